// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/referraltable.h"

#include "support/openworkspace.h"
#include "support/readfile.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

namespace {

// An empty plan with the visits of January by source.
struct Visits {
    Visits()
    {
        support::importText(*plan, plan.pathOf(QStringLiteral("traffic.csv")), support::trafficOfJanuary());
        table.reload();
    }

    void say(const char *source, const char *network)
    {
        REQUIRE(plan->edit(table.saying(QString::fromLatin1(source), QString::fromLatin1(network))));
        table.reload();
    }
    QString cell(const char *source, app::ReferralTable::Column column) const
    {
        return table.index(table.rowOf(QString::fromLatin1(source)), static_cast<int>(column)).data().toString();
    }

    support::OpenWorkspace plan = support::emptyWorkspace();
    app::ReferralTable table{*plan};
    QAbstractItemModelTester tester{&table};
};

using Column = app::ReferralTable::Column;

} // namespace

TEST_CASE("the sources of a file of web analytics are the networks that they stand for", "[app][import][F-17][S0-37]")
{
    const Visits visits;
    REQUIRE(visits.table.rowCount() == 6);
    CHECK(visits.cell("google", Column::Network) == QStringLiteral("None"));
    CHECK(visits.cell("l.facebook.com", Column::Network) == QStringLiteral("Facebook"));
    CHECK(visits.cell("ig", Column::Network) == QStringLiteral("Instagram"));
    CHECK(visits.cell("t.co", Column::Network) == QStringLiteral("X"));
    CHECK(visits.cell("l.facebook.com", Column::Visits) == QStringLiteral("300"));
    const core::Referrals &referrals = visits.table.referrals();
    CHECK(referrals.firstDay == QDate(2027, 1, 1));
    CHECK(referrals.lastDay == QDate(2027, 1, 31));
    CHECK(referrals.visits == 2050);
    CHECK(referrals.fromNetworks == 1000);
    REQUIRE(referrals.networks.size() == 3);
    CHECK(referrals.networks[0].network == QStringLiteral("instagram"));
    CHECK(referrals.networks[0].percent == 50);
    CHECK(referrals.networks[1].percent == 40);
}

TEST_CASE("what the user says of a source counts, can be taken back and is undone as one step", "[app][import][F-17][undo]")
{
    Visits visits;
    visits.say("partner.example", "mastodon");
    CHECK(visits.table.referrals().fromNetworks == 1050);
    CHECK(visits.cell("partner.example", Column::SaidBy) == QStringLiteral("You"));
    visits.say("ig", "");
    CHECK(visits.table.referrals().fromNetworks == 550);
    visits.say("partner.example", "x");
    CHECK(visits.plan->strategy().all<core::ReferralSource>().size() == 2);
    CHECK(visits.table.saying(QStringLiteral("Partner.example "), QStringLiteral("x")).isEmpty());

    REQUIRE(visits.plan->edit(visits.table.forgetting(QStringLiteral("ig"))));
    visits.table.reload();
    CHECK(visits.cell("ig", Column::Network) == QStringLiteral("Instagram"));
    REQUIRE(visits.plan->undo());
    REQUIRE(visits.plan->undo());
    visits.table.reload();
    CHECK(visits.cell("partner.example", Column::Network) == QStringLiteral("Mastodon"));
}

TEST_CASE("a source that no file names yet can be said, and all that the program knows can be seen", "[app][import][S0-37]")
{
    Visits visits;
    visits.say("shop-newsletter", "newsletter");
    REQUIRE(visits.table.rowCount() == 7);
    CHECK(visits.cell("shop-newsletter", Column::Visits) == QStringLiteral("–"));
    visits.table.showKnown(true);
    CHECK(visits.cell("lnkd.in", Column::Network) == QStringLiteral("LinkedIn"));
    CHECK(visits.cell("lnkd.in", Column::SaidBy) == QStringLiteral("The program"));
    visits.table.showKnown(false);
    CHECK(visits.table.rowOf(QStringLiteral("lnkd.in")) < 0);
    CHECK(visits.table.knownNetwork(QStringLiteral("fr.linkedin.com")) == QStringLiteral("linkedin"));
}
