// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/operations/governancetab.h"

#include "gui/components/disclosure.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/longtextfield.h"
#include "gui/guiapplication.h"
#include "gui/operations/houserulescard.h"
#include "gui/operations/operationspage.h"
#include "gui/records/questionscard.h"
#include "gui/records/register.h"

#include <catch2/catch.hpp>

#include <QListView>
#include <QTest>

namespace {

struct OpenGovernance {
    explicit OpenGovernance(const QString &sample = {})
        : plan((tests::guiApplication(), tests::openWorkspace(sample)))
        , page(*plan, nullptr)
        , tab(page.findChild<gui::GovernanceTab *>())
    {
        page.useDialogs(answers.dialogs());
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        page.resize(1080, 748);
        page.show();
        REQUIRE(page.showSubject(QStringLiteral("tab:4")));
        tests::settle();
        REQUIRE(tab->isVisible());
    }
    bool says(const QString &words) const
    {
        for (const auto *line : tab->findChildren<gui::SentenceLabel *>())
            if (line->isVisible() && line->text().contains(words))
                return true;
        return false;
    }
    template <class Widget>
    Widget &part() const
    {
        auto *found = tab->findChild<Widget *>();
        REQUIRE(found);
        return *found;
    }

    tests::OpenWorkspace plan;
    tests::Answers answers;
    gui::OperationsPage page;
    gui::GovernanceTab *tab;
};

} // namespace

TEST_CASE("who was shown what begins with the usual topics, and a name says that it was done", "[operations][gui][S3-02][undo]")
{
    OpenGovernance open;
    for (auto *button : open.tab->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Start with the usual topics")
            button->click();
    tests::settle();
    const auto &trainings = open.plan->strategy().all<core::Training>();
    REQUIRE(trainings.size() == 6);
    core::Training first = trainings.front();
    CHECK(first.who.isEmpty());
    CHECK(first.day == open.plan->today());
    first.who = QStringLiteral("Léa");
    REQUIRE(open.plan->edit(core::Edit::changing(first, first.who)));
    tests::settle();
    const auto *model = open.part<gui::Register>().list()->model();
    CHECK(model->rowCount() == 6);
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(rows.filter(QString::fromUtf8("Léa, 10 Feb")).size() == 1);
    REQUIRE(open.plan->undo());
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy().all<core::Training>().empty());
}

TEST_CASE("who decides follows the roles and the steps that have to be approved", "[operations][gui][S3-02]")
{
    OpenGovernance open;
    CHECK(open.says(QStringLiteral("Nobody yet.")));
    core::Duty duty;
    duty.id = core::newId<core::Duty>();
    duty.title = QStringLiteral("Answer customers");
    duty.accountable = QStringLiteral("Julie");
    core::ProcedureStep step;
    step.id = core::newId<core::ProcedureStep>();
    step.title = QStringLiteral("Have it read");
    step.needsApproval = true;
    REQUIRE(open.plan->edit(core::Edit({QStringLiteral("add:duty"), {}}).put(duty).put(step)));
    tests::settle();
    CHECK_FALSE(open.says(QStringLiteral("Nobody yet.")));
    CHECK(open.says(QStringLiteral("Julie")));
    CHECK(open.says(QStringLiteral("Answers for: Answer customers.")));
    CHECK(open.says(QStringLiteral("Nobody is named to approve: Have it read")));
    step.role = QStringLiteral("Marc");
    REQUIRE(open.plan->edit(core::Edit::changing(step, {})));
    tests::settle();
    CHECK(open.says(QStringLiteral("Approves: Have it read.")));
    CHECK_FALSE(open.says(QStringLiteral("Nobody is named")));
}

TEST_CASE("a rule of the house is written, or taken over from an example with one tick and left with another", "[operations][gui][S3-02]")
{
    OpenGovernance open;
    auto &card = open.part<gui::HouseRulesCard>();
    auto *field = card.findChild<gui::LongTextField *>();
    tests::type(field, QStringLiteral("Nobody posts after midnight."));
    field->take();
    CHECK(open.plan->strategy().business().houseRules == u"Nobody posts after midnight.");
    CHECK(open.plan->undoText() == u"Change the house rules");
    auto *examples = card.findChild<gui::Disclosure *>();
    CHECK_FALSE(examples->isOpen());
    examples->setOpen(true);
    tests::settle();
    auto *tick = examples->findChildren<gui::Tick *>().first();
    const QString example = tick->text();
    QTest::mouseClick(tick, Qt::LeftButton);
    CHECK(open.plan->strategy().business().houseRules == QString(QStringLiteral("Nobody posts after midnight.\n") + example));
    CHECK(field->text().endsWith(example));
    QTest::mouseClick(tick, Qt::LeftButton);
    CHECK(open.plan->strategy().business().houseRules == u"Nobody posts after midnight.");
    REQUIRE(open.plan->undo());
    tests::settle();
    CHECK(tick->isChecked());
}

TEST_CASE("the questions on processes and on listening are answered beside the governance", "[operations][gui][S4-10][S4-19]")
{
    OpenGovernance open;
    auto &questions = open.part<gui::QuestionsCard>();
    const auto fields = questions.findChildren<gui::LongTextField *>();
    REQUIRE(fields.size() == 3);
    tests::type(fields[0], QStringLiteral("Julie writes, Marc reads."));
    fields[0]->take();
    tests::type(fields[2], QStringLiteral("Every Monday, half an hour."));
    fields[2]->take();
    QStringList asked;
    for (const core::AuditAnswer &answer : open.plan->strategy().all<core::AuditAnswer>())
        asked << answer.question;
    CHECK(asked.contains(QStringLiteral("management.process")));
    CHECK(asked.contains(QStringLiteral("monitoring.listening")));
}
