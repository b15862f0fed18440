// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingspage.h"

#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/guiapplication.h"
#include "gui/metrics/weekfield.h"
#include "gui/page.h"
#include "gui/settings/bandsfield.h"
#include "gui/settings/hoursfield.h"
#include "gui/settings/searchbox.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/topbar.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>

namespace {

struct OpenSettings {
    QTemporaryDir folder;
    gui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    tests::Answers answers;
    std::unique_ptr<gui::MainWindow> window;

    OpenSettings()
    {
        tests::guiApplication();
        settings.setLanguageCode(QStringLiteral("en"));
        window = std::make_unique<gui::MainWindow>(tests::environmentIn(), settings, answers.dialogs());
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        app::NewWorkspace wanted;
        wanted.sample = QStringLiteral("cafe");
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window->createAt(folder.filePath(QStringLiteral("plan.qdeck")), wanted));
        REQUIRE(window->view()->go({QStringLiteral("settings")}));
        tests::settle();
    }
    app::Workspace &workspace() const { return *window->workspace(); }
    core::Business business() const { return workspace().strategy().business(); }
    gui::SettingsPage &page() const
    {
        auto *shown = qobject_cast<gui::SettingsPage *>(window->view()->currentPage());
        REQUIRE(shown);
        return *shown;
    }
    template <class Field>
    Field *field(const char *label) const
    {
        for (auto *formField : page().findChildren<gui::FormField *>())
            if (formField->field()->accessibleName() == QLatin1String(label))
                return qobject_cast<Field *>(formField->field());
        return nullptr;
    }
    void clickChip(const char *label, const char *text) const
    {
        auto *chips = field<gui::ChoiceChips>(label);
        REQUIRE(chips);
        for (auto *chip : chips->findChildren<gui::Chip *>())
            if (chip->text() == QString::fromUtf8(text))
                QTest::mouseClick(chip, Qt::LeftButton);
        tests::settle();
    }
};

} // namespace

