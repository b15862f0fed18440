// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/answerfield.h"
#include "gui/channels/networkbox.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/openwizard.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using tests::OpenWizard;

TEST_CASE("a part of the wizard opens at its top, wherever the one before was scrolled to", "[wizard][gui][Q36]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.showSubject(QStringLiteral("closures"));
    tests::settle();
    auto *area = open.wizard.findChild<QScrollArea *>();
    REQUIRE(area);
    REQUIRE(area->verticalScrollBar()->value() > 0); // the closed periods stand at the end
    open.wizard.openPart(0);
    tests::settle();
    CHECK(area->verticalScrollBar()->value() == 0);
}

TEST_CASE("the wizard begins with the business and keeps what is typed on the way", "[wizard][S1-04][J-06]")
{
    tests::guiApplication();
    OpenWizard open;
    REQUIRE(open.wizard.currentPart() == 0);
    open.type(QStringLiteral("Le Petit Fournil"));
    QTest::keyClick(&open.wizard, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.wizard.currentPart() == 1);
    CHECK(open.plan->strategy().business().name == QStringLiteral("Le Petit Fournil"));
}

TEST_CASE("no part of the wizard opens on a button that a typed space would press", "[wizard]")
{
    tests::guiApplication();
    OpenWizard open;
    for (int part = 0; part < open.wizard.partCount(); ++part) {
        open.wizard.openPart(part);
        tests::settle();
        INFO(part);
        CHECK_FALSE(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    }
}

TEST_CASE("a first post without a title or with no day is told what it lacks", "[wizard]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.openPart(open.wizard.partCount() - 2);
    tests::settle();
    const auto says = [&open](const char *sentence) {
        for (const QLabel *label : open.wizard.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == QLatin1String(sentence))
                return true;
        return false;
    };
    const auto field = [&open](const char *name) {
        for (QLineEdit *edit : open.wizard.findChildren<QLineEdit *>())
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        FAIL(name);
        return static_cast<QLineEdit *>(nullptr);
    };
    open.press(QStringLiteral("Add the post"));
    CHECK(says("Give the post a title."));
    field("Title of the post")->setText(QStringLiteral("Rye"));
    field("Day of the post")->setText(QStringLiteral("soon"));
    open.press(QStringLiteral("Add the post"));
    CHECK(says("Write the day as 28/02/2027."));
    CHECK(open.plan->strategy().all<core::Post>().empty());
    field("Day of the post")->setText(QStringLiteral("5 March"));
    QTest::keyClick(field("Day of the post"), Qt::Key_Return);
    REQUIRE(open.plan->strategy().all<core::Post>().size() == 1);
    CHECK(open.plan->strategy().all<core::Post>().front().day->month() == 3);
}

TEST_CASE("leaving the wizard in the middle of a word loses nothing", "[wizard][Q1]")
{
    tests::guiApplication();
    OpenWizard open;
    QSignalSpy left(&open.wizard, &gui::Wizard::left);
    open.type(QStringLiteral("Half a na"));
    open.press(QStringLiteral("Leave, everything is saved"));
    CHECK(left.count() == 1);
    CHECK(open.plan->strategy().business().name == QStringLiteral("Half a na"));
    CHECK(open.plan->canUndo());
}

TEST_CASE("Continue is never blocked, and ends at the document", "[wizard]")
{
    tests::guiApplication();
    OpenWizard open;
    QSignalSpy left(&open.wizard, &gui::Wizard::left);
    for (int part = 0; part + 1 < open.wizard.partCount(); ++part) {
        REQUIRE(open.wizard.currentPart() == part);
        open.press(QStringLiteral("Continue"));
    }
    open.press(QStringLiteral("See the document"));
    REQUIRE(left.count() == 1);
    CHECK(left.front().front().value<gui::Jump>().page == QStringLiteral("report"));
}

TEST_CASE("a competitor is added, named and taken back in the wizard", "[wizard][S1-20]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Competitors);
    tests::settle();
    open.press(QStringLiteral("Add a competitor"));
    REQUIRE(open.plan->strategy().all<core::Competitor>().size() == 1);
    open.press(QStringLiteral("Delete this one"));
    CHECK(open.plan->strategy().all<core::Competitor>().empty());
    REQUIRE(open.plan->undo());
    CHECK(open.plan->strategy().all<core::Competitor>().size() == 1);
}

TEST_CASE("a ready goal for the trade becomes a goal of the quarter", "[wizard][J-05][S0-09]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Goals);
    tests::settle();
    const auto buttons = open.wizard.findChildren<gui::Button *>();
    const auto ready = std::find_if(buttons.begin(), buttons.end(), [](const gui::Button *button) {
        return button->isVisible() && button->iconName() == QStringLiteral("plus")
            && button->text() != QStringLiteral("A goal of your own");
    });
    REQUIRE(ready != buttons.end());
    const QString title = (*ready)->text();
    (*ready)->click();
    tests::settle();
    REQUIRE(open.plan->strategy().all<core::Goal>().size() == 1);
    CHECK(open.plan->strategy().all<core::Goal>().front().title == title);
    CHECK(open.plan->strategy().all<core::Kpi>().size() == 1);
}

TEST_CASE("each ready goal that is chosen is opened, and the other ones stay where they are", "[wizard][J-05]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Goals);
    tests::settle();
    std::vector<gui::Button *> ready;
    for (gui::Button *button : open.visibleRecords()->findChildren<gui::Button *>())
        if (button->isVisible() && button->iconName() == QStringLiteral("plus") && button->text() != QStringLiteral("A goal of your own"))
            ready.push_back(button);
    REQUIRE(ready.size() >= 3);
    for (size_t goal = 0; goal < 3; ++goal) {
        const QPoint next = ready[goal + 1 < ready.size() ? goal + 1 : 0]->pos();
        QTest::mouseClick(ready[goal], Qt::LeftButton);
        tests::settle();
        REQUIRE(open.plan->strategy().all<core::Goal>().size() == goal + 1);
        CHECK(ready[goal]->isVisible());
        CHECK_FALSE(ready[goal]->isEnabled()); // a second click adds nothing
        CHECK(ready[goal + 1 < ready.size() ? goal + 1 : 0]->pos() == next);
        const auto opened = core::Id<core::Goal>::fromString(open.visibleRecords()->current());
        REQUIRE(open.plan->strategy().find(opened));
        CHECK(open.plan->strategy().find(opened)->title == ready[goal]->text());
    }
}

TEST_CASE("the wizard opens on every part of a full plan in both languages", "[wizard]")
{
    tests::guiApplication();
    for (const char *language : {"en", "fr"}) {
        OpenWizard open(QStringLiteral("cafe"), QLatin1String(language));
        const auto before = open.plan->history().size();
        for (int part = 0; part < open.wizard.partCount(); ++part) {
            open.wizard.openPart(part);
            tests::settle();
            CHECK(open.wizard.currentPart() == part);
            const auto history = open.plan->history();
            INFO("part " << part << " " << history.front().label.id.toStdString());
            CHECK(history.size() == before); // looking changes nothing
        }
    }
}

TEST_CASE("an account that is added to the audit says on which network it is", "[wizard]")
{
    OpenWizard open;
    for (int part = 0; open.wizard.currentStep() != core::WizardStep::Audit; ++part)
        open.wizard.openPart(part);
    open.addOne();
    auto *network = open.visibleRecords()->findChild<gui::NetworkBox *>();
    REQUIRE(network);
    network->setNetwork(QStringLiteral("tiktok"));
    emit network->activated(network->currentIndex());
    REQUIRE(open.plan->strategy().all<core::Channel>().size() == 1);
    CHECK(open.plan->strategy().all<core::Channel>().front().network == u"tiktok");
}

TEST_CASE("the quick path asks at most forty questions", "[wizard][J-05]")
{
    tests::guiApplication();
    OpenWizard open;
    const auto questionsOf = [&open](int part) {
        open.wizard.openPart(part);
        tests::settle();
        const auto fields = open.wizard.findChildren<gui::FormField *>();
        const auto answers = open.wizard.findChildren<gui::AnswerField *>();
        return std::count_if(fields.begin(), fields.end(), [](const gui::FormField *field) { return field->isVisible(); })
             + std::count_if(answers.begin(), answers.end(), [](const gui::AnswerField *field) { return field->isVisible(); });
    };
    // One of each kind, so that every editor shows.
    for (const auto step : {core::WizardStep::Audience, core::WizardStep::Competitors, core::WizardStep::Channels,
             core::WizardStep::Inspiration, core::WizardStep::Calendar, core::WizardStep::Evaluate}) {
        open.wizard.openStep(step);
        tests::settle();
        open.addOne();
        core::Quarter quarter = open.plan->quarter();
        quarter.summary += u'.'; // something is written after it: it stays
        REQUIRE(open.plan->edit(core::Edit::changing(quarter, {})));
    }
    constexpr int readyGoals = 3;
    constexpr int competitors = 2;
    auto questions = static_cast<std::ptrdiff_t>(readyGoals);
    for (int part = 0; part < open.wizard.partCount(); ++part) {
        const auto asked = questionsOf(part);
        questions += open.wizard.currentStep() == core::WizardStep::Competitors ? competitors * asked : asked;
    }
    CAPTURE(questions);
    CHECK(questions > 25); // it is a plan, not a form for the sake of one
    CHECK(questions <= 40);
}

TEST_CASE("Go deeper shows the questions that the quick path leaves out", "[wizard][J-05]")
{
    tests::guiApplication();
    OpenWizard open;
    const auto shown = [&open] {
        const auto fields = open.wizard.findChildren<gui::FormField *>();
        return std::count_if(fields.begin(), fields.end(), [](const gui::FormField *field) { return field->isVisible(); });
    };
    const auto before = shown();
    open.press(QStringLiteral("Go deeper"));
    tests::settle();
    CHECK(shown() > before);
}

TEST_CASE("a persona that was added is at once the one that is typed for, in the next part too", "[wizard]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Audience);
    tests::settle();
    open.addOne();
    open.type(QStringLiteral("Robert"));
    open.addOne();
    open.type(QStringLiteral("Nadia of the bakery"));
    CHECK(open.plan->strategy().all<core::Persona>().size() == 2); // a blank in a name adds nobody
    QTest::keyClick(&open.wizard, Qt::Key_Return, Qt::ControlModifier);
    tests::settle();
    const auto *part = open.visibleRecords();
    REQUIRE(part);
    const auto personas = open.plan->strategy().where<core::Persona>(
        [](const core::Persona &persona) { return persona.name == QStringLiteral("Nadia of the bakery"); });
    REQUIRE(personas.size() == 1);
    CHECK(part->current() == personas.front().id.toString());
}

TEST_CASE("deleting in the wizard can be undone from where it was done", "[wizard][Q12]")
{
    tests::guiApplication();
    OpenWizard open;
    QSignalSpy toasts(&open.wizard, &gui::WizardWidget::toastWanted);
    open.wizard.openStep(core::WizardStep::Competitors);
    tests::settle();
    open.addOne();
    open.press(QStringLiteral("Delete this one"));
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().at(1).toBool());
}

