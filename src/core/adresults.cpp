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

// What a file counts the figures of a campaign by: the campaign itself, its sets of ads, its ads.
QString levelOf(const SeriesKey &key)
{
    return key.subject.section(u':', 0, 0);
}

struct CountedFigures {
    CountedOnce spend;
    CountedOnce impressions;
    CountedOnce clicks;
    CountedOnce conversions;

    void add(const Series &series)
    {
        const QString &metric = series.key.metric;
        CountedOnce *count = metric == u"spend"       ? &spend
                           : metric == u"impressions" ? &impressions
                           : metric == u"clicks"      ? &clicks
                           : metric == u"conversions" ? &conversions
                                                      : nullptr;
        if (count) // money with its currency told and without is the same money
            count->add(levelOf(series.key) + u' ' + series.key.currency, series);
    }

    AdFigures figures() const { return {spend.total(), impressions.total(), clicks.total(), conversions.total()}; }
};

struct CountedCampaign {
    CountedFigures all;
    std::map<QString, CountedFigures> levels; // by what files count them by
    std::map<QString, CountedFigures> parts; // by subject
    std::vector<MetricValue> spent; // in the quarter
    std::vector<Series> beyond;
    QDate firstDay;
    QDate lastDay;
};
// One campaign of one account, in one currency.
using CampaignKey = std::tuple<std::optional<Id<Channel>>, QString, QString>;

// Only money has a currency: what else is counted joins the money of its campaign, where that is of one currency. Money of which a file
// does not say it has the one that another file says of the campaign, else the business's.
class Currencies {
public:
    Currencies(const std::vector<Series> &ads, QString own)
        : m_own(std::move(own))
    {
        for (const Series &series : ads)
            if (series.key.metric == u"spend") {
                std::set<QString> &told = m_ofCampaign[{series.key.channel, series.key.campaign}];
                if (!series.key.currency.isEmpty())
                    told.insert(series.key.currency);
            }
    }

    // Campaigns that no file tells the cost of are none of ads: a newsletter is one.
    std::optional<CampaignKey> keyOf(const SeriesKey &series) const
    {
        const auto found = m_ofCampaign.find({series.channel, series.campaign});
        if (found == m_ofCampaign.end())
            return std::nullopt;
        const std::set<QString> &told = found->second;
        const bool isOfNone = told.size() > 1 && series.metric != u"spend";
        const QString usual = isOfNone ? QString() : told.size() == 1 ? *told.begin() : m_own;
        return CampaignKey{series.channel, series.campaign, series.currency.isEmpty() ? usual : series.currency};
    }

private:
    std::map<std::pair<std::optional<Id<Channel>>, QString>, std::set<QString>> m_ofCampaign;
    QString m_own;
};

// Values of the quarter alone, and the ones that reach beyond it.
std::pair<Series, Series> parted(const Series &series, const Quarter &quarter)
{
    std::pair<Series, Series> parts{{series.key, {}}, {series.key, {}}};
    for (const MetricValue &value : series.values)
        if (value.day >= quarter.firstDay && value.lastDay() <= quarter.lastDay)
            parts.first.values.push_back(value);
        else if (value.day <= quarter.lastDay && value.lastDay() >= quarter.firstDay)
            parts.second.values.push_back(value);
    return parts;
}

// Whether a campaign of the plan has days in these, as one that is planned without any may have.
bool isIn(const Campaign &campaign, QDate firstDay, QDate lastDay)
{
    return (!campaign.firstDay.isValid() || campaign.firstDay <= lastDay) && (!campaign.lastDay.isValid() || campaign.lastDay >= firstDay);
}

// What the user says of a campaign of an account, of any that has one of its name last.
const AdCampaign *saidOf(const AdResult &result, const Strategy &strategy)
{
    const AdCampaign *found = nullptr;
    for (const AdCampaign &said : strategy.all<AdCampaign>())
        if (said.name == result.name && (said.channel == result.account || (!said.channel && !found)))
            found = &said;
    return found;
}

