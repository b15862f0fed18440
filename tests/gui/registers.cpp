// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/campaigns.h"
#include "core/labels.h"
#include "core/mix.h"
#include "gui/audit/auditpage.h"
#include "gui/campaigns/campaignspage.h"
#include "gui/components/choicechips.h"
#include "gui/components/disclosure.h"
#include "gui/components/toast.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/guiapplication.h"
#include "gui/message/messagepage.h"
#include "gui/operations/operationspage.h"
#include "gui/records/register.h"
#include "gui/strategy/strategypage.h"

#include <catch2/catch.hpp>

#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace {

// A page of registers on an empty plan, as the window shows it.
template <class AnyPage>
struct OpenPage {
    explicit OpenPage(const QString &sample = {})
        : plan(tests::openWorkspace(sample))
        , page(*plan, nullptr)
    {
        page.useDialogs(answers.dialogs());
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1080, 748);
        page.show();
        page.activateWindow();
        page.refresh();
        tests::settle();
    }

    tests::OpenWorkspace plan;
    tests::Answers answers;
    AnyPage page;
};

gui::Register *shownRegister(const QWidget &page)
{
    for (auto *found : page.findChildren<gui::Register *>())
        if (found->isVisible())
            return found;
    return nullptr;
}

template <class Field>
Field *fieldOf(const QWidget &parent, const QString &label)
{
    for (auto *field : parent.findChildren<Field *>())
        if (field->isVisible() && field->accessibleName() == label)
            return field;
    return nullptr;
}

// Adds a row to every register of a page, writes its first line, deletes it, and takes each step back.
template <class AnyPage>
void checkRegistersOf()
{
    OpenPage<AnyPage> open;
    for (int tab = 0; open.page.showSubject(QStringLiteral("tab:%1").arg(tab)); ++tab) {
        gui::Register *held = shownRegister(open.page);
        if (!held)
            continue;
        INFO(held->accessibleName().toStdString());
        const core::Strategy before = open.plan->strategy();
        held->addOne();
        tests::settle();
        REQUIRE(held->list()->model()->rowCount() == 1);
        auto *first = qobject_cast<QWidget *>(QApplication::focusWidget());
        if (first && (qobject_cast<QLineEdit *>(first) || qobject_cast<QPlainTextEdit *>(first))) {
            QTest::keyClicks(first, QStringLiteral("Written by hand"));
            held->take();
            CHECK(held->list()->model()->index(0, 0).data().toString() == QStringLiteral("Written by hand"));
            const QString undone = *open.plan->undo();
            CHECK_FALSE(undone.isEmpty());
        }
        QSignalSpy toast(&open.page, &gui::Page::toastWanted);
        held->list()->setFocus();
        QTest::keyClick(held->list(), Qt::Key_Delete);
        CHECK(toast.count() == 1);
        CHECK(open.plan->strategy() == before);
        REQUIRE(open.plan->undo());
        CHECK_FALSE(open.plan->strategy() == before);
        REQUIRE(open.plan->undo());
        CHECK(open.plan->strategy() == before);
    }
}

} // namespace

TEST_CASE("every register adds, names, deletes and gets back its rows", "[registers][Q12]")
{
    tests::guiApplication();
    SECTION("audit")
    {
        checkRegistersOf<gui::AuditPage>();
    }
    SECTION("message")
    {
        checkRegistersOf<gui::MessagePage>();
    }
    SECTION("operations")
    {
        checkRegistersOf<gui::OperationsPage>();
    }
    SECTION("campaigns")
    {
        checkRegistersOf<gui::CampaignsPage>();
    }
    SECTION("strategy")
    {
        checkRegistersOf<gui::StrategyPage>();
    }
}

TEST_CASE("a row that was added and left without a word goes again", "[registers][Q12]")
{
    tests::guiApplication();
    OpenPage<gui::MessagePage> open(QStringLiteral("cafe"));
    gui::Register *stories = shownRegister(open.page);
    REQUIRE(stories);
    const core::Strategy before = open.plan->strategy();
    const int rows = stories->list()->model()->rowCount();

    SECTION("for another view")
    {
        stories->addOne();
        REQUIRE(stories->list()->model()->rowCount() == rows + 1);
        REQUIRE(open.page.showSubject(QStringLiteral("tab:1")));
        CHECK(open.plan->strategy() == before);
    }
    SECTION("for another row, which then is the chosen one")
    {
        stories->addOne();
        stories->list()->setCurrentIndex(stories->list()->model()->index(1, 0));
        CHECK(open.plan->strategy() == before);
        CHECK(stories->list()->model()->rowCount() == rows);
        CHECK(stories->list()->currentIndex().row() == 1);
    }
    SECTION("for another page")
    {
        stories->addOne();
        open.page.leave();
        CHECK(open.plan->strategy() == before);
    }
    SECTION("but not with a word in it")
    {
        stories->addOne();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Told by hand"));
        open.page.leave();
        CHECK(open.plan->strategy().all<core::Story>().size() == static_cast<size_t>(rows) + 1);
    }
}

