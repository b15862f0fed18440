// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/importing.h"

#include "storage/error.h"
#include "storage/stored.h"

#include <algorithm>
#include <cmath>

namespace storage {

namespace {

core::SeriesKey keyOf(const core::RecordHead &head, const std::optional<core::Id<core::Channel>> &channel)
{
    return {channel, head.metric, head.scope, head.campaign, head.currency, head.subject, head.segment};
}

// By span; of several values for one span the last one of the file stays.
void sortSpans(std::vector<StoredValue> &values)
{
    const auto isBefore = [](const StoredValue &a, const StoredValue &b) { return a.span < b.span; };
    if (!std::is_sorted(values.begin(), values.end(), isBefore))
        std::stable_sort(values.begin(), values.end(), isBefore);
    const auto isSame = [](const StoredValue &a, const StoredValue &b) { return a.span == b.span; };
    values.erase(values.begin(), std::unique(values.rbegin(), values.rend(), isSame).base());
}

void bindDay(SQLite::Statement &statement, int index, const std::optional<qint64> &day)
{
    if (day)
        bindInteger(statement, index, *day);
    else
        statement.bind(index);
}

} // namespace

struct Importing::BatchAddition {
    std::vector<SeriesAddition> series;
    std::vector<PostTable::Told> posts;
    std::optional<qint64> firstDay; // of the days that the batch speaks of
    std::optional<qint64> lastDay;
    int stored = 0;

    void include(const Span &span)
    {
        firstDay = std::min(firstDay.value_or(span.day), span.day);
        lastDay = std::max(lastDay.value_or(span.day), span.day + span.days - 1);
    }

