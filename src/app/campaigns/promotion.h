// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/campaigns.h"
#include "core/edit.h"
#include "core/postresults.h"

namespace app {

class Workspace;

// A published post that ads could carry further (S3-37): one of the calendar, or one that only an imported file tells of.
struct PromotablePost {
    std::optional<core::Post> post;
    std::optional<core::PostResult> result; // where a file tells of it
    std::optional<core::Id<core::Channel>> channel;
    QString title;
    std::optional<QDate> day;
};

// Those that did best for their channel first, then those without numbers, the newest first.
std::vector<PromotablePost> promotablePosts(const Workspace &workspace);
// "Instagram, 3 Feb: 3.2 times the usual reactions"
QString promotableText(const PromotablePost &post, const Workspace &workspace);

// Ads for that post, for a week from tomorrow within its campaign's days, aimed first at people who know the business; one step.
// `made` is the new row.
core::Edit promoting(const PromotablePost &post, const Workspace &workspace, core::Id<core::PaidPlan> &made);

// What is known of existing customers put into ads where nothing is said yet (S3-38): age, place and interests of a persona, as far as
// they are no assumptions. The persona is the one that the campaign's posts mostly speak to, else the first of which something is
// known; nothing where that adds nothing.
std::optional<core::PaidPlan> aimedAtCustomers(const core::PaidPlan &plan, const core::Strategy &strategy);

} // namespace app