TEST_CASE("a pillar is asked for its place in the rule of the quarter, in the others only on demand", "[registers][S1-51]")
{
    tests::guiApplication();
    OpenPage<gui::MessagePage> open(QStringLiteral("cafe"));
    const auto pillar = QStringLiteral("pillar:") + open.plan->strategy().all<core::Pillar>().front().id.toString();
    REQUIRE(open.page.showSubject(pillar));
    tests::settle();
    const auto asked = [&] {
        QStringList rules;
        for (const QString &rule : core::mixRules())
            if (const QString name = core::mixRuleLabel(rule, core::Language::english());
                fieldOf<gui::ChoiceChips>(open.page, name) && rule != u"custom")
                rules << rule;
        return rules;
    };
    const auto follow = [&](const QString &rule) {
        core::Quarter quarter = open.plan->quarter();
        quarter.mixRule = rule;
        REQUIRE(open.plan->edit(core::Edit::changing(quarter, quarter.id.toString())));
        tests::settle();
    };
    follow(QStringLiteral("80_20"));
    CHECK(asked() == QStringList{QStringLiteral("80_20")});
    follow(QStringLiteral("thirds"));
    CHECK(asked() == QStringList{QStringLiteral("thirds")});
    follow(QStringLiteral("custom"));
    CHECK(asked().isEmpty());
    for (auto *others : open.page.findChildren<gui::Disclosure *>())
        if (others->isVisible() && others->head()->text() == u"Other rules")
            others->setOpen(true);
    tests::settle();
    CHECK(asked().size() == 3);
}

TEST_CASE("a field for money says in which currency", "[registers][S2-14]")
{
    tests::guiApplication();
    OpenPage<gui::CampaignsPage> open(QStringLiteral("cafe"));
    core::Business business = open.plan->strategy().business();
    business.currency = QStringLiteral("EUR");
    REQUIRE(open.plan->edit(core::Edit::changing(business, business.name)));
    gui::CampaignsPage page(*open.plan, nullptr);
    page.resize(1080, 748);
    page.show();
    page.refresh();
    bool isSaid = false;
    for (int tab = 0; !isSaid && page.showSubject(QStringLiteral("tab:%1").arg(tab)); ++tab) {
        tests::settle();
        for (auto *field : page.findChildren<QWidget *>())
            isSaid = isSaid || (field->isVisible() && field->accessibleName() == QStringLiteral("Planned (%1)").arg(QChar(0x20ac)));
    }
    CHECK(isSaid);
}

TEST_CASE("text still being typed is kept when another row is chosen", "[registers]")
{
    tests::guiApplication();
    OpenPage<gui::MessagePage> open(QStringLiteral("cafe"));
    gui::Register *stories = shownRegister(open.page);
    REQUIRE(stories);
    REQUIRE(stories->list()->model()->rowCount() > 1);
    const auto first = open.plan->strategy().all<core::Story>().front().id;
    auto *title = fieldOf<gui::LineField>(*stories, QStringLiteral("The story, in a sentence"));
    REQUIRE(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Told anew"));
    QTest::keyClick(stories->list(), Qt::Key_Down);
    CHECK(open.plan->strategy().find(first)->title == QStringLiteral("Told anew"));
    CHECK(stories->list()->currentIndex().row() == 1);
    CHECK(title->text() == open.plan->strategy().all<core::Story>()[1].title);
}

TEST_CASE("steps of the process are moved with the keyboard", "[registers][S4-10]")
{
    tests::guiApplication();
    OpenPage<gui::OperationsPage> open;
    gui::Register *process = shownRegister(open.page);
    for (const char *step : {"Write", "Read again", "Publish"}) {
        process->addOne();
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(step));
        process->take();
    }
    process->list()->setFocus();
    QTest::keyClick(process->list(), Qt::Key_Up, Qt::AltModifier);
    QStringList order;
    for (const core::ProcedureStep &step : open.plan->strategy().all<core::ProcedureStep>())
        order << step.title;
    CHECK(order == QStringList{QStringLiteral("Write"), QStringLiteral("Publish"), QStringLiteral("Read again")});
    CHECK(process->list()->currentIndex().row() == 1); // the moved one stays chosen
}

TEST_CASE("the usual steps, roles and answers are put in with one click and taken back with one",
    "[operations][S3-03][S3-18][S3-48][S4-10][S4-12]")
{
    tests::guiApplication();
    OpenPage<gui::OperationsPage> open;
    const core::Strategy before = open.plan->strategy();
    int filled = 0;
    for (int tab = 0; open.page.showSubject(QStringLiteral("tab:%1").arg(tab)); ++tab) {
        gui::Register *held = shownRegister(open.page);
        REQUIRE(held);
        for (auto *button : held->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Start with"))) {
                button->click();
                tests::settle();
                CHECK(held->list()->model()->rowCount() > 4);
                ++filled;
                break;
            }
    }
    CHECK(filled == 8);
    CHECK(open.plan->strategy().all<core::Duty>().size() == 8);
    for (int step = 0; step < filled; ++step)
        REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy() == before);
}