    bool isNews() const
    {
        return stored > 0 || std::any_of(posts.begin(), posts.end(), [](const PostTable::Told &told) { return told.source == 0; });
    }
};

Importing::Importing(const Connection &connection)
    : m_connection(connection)
    , m_tables(connection)
    , m_posts(connection)
    , m_live(m_tables.liveBatches())
{
}

WorkspaceFile::BatchResult Importing::compare(const std::vector<WorkspaceFile::NewBatch> &batches)
{
    return run(batches, std::nullopt);
}

WorkspaceFile::BatchResult Importing::write(const std::vector<WorkspaceFile::NewBatch> &batches, qint64 entry, const core::Progress &goesOn)
{
    m_goesOn = goesOn;
    for (const WorkspaceFile::NewBatch &batch : batches)
        m_all += batch.records.size();
    return run(batches, entry);
}

void Importing::tell(qsizetype values)
{
    m_done += values;
    if (m_goesOn && !m_goesOn(static_cast<int>(m_done), static_cast<int>(m_all)))
        throw Error({{QT_TRANSLATE_NOOP("message", "The import was stopped. Nothing was written."), {}}, {}});
}

WorkspaceFile::BatchResult Importing::run(const std::vector<WorkspaceFile::NewBatch> &batches, std::optional<qint64> entry)
{
    WorkspaceFile::BatchResult result;
    qint64 number = m_connection.number("SELECT max(id) FROM import_batch") + 1;
    for (const WorkspaceFile::NewBatch &batch : batches) {
        const std::vector<GivenSeries> given = grouped(batch);
        const BatchAddition addition = additionOfBatch(batch, given, number);
        for (const SeriesAddition &series : addition.series) {
            result.added += series.addition.added;
            result.changed += series.addition.changed;
            result.unchanged += series.addition.unchanged;
        }
        if (!addition.isNews() && isToldAlready(batch, given, addition)) {
            result.ids.push_back({0});
            continue;
        }
        if (entry)
            writeBatch(batch, addition, number, *entry);
        m_live.insert(number);
        for (const SeriesAddition &series : addition.series) {
            SeriesContents &contents = series.held->contents;
            contents.values.insert(contents.values.end(), series.addition.values.begin(), series.addition.values.end());
            contents.repeats.insert(contents.repeats.end(), series.addition.repeats.begin(), series.addition.repeats.end());
            contents.sort();
        }
        result.ids.push_back({number++});
    }
    return result;
}

// The records of a batch by series, in the order of their first record.
std::vector<Importing::GivenSeries> Importing::grouped(const WorkspaceFile::NewBatch &batch)
{
    const QList<core::RecordHead> &heads = batch.records.heads();
    std::vector<size_t> sizes(static_cast<size_t>(heads.size()));
    for (const core::Records::Value &value : batch.records.values())
        ++sizes[value.head];
    std::vector<GivenSeries> series;
    for (const core::RecordHead &head : heads) {
        series.push_back({keyOf(head, batch.channel), {}});
        series.back().values.reserve(sizes[series.size() - 1]);
    }
    for (const core::Records::Value &value : batch.records.values()) {
        Q_ASSERT(value.hasDay() && value.days > 0 && std::isfinite(value.value)); // whoever makes a batch sees to it
        series[value.head].values.push_back({{value.days, value.day}, 0, value.value, value.line});
    }
    std::erase_if(series, [](const GivenSeries &one) { return one.values.empty(); });
    for (GivenSeries &one : series)
        sortSpans(one.values);
    return series;
}

Importing::HeldSeries &Importing::held(const core::SeriesKey &key)
{
    const auto [place, isNew] = m_held.try_emplace(key);
    if (isNew) {
        place->second.id = m_tables.seriesId(key);
        if (place->second.id)
            place->second.contents = m_tables.contents(*place->second.id);
    }
    return place->second;
}

Importing::BatchAddition Importing::additionOfBatch(
    const WorkspaceFile::NewBatch &batch, const std::vector<GivenSeries> &given, qint64 number)
{
    BatchAddition addition;
    for (const GivenSeries &series : given) {
        HeldSeries &known = held(series.key);
        addition.series.push_back({&series.key, &known, additionOf(known.contents, m_live, series.values, number)});
        addition.stored += static_cast<int>(addition.series.back().addition.values.size());
        for (const StoredValue &value : series.values)
            addition.include(value.span);
    }
    addition.posts = m_posts.compare(channelNumber(batch.channel), batch.posts, m_live);
    return addition;
}

// Whether a batch without news is not even worth noting: nothing in it, a number typed in as it was, or a file read once more. The
// same numbers in another file are noted, so that they stay when the first file is taken back.
bool Importing::isToldAlready(const WorkspaceFile::NewBatch &batch, const std::vector<GivenSeries> &given, const BatchAddition &addition)
{
    if (batch.file.isEmpty() || (given.empty() && addition.posts.empty()))
        return true;
    const auto saysAll = [&](qint64 earlier) {
        return std::all_of(given.begin(), given.end(), [&](const GivenSeries &series) {
            const std::vector<StoredValue> said = saidBy(held(series.key).contents, earlier);
            return std::includes(said.begin(), said.end(), series.values.begin(), series.values.end(),
                [](const StoredValue &a, const StoredValue &b) { return std::tie(a.span, a.value) < std::tie(b.span, b.value); });
        }) && m_posts.isToldBy(channelNumber(batch.channel), addition.posts, earlier);
    };
    const std::vector<core::ImportBatch> batches = m_tables.batches();
    return std::any_of(batches.begin(), batches.end(), [&](const core::ImportBatch &earlier) {
        return earlier.isLive && earlier.file == batch.file && earlier.profile == batch.profile && earlier.channel == batch.channel
            && saysAll(earlier.id.value);
    });
}

void Importing::writeBatch(const WorkspaceFile::NewBatch &batch, const BatchAddition &addition, qint64 number, qint64 entry)
{
    m_connection.guarded([&] {
        SQLite::Statement row(m_connection.db(),
            "INSERT INTO import_batch (id, entry, file, profile, channel, imported_at, first_day, last_day, value_count, is_live)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
        bindInteger(row, 1, number);
        bindInteger(row, 2, entry);
        bindText(row, 3, batch.file);
        bindText(row, 4, batch.profile);
        bindInteger(row, 5, channelNumber(batch.channel));
        bindText(row, 6, batch.at.toUTC().toString(Qt::ISODateWithMs));
        bindDay(row, 7, addition.firstDay);
        bindDay(row, 8, addition.lastDay);
        bindInteger(row, 9, addition.stored);
        row.exec();
    });
    for (const SeriesAddition &series : addition.series) {
        const qsizetype before = m_done, given = series.addition.added + series.addition.changed + series.addition.unchanged;
        if (series.addition.values.empty() && series.addition.repeats.empty()) {
            tell(given);
            continue;
        }
        if (!series.held->id)
            series.held->id = m_tables.addSeries(*series.key);
        m_tables.write(*series.held->id, series.addition, [this](qsizetype values) { tell(values); });
        tell(given - (m_done - before));
    }
    m_posts.write(channelNumber(batch.channel), addition.posts, number);
}

} // namespace storage
