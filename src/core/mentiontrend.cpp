// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mentiontrend.h"

#include "core/dayline.h"
#include "core/shareofvoice.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

constexpr int weeksOfAPeriod = 4;
constexpr int daysOfAPeriod = weeksOfAPeriod * 7;
constexpr qsizetype shortestName = 3; // a shorter one is found in any text

using PerWeek = std::array<std::optional<double>, 3>;

bool saysAnything(const PerWeek &perWeek)
{
    return std::any_of(perWeek.begin(), perWeek.end(), [](const auto &value) { return value.has_value(); });
}

// What was noted in each period; before the log was begun nothing is known.
template <class Holds>
PerWeek notedPerWeek(const Strategy &strategy, QDate asOf, Holds holds)
{
    PerWeek result;
    const auto &log = strategy.all<Mention>();
    if (log.empty())
        return result;
    const auto begun =
        std::min_element(log.begin(), log.end(), [](const Mention &one, const Mention &other) { return one.day < other.day; });
    for (size_t period = 0; period < result.size(); ++period) {
        const QDate last = asOf.addDays(-daysOfAPeriod * static_cast<int>(period));
        const QDate first = last.addDays(1 - daysOfAPeriod);
        if (begun->day > (period == 0 ? last : first))
            break;
        const auto count =
            std::count_if(log.begin(), log.end(), [&](const Mention &one) { return one.day >= first && one.day <= last && holds(one); });
        result[period] = static_cast<double>(count) / weeksOfAPeriod;
    }
    return result;
}

PerWeek brandPerWeek(const MetricSource &source, QDate asOf, int weekStart)
{
    PerWeek result;
    for (size_t period = 0; period < result.size(); ++period)
        result[period] =
            mentionsAWeek(source, QStringLiteral("mentions"), asOf.addDays(-daysOfAPeriod * static_cast<int>(period)), weekStart);
    return result;
}

// What files count of a campaign that they call by our name for it.
PerWeek campaignPerWeek(const MetricSource &source, const QString &name, QDate asOf)
{
    std::vector<Series> ours;
    if (name.isEmpty())
        return {};
    for (const Series &series : source.series({std::nullopt, QStringLiteral("mentions"), Scope::All}))
        if (series.key.campaign.compare(name, Qt::CaseInsensitive) == 0)
            ours.push_back(series);
    const DayLine line(ours, Joining::Add, asOf);
    PerWeek result;
    for (size_t period = 0; period < result.size(); ++period) {
        const QDate last = asOf.addDays(-daysOfAPeriod * static_cast<int>(period));
        if (const auto daily = line.dailyMean(last.addDays(1 - daysOfAPeriod), last))
            result[period] = *daily * 7;
    }
    return result;
}

QStringList namesOf(const Campaign &campaign, const Strategy &strategy)
{
    QStringList names{campaign.name.simplified()};
    for (const PromoCode &code : strategy.all<PromoCode>())
        if (code.campaign == campaign.id)
            names << code.code.simplified();
    names.removeIf([](const QString &name) { return name.size() < shortestName; });
    return names;
}

bool namesOneOf(const Mention &mention, const QStringList &words)
{
    const QString said = mention.text.simplified() + u' ' + mention.link;
    return std::any_of(words.begin(), words.end(), [&said](const QString &word) {
        const QRegularExpression whole(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(word)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return said.contains(whole);
    });
}

} // namespace

Direction MentionTrend::direction() const
{
    constexpr double noise = 0.1;
    if (!perWeek[0] || !perWeek[1])
        return Direction::Unknown;
    const double difference = *perWeek[0] - *perWeek[1];
    const double tenth = noise * *perWeek[1];
    return difference > tenth ? Direction::Growing : difference < -tenth ? Direction::Declining : Direction::Steady;
}

std::vector<MentionTrend> mentionTrends(const Strategy &strategy, const MetricSource &source, QDate asOf, int weekStart)
{
    MentionTrend brand;
    brand.perWeek = brandPerWeek(source, asOf, weekStart);
    if (!saysAnything(brand.perWeek)) {
        brand.isNoted = true;
        brand.perWeek = notedPerWeek(strategy, asOf, [](const Mention &) { return true; });
    }
    std::vector<MentionTrend> trends{brand};
    for (const Campaign &campaign : strategy.all<Campaign>()) {
        if (campaign.name.trimmed().isEmpty())
            continue;
        MentionTrend trend{campaign.id, campaign.name, campaignPerWeek(source, campaign.name.simplified(), asOf), false};
        if (!saysAnything(trend.perWeek)) {
            const QStringList words = namesOf(campaign, strategy);
            trend.isNoted = true;
            trend.perWeek = notedPerWeek(strategy, asOf, [&words](const Mention &mention) { return namesOneOf(mention, words); });
        }
        if (std::any_of(trend.perWeek.begin(), trend.perWeek.end(), [](const auto &value) { return value.value_or(0) > 0; }))
            trends.push_back(trend);
    }
    return trends;
}

} // namespace core
