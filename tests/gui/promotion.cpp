// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/promotelist.h"

#include "gui/campaigns/campaignspage.h"
#include "gui/campaigns/toolhelp.h"
#include "gui/components/choicechips.h"
#include "gui/guiapplication.h"
#include "gui/operations/operationspage.h"
#include "gui/records/register.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace {

template <class AnyPage>
struct ShownPage {
    explicit ShownPage(const QString &sample = QStringLiteral("cafe"))
        : plan((tests::guiApplication(), tests::openWorkspace(sample)))
        , page(*plan, nullptr)
    {
        page.useDialogs(answers.dialogs());
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1080, 748);
        page.show();
        page.refresh();
        tests::settle();
    }
    void run(const QString &text)
    {
        for (QAction *action : page.actions())
            if (action->text() == text)
                return action->trigger(), tests::settle();
        FAIL("no such action");
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : page.template findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const auto *label : page.template findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    tests::OpenWorkspace plan;
    tests::Answers answers;
    AnyPage page;
};

const QString promote = QStringLiteral("Promote a published post…");

} // namespace

TEST_CASE("a published post is promoted from a list by the keyboard, as one step", "[campaigns][gui][S3-37][Q31][undo]")
{
    ShownPage<gui::CampaignsPage> open;
    const core::Strategy before = open.plan->strategy();
    open.run(promote);
    auto *list = open.page.findChild<gui::PromoteList *>();
    REQUIRE(list);
    REQUIRE(list->list()->model()->rowCount() > 1);
    QSignalSpy toast(&open.page, &gui::Page::toastWanted);
    QTest::keyClick(list->list(), Qt::Key_Down);
    const QString title = list->list()->currentIndex().data().toString();
    QTest::keyClick(list->list(), Qt::Key_Return);
    tests::settle();
    REQUIRE(open.plan->strategy().all<core::PaidPlan>().size() == before.all<core::PaidPlan>().size() + 1);
    const core::PaidPlan made = open.plan->strategy().all<core::PaidPlan>().back();
    CHECK(made.title == title);
    CHECK(made.contentKind == u"recycled_post");
    CHECK(toast.count() == 1);
    CHECK(open.says(title)); // its form shows
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy() == before);
}

TEST_CASE("without a published post there is nothing to promote, and it says so", "[campaigns][gui][S3-37]")
{
    ShownPage<gui::CampaignsPage> open{QString()};
    QSignalSpy toast(&open.page, &gui::Page::toastWanted);
    open.run(promote);
    REQUIRE(toast.count() == 1);
    CHECK(toast.front().front().toString() == u"No post is published yet");
    CHECK(open.plan->strategy().all<core::PaidPlan>().empty());
}

TEST_CASE("five kinds of paid content are offered, and ads are aimed at customers with one press", "[campaigns][gui][S3-37][S3-38]")
{
    ShownPage<gui::CampaignsPage> open;
    REQUIRE(open.page.showSubject(QStringLiteral("tab:2")));
    core::PaidPlan plan;
    plan.id = core::newId<core::PaidPlan>();
    plan.title = QStringLiteral("The oven");
    REQUIRE(open.plan->edit(core::Edit::adding(plan, plan.title)));
    REQUIRE(open.page.showSubject(QStringLiteral("paid_plan:") + plan.id.toString()));
    tests::settle();
    bool isOffered = false;
    for (const auto *chips : open.page.findChildren<gui::ChoiceChips *>())
        if (chips->isVisible() && chips->accessibleName() == u"Kind of content")
            isOffered = chips->findChildren<gui::Chip *>().size() == 6; // and none yet
    CHECK(isOffered);
    CHECK(open.says(QStringLiteral("Gartner")));
    CHECK(open.says(QStringLiteral("2025")));
    auto *aim = open.button(QStringLiteral("Aim at your customers"));
    REQUIRE(aim);
    aim->click();
    tests::settle();
    CHECK(open.plan->strategy().find(plan.id)->ageFrom == 30);
    CHECK_FALSE(open.plan->strategy().find(plan.id)->place.isEmpty());
    CHECK_FALSE(open.button(QStringLiteral("Aim at your customers"))); // nothing more to fill in
    REQUIRE(open.plan->undo());
    CHECK(*open.plan->strategy().find(plan.id) == plan);
}

TEST_CASE("a line for tools brings what to look at and dated notes; other lines do not", "[campaigns][gui][S3-47]")
{
    ShownPage<gui::CampaignsPage> open;
    core::BudgetLine line;
    line.id = core::newId<core::BudgetLine>();
    line.quarter = open.plan->quarter().id;
    line.label = QStringLiteral("A tool");
    line.kind = core::CostKind::Tools;
    REQUIRE(open.plan->edit(core::Edit::adding(line, line.label)));
    REQUIRE(open.page.showSubject(QStringLiteral("budget_line:") + line.id.toString()));
    tests::settle();
    auto *help = open.page.findChild<gui::ToolHelp *>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK_FALSE(help->isOpen());
    help->setOpen(true);
    tests::settle();
    CHECK(open.says(QStringLiteral("noted on 22 November 2026")));
    CHECK(open.says(QStringLiteral("Tools and their prices change")));
    line.kind = core::CostKind::Media;
    REQUIRE(open.plan->edit(core::Edit::changing(line, line.label)));
    tests::settle();
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("what others publish about the house is logged, and gold is told apart from noise", "[operations][gui][S4-14][S4-19]")
{
    ShownPage<gui::OperationsPage> open{QString()};
    core::Edit edit({QStringLiteral("add:mention"), {}});
    core::Id<core::Mention> earned;
    for (const auto kind : {core::MentionKind::Opinion, core::MentionKind::Emotion, core::MentionKind::Need, core::MentionKind::WantMore,
             core::MentionKind::Earned}) {
        core::Mention mention;
        mention.id = core::newId<core::Mention>();
        mention.day = open.plan->today();
        mention.kind = kind;
        mention.text = core::tokenOf(kind);
        mention.isGold = kind == core::MentionKind::Need;
        edit.put(mention);
        earned = mention.id;
    }
    REQUIRE(open.plan->edit(edit));
    REQUIRE(open.page.showSubject(QStringLiteral("mention:") + earned.toString()));
    tests::settle();
    CHECK(open.says(QStringLiteral("Worth acting on: 1 of 5. Still without an answer: 1. Published about you by others: 1.")));
    for (const char *asked : {"What was said", "By whom", "Where", "What it is", "Mood", "Link"}) {
        INFO(asked);
        const auto fields = open.page.findChildren<QWidget *>();
        CHECK(std::any_of(fields.begin(), fields.end(),
            [asked](const QWidget *field) { return field->isVisible() && field->accessibleName() == QLatin1String(asked); }));
    }
}

TEST_CASE("the process says what it is good for to be written down", "[operations][gui][S4-11]")
{
    ShownPage<gui::OperationsPage> open{QString()};
    CHECK(open.says(QStringLiteral("A written process wins trust")));
    core::ProcedureStep step;
    step.id = core::newId<core::ProcedureStep>();
    step.title = QStringLiteral("Write");
    REQUIRE(open.plan->edit(core::Edit::adding(step, step.title)));
    tests::settle();
    CHECK(open.says(QStringLiteral("so that they need not look over every shoulder")));
    CHECK(open.says(QStringLiteral("makes mistakes fewer and smaller")));
    REQUIRE(open.page.showSubject(QStringLiteral("tab:2")));
    tests::settle();
    CHECK_FALSE(open.says(QStringLiteral("over every shoulder"))); // said where the process stands
}
