// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adsums.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

// Stands for all ads that name no campaign.
constexpr auto adsAlone = "ads";

using ValuesBySpan = std::map<std::pair<QDate, int>, double>;

std::vector<MetricValue> valuesOf(const ValuesBySpan &sums)
{
    std::vector<MetricValue> values;
    values.reserve(sums.size());
    for (const auto &[span, sum] : sums)
        values.push_back({span.first, span.second, sum});
    return values;
}

SeriesKey campaignOf(const SeriesKey &ad)
{
    SeriesKey key = ad;
    key.subject = ad.campaign.isEmpty() ? QLatin1String(adsAlone) : QString();
    return key;
}

SeriesKey accountOf(const SeriesKey &campaign)
{
    SeriesKey key = campaign;
    key.campaign.clear();
    key.subject.clear();
    return key;
}

// The days that accounts tell of.
class ToldDays {
public:
    void add(const Series &account)
    {
        for (const MetricValue &value : account.values)
            add(value.day, value.lastDay());
    }
    bool holdSomeOf(const MetricValue &value) const
    {
        const auto after = m_lastByFirst.upper_bound(value.lastDay());
        return after != m_lastByFirst.begin() && std::prev(after)->second >= value.day;
    }

private:
    void add(QDate first, QDate last)
    {
        auto next = m_lastByFirst.upper_bound(first);
        if (next != m_lastByFirst.begin() && std::prev(next)->second >= first)
            first = (--next)->first;
        while (next != m_lastByFirst.end() && next->first <= last) {
            last = std::max(last, next->second);
            next = m_lastByFirst.erase(next);
        }
        m_lastByFirst.emplace(first, last);
    }

    std::map<QDate, QDate> m_lastByFirst; // apart from each other
};

} // namespace

const QStringList &metricsOfAds()
{
    static const QStringList metrics{QStringLiteral("spend"), QStringLiteral("impressions"), QStringLiteral("clicks"),
        QStringLiteral("link_clicks"), QStringLiteral("conversions"), QStringLiteral("leads"), QStringLiteral("purchases"),
        QStringLiteral("revenue"), QStringLiteral("results")};
    return metrics;
}

bool isCountedByAccounts(const QString &metric)
{
    return metric == u"impressions" || metric == u"clicks" || metric == u"link_clicks";
}

bool isOfCampaign(const SeriesKey &key)
{
    return !key.campaign.isEmpty() || key.subject == QLatin1String(adsAlone);
}

std::vector<Series> withAdsAddedUp(std::vector<Series> told, const std::vector<Series> &ads)
{
    static constexpr std::array levels{QLatin1String("adset"), QLatin1String("ad")}; // what stands before the others first
    std::map<SeriesKey, std::array<ValuesBySpan, levels.size()>> byCampaign;
    for (const Series &ad : ads) {
        const auto level = std::find(levels.begin(), levels.end(), ad.key.subject.section(u':', 0, 0));
        if (level == levels.end())
            continue;
        ValuesBySpan &sums = byCampaign[campaignOf(ad.key)][static_cast<std::size_t>(level - levels.begin())];
        for (const MetricValue &value : ad.values)
            sums[{value.day, value.days}] += value.value;
    }
    for (const auto &[key, sums] : byCampaign) {
        auto own = std::find_if(told.begin(), told.end(), [&campaign = key](const Series &series) { return series.key == campaign; });
        if (own == told.end())
            own = told.insert(told.end(), Series{key, {}});
        ValuesBySpan all;
        for (const MetricValue &value : own->values)
            all.emplace(std::pair(value.day, value.days), value.value);
        for (const ValuesBySpan &level : sums)
            all.insert(level.begin(), level.end());
        own->values = valuesOf(all);
    }
    std::sort(told.begin(), told.end(), [](const Series &a, const Series &b) { return a.key < b.key; });
    return told;
}

std::vector<Series> withCampaignsInAccounts(const std::vector<Series> &series)
{
    std::map<SeriesKey, std::pair<ToldDays, ValuesBySpan>> accounts;
    ToldDays anywhere;
    for (const Series &one : series)
        if (!isOfCampaign(one.key)) {
            auto &[told, values] = accounts[one.key];
            told.add(one);
            anywhere.add(one);
            for (const MetricValue &value : one.values)
                values.emplace(std::pair(value.day, value.days), value.value);
        }
    std::vector<Series> result;
    for (const Series &one : series) {
        if (!isOfCampaign(one.key))
            continue;
        auto &[told, values] = accounts[accountOf(one.key)];
        const ToldDays &before = !one.key.channel && isCountedByAccounts(one.key.metric) ? anywhere : told;
        Series periods{one.key, {}};
        for (const MetricValue &value : one.values) {
            if (before.holdSomeOf(value))
                continue;
            if (value.days == 1)
                values[{value.day, 1}] += value.value;
            else
                periods.values.push_back(value);
        }
        if (!periods.values.empty())
            result.push_back(std::move(periods));
    }
    for (const auto &[key, account] : accounts)
        if (!account.second.empty())
            result.push_back({key, valuesOf(account.second)});
    return result;
}

} // namespace core
