// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/components/segments.h"
#include "gui/components/sentencebuilder.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/components/toast.h"
#include "gui/components/tokenbutton.h"
#include "gui/guiapplication.h"

#include <catch2/catch.hpp>

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace {

QString shownLine(const gui::FormField &field)
{
    const QList<QLabel *> labels = field.findChildren<QLabel *>();
    return labels.last()->text();
}

} // namespace

TEST_CASE("the last column that shows ends where its head ends", "[gui][design]")
{
    tests::guiApplication();
    struct Probe : gui::TableDelegate {
        using TableDelegate::TableDelegate;
        void paintCell(QPainter &, const QRectF &rect, const QModelIndex &index) const override { right[index.column()] = rect.right(); }
        mutable std::array<double, 3> right{};
    };
    QStandardItemModel model(1, 3);
    QTableView table;
    gui::styleTable(table);
    Probe probe(&table);
    table.setModel(&model);
    table.setItemDelegate(&probe);
    table.setColumnHidden(2, true);
    table.resize(600, 200);
    table.grab();
    const double end = table.columnViewportPosition(1) + table.columnWidth(1);
    CHECK(probe.right[1] == Approx(end - gui::theme().u(4)));
}

TEST_CASE("a click beside a word's field takes what was typed, Escape does not", "[gui][design][Q1]")
{
    tests::guiApplication();
    QWidget window;
    gui::TokenButton token(gui::TokenButton::Kind::Text, QStringLiteral("What for"), QStringLiteral("what for"), &window);
    window.show();
    QSignalSpy chosen(&token, &gui::TokenButton::valueChosen);
    const auto typed = [&token](const char *text) {
        token.click();
        auto *field = token.findChild<QLineEdit *>();
        REQUIRE(field);
        field->setText(QString::fromUtf8(text));
        return field;
    };
    typed("bring regulars back")->window()->close(); // as a click beside it does
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toString() == u"bring regulars back");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(typed("nonsense"), Qt::Key_Escape);
    CHECK(chosen.count() == 1);
}

TEST_CASE("a form says what is wrong when the field is left, never while typing", "[gui][design]")
{
    tests::guiApplication();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *field = new gui::FormField(QStringLiteral("Deadline"), edit, &window);
    auto *other = new QLineEdit(&window);
    column->addWidget(field);
    column->addWidget(other);
    field->setHint(QStringLiteral("The last day of the quarter"));
    field->setCheck([edit] { return edit->text() == QLatin1String("31/02/2027") ? QStringLiteral("February has 28 days.") : QString(); });
    window.show();
    window.activateWindow();
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("31/02/2027"));
    CHECK(shownLine(*field) == QLatin1String("The last day of the quarter"));
    QFocusEvent leave(QEvent::FocusOut);
    QCoreApplication::sendEvent(edit, &leave);
    CHECK(shownLine(*field) == QLatin1String("February has 28 days."));
    CHECK(edit->property("invalid").toBool());
    CHECK(edit->accessibleDescription() == QLatin1String("February has 28 days."));
    edit->setText(QStringLiteral("28/02/2027"));
    CHECK(field->check());
    CHECK_FALSE(edit->property("invalid").toBool());
}

TEST_CASE("a field that keeps room for its remark is as high without it", "[gui][design]")
{
    tests::guiApplication();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new gui::FormField(QStringLiteral("Mission"), new QLineEdit, &window);
    column->addWidget(field);
    const int before = field->sizeHint().height();
    field->keepRoom(1);
    const int empty = field->sizeHint().height();
    CHECK(empty > before);
    field->setHint(QStringLiteral("Say to what end."));
    CHECK(field->sizeHint().height() == empty);
    field->setHint(QString());
    CHECK(field->sizeHint().height() == empty);
}

TEST_CASE("a remark on what is typed is no error, and moves nothing", "[gui][design]")
{
    tests::guiApplication();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *field = new gui::FormField(QStringLiteral("Name"), edit, &window);
    column->addWidget(field);
    field->setRemark([edit] { return edit->text().size() > 3 ? QStringLiteral("This name is long.") : QString(); });
    const int before = field->sizeHint().height();
    edit->setText(QStringLiteral("Fournil"));
    field->check();
    CHECK(edit->accessibleDescription() == QStringLiteral("This name is long."));
    CHECK_FALSE(edit->property("invalid").toBool());
    CHECK(field->sizeHint().height() == before);
}

