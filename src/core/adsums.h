// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

namespace core {

// The metrics that add up over the ads of a campaign. People whom several of them reached do not.
const QStringList &metricsOfAds();
// Of those, what an account counts too, whoever brought it: its number holds what its ads brought.
bool isCountedByAccounts(const QString &metric);
// A campaign's numbers, or those of ads that name none.
bool isOfCampaign(const SeriesKey &key);

// What files tell of accounts and campaigns, with what `ads` tell (their subject is "adset:…" or "ad:…") added up to a series for each
// campaign. Where a file tells of the campaign itself over the same days, that stands; sets of ads stand before single ads.
std::vector<Series> withAdsAddedUp(std::vector<Series> told, const std::vector<Series> &ads);

// Series of one flow, so that no number is in two of them: an account holds what its campaigns brought, so these count for the days that
// the account does not tell of. A report of ads by day has a row for the days on which a campaign ran; where it has none, the campaign
// brought nothing: the days of an account's campaigns are added up and become the account's. Values of one series must not overlap.
std::vector<Series> withCampaignsInAccounts(const std::vector<Series> &series);

} // namespace core
