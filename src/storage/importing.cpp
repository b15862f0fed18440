// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/importing.h"

#include "storage/error.h"
#include "storage/stored.h"

#include <SQLiteCpp/Savepoint.h>

#include <algorithm>
#include <cmath>
#include <numeric>

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

// Where the values of each series stand in the records that batches share.
class Importing::Grouped {
public:
    explicit Grouped(core::Records records)
        : m_records(std::move(records))
        , m_begins(static_cast<std::size_t>(m_records.heads().size()) + 1)
        , m_places(static_cast<std::size_t>(m_records.size()))
    {
        for (const core::Records::Value &value : m_records.values())
            ++m_begins[value.head + 1];
        std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
        std::vector<quint32> next = m_begins;
        quint32 place = 0;
        for (const core::Records::Value &value : m_records.values())
            m_places[next[value.head]++] = place++;
    }

    bool isOf(const core::Records &records) const
    {
        return records.values().constData() == m_records.values().constData()
            && records.heads().constData() == m_records.heads().constData();
    }
    std::size_t sizeOf(std::size_t head) const { return m_begins[head + 1] - m_begins[head]; }

    // By span, each once: of several values for one the last of the file.
    std::vector<StoredValue> of(std::size_t head) const
    {
        std::vector<StoredValue> values;
        values.reserve(sizeOf(head));
        for (quint32 at = m_begins[head]; at < m_begins[head + 1]; ++at) {
            const core::Records::Value &value = m_records.values().at(m_places[at]);
            Q_ASSERT(value.hasDay() && value.days > 0); // whoever makes a batch sees to it
            Q_ASSERT(std::isfinite(value.value) || value.value == core::notMeasured);
            values.push_back({{value.days, value.day}, 0, value.value, value.line});
        }
        sortSpans(values);
        return values;
    }

private:
    core::Records m_records; // shared
    std::vector<quint32> m_begins; // by head
    std::vector<quint32> m_places; // of values
};

// What came of a batch, gathered series by series.
struct Importing::BatchAddition {
    std::vector<PostTable::Told> posts;
    std::optional<qint64> firstDay; // of the days that the batch speaks of
    std::optional<qint64> lastDay;
    int stored = 0;
    bool hasValues = false;
    std::vector<qint64> tellers; // earlier batches of the same file that told all of it

