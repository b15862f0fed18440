// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/competitormatrix.h"
#include "app/competitors/listeninglist.h"
#include "app/competitors/lookstable.h"
#include "app/competitors/presenceedit.h"
#include "app/competitors/remarks.h"

#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QFile>

#include <catch2/catch.hpp>

namespace {

core::Presence brunelOnInstagram(const support::OpenWorkspace &cafe)
{
    for (const core::Presence &look : cafe->strategy().all<core::Presence>())
        if (look.network == u"instagram" && look.seenOn > QDate(2027, 1, 1) && look.handle == u"@maisonbrunel")
            return look;
    FAIL("the sample has no such look");
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the looks at a rival tell what changed in between", "[competitors][S1-21]")
{
    const support::OpenWorkspace cafe;
    const core::Presence newest = brunelOnInstagram(cafe);
    app::LooksTable looks(*cafe);
    const QAbstractItemModelTester tester(&looks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    looks.show(newest.competitor, newest.network);
    REQUIRE(looks.rowCount() == 2);
    CHECK(looks.at(0)->id == newest.id);
    CHECK(looks.index(0, 2).data().toString() == u"18,400 +800");
    CHECK(looks.index(0, 4).data().toString() == u"3.2 \u22120.2");
    CHECK(looks.index(0, 1).data(app::LooksTable::ChangeRole).toString().isEmpty()); // 5 then as now
    CHECK(looks.index(1, 2).data(app::LooksTable::ChangeRole).toString().isEmpty()); // nothing before it
}

TEST_CASE("noting what is seen today adds a look and leaves the others alone", "[competitors][S1-21]")
{
    const support::OpenWorkspace cafe;
    const core::Presence newest = brunelOnInstagram(cafe);
    const auto before = cafe->strategy().all<core::Presence>().size();
    core::Id<core::Presence> begun;
    REQUIRE(cafe->edit(app::noteToday(cafe->strategy(), newest.competitor, newest.network, cafe->today(), begun)));
    CHECK(cafe->strategy().all<core::Presence>().size() == before + 1);
    CHECK(*cafe->strategy().find(newest.id) == newest);
    CHECK(cafe->strategy().find(begun)->seenOn == cafe->today());

    core::Id<core::Presence> again;
    CHECK(app::noteToday(cafe->strategy(), newest.competitor, newest.network, cafe->today(), again).isEmpty());
    CHECK(again == begun); // one look a day
}

TEST_CASE("our own row shows engagement per post by followers", "[competitors][S2-23]")
{
    const support::OpenWorkspace cafe;
    const app::CompetitorMatrix matrix(*cafe);
    const int instagram = matrix.columnOf(QStringLiteral("instagram"));
    REQUIRE(instagram > 0);
    const QString ours = matrix.index(0, instagram).data().toString();
    CHECK(ours.contains(QStringLiteral("followers")));
    CHECK(ours.contains(u'%'));
}

TEST_CASE("the listening list begins with us and holds each word once", "[competitors][S1-23][S1-25]")
{
    const support::OpenWorkspace cafe;
    core::AuditAnswer own{core::newId<core::AuditAnswer>(), app::ownWordsQuestion(), QStringLiteral("petit fournil\n\n@LePetitFournil\n")};
    REQUIRE(cafe->edit(core::Edit::adding(own, QString())));
    const auto lists = app::listeningList(*cafe);
    REQUIRE(lists.size() == 1 + cafe->strategy().all<core::Competitor>().size());
    CHECK(lists[0].who == u"Le Petit Fournil");
    QStringList words;
    for (const auto &word : lists[0].words)
        words << word.text;
    CHECK(words.contains(QStringLiteral("petit fournil")));
    CHECK(words.filter(QStringLiteral("@lepetitfournil"), Qt::CaseInsensitive).size() == 1); // once, though typed again
    const QString text = app::listeningText(*cafe);
    CHECK(text.contains(QStringLiteral("maison brunel bakery")) == false);
    CHECK(text.contains(QStringLiteral("brunel bakery bristol\n")));
}

TEST_CASE("the exported list opens in a spreadsheet and runs no formula", "[competitors][S1-25][Q10]")
{
    const support::OpenWorkspace cafe;
    core::Competitor rival = cafe->strategy().all<core::Competitor>().front();
    rival.listenFor = QStringLiteral("=HYPERLINK(\"http://evil.example\")\npain d’épices");
    REQUIRE(cafe->edit(core::Edit::changing(rival, rival.name)));
    const QString csv = cafe.pathOf(QStringLiteral("list.csv"));
    REQUIRE(app::exportListeningList(*cafe, csv));
    CHECK(contentOf(csv).startsWith("\xef\xbb\xbf")); // or a spreadsheet takes it for another encoding
    const QString table = QString::fromUtf8(contentOf(csv));
    CHECK(table.contains(QStringLiteral("'=HYPERLINK")));
    CHECK(table.contains(QStringLiteral("pain d’épices")));
    const QString text = cafe.pathOf(QStringLiteral("list.txt"));
    REQUIRE(app::exportListeningList(*cafe, text));
    CHECK(QString::fromUtf8(contentOf(text)) == app::listeningText(*cafe));
    CHECK_FALSE(app::exportListeningList(*cafe, QStringLiteral("/nowhere/at/all.csv")));
}

TEST_CASE("the same competitor twice is remarked on, and no other", "[competitors][S1-20]")
{
    const support::OpenWorkspace cafe;
    const core::Competitor first = cafe->strategy().all<core::Competitor>().front();
    CHECK(app::sameNameRemark(*cafe, first).isEmpty());
    core::Competitor twin;
    twin.id = core::newId<core::Competitor>();
    twin.name = QStringLiteral(" maison BRUNEL ");
    REQUIRE(cafe->edit(core::Edit::adding(twin, twin.name)));
    CHECK_FALSE(app::sameNameRemark(*cafe, twin).isEmpty());
    CHECK(app::sameNameRemark(*cafe, cafe->strategy().all<core::Competitor>().back()).isEmpty());
}

TEST_CASE("one account noted for two rivals is remarked on", "[competitors][S1-21]")
{
    const support::OpenWorkspace cafe;
    core::Presence look = brunelOnInstagram(cafe);
    look.id = core::newId<core::Presence>();
    look.competitor = cafe->strategy().all<core::Competitor>().at(1).id;
    CHECK(app::sameHandleRemark(*cafe, look).contains(QStringLiteral("Maison Brunel")));
    look.handle = QStringLiteral("@somebodyelse");
    CHECK(app::sameHandleRemark(*cafe, look).isEmpty());
}
