// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/openwizard.h"

#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QScrollBar>

using tests::OpenWizard;

TEST_CASE("a goal's impossible numbers and days are told beside it, and kept as they were written", "[wizard][goals][S0-21][Q35]")
{
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Goals);
    tests::settle();
    open.addOne();
    const auto kpi = [&open] { return open.plan->strategy().all<core::Kpi>().front(); };
    open.choose(core::GoalSlot::Metric, QStringLiteral("followers"));
    open.choose(core::GoalSlot::Baseline, QStringLiteral("0"));
    open.choose(core::GoalSlot::Change, QStringLiteral("10%"));
    CHECK(kpi().baseline == 0);
    CHECK(open.says(QStringLiteral("A percentage of nothing is nothing")));
    open.choose(core::GoalSlot::Baseline, QStringLiteral("120"));
    open.choose(core::GoalSlot::Target, QStringLiteral("120"));
    CHECK(kpi().targetAmount == 120);
    CHECK(open.says(QStringLiteral("The target is where it stands today.")));
    open.choose(core::GoalSlot::Target, QStringLiteral("lots"));
    CHECK(kpi().targetAmount == 120);
    CHECK(open.says(QStringLiteral("“lots” is not understood as a number.")));
    open.choose(core::GoalSlot::Target, QStringLiteral("150"));
    open.choose(core::GoalSlot::Deadline, open.plan->quarter().firstDay.addDays(-400));
    CHECK(kpi().deadline == open.plan->quarter().firstDay.addDays(-400));
    CHECK(open.says(QStringLiteral("The deadline lies before")));
}

TEST_CASE("a name of two hundred letters is kept whole, told, and does not widen the wizard", "[wizard][Q35]")
{
    OpenWizard open;
    const QString name(200, u'x');
    open.write<gui::LineField>(QStringLiteral("What is your business called?"), name);
    CHECK(open.plan->strategy().business().name == name);
    CHECK(open.says(QStringLiteral("This name is long")));
    open.wizard.openStep(core::WizardStep::Competitors);
    tests::settle();
    open.addOne();
    open.write<gui::LineField>(QStringLiteral("Name"), name);
    CHECK(open.plan->strategy().all<core::Competitor>().front().name == name);
    CHECK(open.says(QStringLiteral("This name is long")));
    CHECK(open.wizard.width() == 1280);
    CHECK(open.wizard.minimumSizeHint().width() <= 1280);
}

TEST_CASE("rich text pasted into the wizard arrives as plain words, in a line on one line", "[wizard][Q9][Q35]")
{
    OpenWizard open;
    const auto paste = [](auto &field) {
        auto *rich = new QMimeData;
        rich->setHtml(QStringLiteral("<b>Bread</b><br>&amp; tea<img src='file:///etc/hosts'>"));
        rich->setText(QStringLiteral("Bread\n& tea"));
        QApplication::clipboard()->setMimeData(rich);
        field.setFocus();
        field.selectAll();
        field.paste();
        field.clearFocus();
        tests::settle();
    };
    auto &name = open.field<gui::LineField>(QStringLiteral("What is your business called?"));
    paste(name);
    name.take();
    CHECK(open.plan->strategy().business().name == u"Bread & tea");
    open.wizard.openStep(core::WizardStep::Competitors);
    tests::settle();
    open.addOne();
    paste(open.field<gui::LongTextField>(QStringLiteral("What they do well")));
    CHECK(open.plan->strategy().all<core::Competitor>().front().doesWell == u"Bread\n& tea");
}

TEST_CASE("what can't be hours stays as it was typed, with what is wrong below it", "[wizard][Q35]")
{
    OpenWizard open;
    const QString hours = QStringLiteral("How many hours a week are there for social media?");
    open.write<gui::LineField>(hours, QStringLiteral("999"));
    open.write<gui::LineField>(QStringLiteral("What is your business called?"), QStringLiteral("Le Petit Fournil"));
    CHECK(open.says(QStringLiteral("Write hours as a number, for example 4.")));
    CHECK(open.field<gui::LineField>(hours).text() == u"999");
    CHECK(open.plan->strategy().business().hoursPerWeek == 0);
}

TEST_CASE("one name on two networks is as usual, twice on one network it is told", "[wizard][channels][Q35]")
{
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Channels);
    tests::settle();
    const QString doubt = QStringLiteral("You have this account on");
    for (int account = 0; account < 2; ++account) {
        open.addOne();
        open.write<gui::LineField>(QStringLiteral("Account name (@)"), QStringLiteral("@fournil"));
        CHECK_FALSE(open.says(doubt));
    }
    const auto &channels = open.plan->strategy().all<core::Channel>();
    REQUIRE(channels.size() == 2);
    REQUIRE(channels[0].network != channels[1].network);
    core::Channel moved = channels[1];
    moved.network = channels[0].network;
    REQUIRE(open.plan->edit(core::Edit::changing(moved, {})).has_value());
    tests::settle();
    CHECK(open.says(doubt));
    CHECK(open.plan->strategy().find(moved.id)->handle == u"@fournil");
}

