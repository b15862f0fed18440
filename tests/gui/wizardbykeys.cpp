// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/readygoals.h"
#include "gui/audience/answerfield.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/guiapplication.h"
#include "gui/run.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"
#include "gui/wizard/wizard.h"

#include <catch2/catch.hpp>

#include <QTest>

// The quick path from an empty file to a printed plan with the keyboard alone: Tab, Shift+Tab, Space, Enter, arrows, Ctrl+Enter and
// typed text, sent to whatever has the focus in the real window.
namespace {

constexpr int farAway = 120; // stops; more than any part of the wizard has

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}

class Keyboard {
public:
    explicit Keyboard(const QString &languageCode)
        : m_language(core::Language::of(languageCode))
    {
        tests::guiApplication();
        gui::installTranslator(m_language);
        m_window = std::make_unique<gui::MainWindow>(tests::environmentIn(languageCode), m_settings, m_answers.dialogs());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        tests::settle();
        m_answers.files = {planPath()};
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        tests::settle();
        REQUIRE(m_window->workspace());
    }
    ~Keyboard()
    {
        m_window.reset();
        gui::installTranslator(core::Language::english());
    }

    QString planPath() const { return m_folder.filePath(QStringLiteral("plan.qdeck")); }
    const core::Language &language() const { return m_language; }
    const core::Strategy &plan() const { return m_window->workspace()->strategy(); }
    gui::Wizard &wizard() const { return *qobject_cast<gui::Wizard *>(m_window->view()->wizard()); }
    gui::MainWindow &window() const { return *m_window; }
    int asked() const { return m_asked; }
    QString said(const char *context, const char *text) const { return QCoreApplication::translate(context, text); }

    // The one that has the focus: it shows and has a name.
    QWidget *focus() const
    {
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget);
        INFO(widget->metaObject()->className() << " in part " << wizard().currentPart());
        CHECK(widget->isVisible());
        CHECK_FALSE(widget->visibleRegion().isEmpty());
        CHECK_FALSE(nameOf(*widget).isEmpty());
        return widget;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        tests::settle();
    }
    void type(const QString &text) { tests::type(focus(), text); }
    void tabTo(const QString &name)
    {
        QStringList passed;
        for (int stop = 0; stop < farAway; ++stop) {
            press(Qt::Key_Tab);
            passed << nameOf(*focus());
            if (passed.last() == name)
                return;
        }
        FAIL("Tab does not lead to " << name.toStdString() << " but to " << passed.join(QStringLiteral(" | ")).toStdString());
    }
    void typeInto(const QString &name, const QString &text)
    {
        if (nameOf(*focus()) != name)
            tabTo(name);
        type(text);
    }
    void goOn()
    {
        const int part = wizard().currentPart();
        m_asked += questions();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wizard().currentPart() == part + 1);
    }

private:
    int questions() const
    {
        const auto fields = wizard().findChildren<gui::FormField *>();
        const auto answers = wizard().findChildren<gui::AnswerField *>();
        const auto shown = std::count_if(fields.begin(), fields.end(), [](const gui::FormField *field) { return field->isVisible(); })
                         + std::count_if(answers.begin(), answers.end(), [](const gui::AnswerField *field) { return field->isVisible(); });
        switch (wizard().currentStep()) {
        case core::WizardStep::Goals:
            return core::wantedGoals; // a ready sentence each
        case core::WizardStep::Competitors:
            return static_cast<int>(shown) * core::wantedCompetitors;
        default:
            return static_cast<int>(shown);
        }
    }

    core::Language m_language;
    QTemporaryDir m_folder;
    gui::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers m_answers;
    std::unique_ptr<gui::MainWindow> m_window;
    int m_asked = 0;
};

void planBusinessAndGoals(Keyboard &keys)
{
    const auto business = [&keys](const char *text) { return keys.said("gui::BusinessEditor", text); };
    keys.typeInto(business("What is your business called?"), QStringLiteral("Le Petit Fournil"));
    keys.typeInto(business("What do you do?"), QStringLiteral("Boulangerie"));
    keys.typeInto(business("How many hours a week are there for social media?"), QStringLiteral("4"));
    keys.goOn();
    keys.type(QStringLiteral("Plus de petits-déjeuners"));
    keys.goOn();
    for (int goal = 0; goal < 3; ++goal) {
        QString ready;
        for (const app::GoalDraft &draft : app::readyGoals(*keys.window().workspace())) {
            const auto &taken = keys.plan().all<core::Goal>();
            const bool isTaken =
                std::any_of(taken.begin(), taken.end(), [&](const core::Goal &one) { return one.title == draft.goal.title; });
            if (ready.isEmpty() && !isTaken)
                ready = draft.goal.title;
        }
        if (nameOf(*keys.focus()) != ready)
            keys.tabTo(ready);
        keys.press(Qt::Key_Space);
    }
    REQUIRE(keys.plan().all<core::Goal>().size() == 3);
    keys.goOn();
}

void planAudience(Keyboard &keys)
{
    const auto question = [&keys](const char *field) { return gui::AnswerField::question(QLatin1String(field), keys.language()); };
    keys.tabTo(keys.said("gui::AudiencePart", "Add a persona"));
    keys.press(Qt::Key_Space);
    keys.type(QStringLiteral("Nadia"));
    keys.typeInto(question("age"), QStringLiteral("36"));
    keys.typeInto(question("location"), QStringLiteral("Lyon"));
    keys.goOn();
}

} // namespace

TEST_CASE(
    "business, goals and the first words of a persona are planned with the keyboard alone, in both languages", "[wizard][S1-05][Q31][Q1]")
{
    const QString languageCode = GENERATE(QStringLiteral("en"), QStringLiteral("fr"));
    CAPTURE(languageCode.toStdString());
    Keyboard keys(languageCode);
    planBusinessAndGoals(keys);
    planAudience(keys);
    CHECK(keys.asked() <= 40);

    const core::Strategy &plan = keys.plan();
    CHECK(plan.business().name == u"Le Petit Fournil");
    CHECK(plan.business().hoursPerWeek == 4);
    REQUIRE(plan.all<core::Objective>().size() == 1);
    CHECK(core::wholeGoals(plan, keys.window().workspace()->quarter()) == 3);
    REQUIRE(plan.all<core::Persona>().size() == 1);
    CHECK(plan.all<core::Persona>().front().name == u"Nadia");
    CHECK(core::mostPersonaAnswers(plan) == 2);
}
