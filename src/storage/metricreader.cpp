// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metricreader.h"

#include <algorithm>

namespace storage {

namespace {

QDate lastDayOf(const Span &span)
{
    return QDate::fromJulianDay(span.day + span.days - 1);
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
    return seriesOf(m_tables.seriesMatching(query));
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

std::vector<core::Series> MetricReader::visitSeries() const
{
    return seriesOf(m_tables.visitSeries());
}

std::vector<core::Series> MetricReader::seriesOf(const std::map<qint64, core::SeriesKey> &wanted) const
{
    std::vector<core::Series> result;
    for (const auto &[id, key] : wanted) {
        const SeriesContents contents = m_tables.contents(id);
        core::Series series{key, {}};
        for (const CurrentValue &current : currentValues(contents, m_live))
            if (current.value)
                series.values.push_back({QDate::fromJulianDay(current.span.day), current.span.days, current.value->value});
        if (series.values.empty())
            continue;
        std::sort(series.values.begin(), series.values.end(),
            [](const core::MetricValue &a, const core::MetricValue &b) { return std::tie(a.day, a.days) < std::tie(b.day, b.days); });
        result.push_back(std::move(series));
    }
    std::sort(result.begin(), result.end(), [](const core::Series &a, const core::Series &b) { return a.key < b.key; });
    return result;
}

std::vector<core::SourceNote> MetricReader::sources(const core::SeriesQuery &query) const
{
    std::map<qint64, core::SourceNote> notes; // by batch
    for (const auto &[id, key] : m_tables.seriesMatching(query)) {
        const SeriesContents contents = m_tables.contents(id);
        for (const CurrentValue &current : currentValues(contents, m_live)) {
            if (!current.value)
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
            const QDate day = current.value ? lastDayOf(current.span) : QDate();
            if (day.isValid() && (!notAfter || day <= *notAfter) && (!last || day > *last))
                last = day;
        }
    }
    return last;
}

} // namespace storage