TEST_CASE("a chip is as wide when it is off as when it is on", "[gui][design]")
{
    tests::guiApplication();
    gui::ChoiceChips chips(gui::ChoiceChips::Mode::Several, QStringLiteral("Days"), nullptr);
    chips.setOptions({QStringLiteral("Mon"), QStringLiteral("Wednesday")}, {QStringLiteral("0"), QStringLiteral("2")});
    for (gui::Chip *chip : chips.findChildren<gui::Chip *>()) {
        const QSize off = chip->sizeHint();
        chip->setChecked(true);
        CHECK(chip->sizeHint() == off);
    }
}

TEST_CASE("a long chip shows all its text where there is room, and asks for no more than a page has", "[gui][design]")
{
    tests::guiApplication();
    gui::ChoiceChips chips(gui::ChoiceChips::Mode::One, QStringLiteral("Content"), nullptr);
    chips.setOptions({QString(60, u'm'), QStringLiteral("Video")}, {QStringLiteral("0"), QStringLiteral("1")});
    chips.resize(1000, 100);
    chips.show();
    const gui::Chip *first = chips.findChildren<gui::Chip *>().front();
    CHECK(first->width() == first->sizeHint().width());
    CHECK(first->minimumSizeHint().width() < first->sizeHint().width());
    CHECK(chips.minimumSizeHint().width() == first->minimumSizeHint().width());
    chips.resize(400, 100);
    CHECK(first->width() == 400);
}

TEST_CASE("one chip of a single choice is on, and a click on it does not turn it off", "[gui]")
{
    tests::guiApplication();
    gui::ChoiceChips chips(gui::ChoiceChips::Mode::One, QStringLiteral("For whom"), nullptr);
    chips.setOptions({QStringLiteral("Manager"), QStringLiteral("Team")}, {QStringLiteral("manager"), QStringLiteral("team")});
    chips.setChosen({QStringLiteral("team")});
    QSignalSpy changed(&chips, &gui::ChoiceChips::chosenChanged);
    const auto buttons = chips.findChildren<gui::Chip *>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    CHECK(chips.choice() == QLatin1String("manager"));
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    CHECK(chips.choice() == QLatin1String("manager"));
    CHECK(changed.count() >= 1);
}

TEST_CASE("several chips can be on, by key too", "[gui][Q31]")
{
    tests::guiApplication();
    gui::ChoiceChips chips(gui::ChoiceChips::Mode::Several, QStringLiteral("Moments"), nullptr);
    chips.setOptions({QStringLiteral("Before 8"), QStringLiteral("Noon")}, {QStringLiteral("early"), QStringLiteral("noon")});
    for (gui::Chip *chip : chips.findChildren<gui::Chip *>())
        QTest::keyClick(chip, Qt::Key_Space);
    CHECK(chips.chosen() == QStringList{QStringLiteral("early"), QStringLiteral("noon")});
}

TEST_CASE("arrows walk the segments and stop at the ends", "[gui][Q31]")
{
    tests::guiApplication();
    gui::Segments segments(QStringLiteral("View"), {QStringLiteral("Quarter"), QStringLiteral("Month"), QStringLiteral("Week")}, nullptr);
    QSignalSpy changed(&segments, &gui::Segments::currentChanged);
    QTest::keyClick(&segments, Qt::Key_Left);
    CHECK(changed.isEmpty());
    QTest::keyClick(&segments, Qt::Key_Right);
    QTest::keyClick(&segments, Qt::Key_Right);
    QTest::keyClick(&segments, Qt::Key_Right);
    CHECK(segments.current() == 2);
    CHECK(changed.count() == 2);
    CHECK(segments.accessibleName().contains(QLatin1String("Week")));
}

TEST_CASE("the goal's sentence reads as one name, whatever the word order", "[gui][S1-06]")
{
    tests::guiApplication();
    gui::SentenceBuilder builder(nullptr);
    auto *channel = new gui::TokenButton(gui::TokenButton::Kind::Choice, QStringLiteral("Channel"), QStringLiteral("a channel"), &builder);
    auto *target = new gui::TokenButton(gui::TokenButton::Kind::Number, QStringLiteral("Target"), QStringLiteral("a number"), &builder);
    builder.setTokens({channel, target});
    builder.setTemplate(QStringLiteral("Reach %2 on %1."));
    CHECK(builder.accessibleName() == QLatin1String("Reach a number on a channel."));
    channel->setValue(QStringLiteral("ig"), QStringLiteral("Instagram"));
    target->setValue(4800.0, QStringLiteral("4,800"));
    CHECK(builder.accessibleName() == QLatin1String("Reach 4,800 on Instagram."));
}