TEST_CASE("an inspiration becomes an idea of the calendar", "[message][S1-46][S1-41]")
{
    tests::guiApplication();
    OpenPage<gui::MessagePage> open(QStringLiteral("cafe"));
    REQUIRE(open.page.showSubject(QStringLiteral("inspiration:") + open.plan->strategy().all<core::Inspiration>().front().id.toString()));
    const auto ideas = [&open] { return open.plan->strategy().where<core::Post>([](const core::Post &post) { return !post.day; }).size(); };
    const auto before = ideas();
    for (auto *button : shownRegister(open.page)->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Make it an idea")
            button->click();
    CHECK(ideas() == before + 1);
    REQUIRE(open.plan->undo());
    CHECK(ideas() == before);
}

TEST_CASE("a follower's request that was planned is tied to its post", "[message][S1-45]")
{
    tests::guiApplication();
    OpenPage<gui::MessagePage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:4")));
    gui::Register *requests = shownRegister(open.page);
    requests->addOne();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A recipe for rye"));
    requests->take();
    for (auto *button : requests->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Plan a post for it") {
            button->click();
            CHECK_FALSE(button->isVisible()); // it has its post
        }
    const core::FollowerRequest request = open.plan->strategy().all<core::FollowerRequest>().front();
    CHECK(request.status == core::RequestStatus::Planned);
    REQUIRE(open.plan->strategy().find(request.post));
    CHECK(open.plan->strategy().find(request.post)->title == QStringLiteral("A recipe for rye"));
}

TEST_CASE("a campaign serves several goals, one of them first", "[campaigns][S0-08]")
{
    tests::guiApplication();
    OpenPage<gui::CampaignsPage> open(QStringLiteral("cafe"));
    gui::Register *campaigns = shownRegister(open.page);
    campaigns->addOne();
    tests::settle();
    const auto id = open.plan->strategy().all<core::Campaign>().back().id;
    const auto press = [&](const QString &group, int index) {
        auto *chips = fieldOf<gui::ChoiceChips>(*campaigns, group);
        REQUIRE(chips);
        QTest::mouseClick(chips->findChildren<gui::Chip *>().at(index), Qt::LeftButton);
        tests::settle();
    };
    press(QStringLiteral("Goals it serves"), 0);
    press(QStringLiteral("Goals it serves"), 2);
    const auto links = [&] {
        return open.plan->strategy().where<core::CampaignGoal>([id](const core::CampaignGoal &link) { return link.campaign == id; });
    };
    REQUIRE(links().size() == 2);
    press(QStringLiteral("The main one"), 1);
    const auto all = links();
    CHECK(std::count_if(all.begin(), all.end(), [](const core::CampaignGoal &link) { return link.isMain; }) == 1);
    press(QStringLiteral("Goals it serves"), 0);
    CHECK(links().size() == 1);
}

TEST_CASE("the sheet of six Ms fills itself from the plan and is written in place", "[strategy][S4-01][S4-02]")
{
    tests::guiApplication();
    OpenPage<gui::StrategyPage> open(QStringLiteral("cafe"));
    QString said;
    for (auto *label : open.page.findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text() + u'\n';
    CHECK(said.contains(open.plan->strategy().all<core::Goal>().front().title));
    CHECK(said.contains(open.plan->strategy().all<core::Story>().front().title));
    auto *mission = fieldOf<gui::LongTextField>(open.page, QStringLiteral("Your mission there, in a sentence"));
    auto *words = fieldOf<gui::LongTextField>(open.page, QStringLiteral("How you work, in a sentence"));
    REQUIRE(mission);
    REQUIRE(words);
    mission->setFocus();
    mission->selectAll();
    QTest::keyClicks(mission, QStringLiteral("Show the hands"));
    words->setFocus();
    words->selectAll();
    QTest::keyClicks(words, QStringLiteral("Monday together"));
    mission->setFocus();
    CHECK(open.plan->strategy().business().socialMission == QStringLiteral("Show the hands"));
    const auto answers = open.plan->strategy().where<core::AuditAnswer>(
        [](const core::AuditAnswer &answer) { return answer.question == u"management.process"; });
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().text == QStringLiteral("Monday together"));
}

TEST_CASE("whether social media is worth it is said at once", "[strategy][S3-01]")
{
    tests::guiApplication();
    OpenPage<gui::StrategyPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:3")));
    auto *chips = fieldOf<gui::ChoiceChips>(open.page, QStringLiteral("Do your customers want to meet you on social media?"));
    REQUIRE(chips);
    QTest::mouseClick(chips->findChildren<gui::Chip *>().at(1), Qt::LeftButton); // no
    tests::settle();
    CHECK(open.plan->strategy().business().customersExpectUs == false);
    bool isSaid = false;
    for (auto *label : open.page.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("Nobody expects you there")));
    CHECK(isSaid);
}
