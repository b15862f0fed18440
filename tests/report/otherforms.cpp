// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan.h"
#include "report/preview.h"

#include <catch2/catch.hpp>

TEST_CASE("the preview shows as many pages as the document has, none of them white", "[report][preview]")
{
    const Plan plan = Plan::ofSample();
    const auto preview = report::preview(plan.input());
    REQUIRE(preview);
    REQUIRE(preview->pageCount() > 10);
    for (int page = 0; page < preview->pageCount(); ++page) {
        const QImage image = preview->page(page, 160);
        REQUIRE(image.width() == 160);
        bool hasInk = false;
        for (int y = 0; y < image.height() * 9 / 10 && !hasInk; ++y)
            for (int x = 0; x < image.width() && !hasInk; ++x)
                hasInk = qGray(image.pixel(x, y)) < 200;
        CHECK(hasInk);
    }
    CHECK(preview->sections().front().page == 0);
    CHECK(preview->page(-1, 160).isNull());
    CHECK(preview->page(preview->pageCount(), 160).isNull());
}

TEST_CASE("the web page keeps hostile text as text", "[report][html][Q9]")
{
    const QByteArray page = report::html(Plan::ofSample().withEveryText(QStringLiteral("<img src=/etc/passwd>")).input());
    CHECK(page.startsWith("<!DOCTYPE html>"));
    CHECK(!page.contains("<img"));
    CHECK(page.contains("&lt;img src=/etc/passwd&gt;"));
}

TEST_CASE("the web page holds the charts as pictures with a title, and the whole plan", "[report][html][issue-7]")
{
    const QByteArray page = report::html(Plan::ofSample().input());
    CHECK(page.contains("<html lang=\"en\">"));
    CHECK(page.count("<svg") >= 6);
    CHECK(page.contains("scope=\"col\""));
    CHECK(page.contains("Objectives and goals"));
}

TEST_CASE("Markdown keeps hostile text as text and has headings and tables", "[report][markdown][issue-7]")
{
    const QByteArray plain = report::markdown(Plan::ofSample().input());
    CHECK(plain.startsWith("# Le Petit Fournil"));
    CHECK(plain.contains("\n## Objectives and goals"));
    CHECK(plain.contains("| ---: |"));
    QByteArray hostile = report::markdown(Plan::ofSample().withEveryText(QStringLiteral("<img src=x> | **a**")).input());
    CHECK(hostile.contains("\\<img src=x\\> \\| \\*\\*a\\*\\*"));
    CHECK(!hostile.replace("\\<", "").contains("<img"));
}
