// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chapters.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/publishingcheck.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/ticklist.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/guisupport.h"
#include "gui/message/demandcard.h"
#include "gui/message/ideastab.h"
#include "gui/message/messagepage.h"
#include "gui/planningpage.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace planning;

TEST_CASE("points before publishing are ticked in the editor of a post and kept with it", "[calendar][S1-44][S4-12]")
{
    PlanningPage<gui::CalendarPage> open;
    core::Business business = open.strategy().business();
    business.voice = QStringLiteral("A neighbour");
    business.voiceTone = QStringLiteral("Warm");
    business.voiceDont = QStringLiteral("Never “cheap”");
    core::Post post = someIdea(QStringLiteral("Bread"));
    post.checked = {QStringLiteral("elsewhere")};
    REQUIRE(open.plan->edit(core::Edit::changing(business, {}).put(post)));
    REQUIRE(open.page.showSubject(QStringLiteral("post:") + post.id.toString()));
    auto *check = open.page.findChild<gui::PublishingCheck *>();
    auto *line = check->findChild<gui::Disclosure *>();
    REQUIRE(line->isVisible());
    CHECK_FALSE(line->isOpen()); // the editor stays calm
    line->setOpen(true);
    const auto ticks = check->findChildren<gui::Tick *>();
    REQUIRE(ticks.size() == 3);
    QTest::mouseClick(ticks.at(1), Qt::LeftButton);
    CHECK(open.strategy().find(post.id)->checked == QStringList{QStringLiteral("elsewhere"), QStringLiteral("voice.tone")});
    CHECK_FALSE(showsPart(*check, QStringLiteral("Your voice never says")));
    core::Post spoken = *open.strategy().find(post.id);
    spoken.text = QStringLiteral("So CHEAP!");
    REQUIRE(open.plan->edit(core::Edit::changing(spoken, spoken.title)));
    CHECK(showsPart(*check, QStringLiteral("Your voice never says: cheap.")));
}

TEST_CASE("a post says whether it creates or serves demand, and which story it tells", "[calendar][S3-29][S4-08]")
{
    PlanningPage<gui::CalendarPage> cafe(QStringLiteral("cafe"));
    const auto id = cafe.strategy().all<core::Post>().front().id;
    REQUIRE(cafe.page.showSubject(QStringLiteral("post:") + id.toString()));
    auto *demand = choiceCalled(*cafe.page.editor(), QStringLiteral("What it does for demand"));
    REQUIRE(demand);
    choosePicked(demand, demand->findData(static_cast<int>(core::Demand::Captures)));
    CHECK(cafe.strategy().find(id)->demand == core::Demand::Captures);
    auto *story = choiceCalled(*cafe.page.editor(), QStringLiteral("Story it tells"));
    REQUIRE(story);
    const core::Story told = cafe.strategy().all<core::Story>().back();
    choosePicked(story, story->findData(told.id.value));
    CHECK(cafe.strategy().find(id)->story == told.id);

    PlanningPage<gui::MessagePage> message(QStringLiteral("cafe"));
    core::Edit edit({QStringLiteral("change:post"), {}});
    int changed = 0;
    for (core::Post post : message.strategy().all<core::Post>())
        if (post.day && changed < 6) {
            post.demand = changed++ < 4 ? core::Demand::Creates : core::Demand::Captures;
            edit.put(post);
        }
    REQUIRE(message.plan->edit(edit));
    message.show(ideasTab);
    auto *card = message.page.findChild<gui::DemandCard *>();
    REQUIRE(card);
    CHECK(showsPart(*card, QStringLiteral("4 posts make people want it · 2 serve those who want it already")));
    CHECK(showsPart(*card, QStringLiteral("both are there")));
}

