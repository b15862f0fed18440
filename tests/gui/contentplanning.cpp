// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/canvaswords.h"
#include "app/openanswers.h"
#include "core/chapters.h"
#include "core/labels.h"
#include "core/wording.h"
#include "gui/audience/audiencepage.h"
#include "gui/audience/funnelcard.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/publishingcheck.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/ticklist.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/goaltestkeys.h"
#include "gui/guisupport.h"
#include "gui/message/demandcard.h"
#include "gui/message/ideastab.h"
#include "gui/message/messagepage.h"
#include "gui/strategy/strategypage.h"
#include "gui/wizard/wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

// A page at work on a plan, as the window shows it.
template <class AnyPage>
struct PlanningPage {
    explicit PlanningPage(const QString &sample = {})
        : plan((support::needApplication(), sample))
        , page(*plan, nullptr)
    {
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        support::open(page);
    }
    const core::Strategy &strategy() const { return plan->strategy(); }
    void show(int tab)
    {
        REQUIRE(page.showSubject(QStringLiteral("tab:%1").arg(tab)));
        QCoreApplication::processEvents();
    }

    support::OpenWorkspace plan;
    AnyPage page;
};

constexpr int journeyTab = 4;
constexpr int ideasTab = 6;
constexpr int purposeTab = 7;

void writeInto(gui::LongTextField *field, const QString &text)
{
    REQUIRE(field);
    field->setPlainText(text);
    field->take();
    QCoreApplication::processEvents();
}

QString hintBelow(const gui::LongTextField *field)
{
    const auto *form = qobject_cast<const gui::FormField *>(field->parentWidget());
    return form ? form->hint() : QString();
}

QPushButton *shownButton(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>())
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    return nullptr;
}

QComboBox *choiceCalled(const QWidget &parent, const QString &name)
{
    for (auto *box : parent.findChildren<QComboBox *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

void choosePicked(QComboBox *box, int index)
{
    REQUIRE(box);
    box->setCurrentIndex(index);
    emit box->activated(index);
    QCoreApplication::processEvents();
}

bool showsPart(const QWidget &parent, const QString &part)
{
    for (const QLabel *label : parent.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(part))
            return true;
    return false;
}

// "calendar/post:12": where the page asked to go.
QString targetOf(const QSignalSpy &jumps)
{
    const auto jump = jumps.back().front().value<gui::Jump>();
    return jump.page + u'/' + jump.subject;
}

core::Post someIdea(const QString &title)
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    return post;
}

core::Channel someChannel(const char *network)
{
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = QLatin1String(network);
    return channel;
}

} // namespace

TEST_CASE("the strategy has a period, a reach and a summary that are written in one place", "[strategy][S1-01][S3-05]")
{
    PlanningPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("summary")));
    CHECK(showsPart(open.page, QStringLiteral("from 1 January 2027 to 31 March 2027")));
    CHECK(showsPart(open.page, QStringLiteral("A plan has two readers")));
    writeInto(
        support::named<gui::LongTextField>(open.page, QStringLiteral("The strategy, in your own words")), QStringLiteral("Bread early"));
    writeInto(
        support::named<gui::LongTextField>(open.page, QStringLiteral("What it covers, and what not")), QStringLiteral("The shop only"));
    CHECK(open.plan->quarter().summary == QStringLiteral("Bread early"));
    CHECK(core::answerText(open.strategy(), u"strategy.scope") == QStringLiteral("The shop only"));
    REQUIRE(open.plan->undo());
    CHECK(core::answerText(open.strategy(), u"strategy.scope").isEmpty());
}

TEST_CASE("an answer is counted and a vague word told below its field once it was left, and one click shows one page", "[strategy][S1-02]")
{
    PlanningPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("summary")));
    auto *summary = support::named<gui::LongTextField>(open.page, QStringLiteral("The strategy, in your own words"));
    REQUIRE(summary);
    const QString hint = hintBelow(summary);
    writeInto(summary, QStringLiteral("Reach everyone"));
    CHECK(hintBelow(summary) == QStringLiteral("2 of 60 words. “everyone” fits every business: name whom or what you mean."));
    writeInto(summary, QStringLiteral("Forty breakfasts a week"));
    CHECK(hintBelow(summary) == QStringLiteral("4 of 60 words"));
    summary->setFocus();
    QTest::keyClicks(summary, QStringLiteral(" etc"));
    CHECK_FALSE(hintBelow(summary).contains(QStringLiteral("fits every business"))); // never while somebody types
    writeInto(summary, QString());
    CHECK(hintBelow(summary) == hint);
    QSignalSpy jump(&open.page, &gui::Page::jumpWanted);
    QTest::mouseClick(shownButton(open.page, QStringLiteral("See it on one page")), Qt::LeftButton);
    REQUIRE(jump.count() == 1);
    CHECK(targetOf(jump) == QStringLiteral("report") + u'/' + QStringLiteral("one-page"));
}

