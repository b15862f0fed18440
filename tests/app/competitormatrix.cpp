// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/competitormatrix.h"

#include "support/openworkspace.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using app::CompetitorMatrix;

TEST_CASE("the matrix has a row for us, for each competitor and three that sum up", "[competitors][S1-21]")
{
    const support::OpenWorkspace cafe;
    CompetitorMatrix matrix(*cafe);
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);

    const auto competitors = static_cast<int>(cafe->strategy().all<core::Competitor>().size());
    REQUIRE(competitors >= 3);
    CHECK(matrix.rowCount() == 1 + competitors + 3);
    CHECK(matrix.columnCount() >= 1 + 4);
    CHECK(matrix.rowKind(0) == CompetitorMatrix::RowKind::Us);
    CHECK(matrix.rowKind(matrix.rowCount() - 1) == CompetitorMatrix::RowKind::Opportunity);
}

TEST_CASE("exactly one network is named the opportunity", "[competitors][S1-22]")
{
    const support::OpenWorkspace cafe;
    const CompetitorMatrix matrix(*cafe);
    REQUIRE(matrix.best());
    int named = 0;
    for (int column = 1; column < matrix.columnCount(); ++column)
        named += matrix.index(matrix.rowCount() - 1, column).data().toString().startsWith(QStringLiteral("Opportunity")) ? 1 : 0;
    CHECK(named == 1);
    CHECK(matrix.networkAt(matrix.columnOf(matrix.best()->network)) == matrix.best()->network);
}

TEST_CASE("a competitor of whom nothing was said on a network is not rated there, neither absent nor zero", "[competitors][Q20]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    core::Competitor rival;
    rival.id = core::newId<core::Competitor>();
    rival.name = QStringLiteral("Maison Brunel");
    core::NetworkDemand demand;
    demand.id = core::newId<core::NetworkDemand>();
    demand.network = QStringLiteral("tiktok");
    demand.share = 0.4;
    REQUIRE(plan->edit(core::Edit::adding(rival, rival.name).put(demand)));

    CompetitorMatrix matrix(*plan);
    CHECK(matrix.index(1, 1).data().toString() == QStringLiteral("Not rated yet"));
    CHECK(matrix.index(0, 1).data().toString() == QStringLiteral("Absent")); // of oneself it is known
    CHECK_FALSE(matrix.index(1, 1).data(CompetitorMatrix::StrengthRole).isValid());
    CHECK(matrix.rowOf(rival.id) == 1);
    const int last = matrix.rowCount() - 1;
    CHECK_FALSE(matrix.best()); // an unrated rival is no weak one
    CHECK(matrix.index(last, 1).data().toString() == QStringLiteral("Not rated yet"));
    CHECK(matrix.index(last - 1, 1).data().toString() == QStringLiteral("Not rated yet"));

    core::Presence look;
    look.id = core::newId<core::Presence>();
    look.competitor = rival.id;
    look.network = demand.network;
    look.handle = QStringLiteral("@brunel");
    REQUIRE(plan->edit(core::Edit::adding(look, rival.name)));
    matrix.reload();
    CHECK(matrix.index(1, 1).data().toString() == QStringLiteral("Not rated yet"));
    look.strength = 0;
    REQUIRE(plan->edit(core::Edit::changing(look, rival.name)));
    matrix.reload();
    CHECK(matrix.index(1, 1).data().toString().contains(QStringLiteral("strength 0 of 5")));
    REQUIRE(matrix.best());
    CHECK(matrix.best()->score.value() == Approx(0.4));
    CHECK(matrix.index(last, 1).data().toString() == QStringLiteral("Opportunity, 40"));
    core::Competitor unrated;
    unrated.id = core::newId<core::Competitor>();
    unrated.name = QStringLiteral("Levain");
    REQUIRE(plan->edit(core::Edit::adding(unrated, unrated.name)));
    matrix.reload();
    CHECK(matrix.index(last + 1, 1).data().toString() == QStringLiteral("Opportunity, 40, 1 of 2 rated"));
}

TEST_CASE("the formula of the room stands in the tooltip, not in the table", "[competitors][S1-22]")
{
    const support::OpenWorkspace cafe;
    const CompetitorMatrix matrix(*cafe);
    const QModelIndex title = matrix.index(matrix.rowCount() - 1, 0);
    CHECK_FALSE(title.data().toString().contains(QChar(0xf7)));
    CHECK(title.data(Qt::ToolTipRole).toString().contains(QChar(0xf7)));
}