TEST_CASE("eleven kinds of content become ideas at a click, the risky one with a warning", "[message][S3-30]")
{
    PlanningPage<gui::MessagePage> open;
    open.show(ideasTab);
    auto *kinds = choiceCalled(open.page, QStringLiteral("Eleven kinds of content"));
    REQUIRE(kinds);
    REQUIRE(kinds->count() == 11);
    const auto *field = qobject_cast<gui::FormField *>(kinds->parentWidget());
    CHECK_FALSE(field->hint().contains(QStringLiteral("review")));
    kinds->setCurrentIndex(10);
    CHECK(field->hint().endsWith(QStringLiteral("It goes into review before it goes out.")));
    QTest::mouseClick(shownButton(open.page, QStringLiteral("Add it to the ideas")), Qt::LeftButton);
    REQUIRE(open.strategy().all<core::Post>().size() == 1);
    CHECK(open.strategy().all<core::Post>().front().title == kinds->currentText());
    CHECK_FALSE(open.strategy().all<core::Post>().front().day.has_value());
}

TEST_CASE("a cell of the grid of ideas means an idea for a channel, by key or click, and opens what is there", "[message][S3-31][Q31]")
{
    PlanningPage<gui::MessagePage> open;
    const core::Channel instagram = someChannel("instagram"), facebook = someChannel("facebook");
    const core::Post soup = someIdea(QStringLiteral("Soup"));
    core::Edit edit({QStringLiteral("add:post"), {}});
    REQUIRE(open.plan->edit(edit.put(instagram).put(facebook).put(soup)));
    open.show(ideasTab);
    auto *table = open.page.findChild<gui::IdeaTable *>();
    REQUIRE(table->isVisible());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Return);
    const auto meant = open.strategy().find(soup.id)->channel;
    REQUIRE(meant.has_value());
    CHECK(open.strategy().all<core::Post>().size() == 1);
    CHECK(table->currentIndex().column() == 1); // and the place is kept
    const QModelIndex other = table->model()->index(0, 2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(other).center());
    REQUIRE(open.strategy().all<core::Post>().size() == 2);
    REQUIRE(open.plan->undo());
    CHECK(open.strategy().all<core::Post>().size() == 1);
    QSignalSpy jump(&open.page, &gui::Page::jumpWanted);
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Space);
    REQUIRE(jump.count() == 1);
    CHECK(targetOf(jump) == QStringLiteral("calendar") + u'/' + QStringLiteral("post:") + soup.id.toString());
}

TEST_CASE("what serves no goal can be told no, from the ideas and from the post, and the reason stays", "[message][calendar][S4-04]")
{
    PlanningPage<gui::MessagePage> open;
    const core::Post dance = someIdea(QStringLiteral("A dance"));
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = open.plan->quarter().id;
    core::Post serving = someIdea(QStringLiteral("Opening hours"));
    serving.goal = goal.id;
    core::Edit edit({QStringLiteral("add:post"), {}});
    REQUIRE(open.plan->edit(edit.put(goal).put(dance).put(serving)));
    open.show(ideasTab);
    auto *table = open.page.findChild<gui::IdeaTable *>();
    CHECK(table->model()->rowCount() == 2);
    for (auto *box : open.page.findChildren<QCheckBox *>())
        if (box->text() == u"Only what serves no goal")
            QTest::mouseClick(box, Qt::LeftButton);
    REQUIRE(table->model()->rowCount() == 1);
    auto *no = open.page.findChild<gui::SayNo *>();
    REQUIRE(no->isVisible());
    no->findChild<gui::Disclosure *>()->setOpen(true);
    no->findChild<gui::LineField *>()->setText(QStringLiteral("Not our people"));
    QTest::mouseClick(shownButton(*no, QStringLiteral("Move it to the ideas you left")), Qt::LeftButton);
    CHECK_FALSE(open.strategy().find(dance.id));
    REQUIRE(open.strategy().all<core::RejectedIdea>().size() == 1);
    CHECK(open.strategy().all<core::RejectedIdea>().front().reason == QStringLiteral("Not our people"));
    REQUIRE(open.plan->undo());

    gui::CalendarPage calendar(*open.plan, nullptr);
    support::open(calendar);
    REQUIRE(calendar.showSubject(QStringLiteral("post:") + serving.id.toString()));
    CHECK_FALSE(calendar.editor()->findChild<gui::SayNo *>()->isVisible()); // it serves a goal
    REQUIRE(calendar.showSubject(QStringLiteral("post:") + dance.id.toString()));
    auto *again = calendar.editor()->findChild<gui::SayNo *>();
    REQUIRE(again->isVisible());
    again->findChild<gui::Disclosure *>()->setOpen(true);
    again->findChild<gui::LineField *>()->setText(QStringLiteral("Later"));
    QTest::mouseClick(shownButton(*again, QStringLiteral("Move it to the ideas you left")), Qt::LeftButton);
    CHECK_FALSE(open.strategy().find(dance.id));
    CHECK(open.strategy().all<core::RejectedIdea>().front().reason == QStringLiteral("Later"));
    CHECK_FALSE(calendar.isEditing());
}

