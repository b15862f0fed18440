// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <set>
#include <tuple>
#include <vector>

namespace storage {

// Which span a value is for: `days` days from the Julian day `day`. Sorted by length first, so that spans of one length
// stand together.
struct Span {
    int days = 1;
    qint64 day = 0;
    auto operator<=>(const Span &) const = default;
};

// A value as the batch that stored it gave it.
struct StoredValue {
    Span span;
    qint64 batch = 0;
    double value = 0;
    int line = 0;
};

// `batch` gave, for each value that `source` stored for spans of `days` days from firstDay to lastDay, the same value again.
struct Repeat {
    int days = 1;
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    qint64 batch = 0;
    qint64 source = 0;
};

using LiveBatches = std::set<qint64>;

// Everything that batches ever said of one series, live or taken back: values by span and batch, repeats by length and first day.
struct SeriesContents {
    std::vector<StoredValue> values;
    std::vector<Repeat> repeats;

    void sort();
};

// A span for which values are stored, with what counts there now: the value of the newest live batch that gave one, whether it
// stored the value or repeated an older one's. Null when all were taken back. `voucher` is the live batch to name as its
// source: the one that stored the value, or while that is taken back, the newest that repeated it.
struct CurrentValue {
    Span span;
    const StoredValue *value = nullptr;
    qint64 voucher = 0;

    // False too where what counts is that nothing was measured.
    bool isMeasured() const;
};

// By span; points into `contents`.
std::vector<CurrentValue> currentValues(const SeriesContents &contents, const LiveBatches &live);

// All that one batch gave, by span: the values that it stored, and those of others that it repeated, with their lines there.
std::vector<StoredValue> saidBy(const SeriesContents &contents, qint64 batch);

// All that live batches gave for one span, each its own, the newest batch first.
std::vector<StoredValue> saidOf(const SeriesContents &contents, const Span &span, const LiveBatches &live);

// What one batch adds to a series. A value that is current already is not stored again but noted as repeated, so that taking
// back the batch that stored it leaves what this batch says.
struct Addition {
    std::vector<StoredValue> values;
    std::vector<Repeat> repeats;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

// `given` is sorted by span, each span once.
Addition additionOf(const SeriesContents &held, const LiveBatches &live, const std::vector<StoredValue> &given, qint64 batch);

} // namespace storage