TEST_CASE("the note of a deleted business objective names it", "[wizard][Q12]")
{
    tests::guiApplication();
    OpenWizard open;
    open.wizard.openPart(1);
    tests::settle();
    open.write<QLineEdit>(QStringLiteral("Business objective 1"), QStringLiteral("More breakfasts"));
    REQUIRE(open.plan->strategy().all<core::Objective>().size() == 1);
    QSignalSpy toast(&open.wizard, &gui::WizardWidget::toastWanted);
    for (auto *button : open.wizard.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->accessibleName() == QStringLiteral("Delete this objective"))
            button->click();
    tests::settle();
    CHECK(open.plan->strategy().all<core::Objective>().empty());
    REQUIRE(toast.count() == 1);
    CHECK(toast.front().front().toString() == QStringLiteral("Deleted “More breakfasts”"));
}

TEST_CASE("the wizard asks for which quarter the plan is, until something in it has a day", "[wizard][S1-04]")
{
    tests::guiApplication();
    OpenWizard open;
    gui::Chip *now = nullptr;
    gui::Chip *next = nullptr;
    for (gui::Chip *chip : open.wizard.findChildren<gui::Chip *>())
        if (chip->isVisible() && chip->text().contains(QStringLiteral("2027")))
            (now ? next : now) = chip;
    REQUIRE(next);
    CHECK(now->text().contains(QStringLiteral("days left")));
    CHECK(now->isChecked());
    QTest::mouseClick(next, Qt::LeftButton);
    tests::settle();
    CHECK(open.plan->quarter().firstDay == QDate(2027, 4, 1));
    CHECK(open.plan->quarter().lastDay == QDate(2027, 6, 30));
    CHECK(open.plan->strategy().all<core::Quarter>().size() == 1);
    QTest::mouseClick(now, Qt::LeftButton);
    tests::settle();
    CHECK(open.plan->quarter().firstDay == QDate(2027, 1, 1));
    REQUIRE(open.plan->edit(app::addGoal(*open.plan, app::newGoal(*open.plan))));
    tests::settle();
    CHECK_FALSE(next->isVisible());
}
