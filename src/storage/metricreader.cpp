// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metricreader.h"

#include "core/adsums.h"

#include <algorithm>

namespace storage {

namespace {

QDate lastDayOf(const Span &span)
{
    return QDate::fromJulianDay(span.day + span.days - 1);
}

core::MetricValue valueOf(const StoredValue &stored)
{
    return {QDate::fromJulianDay(stored.span.day), stored.span.days, stored.value};
}

// The newest data first, then by file.
bool isNewer(const core::SourceNote &a, const core::SourceNote &b)
{
    return std::tie(b.lastDay, b.importedOn, a.file) < std::tie(a.lastDay, a.importedOn, b.file);
}

// What was typed in, week after week, is one source. A week's total that was told before its end is known up to that day.
core::SourceNote notedTogether(const std::optional<core::SourceNote> &others, core::SourceNote note)
{
    note.lastDay = std::max(note.firstDay, std::min(note.lastDay, note.importedOn));
    if (!others)
        return note;
    return {note.file, std::max(note.importedOn, others->importedOn), std::min(note.firstDay, others->firstDay),
        std::max(note.lastDay, others->lastDay)};
}

} // namespace

MetricReader::MetricReader(const Connection &connection)
    : m_tables(connection)
    , m_live(m_tables.liveBatches())
{
}

std::vector<core::Series> MetricReader::series(const core::SeriesQuery &query) const
{
    std::vector<core::Series> found = seriesOf(m_tables.seriesMatching(query));
    if (!core::metricsOfAds().contains(query.metric))
        return found;
    return core::withAdsAddedUp(std::move(found), seriesOf(m_tables.singleAdSeries(query)));
}

std::vector<core::Series> MetricReader::allSeries() const
{
    return seriesOf(m_tables.allSeries());
}

std::vector<core::Series> MetricReader::audienceSeries() const
{
    return seriesOf(m_tables.audienceSeries());
}

std::vector<core::Series> MetricReader::reactionSeries() const
{
    return seriesOf(m_tables.reactionSeries());
}

std::vector<core::Series> MetricReader::adSeries() const
{
    return seriesOf(m_tables.adSeries());
}

std::vector<core::Series> MetricReader::segmentSeries(const core::SeriesQuery &query) const
{
    return seriesOf(m_tables.segmentSeries(query));
}

std::vector<core::Series> MetricReader::seriesOf(const std::map<qint64, core::SeriesKey> &wanted) const
{
    std::vector<core::Series> result;
    for (const auto &[id, key] : wanted) {
        const SeriesContents contents = m_tables.contents(id);
        core::Series series{key, {}};
        for (const CurrentValue &current : currentValues(contents, m_live))
            if (current.isMeasured())
                series.values.push_back(valueOf(*current.value));
        if (series.values.empty())
            continue;
        std::sort(series.values.begin(), series.values.end(),
            [](const core::MetricValue &a, const core::MetricValue &b) { return std::tie(a.day, a.days) < std::tie(b.day, b.days); });
        result.push_back(std::move(series));
    }
    std::sort(result.begin(), result.end(), [](const core::Series &a, const core::Series &b) { return a.key < b.key; });
    return result;
}

std::vector<core::SourcedSeries> MetricReader::valuesOf(const std::optional<core::Id<core::Channel>> &channel) const
{
    std::vector<core::SourcedSeries> result;
    for (const auto &[id, key] : m_tables.allSeries()) {
        if (key.channel != channel || !key.subject.isEmpty() || !key.segment.isEmpty())
            continue;
        const SeriesContents contents = m_tables.contents(id);
        core::SourcedSeries series{key, {}};
        for (const CurrentValue &current : currentValues(contents, m_live))
            if (current.value) // the line is one of the batch that stored the value
                series.values.push_back(
                    {valueOf(*current.value), {current.voucher}, current.voucher == current.value->batch ? current.value->line : 0});
        std::sort(series.values.begin(), series.values.end(), [](const core::SourcedValue &a, const core::SourcedValue &b) {
            return std::tie(a.value.day, a.value.days) < std::tie(b.value.day, b.value.days);
        });
        if (!series.values.empty())
            result.push_back(std::move(series));
    }
    std::sort(result.begin(), result.end(), [](const core::SourcedSeries &a, const core::SourcedSeries &b) { return a.key < b.key; });
    return result;
}

std::vector<core::SourcedValue> MetricReader::valueHistory(const core::SeriesKey &key, const Span &span) const
{
    std::vector<core::SourcedValue> history;
    if (const auto id = m_tables.seriesId(key))
        for (const StoredValue &said : saidOf(m_tables.contents(*id), span, m_live))
            history.push_back({valueOf(said), {said.batch}, said.line});
    return history;
}

std::vector<core::SourcedSeries> MetricReader::toldOfPost(core::Id<core::Channel> channel, const QString &id) const
{
    std::vector<core::SourcedSeries> result;
    for (const auto &[series, key] : m_tables.allSeries()) {
        if (key.channel != channel || key.subject.section(u':', 1) != id || !key.segment.isEmpty())
            continue;
        const SeriesContents contents = m_tables.contents(series);
        core::SourcedSeries told{key, {}};
        for (const CurrentValue &current : currentValues(contents, m_live))
            for (const StoredValue &said : saidOf(contents, current.span, m_live))
                told.values.push_back({valueOf(said), {said.batch}, said.line});
        if (!told.values.empty())
            result.push_back(std::move(told));
    }
    return result;
}

std::vector<core::SourceNote> MetricReader::sources(const core::SeriesQuery &query) const
{
    std::map<qint64, core::SourceNote> notes; // by batch
    std::map<qint64, core::SeriesKey> matching = m_tables.seriesMatching(query);
    if (core::metricsOfAds().contains(query.metric))
        matching.merge(m_tables.singleAdSeries(query));
    for (const auto &[id, key] : matching) {
        const SeriesContents contents = m_tables.contents(id);
        for (const CurrentValue &current : currentValues(contents, m_live)) {
            if (!current.isMeasured())
                continue;
            core::SourceNote &note = notes[current.voucher];
            const QDate first = QDate::fromJulianDay(current.span.day);
            note.firstDay = note.firstDay.isValid() ? std::min(note.firstDay, first) : first;
            note.lastDay = note.lastDay.isValid() ? std::max(note.lastDay, lastDayOf(current.span)) : lastDayOf(current.span);
        }
    }
    std::vector<core::SourceNote> result;
    std::optional<core::SourceNote> byHand;
    for (const core::ImportBatch &batch : m_tables.batches()) {
        const auto note = notes.find(batch.id.value);
        if (note == notes.end())
            continue;
        core::SourceNote told{batch.file, batch.importedOn, note->second.firstDay, note->second.lastDay};
        if (batch.file.isEmpty())
            byHand = notedTogether(byHand, told);
        else
            result.push_back(told);
    }
    if (byHand)
        result.push_back(*byHand);
    std::stable_sort(result.begin(), result.end(), isNewer);
    return result;
}

std::optional<QDate> MetricReader::lastDataDay(std::optional<QDate> notAfter) const
{
    std::optional<QDate> last;
    for (const auto &[id, key] : m_tables.allSeries()) {
        const SeriesContents contents = m_tables.contents(id);
        for (const CurrentValue &current : currentValues(contents, m_live)) {
            const QDate day = current.isMeasured() ? lastDayOf(current.span) : QDate();
            if (day.isValid() && (!notAfter || day <= *notAfter) && (!last || day > *last))
                last = day;
        }
    }
    return last;
}

} // namespace storage
