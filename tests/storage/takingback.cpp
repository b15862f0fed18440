// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "storage/seriescontents.h"

#include <algorithm>
#include <map>
#include <random>
#include <rapidcheck.h>

using namespace core;
using namespace storage;

namespace {

using Given = std::map<Span, double>;

// What one batch says in a small world where imports overlap a lot: few spans, few values.
Given anImport()
{
    Given given;
    for (int i = *rc::gen::inRange(0, 9); i > 0; --i) {
        const Span span{*rc::gen::element(1, 1, 1, 7), *rc::gen::inRange(0, 12)};
        given[span] = *rc::gen::inRange(0, 3);
    }
    return given;
}

std::vector<StoredValue> valuesOf(const Given &given)
{
    std::vector<StoredValue> values;
    for (const auto &[span, value] : given)
        values.push_back({span, 0, value, 0});
    return values;
}

// The rule in one sentence: of the live batches the newest that speaks of a span counts.
Given expectedFrom(const std::map<qint64, Given> &batches, const LiveBatches &live)
{
    Given expected;
    for (const auto &[number, given] : batches)
        if (live.contains(number))
            for (const auto &[span, value] : given)
                expected[span] = value;
    return expected;
}

Given currentOf(const SeriesContents &contents, const LiveBatches &live)
{
    Given current;
    for (const CurrentValue &one : currentValues(contents, live))
        if (one.value)
            current[one.span] = one.value->value;
    return current;
}

} // namespace

TEST_CASE("whichever imports are taken back, the rest gives exactly what it says", "[storage][metrics]")
{
    CHECK(rc::check([] {
        SeriesContents contents;
        LiveBatches live;
        std::map<qint64, Given> batches;
        const qint64 imports = *rc::gen::inRange(1, 9);
        for (qint64 number = 1; number <= imports; ++number) {
            const Given given = anImport();
            if (*rc::gen::inRange(0, 4) == 0 && !live.empty())
                live.erase(*rc::gen::elementOf(live));
            const Addition addition = additionOf(contents, live, valuesOf(given), number);
            RC_ASSERT(static_cast<size_t>(addition.added + addition.changed + addition.unchanged) == given.size());
            const Given now = currentOf(contents, live);
            for (const StoredValue &value : addition.values) // a value that is current already is not stored again
                RC_ASSERT((!now.contains(value.span) || now.at(value.span) != value.value));
            contents.values.insert(contents.values.end(), addition.values.begin(), addition.values.end());
            contents.repeats.insert(contents.repeats.end(), addition.repeats.begin(), addition.repeats.end());
            contents.sort();
            batches[number] = given;
            live.insert(number);
            RC_ASSERT(currentOf(contents, live) == expectedFrom(batches, live));
        }
        while (!live.empty()) {
            live.erase(*rc::gen::elementOf(live));
            RC_ASSERT(currentOf(contents, live) == expectedFrom(batches, live));
            for (const auto &[span, value] : expectedFrom(batches, live)) { // the newest first, and each import that gave one
                const std::vector<StoredValue> said = saidOf(contents, span, live);
                RC_ASSERT(said.front().value == value);
                RC_ASSERT(static_cast<qint64>(said.size()) == std::count_if(live.begin(), live.end(), [&, span = span](qint64 batch) {
                    return batches.at(batch).contains(span);
                }));
            }
        }
    }));
}

TEST_CASE("random imports, takings back, undos and redos leave in the file what the live imports say", "[storage][metrics][history]")
{
    std::mt19937 random(20270104);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const Place place;
    auto file = place.create();
    std::map<qint64, std::map<QDate, double>> batches;
    for (int step = 0; step < 150; ++step) {
        std::map<QDate, double> given;
        std::vector<MetricRecord> records;
        switch (below(6)) {
        case 0:
        case 1:
        case 2:
            for (int i = below(15); i >= 0; --i)
                given[QDate(2027, 1, 1).addDays(below(20))] = below(3);
            for (const auto &[day, value] : given)
                records.push_back(aValue(QStringLiteral("clicks"), day, value));
            if (const auto id = file->import({aBatch(QStringLiteral("x.csv"), records)}).ids.front().value; id != 0)
                batches[id] = given;
            break;
        case 3: {
            std::vector<ImportBatchId> live;
            for (const ImportBatch &batch : file->imports())
                if (batch.isLive)
                    live.push_back(batch.id);
            if (!live.empty() && below(2) == 0)
                file->takeBack(live[static_cast<size_t>(below(static_cast<int>(live.size())))]);
            else if (live.size() > 1)
                file->takeBack(std::vector{live.front(), live.back()});
            break;
        }
        case 4:
            file->undo();
            break;
        default:
            file->redo();
            break;
        }
        if (step % 40 == 0) {
            file.reset();
            file = place.open();
        }
        std::map<QDate, double> expected;
        for (const auto &[id, told] : batches)
            for (const ImportBatch &batch : file->imports())
                if (batch.id.value == id && batch.isLive)
                    for (const auto &[day, value] : told)
                        expected[day] = value;
        std::map<QDate, double> found;
        for (const Series &series : file->allSeries())
            for (const MetricValue &value : series.values)
                found[value.day] = value.value;
        REQUIRE(found == expected);
    }
    CHECK(batches.size() > 30);
}

TEST_CASE("several imports are taken back as one step, after a restart too", "[storage][metrics][history][J-01]")
{
    const Place place;
    auto file = place.create();
    const auto note = [&](double value) {
        return file->import({aBatch({}, {aValue(QStringLiteral("calls"), QDate(2027, 1, 4), value)})}).ids.front();
    };
    const auto current = [&] {
        const auto series = file->series({{}, QStringLiteral("calls"), Scope::All});
        return series.empty() ? std::optional<double>() : series.front().values.front().value;
    };
    file->import({aBatch(QStringLiteral("calls.csv"), {aValue(QStringLiteral("calls"), QDate(2027, 1, 4), 1)})});
    const std::vector<ImportBatchId> noted{note(2), note(3)};
    CHECK(current() == 3);
    const auto steps = file->history().size();
    file->takeBack(noted);
    CHECK(current() == 1);
    CHECK(file->history().size() == steps + 1);
    CHECK(file->undoLabel()->id == QStringLiteral("clear:numbers"));
    file->takeBack(noted); // nothing left of them: no step
    CHECK(file->history().size() == steps + 1);
    file.reset();
    file = place.open();
    REQUIRE(file->undo());
    CHECK(current() == 3);
    CHECK(file->undoLabel()->id == QStringLiteral("numbers"));
    file.reset();
    file = place.open();
    REQUIRE(file->redo());
    CHECK(current() == 1);
    for (int step = 0; step < 4; ++step)
        REQUIRE(file->undo());
    CHECK_FALSE(current());
    for (int step = 0; step < 4; ++step)
        REQUIRE(file->redo());
    CHECK(current() == 1);
}
