// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"
#include "app/goals/readygoals.h"
#include "gui/audience/answerfield.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/guiapplication.h"
#include "gui/page.h"
#include "gui/run.h"
#include "gui/style/focusring.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"
#include "gui/wizard/wizard.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QProcess>
#include <QTest>

// The quick path from an empty file to a printed plan with the keyboard alone: Tab, Shift+Tab, Space, Enter, arrows, Ctrl+Enter and
// typed text, sent to whatever has the focus in the real window.
namespace {

constexpr int farAway = 120; // stops; more than any part of the wizard has

QString spokenName(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}

// The ring round a button, the accent in a field's frame.
bool showsFocus(QWidget &widget)
{
    if (gui::FocusRing::isShownOn(&widget))
        return true;
    if (qobject_cast<QAbstractButton *>(&widget))
        return false;
    const QImage picture = widget.grab().toImage();
    const QRgb accent = gui::theme().accent.rgb();
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) == accent)
                return true;
    return false;
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
    QString pdfPath() const { return m_folder.filePath(QStringLiteral("plan.pdf")); }
    const core::Language &language() const { return m_language; }
    const core::Strategy &plan() const { return m_window->workspace()->strategy(); }
    gui::Wizard &wizard() const { return *qobject_cast<gui::Wizard *>(m_window->view()->wizard()); }
    gui::MainWindow &window() const { return *m_window; }
    tests::Answers &answers() { return m_answers; }
    int asked() const { return m_asked; }
    QString said(const char *context, const char *text) const { return QCoreApplication::translate(context, text); }

    // The one that has the focus: it shows, can be told and has a name.
    QWidget *focus() const
    {
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget);
        INFO(widget->metaObject()->className() << " " << spokenName(*widget).toStdString() << " in part " << wizard().currentPart());
        CHECK(widget->isVisible());
        CHECK_FALSE(widget->visibleRegion().isEmpty());
        CHECK_FALSE(spokenName(*widget).isEmpty());
        CHECK(showsFocus(*widget));
        return widget;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        tests::settle();
    }
    void type(const QString &text) { tests::type(focus(), text); }
    void tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        QStringList passed;
        for (int stop = 0; stop < farAway; ++stop) {
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            passed << spokenName(*focus());
            if (passed.last() == name)
                return;
        }
        FAIL("Tab does not lead to " << name.toStdString() << " but to " << passed.join(QStringLiteral(" | ")).toStdString());
    }
    void backTo(const QString &name) { tabTo(name, Qt::Key_Backtab); }
    void typeInto(const QString &name, const QString &text)
    {
        if (spokenName(*focus()) != name)
            tabTo(name);
        type(text);
    }
    // The chip of a group: Tab leads to the group, arrows within it.
    void choose(const QString &group, const QString &name)
    {
        const auto groupOf = [](const QWidget *chip) { return qobject_cast<gui::ChoiceChips *>(chip->parentWidget()); };
        for (int stop = 0; stop < farAway && !(groupOf(focus()) && groupOf(focus())->accessibleName() == group); ++stop)
            press(Qt::Key_Tab);
        for (int arrow = 0; arrow < farAway && spokenName(*focus()) != name; ++arrow)
            press(Qt::Key_Right);
        REQUIRE(spokenName(*focus()).toStdString() == name.toStdString());
        if (!qobject_cast<QAbstractButton *>(focus())->isChecked())
            press(Qt::Key_Space);
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
        if (spokenName(*keys.focus()) != ready)
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
    keys.typeInto(question("seeks"), QStringLiteral("Du pain encore chaud"));
    keys.typeInto(question("brake"), QStringLiteral("La file"));
    keys.choose(question("moments"), keys.said("gui::AnswerField", "Before 8"));
    keys.goOn();
    keys.typeInto(question("networks"), QStringLiteral("Instagram"));
    keys.goOn();
    keys.typeInto(question("how_to_speak"), QStringLiteral("Comme une voisine"));
    keys.goOn();
}

void planCompetitors(Keyboard &keys)
{
    const QString add = keys.said("gui::CompetitorsPart", "Add a competitor");
    keys.tabTo(add);
    keys.press(Qt::Key_Space);
    keys.type(QStringLiteral("Chez Paul"));
    keys.typeInto(keys.said("gui::CompetitorEditor", "What they do well"), QStringLiteral("De belles photos"));
    keys.backTo(add);
    keys.press(Qt::Key_Space);
    keys.type(QStringLiteral("Le Moulin"));
    keys.goOn();
    const QString strength = keys.said("gui::PresenceEditor", "Strength");
    keys.choose(strength, QStringLiteral("3"));
    keys.backTo(QStringLiteral("Le Moulin"));
    keys.press(Qt::Key_Left);
    keys.choose(strength, QStringLiteral("2"));
    keys.goOn();
}

