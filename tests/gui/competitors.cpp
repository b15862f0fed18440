// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit.h"
#include "gui/channels/channeleditor.h"
#include "gui/channels/channelspage.h"
#include "gui/competitors/competitoreditor.h"
#include "gui/competitors/competitorspage.h"
#include "gui/components/choicechips.h"
#include "gui/editing/longtextfield.h"
#include "gui/guiapplication.h"
#include "gui/guisupport.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

TEST_CASE("a follower count is typed as people of the language write it", "[competitors][Q30]")
{
    tests::guiApplication();
    gui::NumberField field(core::Language::french(), nullptr);
    QSignalSpy edited(&field, &gui::NumberField::valueEdited);
    QTest::keyClicks(&field, QStringLiteral("18 400,5"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.value() == 18400.5);
    CHECK(edited.count() == 1);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(edited.count() == 1); // nothing new, nothing said
}

TEST_CASE("what is no number is told and not lost", "[competitors]")
{
    tests::guiApplication();
    gui::NumberField field(core::Language::english(), nullptr);
    QSignalSpy edited(&field, &gui::NumberField::valueEdited);
    QTest::keyClicks(&field, QStringLiteral("a lot"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK_FALSE(field.error().isEmpty());
    CHECK(field.text() == QStringLiteral("a lot"));
    CHECK_FALSE(field.value());
    CHECK(edited.count() == 0);
}

TEST_CASE("a later look at a competitor keeps the earlier one", "[competitors][S1-21]")
{
    tests::guiApplication();
    const tests::OpenWorkspace cafe = tests::openWorkspace(QStringLiteral("cafe"));
    gui::CompetitorsPage page(*cafe, nullptr);
    tests::Answers answers;
    page.useDialogs(answers.dialogs());
    page.refresh();
    const auto before = cafe->strategy().all<core::Presence>().size();
    core::Presence later = cafe->strategy().all<core::Presence>().front();
    REQUIRE(later.seenOn);
    later.seenOn = later.seenOn->addDays(30);
    later.followers = 123;
    emit page.findChild<gui::PresenceEditor *>()->edited(later);
    CHECK(cafe->strategy().all<core::Presence>().size() == before + 1);
    CHECK(cafe->strategy().find(later.id)->followers != 123);
}

TEST_CASE("words to listen for, and what a competitor posts, are kept", "[competitors][S1-20][S1-23]")
{
    tests::guiApplication();
    const tests::OpenWorkspace cafe = tests::openWorkspace(QStringLiteral("cafe"));
    gui::CompetitorsPage page(*cafe, nullptr);
    tests::Answers answers;
    page.useDialogs(answers.dialogs());
    const core::Presence known = cafe->strategy().all<core::Presence>().front();
    page.refresh();
    REQUIRE(page.showSubject(QStringLiteral("competitor:") + known.competitor.toString()));
    const auto write = [&page](const char *name, const char *text) {
        auto *field = support::named<gui::LongTextField>(*page.findChild<gui::CompetitorEditor *>(), QLatin1String(name));
        if (!field) // of the look beside it
            field = support::named<gui::LongTextField>(page, QLatin1String(name));
        REQUIRE(field);
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        field->take();
    };
    write("Words to listen for", "Maison Brunel");
    write("What they do well", "Short videos");
    write("What they do less well", "Late answers");
    const core::Competitor *rival = cafe->strategy().find(known.competitor);
    REQUIRE(rival);
    CHECK(rival->listenFor == u"Maison Brunel");
    CHECK(rival->doesWell == u"Short videos");
    CHECK(rival->doesLessWell == u"Late answers");
    page.findChild<gui::PresenceEditor *>()->setPresence(known);
    write("What they post, and how people react", "Recipes, many questions");
    const auto &presences = cafe->strategy().all<core::Presence>();
    CHECK(std::any_of(presences.begin(), presences.end(), [&known](const core::Presence &presence) {
        return presence.competitor == known.competitor && presence.note == u"Recipes, many questions";
    }));
}

TEST_CASE("a deleted competitor comes back with its presences", "[competitors][Q12]")
{
    tests::guiApplication();
    const tests::OpenWorkspace cafe = tests::openWorkspace(QStringLiteral("cafe"));
    gui::CompetitorsPage page(*cafe, nullptr);
    tests::Answers answers;
    page.useDialogs(answers.dialogs());
    page.refresh();
    const auto presences = cafe->strategy().all<core::Presence>().size();
    QSignalSpy toast(&page, &gui::Page::toastWanted);
    REQUIRE(page.showSubject(QStringLiteral("competitor:") + cafe->strategy().all<core::Competitor>().front().id.toString()));
    const auto tables = page.findChildren<QTableView *>();
    for (QAction *action : tables.front()->actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Delete))
            action->trigger();
    CHECK(cafe->strategy().all<core::Presence>().size() < presences);
    CHECK(toast.count() == 1);
    REQUIRE(cafe->undo());
    CHECK(cafe->strategy().all<core::Presence>().size() == presences);
}

TEST_CASE("a channel's mission is one sentence", "[channels][S1-35][S1-33]")
{
    tests::guiApplication();
    const tests::OpenWorkspace cafe = tests::openWorkspace(QStringLiteral("cafe"));
    gui::ChannelsPage page(*cafe, nullptr);
    tests::Answers answers;
    page.useDialogs(answers.dialogs());
    page.refresh();
    auto *editor = page.findChild<gui::ChannelEditor *>();
    core::Channel channel = editor->channel();
    REQUIRE(channel.id);
    channel.mission = QStringLiteral("We will use it to fill the shop on weekdays.");
    emit editor->edited(channel);
    CHECK(cafe->strategy().find(channel.id)->mission == channel.mission);
    CHECK(cafe->canUndo());
}

TEST_CASE("no-break spaces survive a field that was only looked at", "[editing][Q1][Q30]")
{
    tests::guiApplication();
    gui::LongTextField field(nullptr);
    QSignalSpy taken(&field, &gui::LongTextField::textTaken);
    const QString french = QStringLiteral("Prêt en 3\u00a0minutes\u202f!\nSans faire la queue.");
    field.showText(french);
    field.take();
    CHECK(taken.count() == 0);
    CHECK(field.text() == french);
}
