// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adresults.h"

#include "core/countedonce.h"
#include "core/linktags.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

// Whatever accents, case and signs a network left of it.
bool isSameName(const QString &one, const QString &other)
{
    const QString word = tagWord(one);
    return one == other || (!word.isEmpty() && word == tagWord(other));
}

struct CountedFigures {
    CountedOnce spend;
    CountedOnce impressions;
    CountedOnce clicks;
    CountedOnce conversions;

    void add(const QString &way, const Series &series)
    {
        const QString &metric = series.key.metric;
        CountedOnce *count = metric == u"spend"       ? &spend
                           : metric == u"impressions" ? &impressions
                           : metric == u"clicks"      ? &clicks
                           : metric == u"conversions" ? &conversions
                                                      : nullptr;
        if (count)
            count->add(way, series);
    }

    AdFigures figures() const { return {spend.total(), impressions.total(), clicks.total(), conversions.total()}; }
};

struct CountedCampaign {
    CountedFigures all;
    std::map<QString, CountedFigures> parts;
    CountedOnce beyond;
    QDate firstDay;
    QDate lastDay;
};
// One campaign of one account, in one currency.
using CampaignKey = std::tuple<std::optional<Id<Channel>>, QString, QString>;

// Only money has a currency: what else is counted joins the money of its campaign, where that is of one currency.
class Currencies {
public:
    explicit Currencies(const std::vector<Series> &ads)
    {
        for (const Series &series : ads)
            if (series.key.metric == u"spend")
                m_ofCampaign[{series.key.channel, series.key.campaign}].insert(series.key.currency);
    }

    CampaignKey keyOf(const SeriesKey &series) const
    {
        const auto found = m_ofCampaign.find({series.channel, series.campaign});
        const bool isOne = found != m_ofCampaign.end() && found->second.size() == 1;
        const bool isMoney = series.metric == u"spend";
        return {series.channel, series.campaign, isMoney ? series.currency : isOne ? *found->second.begin() : QString()};
    }

private:
    std::map<std::pair<std::optional<Id<Channel>>, QString>, std::set<QString>> m_ofCampaign;
};

// Values of the quarter alone, and the ones that reach beyond it.
std::pair<Series, Series> parted(const Series &series, const Quarter &quarter)
{
    std::pair<Series, Series> parts{{series.key, {}}, {series.key, {}}};
    for (const MetricValue &value : series.values) {
        const QDate last = value.day.addDays(value.days - 1);
        if (value.day >= quarter.firstDay && last <= quarter.lastDay)
            parts.first.values.push_back(value);
        else if (value.day <= quarter.lastDay && last >= quarter.firstDay)
            parts.second.values.push_back(value);
    }
    return parts;
}

std::optional<Id<Campaign>> campaignOf(const QString &name, const Strategy &strategy)
{
    for (const AdCampaign &said : strategy.all<AdCampaign>())
        if (said.name == name)
            return said.campaign;
    for (const Campaign &campaign : strategy.all<Campaign>())
        if (isSameName(campaign.name, name))
            return campaign.id;
    return std::nullopt;
}

void count(const Series &series, const Quarter &quarter, CountedCampaign &campaign)
{
    const auto [inside, beyond] = parted(series, quarter);
    const QString part = series.key.subject.section(u':', 1);
    const QString way = part.isEmpty() ? QString() : QStringLiteral("ad");
    campaign.all.add(way, inside);
    if (!part.isEmpty() && !inside.values.empty())
        campaign.parts[part].add(way, inside);
    if (series.key.metric == u"spend")
        campaign.beyond.add(way, beyond);
    for (const MetricValue &value : inside.values) {
        const QDate last = value.day.addDays(value.days - 1);
        campaign.firstDay = campaign.firstDay.isValid() ? std::min(campaign.firstDay, value.day) : value.day;
        campaign.lastDay = campaign.lastDay.isValid() ? std::max(campaign.lastDay, last) : last;
    }
}

template <class Result>
void mostSpentFirst(std::vector<Result> &results)
{
    std::stable_sort(
        results.begin(), results.end(), [](const Result &one, const Result &other) { return one.figures.spend > other.figures.spend; });
}

AdResult resultOf(const CampaignKey &key, const CountedCampaign &counted, const Strategy &strategy)
{
    const auto &[account, name, currency] = key;
    AdResult result{name, account, currency, campaignOf(name, strategy), counted.all.figures(), {}, counted.beyond.total(),
        counted.firstDay, counted.lastDay};
    result.parts.reserve(counted.parts.size());
    for (const auto &[part, figures] : counted.parts)
        result.parts.push_back({part, figures.figures()});
    mostSpentFirst(result.parts);
    return result;
}

} // namespace

std::optional<double> AdFigures::perThousand() const
{
    return impressions > 0 ? std::optional(spend * 1000 / impressions) : std::nullopt;
}

std::optional<double> AdFigures::perClick() const
{
    return clicks > 0 ? std::optional(spend / clicks) : std::nullopt;
}

std::vector<AdResult> adResults(const Strategy &strategy, const Quarter &quarter, const std::vector<Series> &ads)
{
    std::map<CampaignKey, CountedCampaign> campaigns;
    const Currencies currencies(ads);
    for (const Series &series : ads)
        count(series, quarter, campaigns[currencies.keyOf(series.key)]);
    std::vector<AdResult> results;
    for (const auto &[key, counted] : campaigns) {
        AdResult result = resultOf(key, counted, strategy);
        if (result.firstDay.isValid() || result.spendBeyond > 0)
            results.push_back(std::move(result));
    }
    mostSpentFirst(results);
    return results;
}

bool paysForAds(const BudgetLine &line)
{
    return line.campaign && (line.kind == CostKind::Media || (line.kind == CostKind::Other && line.scope == Scope::Paid));
}

std::optional<double> spentOnAds(const BudgetLine &line, const Strategy &strategy, const std::vector<AdResult> &results)
{
    if (!paysForAds(line))
        return std::nullopt;
    const auto rivals = strategy.where<BudgetLine>([&line](const BudgetLine &other) {
        return paysForAds(other) && other.quarter == line.quarter && other.campaign == line.campaign && other.id != line.id;
    });
    const auto isFor = [](const BudgetLine &one, const AdResult &result) { return one.channel && one.channel == result.account; };
    const auto takes = [&](const AdResult &result) {
        if (rivals.empty() || isFor(line, result))
            return true;
        return !line.channel
            && std::all_of(rivals.begin(), rivals.end(), [&](const BudgetLine &other) { return other.channel && !isFor(other, result); });
    };
    const QString &currency = strategy.business().currency;
    std::optional<double> spent;
    for (const AdResult &result : results)
        if (result.campaign == line.campaign && (result.currency.isEmpty() || result.currency == currency) && result.firstDay.isValid()
            && takes(result))
            spent = spent.value_or(0) + result.figures.spend;
    return spent;
}

} // namespace core