void planChannels(Keyboard &keys)
{
    keys.tabTo(keys.said("gui::AuditPart", "Add an account"));
    keys.press(Qt::Key_Space);
    for (const char *question : {"Does this account attract your audience?", "Can it help you reach a goal?"})
        keys.choose(keys.said("gui::AuditEditor", question), keys.said("gui::AuditEditor", "Yes"));
    keys.goOn();
    keys.typeInto(keys.said("gui::ChannelEditor", "Account name (@)"), QStringLiteral("@fournil"));
    keys.typeInto(keys.said("gui::MissionEditor", "Mission, in one sentence"), QStringLiteral("Montrer le pain du jour"));
    keys.typeInto(keys.said("gui::ChannelEditor", "Posts a week aimed at"), QStringLiteral("3"));
    keys.goOn();
}

void planContent(Keyboard &keys)
{
    keys.tabTo(keys.said("gui::InspirationPart", "Add an inspiration"));
    keys.press(Qt::Key_Space);
    keys.type(QStringLiteral("La boulangerie d’en face"));
    keys.goOn();
    keys.backTo(keys.said("gui::CalendarPart", "Add a pillar"));
    keys.press(Qt::Key_Space);
    keys.type(QStringLiteral("Le pain du jour"));
    keys.tabTo(keys.said("gui::CalendarPart", "Title of the post"));
    for (int post = 1; post <= 6; ++post) {
        keys.type(QStringLiteral("Fournée %1").arg(post));
        keys.tabTo(keys.said("gui::CalendarPart", "Day of the post"));
        keys.type(QStringLiteral("2027-03-%1").arg(post + 9));
        keys.press(Qt::Key_Return);
    }
    keys.goOn();
    keys.tabTo(keys.said("gui::ReviewPart", "Add a review"));
    keys.press(Qt::Key_Space);
}

QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

TEST_CASE("the quick path leads from an empty file to a printed plan with the keyboard alone", "[wizard][S1-04][S1-05][J-05][Q31][Q1]")
{
    const QString languageCode = GENERATE(QStringLiteral("en"), QStringLiteral("fr"));
    CAPTURE(languageCode.toStdString());
    Keyboard keys(languageCode);
    planBusinessAndGoals(keys);
    planAudience(keys);
    planCompetitors(keys);
    planChannels(keys);
    planContent(keys);
    CHECK(keys.asked() > 25);
    CHECK(keys.asked() <= 40);

    keys.tabTo(keys.said("gui::Wizard", "Two-page plan"));
    keys.press(Qt::Key_Space);
    CHECK(keys.window().view()->currentPageId() == u"report");
    CHECK(keys.window().view()->currentPage()->isAncestorOf(keys.focus()));
    keys.answers().files = {keys.pdfPath()};
    keys.press(Qt::Key_P, Qt::ControlModifier);

    const core::Strategy &plan = keys.plan();
    CHECK(plan.business().name == u"Le Petit Fournil");
    CHECK(plan.business().hoursPerWeek == 4);
    REQUIRE(plan.all<core::Objective>().size() == 1);
    CHECK(core::wholeGoals(plan, keys.window().workspace()->quarter()) == 3);
    REQUIRE(plan.all<core::Persona>().size() == 1);
    CHECK(plan.all<core::Persona>().front().name == u"Nadia");
    CHECK(core::mostPersonaAnswers(plan) == 7);
    CHECK(plan.all<core::Competitor>().size() == 2);
    CHECK(core::competitorsLookedAt(plan) == 2);
    REQUIRE(plan.all<core::Channel>().size() == 1);
    CHECK(plan.all<core::Channel>().front().mission == u"Montrer le pain du jour");
    CHECK(plan.all<core::Channel>().front().postsPerWeek == 3);
    CHECK(plan.all<core::Post>().size() == 6);
    CHECK(core::completeSteps(plan, keys.window().workspace()->quarter()) == core::wizardStepCount);

    const auto document = app::Document::of(*keys.window().workspace(), {app::DocumentProfile::TwoPages, keys.language()});
    REQUIRE(document.has_value());
    CHECK(document->pageCount() == 2);
    REQUIRE(QFileInfo::exists(keys.pdfPath()));
    const QString text = textOfPdf(keys.pdfPath());
    INFO(text.toStdString());
    CHECK(text.contains(keys.language().translate("report", "Where the goals stand")));
    for (const char *said : {"Le Petit Fournil", "Nadia", "Du pain encore chaud", "Montrer le pain du jour", "Chez Paul"})
        CHECK(text.contains(QString::fromUtf8(said)));
}