TEST_CASE("a review on an absurd day keeps what was typed, one outside the quarter is told", "[wizard][Q35]")
{
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Evaluate);
    tests::settle();
    open.addOne();
    const QDate proposed = open.plan->strategy().all<core::Review>().front().day;
    open.write<gui::DayField>(QStringLiteral("Day"), QStringLiteral("31/02/2027"));
    CHECK(open.says(QStringLiteral("Write the day as 28/02/2027.")));
    core::Business business = open.plan->strategy().business();
    business.name = QStringLiteral("Changed meanwhile");
    REQUIRE(open.plan->edit(core::Edit::changing(business, {})).has_value());
    tests::settle();
    CHECK(open.field<gui::DayField>(QStringLiteral("Day")).text() == u"31/02/2027");
    CHECK(open.plan->strategy().all<core::Review>().front().day == proposed);
    open.write<gui::DayField>(QStringLiteral("Day"), QStringLiteral("05/03/2019"));
    CHECK(open.says(QStringLiteral("This day lies outside the quarter, which lasts until")));
    CHECK(open.plan->strategy().all<core::Review>().front().day == QDate(2019, 3, 5));
    open.write<gui::DayField>(QStringLiteral("Day"), QStringLiteral("05/03/2027"));
    CHECK_FALSE(open.says(QStringLiteral("This day lies outside the quarter")));
}

TEST_CASE("a first post outside the quarter is kept and told, a share that is no number stays as it was typed", "[wizard][Q35]")
{
    OpenWizard open;
    core::Quarter quarter = open.plan->quarter();
    quarter.mixRule = QStringLiteral("custom");
    REQUIRE(open.plan->edit(core::Edit::changing(quarter, {})).has_value());
    open.wizard.openStep(core::WizardStep::Calendar);
    tests::settle();
    open.addOne();
    const QString share = QStringLiteral("Its share of the posts, in %");
    open.write<gui::NumberField>(share, QStringLiteral("most"));
    CHECK(open.says(QStringLiteral("Write a number")));
    open.write<QLineEdit>(QStringLiteral("Title of the post"), QStringLiteral("Rye"));
    open.write<QLineEdit>(QStringLiteral("Day of the post"), QStringLiteral("05/03/2031"));
    open.press(QStringLiteral("Add the post"));
    REQUIRE(open.plan->strategy().all<core::Post>().size() == 1);
    CHECK(open.plan->strategy().all<core::Post>().front().day == QDate(2031, 3, 5));
    CHECK(open.says(QStringLiteral("“Rye” lies outside the quarter, on")));
    CHECK(open.field<gui::NumberField>(share).text() == u"most");
    CHECK(open.says(QStringLiteral("Added: Rye.")));
    REQUIRE(open.plan->undo());
    tests::settle();
    CHECK_FALSE(open.says(QStringLiteral("“Rye” lies outside the quarter, on"))); // nothing is left to be told of
    CHECK_FALSE(open.says(QStringLiteral("Added: Rye.")));
}

TEST_CASE("a first post on a closed day is kept and told, with the reason", "[wizard][J-07][Q35]")
{
    OpenWizard open;
    core::Closure closure;
    closure.id = core::newId<core::Closure>();
    closure.firstDay = QDate(2027, 3, 8);
    closure.lastDay = QDate(2027, 3, 12);
    closure.reason = QStringLiteral("The oven is serviced");
    REQUIRE(open.plan->edit(core::Edit::adding(closure, {})).has_value());
    open.wizard.openStep(core::WizardStep::Calendar);
    tests::settle();
    const QString sentence = QStringLiteral("You are closed on that day: The oven is serviced.");
    open.write<QLineEdit>(QStringLiteral("Title of the post"), QStringLiteral("Rye"));
    open.write<QLineEdit>(QStringLiteral("Day of the post"), QStringLiteral("10/03/2027"));
    open.press(QStringLiteral("Add the post"));
    REQUIRE(open.plan->strategy().all<core::Post>().size() == 1);
    CHECK(open.plan->strategy().all<core::Post>().front().day == QDate(2027, 3, 10));
    CHECK(open.says(sentence));
    open.write<QLineEdit>(QStringLiteral("Title of the post"), QStringLiteral("Wheat"));
    open.press(QStringLiteral("Add the post"));
    CHECK_FALSE(open.says(sentence));
}

