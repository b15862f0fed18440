// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/seriescontents.h"

#include "core/sourcedvalues.h"

#include <algorithm>

namespace storage {

namespace {

// The repeats that cover a span, for spans asked about in ascending order.
class RepeatSweep {
public:
    explicit RepeatSweep(const std::vector<Repeat> &repeats)
        : m_next(repeats.begin())
        , m_end(repeats.end())
    {
    }

    const std::vector<const Repeat *> &at(const Span &span)
    {
        for (; m_next != m_end && std::tie(m_next->days, m_next->firstDay) <= std::tie(span.days, span.day); ++m_next)
            m_open.push_back(&*m_next);
        std::erase_if(m_open, [&](const Repeat *repeat) { return repeat->days != span.days || repeat->lastDay < span.day; });
        return m_open;
    }

private:
    std::vector<Repeat>::const_iterator m_next;
    std::vector<Repeat>::const_iterator m_end;
    std::vector<const Repeat *> m_open;
};

// Whether batches are live, asked for value after value of mostly the same batch.
class Liveness {
public:
    explicit Liveness(const LiveBatches &live)
        : m_live(live)
    {
    }
    bool contains(qint64 batch)
    {
        if (batch != m_last) {
            m_last = batch;
            m_isLive = m_live.contains(batch);
        }
        return m_isLive;
    }

private:
    const LiveBatches &m_live;
    qint64 m_last = 0; // no batch has that number
    bool m_isLive = false;
};

// The newest live batch that vouches for a stored value, 0 when none does.
qint64 newestVoucher(const StoredValue &value, const std::vector<const Repeat *> &repeats, Liveness &live)
{
    qint64 newest = live.contains(value.batch) ? value.batch : 0;
    for (const Repeat *repeat : repeats)
        if (repeat->source == value.batch && repeat->batch > newest && live.contains(repeat->batch))
            newest = repeat->batch;
    return newest;
}

} // namespace

void SeriesContents::sort()
{
    const auto isBefore = [](const StoredValue &a, const StoredValue &b) { return std::tie(a.span, a.batch) < std::tie(b.span, b.batch); };
    if (!std::is_sorted(values.begin(), values.end(), isBefore)) // days stand in their order in the file
        std::sort(values.begin(), values.end(), isBefore);
    std::sort(repeats.begin(), repeats.end(),
        [](const Repeat &a, const Repeat &b) { return std::tie(a.days, a.firstDay, a.batch) < std::tie(b.days, b.firstDay, b.batch); });
}

bool CurrentValue::isMeasured() const
{
    return value && value->value != core::notMeasured;
}

std::vector<CurrentValue> currentValues(const SeriesContents &contents, const LiveBatches &liveBatches)
{
    std::vector<CurrentValue> current;
    current.reserve(contents.values.size());
    Liveness live(liveBatches);
    RepeatSweep sweep(contents.repeats);
    qint64 newest = 0;
    for (const StoredValue &value : contents.values) {
        if (current.empty() || current.back().span != value.span) {
            current.push_back({value.span});
            newest = 0;
        }
        const qint64 voucher = newestVoucher(value, sweep.at(value.span), live);
        if (voucher > newest) {
            newest = voucher;
            current.back().value = &value;
            current.back().voucher = live.contains(value.batch) ? value.batch : voucher;
        }
    }
    return current;
}

std::vector<StoredValue> saidBy(const SeriesContents &contents, qint64 batch)
{
    std::vector<StoredValue> said;
    RepeatSweep sweep(contents.repeats);
    for (const StoredValue &value : contents.values) {
        const std::vector<const Repeat *> &repeats = sweep.at(value.span);
        const auto repeatsIt = [&](const Repeat *repeat) { return repeat->batch == batch && repeat->source == value.batch; };
        if (value.batch == batch || std::any_of(repeats.begin(), repeats.end(), repeatsIt))
            said.push_back(value);
    }
    return said;
}

std::vector<StoredValue> saidOf(const SeriesContents &contents, const Span &span, const LiveBatches &live)
{
    std::vector<StoredValue> said;
    RepeatSweep sweep(contents.repeats);
    const std::vector<const Repeat *> &repeats = sweep.at(span);
    for (const StoredValue &value : contents.values) {
        if (value.span != span)
            continue;
        if (live.contains(value.batch))
            said.push_back(value);
        for (const Repeat *repeat : repeats)
            if (repeat->source == value.batch && live.contains(repeat->batch))
                said.push_back({span, repeat->batch, value.value, 0});
    }
    std::sort(said.begin(), said.end(), [](const StoredValue &a, const StoredValue &b) { return a.batch > b.batch; });
    return said;
}

Addition additionOf(const SeriesContents &held, const LiveBatches &live, const std::vector<StoredValue> &given, qint64 batch)
{
    Addition addition;
    const std::vector<CurrentValue> current = currentValues(held, live);
    auto known = current.begin();
    bool isRunOpen = false; // the last repeat goes on as long as every span that has values is repeated from the same source
    for (const StoredValue &value : given) {
        for (; known != current.end() && known->span < value.span; ++known)
            isRunOpen = false;
        const StoredValue *const now = known != current.end() && known->span == value.span ? (known++)->value : nullptr;
        if (!now || now->value != value.value) {
            ++(now ? addition.changed : addition.added);
            addition.values.push_back({value.span, batch, value.value, value.line});
            isRunOpen = false;
            continue;
        }
        ++addition.unchanged;
        if (isRunOpen && addition.repeats.back().source == now->batch && addition.repeats.back().days == value.span.days)
            addition.repeats.back().lastDay = value.span.day;
        else
            addition.repeats.push_back({value.span.days, value.span.day, value.span.day, batch, now->batch});
        isRunOpen = true;
    }
    return addition;
}

} // namespace storage
