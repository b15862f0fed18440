// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/quotient.h"

#include "core/adsums.h"
#include "core/parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

// A network tells its followers, rarely how many it won: that is how far two readings lie apart.
constexpr auto wonFollowers = "net_follows";
constexpr auto allFollowers = "followers";
constexpr auto costOfAds = "spend";

// What ads cost is set against what they brought, not against what an account counts with everything else.
std::vector<Series> ofAdsWhereTold(std::vector<Series> series)
{
    std::set<std::optional<Id<Channel>>> withAds;
    for (const Series &one : series)
        if (isOfCampaign(one.key))
            withAds.insert(one.key.channel);
    std::erase_if(series, [&withAds](const Series &one) { return !isOfCampaign(one.key) && withAds.count(one.key.channel) > 0; });
    return series;
}

DayLine differences(const DayLine &level)
{
    std::vector<DayLine::Value> values;
    for (size_t i = 1; i < level.values().size(); ++i) {
        const DayLine::Value &before = level.values()[i - 1], &now = level.values()[i];
        values.push_back({before.last.addDays(1), now.last, now.value - before.value});
    }
    return DayLine(std::move(values));
}

class QuotientReader {
public:
    QuotientReader(const Kpi &kpi, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter)
        : m_kpi(kpi)
        , m_metrics(metrics)
        , m_source(source)
        , m_notAfter(notAfter)
    {
    }

    Quotient read(const Metric &metric);

private:
    using Lines = std::map<QString, DayLine>;
    using Channel = std::optional<Id<core::Channel>>;
    struct Read {
        std::map<Channel, std::vector<Series>> byChannel;
        std::vector<Series> all;
        std::vector<SourceNote> notes;
    };

    bool isLevel(const QString &id) const;
    const Read &seriesOf(const QString &id);
    bool isMeasured(const QString &id, const Channel &channel);
    // Of one channel, or of all series together.
    DayLine lineOf(const QString &id, const Channel *channel);
    Lines linesOf(const QStringList &parts, const Channel *channel);
    Quotient overSameDays(const Lines &lines) const;
    std::optional<double> valueOf(const PartTerm &term, const DaySpan &span, const Lines &lines) const;
    std::optional<double> sumOf(const std::vector<PartTerm> &terms, const DaySpan &span, const Lines &lines) const;

    const Kpi &m_kpi;
    const MetricCatalogue &m_metrics;
    const MetricSource &m_source;
    const QDate m_notAfter;
    std::vector<PartTerm> m_above;
    std::vector<PartTerm> m_below;
    bool m_isCost = false; // of ads
    std::map<QString, Read> m_read;
};

bool QuotientReader::isLevel(const QString &id) const
{
    const Metric *metric = m_metrics.find(id);
    return metric && metric->behaviour == Behaviour::Level;
}

const QuotientReader::Read &QuotientReader::seriesOf(const QString &id)
{
    const auto found = m_read.find(id);
    if (found != m_read.end())
        return found->second;
    const SeriesQuery query{m_kpi.channel, id, m_kpi.scope};
    Read read{{}, m_source.series(query), m_source.sources(query)};
    static const QStringList heard{QStringLiteral("mentions"), QStringLiteral("competitor_mentions"), QStringLiteral("positive_mentions"),
        QStringLiteral("negative_mentions")};
    if (heard.contains(id)) // what is said of a campaign is a part of what is said
        std::erase_if(read.all, [](const Series &one) { return !one.key.campaign.isEmpty(); });
    if (m_isCost && isCountedByAccounts(id))
        read.all = ofAdsWhereTold(std::move(read.all));
    for (const Series &one : read.all)
        read.byChannel[one.key.channel].push_back(one);
    return m_read.emplace(id, std::move(read)).first->second;
}

bool QuotientReader::isMeasured(const QString &id, const Channel &channel)
{
    return seriesOf(id).byChannel.count(channel) > 0
        || (id == QLatin1String(wonFollowers) && seriesOf(QLatin1String(allFollowers)).byChannel.count(channel) > 0);
}

