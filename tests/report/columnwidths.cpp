// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/columnwidths.h"
#include "report/layout/tablewidths.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>

TEST_CASE("a table's columns fill the page's width exactly", "[report][table]")
{
    CHECK(rc::check("random columns", [] {
        const int count = *rc::gen::inRange(1, 12);
        std::vector<report::ColumnNeed> needs;
        for (int i = 0; i < count; ++i) {
            const double least = *rc::gen::inRange(1, 200);
            needs.push_back({least, least + *rc::gen::inRange(0, 600), false, *rc::gen::arbitrary<bool>()});
        }
        const auto widths = report::columnWidths(needs, 499, 10);
        const double sum = std::accumulate(widths.begin(), widths.end(), 0.0) + 10.0 * (count - 1);
        RC_ASSERT(std::abs(sum - 499) < 0.01);
        for (const double width : widths)
            RC_ASSERT(width > 0);
    }));
}

TEST_CASE("long texts give way before short ones", "[report][table]")
{
    const auto widths = report::columnWidths({{40, 60, false, false}, {50, 900, false, true}, {30, 30, false, false}}, 300, 0);
    CHECK(widths[2] == Approx(30));
    CHECK(widths[0] >= 40);
    CHECK(widths[1] > 150);
}

TEST_CASE("a column that breaks in one row gives way to one that breaks in many", "[report][table]")
{
    const report::ColumnNeed goals{60, 150, false, true, {150, 140, 145, 150, 90, 148}};
    const report::ColumnNeed chances{45, 110, false, false, {110, 50, 52, 50, 51, 50}};
    const auto widths = report::settledWidths(report::columnWidths({goals, chances}, 215, 0), {goals, chances});
    CHECK(widths[0] >= 150);
    CHECK(widths[1] >= 52);
    CHECK(widths[0] + widths[1] == Approx(215));
}

TEST_CASE("no cell is cut short for the sake of the rows beside it", "[report][table]")
{
    report::Table table;
    table.maxLines = 2;
    table.columns = {{QStringLiteral("Goal"), report::Align::Left, 0, true}, {QStringLiteral("Status"), report::Align::Left, 0, false},
        {QStringLiteral("Chance"), report::Align::Left, 0, false}};
    for (const char *goal :
        {"Answer Facebook messages within two hours", "Raise the Instagram engagement rate to 5%", "Reach 25,000 views"}) {
        report::Cell status{report::plain(QStringLiteral("Not enough data"))};
        status.status = core::KpiStatus::NotEnoughData;
        table.rows.push_back({{{report::plain(QString::fromUtf8(goal))}, status, {report::plain(QStringLiteral("very unlikely (<5%)"))}}});
    }
    const report::Typesetter typesetter(core::Language::english());
    for (double available = 240; available < 480; available += 7) {
        const auto widths = report::columnWidthsOf(table, typesetter, available);
        const double indent = report::indentOf(table.rows.front().cells[1]);
        const auto set = typesetter.set(table.rows.front().cells[1].text, report::cellSettingOf(table.columns[1], 0), widths[1] - indent);
        INFO(available << ": " << widths[1]);
        CHECK(set.lines().size() <= 2);
    }
}

TEST_CASE("a word of ten thousand letters is shaped in pieces, and loses none of them", "[report]")
{
    const report::Typesetter typesetter(core::Language::english());
    const QString word(10000, u'm');
    const report::SetText line = typesetter.set(report::plain(word), {}, -1);
    REQUIRE(line.lines().size() == 1);
    int letters = 0, longest = 0; // of what is shaped at once, again and again while it is broken into lines
    for (const GSList *run = line.lines().front().line->runs; run; run = run->next) {
        const int count = static_cast<PangoLayoutRun *>(run->data)->item->num_chars;
        letters += count;
        longest = std::max(longest, count);
    }
    CHECK(letters == word.size());
    CHECK(longest <= 100);
    const report::SetText column = typesetter.set(report::plain(word), {}, 100);
    CHECK(column.lines().size() > 100);
    CHECK(column.width() <= 100.5);
    const report::SetText sentence = typesetter.set(report::plain(QStringLiteral("word ").repeated(400).trimmed()), {}, -1);
    CHECK(g_slist_length(sentence.lines().front().line->runs) == 1);
}