    void include(const std::vector<StoredValue> &values)
    {
        hasValues = hasValues || !values.empty();
        for (const StoredValue &value : values) {
            firstDay = std::min(firstDay.value_or(value.span.day), value.span.day);
            lastDay = std::max(lastDay.value_or(value.span.day), value.span.day + value.span.days - 1);
        }
    }
    // Leaves out the batches that did not tell these values of a series. What they add says most of it.
    void ask(const SeriesContents &contents, const std::vector<StoredValue> &values, const Addition &addition)
    {
        std::erase_if(tellers, [&](qint64 batch) {
            const auto isOfBatch = [batch](const Repeat &repeat) { return repeat.source == batch; };
            if (addition.values.empty() && std::all_of(addition.repeats.begin(), addition.repeats.end(), isOfBatch))
                return false;
            const std::vector<StoredValue> said = saidBy(contents, batch);
            return !std::includes(said.begin(), said.end(), values.begin(), values.end(),
                [](const StoredValue &a, const StoredValue &b) { return std::tie(a.span, a.value) < std::tie(b.span, b.value); });
        });
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

std::vector<quint32> WorkspaceFile::NewBatch::headsTaken() const
{
    if (heads)
        return *heads;
    std::vector<quint32> all(static_cast<std::size_t>(records.heads().size()));
    std::iota(all.begin(), all.end(), quint32{0});
    return all;
}

Importing::~Importing() = default;

// Batches of one table stand one after the other.
const Importing::Grouped &Importing::groupedOf(const core::Records &records)
{
    if (!m_grouped || !m_grouped->isOf(records))
        m_grouped = std::make_unique<Grouped>(records);
    return *m_grouped;
}

qsizetype Importing::sizeOf(const WorkspaceFile::NewBatch &batch)
{
    const Grouped &grouped = groupedOf(batch.records);
    qsizetype size = 0;
    for (const quint32 head : batch.headsTaken())
        size += static_cast<qsizetype>(grouped.sizeOf(head));
    return size;
}

WorkspaceFile::BatchResult Importing::compare(const std::vector<WorkspaceFile::NewBatch> &batches)
{
    return run(batches, std::nullopt);
}

WorkspaceFile::BatchResult Importing::write(const std::vector<WorkspaceFile::NewBatch> &batches, qint64 entry, const core::Progress &goesOn)
{
    m_goesOn = goesOn;
    for (const WorkspaceFile::NewBatch &batch : batches)
        m_all += sizeOf(batch);
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
    m_entry = entry;
    m_batches = m_tables.batches();
    for (const WorkspaceFile::NewBatch &batch : batches)
        for (const quint32 head : batch.headsTaken())
            ++m_ahead[keyOf(batch.records.heads().at(head), batch.channel)];
    for (const WorkspaceFile::NewBatch &batch : batches) {
        if (!add(batch, number, result)) {
            result.ids.push_back({0});
            continue;
        }
        m_live.insert(number);
        if (m_entry) {
            core::ImportBatch &written = m_batches.emplace_back();
            written.id = {number};
            written.file = batch.file;
            written.profile = batch.profile;
            written.channel = batch.channel;
        }
        result.ids.push_back({number++});
    }
    return result;
}

// False where the batch is not even worth noting; then nothing of it is written.
bool Importing::add(const WorkspaceFile::NewBatch &batch, qint64 number, WorkspaceFile::BatchResult &result)
{
    std::optional<SQLite::Savepoint> savepoint;
    if (m_entry) {
        m_connection.guarded([&] { savepoint.emplace(m_connection.db(), "batch"); });
        writeBatch(batch, number);
    }
    BatchAddition addition;
    addition.tellers = earlierOf(batch);
    const Grouped &grouped = groupedOf(batch.records);
    for (const quint32 head : batch.headsTaken())
        addSeries(keyOf(batch.records.heads().at(head), batch.channel), grouped.of(head), number, addition, result);
    addition.posts = m_posts.compare(channelNumber(batch.channel), batch.posts, m_live);
    if (!addition.isNews() && isToldAlready(batch, addition))
        return false; // the savepoint takes back what was noted
    if (savepoint) {
        m_posts.write(channelNumber(batch.channel), addition.posts, number);
        noteSpan(addition, number);
        m_connection.guarded([&] { savepoint->release(); });
    }
    return true;
}

void Importing::addSeries(const core::SeriesKey &key, const std::vector<StoredValue> &given, qint64 number, BatchAddition &batch,
    WorkspaceFile::BatchResult &result)
{
    HeldSeries held = take(key);
    if (!given.empty()) {
        batch.include(given);
        const Addition addition = additionOf(held.contents, m_live, given, number);
        batch.ask(held.contents, given, addition);
        result.added += addition.added;
        result.changed += addition.changed;
        result.unchanged += addition.unchanged;
        batch.stored += static_cast<int>(addition.values.size());
        if (m_entry)
            write(key, held, addition);
        else
            held.add(addition);
    }
    if (const auto ahead = m_ahead.find(key); --ahead->second > 0 && !m_entry)
        m_held.insert_or_assign(key, std::move(held));
}

// What is known of a series: by what was compared before where nothing is written, else by the file.
Importing::HeldSeries Importing::take(const core::SeriesKey &key)
{
    if (const auto kept = m_held.find(key); kept != m_held.end()) {
        HeldSeries held = std::move(kept->second);
        m_held.erase(kept);
        return held;
    }
    HeldSeries held{m_tables.seriesId(key), {}};
    if (held.id)
        held.contents = m_tables.contents(*held.id);
    return held;
}

void Importing::HeldSeries::add(const Addition &addition)
{
    contents.values.insert(contents.values.end(), addition.values.begin(), addition.values.end());
    contents.repeats.insert(contents.repeats.end(), addition.repeats.begin(), addition.repeats.end());
    contents.sort();
}

void Importing::write(const core::SeriesKey &key, const HeldSeries &held, const Addition &addition)
{
    const qsizetype before = m_done, given = addition.added + addition.changed + addition.unchanged;
    if (!addition.values.empty() || !addition.repeats.empty())
        m_tables.write(held.id ? *held.id : m_tables.addSeries(key), addition, [this](qsizetype values) { tell(values); });
    tell(given - (m_done - before));
}

// The live batches of the same file, profile and channel.
std::vector<qint64> Importing::earlierOf(const WorkspaceFile::NewBatch &batch) const
{
    std::vector<qint64> earlier;
    if (batch.file.isEmpty())
        return earlier;
    for (const core::ImportBatch &one : m_batches)
        if (one.isLive && one.file == batch.file && one.profile == batch.profile && one.channel == batch.channel)
            earlier.push_back(one.id.value);
    return earlier;
}

// Whether a batch without news is not even worth noting: nothing in it, a number typed in as it was, or a file read once more. The
// same numbers in another file are noted, so that they stay when the first file is taken back.
bool Importing::isToldAlready(const WorkspaceFile::NewBatch &batch, const BatchAddition &addition) const
{
    if (batch.file.isEmpty() || (!addition.hasValues && addition.posts.empty()))
        return true;
    return std::any_of(addition.tellers.begin(), addition.tellers.end(),
        [&](qint64 earlier) { return m_posts.isToldBy(channelNumber(batch.channel), addition.posts, earlier); });
}

void Importing::writeBatch(const WorkspaceFile::NewBatch &batch, qint64 number)
{
    m_connection.guarded([&] {
        SQLite::Statement row(m_connection.db(),
            "INSERT INTO import_batch (id, entry, file, profile, channel, imported_at, value_count, is_live)"
            " VALUES (?, ?, ?, ?, ?, ?, 0, 1)");
        bindInteger(row, 1, number);
        bindInteger(row, 2, *m_entry);
        bindText(row, 3, batch.file);
        bindText(row, 4, batch.profile);
        bindInteger(row, 5, channelNumber(batch.channel));
        bindText(row, 6, batch.at.toUTC().toString(Qt::ISODateWithMs));
        row.exec();
    });
}

void Importing::noteSpan(const BatchAddition &addition, qint64 number)
{
    m_connection.guarded([&] {
        SQLite::Statement row(m_connection.db(), "UPDATE import_batch SET first_day = ?, last_day = ?, value_count = ? WHERE id = ?");
        bindDay(row, 1, addition.firstDay);
        bindDay(row, 2, addition.lastDay);
        bindInteger(row, 3, addition.stored);
        bindInteger(row, 4, number);
        row.exec();
    });
}

} // namespace storage