TEST_CASE("each of the five parts says what is missing and leads there", "[strategy][S3-07]")
{
    PlanningPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("summary")));
    for (const char *part : {"Introduction", "Strategy", "Good practice", "Measurement", "Tools"})
        CHECK(showsPart(open.page, QLatin1String(part)));
    CHECK(showsPart(open.page, QStringLiteral("0 of 3")));
    QSignalSpy jump(&open.page, &gui::Page::jumpWanted);
    QTest::mouseClick(shownButton(open.page, QStringLiteral("Go on with the part “Measurement”")), Qt::LeftButton);
    REQUIRE(jump.count() == 1);
    CHECK(jump.front().front().value<gui::Jump>().page == QStringLiteral("goals"));
}

TEST_CASE("an empty plan's sheet invites to begin there, and the wizard takes the words up", "[strategy][S4-01]")
{
    PlanningPage<gui::StrategyPage> open;
    CHECK(showsPart(open.page, QStringLiteral("Six words, a sentence each")));
    writeInto(
        support::named<gui::LongTextField>(open.page, QStringLiteral("Your mission there, in a sentence")), QStringLiteral("Show hands"));
    gui::Wizard wizard(*open.plan, nullptr);
    wizard.resize(1200, 800);
    wizard.show();
    wizard.openStep(core::WizardStep::Business);
    CHECK(showsPart(wizard, QStringLiteral("On your sheet, under Mission: “Show hands”")));

    PlanningPage<gui::StrategyPage> cafe(QStringLiteral("cafe"));
    CHECK_FALSE(showsPart(cafe.page, QStringLiteral("Six words, a sentence each")));
}

TEST_CASE("the wizard of an empty plan offers to begin with the six words", "[wizard][S4-01]")
{
    support::needApplication();
    const support::OpenWorkspace plan = support::emptyWorkspace();
    gui::Wizard wizard(*plan, nullptr);
    wizard.resize(1200, 800);
    wizard.show();
    wizard.openStep(core::WizardStep::Business);
    QSignalSpy left(&wizard, &gui::Wizard::left);
    auto *begin = shownButton(wizard, QStringLiteral("Begin with six words instead"));
    REQUIRE(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    REQUIRE(left.count() == 1);
    CHECK(targetOf(left) == QStringLiteral("strategy") + u'/' + QStringLiteral("canvas"));
}

TEST_CASE("what to follow is chosen before the start, stories heard among it", "[strategy][S4-15]")
{
    PlanningPage<gui::StrategyPage> open;
    CHECK(showsPart(open.page, QStringLiteral("Which numbers do you follow? Decide before you begin.")));
    writeInto(support::named<gui::LongTextField>(open.page, QStringLiteral("What you watch besides, even a story heard")),
        QStringLiteral("What people say at the counter"));
    CHECK(core::answerText(open.strategy(), u"metrics.numbers") == QStringLiteral("What people say at the counter"));
}

TEST_CASE("the page of the audience says what knowing people is good for", "[audience][S1-19]")
{
    PlanningPage<gui::AudiencePage> empty;
    CHECK(showsPart(empty.page, QStringLiteral("goes from follower to customer")));
    PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    CHECK(showsPart(cafe.page, QStringLiteral("goes from follower to customer")));
}

TEST_CASE("a count typed into the funnel is kept and gives the share that goes on", "[audience][S2-08][F-25]")
{
    PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    cafe.show(journeyTab);
    auto *funnel = cafe.page.findChild<gui::FunnelCard *>();
    REQUIRE(funnel);
    auto *warm = support::named<gui::NumberField>(*funnel, QStringLiteral("Warm leads, how many people"));
    auto *hot = support::named<gui::NumberField>(*funnel, QStringLiteral("Hot leads, how many people"));
    auto *followers = support::named<gui::NumberField>(*funnel, QStringLiteral("Followers, how many people"));
    REQUIRE((warm && hot && followers));
    CHECK(followers->isReadOnly()); // the networks count them
    CHECK(followers->value().value_or(0) > 0);
    for (const auto &[field, count] : {std::pair(warm, "60"), std::pair(hot, "15")}) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(count));
        QTest::keyClick(field, Qt::Key_Return);
    }
    CHECK(showsPart(*funnel, QStringLiteral("25% of those above go on")));
    bool isKept = false;
    for (const core::SeriesKey &held : cafe.plan->heldSeries())
        isKept = isKept || held.metric == u"hot_leads";
    CHECK(isKept);
}