TEST_CASE("what is wrong with a first post, and what was added, is scrolled into sight", "[wizard][Q35]")
{
    OpenWizard open;
    open.wizard.resize(1280, 480);
    open.wizard.openStep(core::WizardStep::Calendar);
    tests::settle();
    open.addOne();
    const auto isSeen = [&open](const QString &words) {
        for (const QLabel *label : open.wizard.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return label->visibleRegion().boundingRect().height() == label->height();
        return false;
    };
    const auto scrollUp = [&open] {
        for (QScrollBar *bar : open.wizard.findChildren<QScrollBar *>())
            bar->setValue(0);
        tests::settle();
    };
    open.write<QLineEdit>(QStringLiteral("Title of the post"), QStringLiteral("Rye"));
    open.write<QLineEdit>(QStringLiteral("Day of the post"), QStringLiteral("32/01/2027"));
    scrollUp();
    open.press(QStringLiteral("Add the post"));
    CHECK(isSeen(QStringLiteral("Write the day as")));
    open.write<QLineEdit>(QStringLiteral("Day of the post"), QStringLiteral("31/01/2027"));
    scrollUp();
    open.press(QStringLiteral("Add the post"));
    CHECK(isSeen(QStringLiteral("Added: Rye.")));
}

TEST_CASE("a second pillar leaves the pillar that stands beside the first posts", "[wizard]")
{
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Calendar);
    tests::settle();
    open.addOne();
    open.write<gui::LineField>(QStringLiteral("Pillar"), QStringLiteral("Bread"));
    auto &choice = open.field<QComboBox>(QStringLiteral("Pillar of the post"));
    REQUIRE(choice.currentText() == u"Bread");
    open.addOne();
    CHECK(choice.count() == 3);
    CHECK(choice.currentText() == u"Bread");
}

TEST_CASE("with several pillars a first post has the one that is chosen beside it, or none", "[wizard][Q35]")
{
    OpenWizard open;
    std::vector<core::Pillar> pillars(2);
    for (core::Pillar &pillar : pillars) {
        pillar.id = core::newId<core::Pillar>();
        pillar.name = &pillar == &pillars.front() ? QStringLiteral("Bread") : QStringLiteral("Offers");
        pillar.position = &pillar == &pillars.front() ? 0 : 1;
        REQUIRE(open.plan->edit(core::Edit::adding(pillar, {})).has_value());
    }
    open.wizard.openStep(core::WizardStep::Calendar);
    tests::settle();
    const auto postCalled = [&open](const QString &title) {
        return open.plan->strategy().where<core::Post>([&](const core::Post &post) { return post.title == title; }).at(0);
    };
    open.write<QLineEdit>(QStringLiteral("Title of the post"), QStringLiteral("Rye"));
    open.press(QStringLiteral("Add the post"));
    CHECK_FALSE(postCalled(QStringLiteral("Rye")).pillar);
    auto &choice = open.field<QComboBox>(QStringLiteral("Pillar of the post"));
    CHECK(choice.focusPolicy() & Qt::TabFocus);
    choice.setCurrentIndex(choice.findText(QStringLiteral("Offers")));
    open.write<QLineEdit>(QStringLiteral("Title of the post"), QStringLiteral("Wheat"));
    open.press(QStringLiteral("Add the post"));
    CHECK(postCalled(QStringLiteral("Wheat")).pillar == pillars.back().id);
}

TEST_CASE("a new pillar has a place in the rule that is followed, and in no other", "[wizard][S1-54]")
{
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Calendar);
    tests::settle();
    open.addOne();
    REQUIRE(open.plan->strategy().all<core::Pillar>().size() == 1);
    const core::Pillar &pillar = open.plan->strategy().all<core::Pillar>().front();
    CHECK(pillar.in8020 == u"value");
    CHECK(pillar.inThirds.isEmpty());
    CHECK(pillar.in50252005.isEmpty());
}

TEST_CASE("the wizard of a quarter that has gone by says so", "[wizard][Q35]")
{
    OpenWizard open;
    const QString sentence = QStringLiteral("This quarter ended on");
    CHECK_FALSE(open.says(sentence));
    core::Quarter past = *core::quarterNamed(u"2026Q3");
    past.id = core::newId<core::Quarter>();
    REQUIRE(open.plan->edit(core::Edit::adding(past, {})).has_value());
    open.plan->showQuarter(past.id);
    open.wizard.openPart(0);
    tests::settle();
    CHECK(open.says(sentence));
}

TEST_CASE("a button that goes away when it is pressed hands the keyboard to the next one", "[wizard][Q31]")
{
    OpenWizard open;
    open.wizard.openStep(core::WizardStep::Goals);
    tests::settle();
    const auto ready = [&open] {
        QStringList offers;
        for (const gui::Button *button : open.visibleRecords()->findChildren<gui::Button *>())
            if (button->isVisible() && button->iconName() == QStringLiteral("plus")
                && button->text() != QStringLiteral("A goal of your own"))
                offers << button->text();
        return offers;
    };
    const QStringList offered = ready();
    REQUIRE(offered.size() > 3);
    open.visibleRecords()->setFocus();
    for (int goal = 0; goal < 3; ++goal) {
        for (int stop = 0; stop < 60 && !qobject_cast<gui::Button *>(QApplication::focusWidget()); ++stop) {
            REQUIRE(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        REQUIRE(qobject_cast<gui::Button *>(QApplication::focusWidget()));
        CHECK(static_cast<gui::Button *>(QApplication::focusWidget())->text() == offered[goal]);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        tests::settle();
    }
    CHECK(open.plan->strategy().all<core::Goal>().size() == 3);
    CHECK(qobject_cast<gui::Button *>(QApplication::focusWidget()));

    open.wizard.openStep(core::WizardStep::Competitors);
    tests::settle();
    open.addOne();
    open.press(QStringLiteral("Delete this one"));
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->isVisible());
    CHECK(open.visibleRecords()->isAncestorOf(QApplication::focusWidget()));
}
