// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openanswers.h"
#include "core/quickpath.h"
#include "gui/components/button.h"
#include "gui/editing/longtextfield.h"
#include "gui/guisupport.h"
#include "gui/run.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"
#include "gui/wizard/blankquestionnaire.h"
#include "gui/wizard/exampleoffer.h"
#include "gui/wizard/printablemeter.h"
#include "gui/wizard/wizard.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>

namespace {

struct HelpfulWizard {
    explicit HelpfulWizard(const QString &sample = QString())
        : plan(tests::openWorkspace(sample))
        , wizard(*plan, nullptr)
    {
        wizard.useDialogs(answers.dialogs());
        wizard.resize(1280, 800);
        wizard.show();
        wizard.activateWindow();
        wizard.resume();
        tests::settle();
    }

    bool says(const QString &text) const
    {
        for (const QLabel *label : wizard.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    void press(const QString &name)
    {
        for (auto *button : wizard.findChildren<QAbstractButton *>())
            if (button->isVisible() && (button->text() == name || button->accessibleName() == name)) {
                button->click();
                return tests::settle();
            }
        FAIL("no button " << name.toStdString());
    }
    void put(const core::Business &business) { REQUIRE(plan->edit(core::Edit::changing(business, {})).has_value()); }

    tests::OpenWorkspace plan;
    tests::Answers answers;
    gui::Wizard wizard;
};

core::Questionnaire questionnaireOf(app::Workspace &workspace, bool isDeep)
{
    const gui::WizardDesk desk(workspace, gui::Dialogs::real(), nullptr);
    return gui::blankQuestionnaire(desk, isDeep);
}

QStringList questionsOf(const core::Questionnaire &questionnaire)
{
    QStringList texts;
    for (const auto &part : questionnaire.parts)
        for (const auto &question : part.questions)
            texts << question.text;
    return texts;
}

} // namespace

TEST_CASE("the wizard tells how long the rest takes, and it gets shorter", "[wizard][J-05]")
{
    HelpfulWizard open;
    CHECK(open.says(QStringLiteral("about 25 min left")));
    core::Business business = open.plan->strategy().business();
    business.name = QStringLiteral("Le Petit Fournil");
    business.trade = QStringLiteral("bakery");
    business.hoursPerWeek = 4;
    open.put(business);
    core::Edit goals({QStringLiteral("add:goal"), {}});
    for (int number = 0; number < 3; ++number) {
        core::Goal goal;
        goal.id = core::newId<core::Goal>();
        goal.quarter = open.plan->quarter().id;
        goal.isExploration = true;
        goal.learningQuestion = QStringLiteral("Who comes on Mondays?");
        goal.exploreUntil = open.plan->quarter().lastDay;
        goals.put(goal);
    }
    REQUIRE(open.plan->edit(goals).has_value());
    tests::settle();
    CHECK(open.says(QStringLiteral("about 20 min left")));
}

TEST_CASE("the wizard shows how much of the plan prints, and leads to what is missing", "[wizard][S1-04]")
{
    tests::guiApplication();
    gui::installTranslator(core::Language::english()); // its plurals
    HelpfulWizard open;
    CHECK(open.says(QStringLiteral("0 of 12 parts of the plan print")));
    core::Business business = open.plan->strategy().business();
    business.name = QStringLiteral("Le Petit Fournil");
    open.put(business);
    tests::settle();
    CHECK(open.says(QStringLiteral("1 of 12 parts of the plan prints")));
    open.press(QStringLiteral("Date of a review"));
    CHECK(open.wizard.currentStep() == core::WizardStep::Evaluate);
}

TEST_CASE("each part of the plan that is missing leads to the questions about it", "[wizard][S1-04]")
{
    HelpfulWizard open;
    for (int part = 0; part <= static_cast<int>(core::PlanPart::Reviews); ++part) {
        open.wizard.openPart(gui::wizardPartOf(static_cast<core::PlanPart>(part)));
        CHECK(open.wizard.currentStep() == core::stepOf(static_cast<core::PlanPart>(part)));
    }
}

TEST_CASE("a full plan has nothing missing", "[wizard][S1-04]")
{
    HelpfulWizard open(QStringLiteral("cafe"));
    CHECK(open.says(QStringLiteral("12 of 12 parts of the plan print")));
}

TEST_CASE("an example of an inspiration begins one where there is none yet", "[wizard][S1-43]")
{
    HelpfulWizard open;
    open.wizard.openStep(core::WizardStep::Inspiration);
    tests::settle();
    open.press(QStringLiteral("Show an example"));
    open.press(QStringLiteral("Another example"));
    open.press(QStringLiteral("Use this example"));
    REQUIRE(open.plan->strategy().all<core::Inspiration>().size() == 1);
    CHECK(open.plan->strategy().all<core::Inspiration>().front().title == u"Shopify");
    CHECK_FALSE(open.plan->strategy().all<core::Inspiration>().front().toBorrow.isEmpty());
}

TEST_CASE("what people talk about and wish for is asked behind Go deeper, and kept", "[wizard][S1-42]")
{
    HelpfulWizard open;
    open.wizard.openStep(core::WizardStep::Inspiration);
    tests::settle();
    const QString question = QStringLiteral("What do our followers expect from us?");
    auto *field = support::named<gui::LongTextField>(open.wizard, question);
    REQUIRE(field);
    CHECK_FALSE(field->isVisible());
    open.press(QStringLiteral("Go deeper"));
    REQUIRE(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("Opening hours"));
    open.wizard.openPart(0);
    const core::AuditAnswer *answer = app::answerTo(QStringLiteral("inspiration.expectations"), open.plan->strategy());
    REQUIRE(answer);
    CHECK(answer->text == u"Opening hours");
}

TEST_CASE("the blank questionnaire asks what the quick path asks, and with Go deeper all of it", "[wizard][J-18][J-05]")
{
    const auto plan = tests::openWorkspace(QString());
    const core::Questionnaire quick = questionnaireOf(*plan, false);
    const core::Questionnaire deep = questionnaireOf(*plan, true);
    CAPTURE(questionsOf(quick).join(u'\n').toStdString());
    CHECK(quick.parts.size() == 14);
    CHECK(quick.questionCount() == core::quickQuestionCount());
    CHECK(deep.questionCount() > quick.questionCount() + 20);
    for (const char *asked : {"What is your business called?", "What do they do well", "When do they look at the networks?"})
        CHECK(questionsOf(deep).join(u'\n').contains(QLatin1String(asked).left(15)));
    CHECK_FALSE(questionsOf(quick).contains(QStringLiteral("Website")));
    CHECK(questionsOf(deep).contains(QStringLiteral("Website")));
    CHECK(questionsOf(deep).contains(QStringLiteral("What do our followers expect from us?")));
}

TEST_CASE("the questionnaire of a full plan is as blank as that of an empty one", "[wizard][J-18][S1-65]")
{
    const auto full = tests::openWorkspace(QStringLiteral("cafe"));
    const auto empty = tests::openWorkspace(QString());
    CHECK(questionnaireOf(*full, true).parts == questionnaireOf(*empty, true).parts);
}

TEST_CASE("the blank questionnaire is written where it is wanted", "[wizard][J-18][S1-65]")
{
    HelpfulWizard open;
    QSignalSpy toasts(&open.wizard, &gui::WizardWidget::toastWanted);
    SECTION("as a PDF")
    {
        open.answers.files = {open.plan.folder->filePath(QStringLiteral("blank.pdf"))};
    }
    SECTION("as a text to go on with")
    {
        open.answers.files = {open.plan.folder->filePath(QStringLiteral("blank.odt"))};
    }
    open.wizard.printQuestionnaire(true);
    CHECK(QFileInfo(open.answers.files.first()).size() > 1000);
    CHECK(toasts.count() == 1);
}

TEST_CASE("a questionnaire that can't be written is told, and leaves nothing behind", "[wizard][J-18][Q35]")
{
    HelpfulWizard open;
    open.answers.files = {QStringLiteral("/nowhere/at/all/blank.pdf")};
    open.wizard.printQuestionnaire(false);
    CHECK(open.answers.told.size() == 1);
    CHECK_FALSE(QFileInfo::exists(open.answers.files.first()));
}

TEST_CASE("the wizard comes back at the part where it was left, also after the file was closed", "[wizard][S1-04]")
{
    const int part = GENERATE(0, 5, 9, 13);
    tests::guiApplication();
    QTemporaryDir folder;
    gui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers answers;
    const QString path = folder.filePath(QStringLiteral("plan.qdeck"));
    {
        gui::MainWindow window(tests::environmentIn(), settings, answers.dialogs());
        window.show();
        app::NewWorkspace wanted;
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window.createAt(path, wanted));
        window.view()->openWizard();
        window.view()->wizard()->openPart(part);
        window.view()->go({QStringLiteral("overview")});
        window.view()->openWizard();
        CHECK(qobject_cast<gui::Wizard *>(window.view()->wizard())->currentPart() == part);
        window.close();
    }
    gui::MainWindow window(tests::environmentIn(), settings, answers.dialogs());
    window.show();
    REQUIRE(window.open(path));
    window.view()->openWizard();
    CHECK(qobject_cast<gui::Wizard *>(window.view()->wizard())->currentPart() == part);
}