TEST_CASE("with few followers other levers are offered, and one click puts them on the list", "[audience][S3-23]")
{
    PlanningPage<gui::AudiencePage> open;
    core::Persona persona;
    persona.id = core::newId<core::Persona>();
    persona.name = QStringLiteral("Nadia");
    REQUIRE(open.plan->edit(core::Edit::adding(persona, persona.name)));
    open.show(journeyTab);
    auto *levers = open.page.findChild<gui::LeversCard *>();
    REQUIRE(levers);
    CHECK(levers->isVisible());
    QTest::mouseClick(shownButton(*levers, QStringLiteral("Put “E-mail” on the list of what is to be done")), Qt::LeftButton);
    REQUIRE(open.strategy().all<core::Action>().size() == 1);
    CHECK(open.strategy().all<core::Action>().front().title.startsWith(QStringLiteral("E-mail")));
    CHECK_FALSE(shownButton(*levers, QStringLiteral("Put “E-mail” on the list of what is to be done")));
    REQUIRE(open.plan->note({{}, QStringLiteral("followers"), core::Scope::All, {}, {}, {}, {}}, 5000));
    open.show(journeyTab);
    CHECK_FALSE(levers->isVisible());
}

TEST_CASE("figures of the audience say how many are like a persona, and advise against tricks", "[audience][S3-25]")
{
    PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    core::AudienceShare share;
    share.id = core::newId<core::AudienceShare>();
    share.channel = cafe.strategy().all<core::Channel>().front().id;
    share.day = QDate(2027, 2, 10);
    share.trait = core::AudienceTrait::Age;
    share.segment = QStringLiteral("18-99");
    share.share = 0.4;
    REQUIRE(cafe.plan->edit(core::Edit::adding(share, share.segment)));
    cafe.show(2);
    CHECK(showsPart(cafe.page, QStringLiteral("at most 40% of them")));
    CHECK(showsPart(cafe.page, QStringLiteral("Bought followers")));
}

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

TEST_CASE("the question about a persona's device shows what knowing it saved somebody", "[audience][S1-18]")
{
    const PlanningPage<gui::AudiencePage> cafe(QStringLiteral("cafe"));
    bool isTold = false;
    for (const QLabel *label : cafe.page.findChildren<QLabel *>())
        isTold = isTold || (label->text().contains(QStringLiteral("Jugnoo")) && label->text().contains(QStringLiteral("40% cheaper")));
    CHECK(isTold);
}

TEST_CASE("an open question counts the words of its answer too", "[strategy][S1-02]")
{
    PlanningPage<gui::MessagePage> open;
    open.show(purposeTab);
    auto *reasons =
        support::named<gui::LongTextField>(open.page, QStringLiteral("What are the main reasons why people are interested in us?"));
    writeInto(reasons, QStringLiteral("Good for everybody"));
    CHECK(hintBelow(reasons).startsWith(QStringLiteral("3 of 60 words. “everybody” fits")));
}

TEST_CASE("the decision that is asked for and its day are written with the strategy, and a finding about the quarter leads there",
    "[strategy][S1-03]")
{
    PlanningPage<gui::StrategyPage> open;
    CHECK(gui::pageOfSubject(QStringLiteral("quarter:1")) == QStringLiteral("strategy"));
    REQUIRE(open.page.showSubject(QStringLiteral("quarter:") + open.plan->quarter().id.toString()));
    writeInto(support::named<gui::LongTextField>(open.page, QStringLiteral("The one decision you ask for")), QStringLiteral("Four hours"));
    CHECK(open.plan->quarter().decisionAsked == QStringLiteral("Four hours"));
    auto *before = support::named<gui::DayField>(open.page, QStringLiteral("It comes too late after"));
    REQUIRE(before);
    before->setFocus();
    QTest::keyClicks(before, QStringLiteral("2027-02-15"));
    QTest::keyClick(before, Qt::Key_Return);
    CHECK(open.plan->quarter().decideBefore == QDate(2027, 2, 15));
}