TEST_CASE("the message asks why people are interested and which stories serve the goals", "[message][S3-28][S4-06]")
{
    PlanningPage<gui::MessagePage> open;
    open.show(purposeTab);
    CHECK(showsPart(open.page, QStringLiteral("useful and to be remembered")));
    writeInto(support::named<gui::LongTextField>(open.page, QStringLiteral("What are the main reasons why people are interested in us?")),
        QStringLiteral("Bread before seven"));
    writeInto(support::named<gui::LongTextField>(open.page, QStringLiteral("Which stories support our goals?")),
        QStringLiteral("The night shift"));
    CHECK(core::answerText(open.strategy(), u"message.reasons") == QStringLiteral("Bread before seven"));
    CHECK(core::answerText(open.strategy(), u"message.stories") == QStringLiteral("The night shift"));
    CHECK(support::named<gui::LongTextField>(open.page, QStringLiteral("What stories do our feeds tell today?")));
}

TEST_CASE("a goal that no story supports is named above the stories", "[message][S4-06][S4-07]")
{
    PlanningPage<gui::MessagePage> open;
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = open.plan->quarter().id;
    goal.title = QStringLiteral("More breakfasts");
    core::Story story;
    story.id = core::newId<core::Story>();
    story.title = QStringLiteral("The night shift");
    story.need = QStringLiteral("Bread before work");
    story.emotion = QStringLiteral("Being looked after");
    core::Edit edit({QStringLiteral("add:story"), {}});
    REQUIRE(open.plan->edit(edit.put(goal).put(story)));
    open.show(0);
    CHECK(showsPart(open.page, QStringLiteral("Goals without a story: More breakfasts.")));
    auto *emotion = support::named<gui::LineField>(open.page, QStringLiteral("What it makes people feel"));
    REQUIRE(emotion);
    CHECK(emotion->text() == story.emotion);
    story.goal = goal.id;
    REQUIRE(open.plan->edit(core::Edit::changing(story, story.title)));
    CHECK_FALSE(showsPart(open.page, QStringLiteral("Goals without a story")));
}

TEST_CASE("what exists already says which pillar it belongs to, and what a form before it costs", "[message][S3-49]")
{
    PlanningPage<gui::MessagePage> open;
    core::Pillar pillar;
    pillar.id = core::newId<core::Pillar>();
    pillar.name = QStringLiteral("The hands");
    core::ExistingContent piece;
    piece.id = core::newId<core::ExistingContent>();
    piece.title = QStringLiteral("The newsletter");
    piece.isGated = true;
    core::ExistingContent other = piece;
    other.id = core::newId<core::ExistingContent>();
    other.position = 1;
    core::Edit edit({QStringLiteral("add:existing_content"), {}});
    REQUIRE(open.plan->edit(edit.put(pillar).put(piece).put(other)));
    open.show(5);
    CHECK(showsPart(open.page, QStringLiteral("2 pieces belong to no pillar")));
    CHECK(showsPart(open.page, QStringLiteral("50/25/20/5")));
    piece.pillar = pillar.id;
    piece.isGated = false;
    REQUIRE(open.plan->edit(core::Edit::changing(piece, piece.title).remove(other.id)));
    CHECK(showsPart(open.page, QStringLiteral("All of it belongs to a pillar")));
    CHECK_FALSE(showsPart(open.page, QStringLiteral("50/25/20/5")));
}
