// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/longwork.h"
#include "gui/guisupport.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

TEST_CASE("a short work shows nothing; a long one counts, and its button stops it", "[gui][import]")
{
    support::needApplication();
    QWidget window;
    window.resize(400, 300);
    window.show();
    gui::LongWork work(QStringLiteral("Import"), QStringLiteral("Reading…"), QStringLiteral("%L1 of %L2 rows"), &window);
    const core::Progress goesOn = work.progress();
    CHECK(goesOn(0, 0));
    CHECK_FALSE(work.isVisible());

    QElapsedTimer longest;
    longest.start();
    while (!work.isVisible() && longest.elapsed() < 20'000)
        REQUIRE(goesOn(5, 100));
    REQUIRE(work.isVisible());
    CHECK(work.maximum() == 100);
    CHECK(work.value() == 5);
    CHECK(work.findChild<QLabel *>()->text().contains(QStringLiteral("5 of 100 rows")));
    auto *stop = work.findChild<QPushButton *>();
    REQUIRE(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    CHECK_FALSE(goesOn(6, 100));
}