// The one of the same name; of last year's and this year's the one of these days.
std::optional<Id<Campaign>> campaignNamed(const QString &name, const Strategy &strategy, QDate firstDay, QDate lastDay)
{
    const auto named = strategy.where<Campaign>([&name](const Campaign &campaign) { return isSameName(campaign.name, name); });
    const auto inDays =
        std::find_if(named.begin(), named.end(), [&](const Campaign &campaign) { return isIn(campaign, firstDay, lastDay); });
    return inDays != named.end() ? std::optional(inDays->id) : named.empty() ? std::nullopt : std::optional(named.front().id);
}

void count(const Series &series, const Quarter &quarter, CountedCampaign &campaign)
{
    auto [inside, beyond] = parted(series, quarter);
    campaign.all.add(inside);
    if (!inside.values.empty()) {
        campaign.levels[levelOf(series.key)].add(inside);
        if (!series.key.subject.isEmpty())
            campaign.parts[series.key.subject].add(inside);
    }
    if (series.key.metric == u"spend") {
        campaign.spent.insert(campaign.spent.end(), inside.values.begin(), inside.values.end());
        campaign.beyond.push_back(std::move(beyond));
    }
    for (const MetricValue &value : inside.values) {
        campaign.firstDay = campaign.firstDay.isValid() ? std::min(campaign.firstDay, value.day) : value.day;
        campaign.lastDay = campaign.lastDay.isValid() ? std::max(campaign.lastDay, value.lastDay()) : value.lastDay();
    }
}

// What lies in the quarter of a period that reaches beyond it may be told by the day as well, or by periods that fill it.
bool isToldWithin(const MetricValue &beyond, const Quarter &quarter, const std::vector<MetricValue> &spent)
{
    const QDate first = std::max(beyond.day, quarter.firstDay), last = std::min(beyond.lastDay(), quarter.lastDay);
    std::set<QDate> days;
    for (const MetricValue &value : spent) {
        if (value.days == 1 && value.day >= first && value.day <= last)
            return true;
        for (QDate day = std::max(first, value.day); day <= std::min(last, value.lastDay()); day = day.addDays(1))
            days.insert(day);
    }
    return static_cast<qint64>(days.size()) == first.daysTo(last) + 1;
}

double spentBeyond(const CountedCampaign &campaign, const Quarter &quarter)
{
    CountedFigures beyond;
    for (Series series : campaign.beyond) {
        std::erase_if(series.values, [&](const MetricValue &value) { return isToldWithin(value, quarter, campaign.spent); });
        beyond.add(series);
    }
    return beyond.spend.total();
}

template <class Result>
void mostSpentFirst(std::vector<Result> &results)
{
    std::stable_sort(
        results.begin(), results.end(), [](const Result &one, const Result &other) { return one.figures.spend > other.figures.spend; });
}

// The parts of one level, so that no money is in two of them: of the level that tells of the most, of equal ones the single ads.
std::vector<AdPart> partsOf(const CountedCampaign &counted)
{
    QString level;
    double most = -1;
    for (const auto &[name, figures] : counted.levels) // "ad" comes before "adset"
        if (!name.isEmpty() && figures.spend.total() > most) {
            level = name;
            most = figures.spend.total();
        }
    std::vector<AdPart> parts;
    for (const auto &[subject, figures] : counted.parts)
        if (subject.section(u':', 0, 0) == level)
            parts.push_back({subject.section(u':', 1), figures.figures()});
    mostSpentFirst(parts);
    return parts;
}