TEST_CASE("the settings open by Ctrl+comma and are found by their name", "[gui][settings][Q31]")
{
    const OpenSettings open;
    REQUIRE(open.window->view()->go({QStringLiteral("goals")}));
    QAction *found = nullptr;
    for (QAction *action : open.window->actions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
            found = action;
    REQUIRE(found);
    CHECK(found->text() == u"Settings");
    found->trigger();
    CHECK(open.page().title() == u"Settings");
}

TEST_CASE("another language shows at once on the same page of the same quarter", "[gui][settings][Q30]")
{
    const OpenSettings open;
    core::Quarter other = core::quarterNamed(u"2027Q2").value();
    other.id = core::newId<core::Quarter>();
    REQUIRE(open.workspace().edit(core::Edit::adding(other, QStringLiteral("2027 Q2"))));
    open.workspace().showQuarter(other.id);
    open.clickChip("Language", "Français");
    CHECK(open.workspace().language().isFrench());
    CHECK(open.workspace().quarter().id == other.id);
    CHECK(open.settings.languageCode() == u"fr");
    auto *chip = qobject_cast<gui::Chip *>(QApplication::focusWidget());
    REQUIRE(chip); // the choice that was made keeps the focus
    CHECK(chip->text() == QString::fromUtf8("Français"));
    CHECK(chip->isChecked());
    QTest::mouseClick(open.page().findChildren<gui::Chip *>().at(1), Qt::LeftButton); // English again
    tests::settle();
    CHECK_FALSE(open.workspace().language().isFrench());
    CHECK(open.page().title() == u"Settings");
}

TEST_CASE("another theme shows at once", "[gui][settings]")
{
    const OpenSettings open;
    open.clickChip("Theme", "Dark");
    CHECK(gui::theme().surface == gui::screenTheme(charts::Appearance::Dark).surface);
    CHECK(open.settings.look() == gui::Settings::Look::Dark);
    open.clickChip("Theme", "Light");
    CHECK(gui::theme().surface == gui::screenTheme(charts::Appearance::Light).surface);
}

TEST_CASE("a number that was refused is still there after another theme, with the reason", "[gui][settings][J-01][Q1]")
{
    const OpenSettings open;
    core::Goal goal;
    goal.id = core::newId<core::Goal>();
    goal.quarter = open.workspace().quarter().id;
    core::Kpi kpi;
    kpi.id = core::newId<core::Kpi>();
    kpi.goal = goal.id;
    kpi.metric = QStringLiteral("calls");
    kpi.targetAmount = 130;
    kpi.startDay = QDate(2027, 1, 1);
    kpi.deadline = QDate(2027, 3, 31);
    REQUIRE(open.workspace().edit(core::Edit::adding(goal, QStringLiteral("calls")).put(kpi)));
    const auto field = [&open]() -> gui::WeekField * {
        REQUIRE(open.window->view()->go({QStringLiteral("metrics")}));
        tests::settle();
        for (gui::WeekField *one : open.window->view()->currentPage()->findChildren<gui::WeekField *>())
            if (one->isEnabled() && one->accessibleName() == QStringLiteral("Phone calls"))
                return one;
        return nullptr;
    };
    REQUIRE(field());
    field()->setText(QStringLiteral("abc"));
    field()->take();
    REQUIRE(field()->property("invalid").toBool());
    REQUIRE(open.window->view()->go({QStringLiteral("settings")}));
    tests::settle();
    open.clickChip("Theme", "Dark");
    REQUIRE(field());
    CHECK(field()->text() == QStringLiteral("abc"));
    CHECK(field()->property("invalid").toBool());
    CHECK(field()->accessibleDescription().contains(QStringLiteral("“abc” is not a number.")));
    REQUIRE(open.window->view()->go({QStringLiteral("settings")}));
    tests::settle();
    open.clickChip("Theme", "Light");
}

TEST_CASE("reduced motion keeps the text cursor from blinking", "[gui][settings]")
{
    const OpenSettings open;
    const int usual = QApplication::cursorFlashTime();
    open.clickChip("Motion", "Reduced");
    CHECK(QApplication::cursorFlashTime() == 0);
    CHECK(open.settings.isMotionReduced());
    open.clickChip("Motion", "Usual");
    CHECK(QApplication::cursorFlashTime() == usual);
}

TEST_CASE("the plan's settings are edits that can be taken back one by one", "[gui][settings][Q12]")
{
    const OpenSettings open;
    const core::Business before = open.business();
    auto *currency = open.field<gui::SearchBox>("Currency");
    REQUIRE(currency);
    currency->setFocus();
    currency->lineEdit()->selectAll();
    QTest::keyClicks(currency->lineEdit(), QStringLiteral("CHF"));
    QTest::keyClick(currency->lineEdit(), Qt::Key_Return);
    CHECK(open.business().currency == u"CHF");
    auto *weekStart = open.field<QComboBox>("First day of the week");
    REQUIRE(weekStart);
    QTest::keyClick(weekStart, Qt::Key_End); // Sunday
    CHECK(open.business().weekStart == 7);
    CHECK(open.workspace().undoText() == u"Change the first day of the week");
    REQUIRE(open.workspace().undo());
    CHECK(open.business().weekStart == before.weekStart);
    CHECK(weekStart->currentData().toInt() == before.weekStart);
    CHECK(open.business().currency == u"CHF");
    CHECK(open.workspace().undoText() == u"Change the currency to CHF");
    REQUIRE(open.workspace().undo());
    CHECK(open.business() == before);
}

TEST_CASE("working hours are said in the settings, and taken back with one step", "[gui][settings][Q12]")
{
    const OpenSettings open;
    const core::Business before = open.business();
    auto *hours = open.field<gui::HoursField>("Working hours");
    REQUIRE(hours);
    const auto times = hours->findChildren<QTimeEdit *>();
    REQUIRE(times.size() == 2);
    CHECK_FALSE(times[0]->isEnabled());
    QTest::keyClick(hours->findChild<QCheckBox *>(), Qt::Key_Space);
    CHECK(open.business().workFrom == QTime(9, 0));
    CHECK(open.business().workUntil == QTime(18, 0));
    CHECK(open.workspace().undoText() == u"Change the working hours");
    times[0]->setFocus();
    QTest::keyClick(times[0], Qt::Key_Up);
    QTest::keyClick(times[0], Qt::Key_Return);
    CHECK(open.business().workFrom == QTime(10, 0));
    QTest::keyClick(hours->findChild<QCheckBox *>(), Qt::Key_Space);
    CHECK_FALSE(open.business().workFrom);
    CHECK_FALSE(open.business().workUntil);
    for (int step = 0; step < 3; ++step)
        REQUIRE(open.workspace().undo());
    CHECK(open.business() == before);
    CHECK_FALSE(hours->from());
}

TEST_CASE("how bold a target may be is said in the settings, in order, and taken back with one step", "[gui][settings][F-44]")
{
    const OpenSettings open;
    const core::Business before = open.business();
    auto *bands = open.field<gui::BandsField>("How bold a target may be");
    REQUIRE(bands);
    const auto factors = bands->findChildren<QDoubleSpinBox *>();
    REQUIRE(factors.size() == 2);
    factors[0]->setFocus();
    factors[0]->setValue(2);
    QTest::keyClick(factors[0], Qt::Key_Return);
    CHECK(open.business().supportedUpTo == 2);
    CHECK(open.business().stretchUpTo == 2);
    CHECK(open.workspace().undoText() == u"Change how bold a target may be");
    REQUIRE(open.workspace().undo());
    CHECK(open.business() == before);
    CHECK(bands->bands().stretch == Approx(1.5));
}

TEST_CASE("a time zone is found by a part of its name; what is none is told and changes nothing", "[gui][settings][Q35]")
{
    const OpenSettings open;
    const QString before = open.business().timeZone;
    auto *zone = open.field<gui::SearchBox>("Time zone");
    REQUIRE(zone);
    const auto type = [zone](const QString &text) {
        zone->setFocus();
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), text);
        QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
        zone->completer()->popup()->hide();
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(zone, &out);
        tests::settle();
    };
    type(QStringLiteral("Middle of nowhere"));
    CHECK(zone->currentText() == u"Middle of nowhere"); // nothing typed is lost
    CHECK_FALSE(zone->error().isEmpty());
    CHECK(qobject_cast<gui::FormField *>(zone->parentWidget())->hasError());
    CHECK(open.business().timeZone == before);
    type(QStringLiteral("noumea"));
    CHECK(open.business().timeZone == u"Pacific/Noumea");
    CHECK(zone->error().isEmpty());
    type(QString(200, u'x'));
    CHECK(open.business().timeZone == u"Pacific/Noumea");
}

TEST_CASE("a plan that is read only shows its settings and says why they stay", "[gui][settings][Q3]")
{
    const OpenSettings open;
    const auto reading = app::Workspace::open(open.workspace().path(), false, tests::environmentIn());
    REQUIRE(reading);
    gui::Settings settings(open.folder.filePath(QStringLiteral("other.ini")));
    const gui::SettingsPage page(**reading, settings, nullptr);
    for (const QComboBox *box : page.findChildren<QComboBox *>())
        CHECK_FALSE(box->isEnabled());
}