DayLine QuotientReader::lineOf(const QString &id, const Channel *channel)
{
    const Read &read = seriesOf(id);
    const auto own = channel ? read.byChannel.find(*channel) : read.byChannel.end();
    const std::vector<Series> none;
    const std::vector<Series> &series = !channel ? read.all : own == read.byChannel.end() ? none : own->second;
    if (series.empty() && id == QLatin1String(wonFollowers))
        return differences(lineOf(QLatin1String(allFollowers), channel));
    const Metric *metric = m_metrics.find(id);
    return completeDays(DayLine(series, metric ? joiningOf(*metric) : Joining::Add, m_notAfter), read.notes);
}

QuotientReader::Lines QuotientReader::linesOf(const QStringList &parts, const Channel *channel)
{
    Lines lines;
    for (const QString &id : parts)
        lines.emplace(id, lineOf(id, channel));
    return lines;
}

// What a term comes to over a span: a flow its sum, as long as all of its days were measured; a level alone its days times what it
// stood at before them.
std::optional<double> QuotientReader::valueOf(const PartTerm &term, const DaySpan &span, const Lines &lines) const
{
    const auto days = static_cast<double>(span.first.daysTo(span.last) + 1);
    std::optional<double> value;
    if (term.metric == daysPart) {
        value = days;
    } else if (isLevel(term.metric)) {
        const DayLine &line = lines.at(term.metric);
        const auto before = line.valueAt(span.first.addDays(-1)), after = line.valueAt(span.last);
        if (before || after)
            value = days * (before ? *before : *after);
    } else {
        value = lines.at(term.metric).whole(span.first, span.last);
    }
    if (!value || term.level.isEmpty())
        return value;
    const auto level = lines.at(term.level).valueAt(span.last);
    return level ? std::optional(*value * *level) : std::nullopt;
}

std::optional<double> QuotientReader::sumOf(const std::vector<PartTerm> &terms, const DaySpan &span, const Lines &lines) const
{
    double sum = 0;
    for (const PartTerm &term : terms) {
        const auto value = valueOf(term, span, lines);
        if (!value)
            return std::nullopt;
        sum += term.isSubtracted ? -*value : *value;
    }
    return sum;
}

Quotient QuotientReader::overSameDays(const Lines &lines) const
{
    std::vector<DayLine> flows;
    for (const auto &[id, line] : lines)
        if (!isLevel(id))
            flows.push_back(line);
    std::vector<DayLine::Value> above, below;
    for (const DaySpan &span : commonSpans(flows)) {
        const auto upper = sumOf(m_above, span, lines), lower = sumOf(m_below, span, lines);
        if (!upper || !lower)
            continue;
        above.push_back({span.first, span.last, *upper});
        below.push_back({span.first, span.last, *lower});
    }
    return {DayLine(std::move(above)), DayLine(std::move(below))};
}

Quotient QuotientReader::read(const Metric &metric)
{
    m_above = termsOf(metric.numerator);
    m_below = termsOf(metric.denominator);
    const QStringList parts = partsOf(metric);
    m_isCost = parts.contains(QLatin1String(costOfAds));
    std::set<Channel> channels;
    for (const QString &id : parts)
        for (const auto &[channel, series] : seriesOf(id).byChannel)
            channels.insert(channel);
    std::vector<DayLine> above, below;
    for (const Channel &channel : channels) {
        if (!std::all_of(parts.begin(), parts.end(), [&](const QString &id) { return isMeasured(id, channel); }))
            continue;
        Quotient quotient = overSameDays(linesOf(parts, &channel));
        above.push_back(std::move(quotient.numerator));
        below.push_back(std::move(quotient.denominator));
    }
    if (above.empty())
        return overSameDays(linesOf(parts, nullptr));
    return {DayLine(std::move(above), Joining::Add), DayLine(std::move(below), Joining::Add)};
}

} // namespace

Quotient quotientOf(const Kpi &kpi, const Metric &metric, const MetricCatalogue &metrics, const MetricSource &source, QDate notAfter)
{
    return QuotientReader(kpi, metrics, source, notAfter).read(metric);
}

DayLine completeDays(DayLine line, const std::vector<SourceNote> &notes)
{
    for (const SourceNote &note : notes)
        if (line.lastDay() && !note.file.isEmpty() && note.importedOn == *line.lastDay() && note.lastDay >= *line.lastDay())
            return line.until(line.lastDay()->addDays(-1));
    return line;
}

} // namespace core