AdResult resultOf(const CampaignKey &key, const CountedCampaign &counted, const Strategy &strategy, const Quarter &quarter)
{
    const auto &[account, name, currency] = key;
    AdResult result{name, account, currency, {}, {}, counted.all.figures(), partsOf(counted), spentBeyond(counted, quarter),
        counted.firstDay, counted.lastDay};
    if (name.isEmpty())
        return result;
    if (const AdCampaign *said = saidOf(result, strategy)) {
        result.said = said->id;
        result.campaign = said->campaign;
    } else {
        const bool hasDays = counted.firstDay.isValid();
        result.campaign =
            campaignNamed(name, strategy, hasDays ? counted.firstDay : quarter.firstDay, hasDays ? counted.lastDay : quarter.lastDay);
    }
    return result;
}

// The line of the budget that pays for the ads of a result, of those for its campaign: the one on its channel, else the one on none, else
// the only one. Where several might, nobody can tell.
const BudgetLine *payerOf(const AdResult &result, const std::vector<BudgetLine> &lines)
{
    const auto onlyOne = [&lines](const auto &fits) -> const BudgetLine * {
        const auto found = std::find_if(lines.begin(), lines.end(), fits);
        const bool isOne = found != lines.end() && std::find_if(std::next(found), lines.end(), fits) == lines.end();
        return isOne ? &*found : nullptr;
    };
    const auto isOnChannel = [&result](const BudgetLine &line) { return line.channel && line.channel == result.account; };
    if (lines.size() == 1)
        return &lines.front();
    if (std::any_of(lines.begin(), lines.end(), isOnChannel))
        return onlyOne(isOnChannel);
    return onlyOne([](const BudgetLine &line) { return !line.channel; });
}

// Those that the ads of the line's campaign may be paid by, itself among them.
std::vector<BudgetLine> payersBeside(const BudgetLine &line, const Strategy &strategy)
{
    std::vector<BudgetLine> lines = strategy.where<BudgetLine>([&line](const BudgetLine &other) {
        return paysForAds(other) && other.quarter == line.quarter && other.campaign == line.campaign && other.id != line.id;
    });
    lines.push_back(line); // as it is being edited
    return lines;
}

bool isForBudget(const AdResult &result, const BudgetLine &line, const Strategy &strategy)
{
    return result.campaign == line.campaign && result.currency == strategy.business().currency && result.firstDay.isValid();
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
    const Currencies currencies(ads, strategy.business().currency);
    for (const Series &series : ads)
        if (const auto key = currencies.keyOf(series.key))
            count(series, quarter, campaigns[*key]);
    std::vector<AdResult> results;
    for (const auto &[key, counted] : campaigns) {
        AdResult result = resultOf(key, counted, strategy, quarter);
        if (result.firstDay.isValid() || result.spendBeyond > 0)
            results.push_back(std::move(result));
    }
    mostSpentFirst(results);
    return results;
}

bool isSameCampaign(const AdResult &one, const AdResult &other)
{
    return std::tie(one.account, one.name, one.currency) == std::tie(other.account, other.name, other.currency);
}

bool paysForAds(const BudgetLine &line)
{
    return line.campaign && (line.kind == CostKind::Media || (line.kind == CostKind::Other && line.scope == Scope::Paid));
}

std::optional<double> spentOnAds(const BudgetLine &line, const Strategy &strategy, const std::vector<AdResult> &results)
{
    if (!paysForAds(line))
        return std::nullopt;
    const std::vector<BudgetLine> lines = payersBeside(line, strategy);
    std::optional<double> spent;
    for (const AdResult &result : results) {
        const BudgetLine *payer = isForBudget(result, line, strategy) ? payerOf(result, lines) : nullptr;
        if (payer && payer->id == line.id)
            spent = spent.value_or(0) + result.figures.spend;
    }
    return spent;
}

double spentByNobody(const BudgetLine &line, const Strategy &strategy, const std::vector<AdResult> &results)
{
    if (!paysForAds(line))
        return 0;
    const std::vector<BudgetLine> lines = payersBeside(line, strategy);
    double spent = 0;
    for (const AdResult &result : results)
        if (isForBudget(result, line, strategy) && !payerOf(result, lines))
            spent += result.figures.spend;
    return spent;
}

} // namespace core