TEST_CASE("a word of the goal's sentence that is longer than the sentence is wide ends in dots and is told in full", "[gui][S1-06]")
{
    tests::guiApplication();
    gui::SentenceBuilder builder(nullptr);
    auto *purpose = new gui::TokenButton(gui::TokenButton::Kind::Text, QStringLiteral("What for"), QStringLiteral("what for"), &builder);
    builder.setTokens({purpose});
    builder.setTemplate(QStringLiteral("We will %1."));
    purpose->setValue(QStringLiteral("x"), QStringLiteral("answer questions on orders <and> allergens for as long as they are of use"));
    builder.resize(purpose->sizeHint().width() / 2, 200);
    builder.show();
    tests::settle();
    CHECK(builder.minimumSizeHint().width() <= builder.width());
    CHECK(purpose->geometry().right() < builder.width());
    CHECK(purpose->toolTip().contains(QStringLiteral("questions on orders &lt;and&gt;")));
    builder.resize(purpose->sizeHint().width() * 2, 200);
    tests::settle();
    CHECK(purpose->toolTip().isEmpty());
}

TEST_CASE("a toast offers to take back a deletion", "[gui][Q12]")
{
    tests::guiApplication();
    QWidget window;
    gui::Toast toast(&window);
    QSignalSpy undo(&toast, &gui::Toast::undoWanted);
    window.show();
    toast.say(QStringLiteral("Deleted 3 posts"), true);
    CHECK(toast.isVisible());
    for (QPushButton *button : toast.findChildren<QPushButton *>())
        if (button->text() == gui::Toast::tr("Undo"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(undo.count() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("what a user wrote is shown letter by letter", "[gui][Q9]")
{
    tests::guiApplication();
    const QString hostile = QStringLiteral("<img src=\"/etc/passwd\"><b>x</b>");
    QWidget window;
    CHECK(gui::textLabel(gui::Type::Body, hostile, &window)->textFormat() == Qt::PlainText);
    CHECK(gui::mutedLabel(hostile, &window)->textFormat() == Qt::PlainText);
    gui::ElidedLabel elided(gui::Type::Body, &window);
    elided.setText(hostile);
    elided.resize(20, 20);
    tests::settle();
    CHECK_FALSE(elided.toolTip().contains(QLatin1Char('<')));
    gui::SentenceLabel sentence(gui::Type::Body, &window);
    sentence.setSentence(QStringLiteral("Needs %1."), {QStringLiteral("%1 <b>")});
    CHECK(sentence.text() == QLatin1String("Needs %1 <b>."));
}

TEST_CASE("a table copies as CSV with its heads", "[gui][Q36]")
{
    tests::guiApplication();
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("KPI"), QStringLiteral("Actual")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("Visits, \"all\"")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("2,610")));
    QTableView table;
    table.setModel(&model);
    gui::styleTable(table);
    CHECK(gui::tableAsCsv(table, false) == QLatin1String("KPI,Actual\n\"Visits, \"\"all\"\"\",\"2,610\"\n"));
}

TEST_CASE("the column of names is the last to shrink: the table scrolls before names cannot be read", "[gui][design]")
{
    tests::guiApplication();
    QTableView table;
    gui::styleTable(table);
    QStandardItemModel model(1, 5);
    for (int column = 0; column < 5; ++column)
        model.setItem(0, column, new QStandardItem(QStringLiteral("Café de la Place, 12 posts")));
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    gui::fitColumns(table);
    tests::settle();
    const QHeaderView *head = table.horizontalHeader();
    CHECK(head->sectionSize(0) >= 20 * QFontMetrics(gui::fontOf(gui::Type::Body)).averageCharWidth());
    CHECK(head->length() > table.viewport()->width());
    table.resize(2400, 200);
    tests::settle();
    CHECK(head->length() == table.viewport()->width()); // the names take the rest
    table.resize(400, 200);
    tests::settle();
    CHECK(head->sectionSize(0) >= 20 * QFontMetrics(gui::fontOf(gui::Type::Body)).averageCharWidth());
}
