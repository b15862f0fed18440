// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarprintdialog.h"
#include "gui/calendar/calendarviews.h"
#include "gui/components/choicechips.h"
#include "gui/components/segments.h"
#include "gui/components/ticklist.h"
#include "gui/editing/entryfields.h"
#include "gui/planningpage.h"
#include "gui/report/pagesheets.h"
#include "gui/report/reportpage.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace {

using planning::PlanningPage;

// Stands where the system's PDF viewer would.
class Viewer : public QObject {
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> shown;

public slots:
    void show(const QUrl &url) { shown << url; }
};

struct PrintOpen : PlanningPage<gui::CalendarPage> {
    PrintOpen()
        : PlanningPage(QStringLiteral("cafe"))
    {
        page.useDialogs({&files, &asker});
    }
    gui::CalendarPrintDialog &open()
    {
        page.activateWindow();
        page.views()->shownView()->setFocus();
        QTest::keyClick(page.views()->shownView(), Qt::Key_P, Qt::ControlModifier);
        return shown();
    }
    gui::CalendarPrintDialog &shown()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        auto *dialog = page.findChild<gui::CalendarPrintDialog *>();
        REQUIRE(dialog);
        return *dialog;
    }
    static void press(const QWidget &dialog, const char *text)
    {
        QPushButton *button = planning::shownButton(dialog, QString::fromUtf8(text));
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    static void choose(const gui::CalendarPrintDialog &dialog, const QString &kind)
    {
        for (auto *chip : dialog.kinds()->findChildren<gui::Chip *>())
            if (chip->text() == kind) {
                QTest::mouseClick(chip, Qt::LeftButton);
                return QCoreApplication::processEvents();
            }
        FAIL("there is no such kind");
    }

    support::ReadyFiles files;
    support::ListeningAsker asker;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Ctrl+P on the calendar shows the month as it prints, and its command stands in the menu", "[gui][calendar][J-11]")
{
    PrintOpen open;
    gui::CalendarPrintDialog &dialog = open.open();
    CHECK(dialog.isVisible());
    CHECK(dialog.print().firstDay == QDate(2027, 2, 1));
    CHECK(dialog.print().lastDay == QDate(2027, 2, 28));
    CHECK(dialog.sheets()->pageCount() == 1);
    CHECK_FALSE(dialog.sheets()->grab().toImage().isNull());
    dialog.close();
    bool isOffered = false;
    for (const QAction *action : open.page.actions())
        isOffered = isOffered || action->text() == u"Print…";
    CHECK(isOffered);
}

TEST_CASE("each kind of calendar prints the days that go with it, and days can be chosen", "[gui][calendar][J-11]")
{
    PrintOpen open;
    gui::CalendarPrintDialog &dialog = open.open();
    PrintOpen::choose(dialog, QStringLiteral("Poster of the quarter"));
    CHECK(dialog.print().firstDay == QDate(2027, 1, 1));
    CHECK(dialog.print().lastDay == QDate(2027, 3, 31));
    PrintOpen::choose(dialog, QStringLiteral("Weeks by person"));
    CHECK(dialog.print().firstDay == QDate(2027, 2, 8));
    CHECK(dialog.print().lastDay == QDate(2027, 2, 14));
    const int everybody = dialog.sheets()->pageCount();
    CHECK(everybody >= 2);
    const auto ticks = dialog.findChildren<gui::Tick *>();
    REQUIRE(ticks.size() >= 2);
    QTest::mouseClick(ticks.front(), Qt::LeftButton);
    CHECK(dialog.print().owners.size() == 1);
    CHECK(dialog.sheets()->pageCount() < everybody);
    planning::choosePicked(planning::choiceCalled(dialog, QStringLiteral("Which days")), 2);
    CHECK(dialog.print().firstDay == QDate(2027, 2, 1));
    auto *last = support::named<gui::DayField>(dialog, QStringLiteral("Last day to print"));
    REQUIRE(last);
    last->setFocus();
    last->selectAll();
    QTest::keyClicks(last, QStringLiteral("2027-01-05"));
    QTest::keyClick(last, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(dialog.sheets()->pageCount() == 0);
    CHECK(planning::showsPart(dialog, QStringLiteral("The last day to print lies before the first.")));
    CHECK_FALSE(planning::shownButton(dialog, QStringLiteral("Print…"))->isEnabled());
}

TEST_CASE("the printed calendar is saved as a PDF or handed to the system's viewer", "[gui][calendar][J-11]")
{
    PrintOpen open;
    gui::CalendarPrintDialog &dialog = open.open();
    auto *paper = support::named<gui::Segments>(dialog, QStringLiteral("Paper: A4"));
    REQUIRE(paper);
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Right);
    CHECK(dialog.print().paper == app::PrintPaper::A3);
    open.files.toSave = open.plan.pathOf(QStringLiteral("wall.pdf"));
    PrintOpen::press(dialog, "Save as PDF…");
    const QByteArray saved = bytesOf(open.files.toSave);
    CHECK(saved.startsWith("%PDF-"));

    Viewer viewer;
    PrintOpen::press(dialog, "Print…");
    REQUIRE(viewer.shown.size() == 1);
    const QString path = viewer.shown.front().toLocalFile();
    CHECK(bytesOf(path) == saved);
    CHECK(QFileInfo(path).fileName() == u"plan, calendar 1\u201328\u00a0Feb\u00a02027.pdf");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ExeGroup;
    CHECK((QFileInfo(QFileInfo(path).path() + QStringLiteral("/..")).permissions() & others) == 0);
    CHECK(open.asker.told.isEmpty());

    open.files.toSave = open.plan.pathOf(QStringLiteral("nowhere/wall.pdf"));
    PrintOpen::press(dialog, "Save as PDF…");
    CHECK(open.asker.told.size() == 1);
}

TEST_CASE("what the calendar's filter lets through is what prints, or all of it", "[gui][calendar][J-11]")
{
    PrintOpen open;
    app::PostFilter filter;
    filter.text = QStringLiteral("no post says this");
    open.page.setFilter(filter);
    gui::CalendarPrintDialog &dialog = open.open();
    CHECK(dialog.print().filter == filter);
    CHECK(planning::showsPart(dialog, QStringLiteral("no post says this")));
    auto *posts = support::named<gui::Segments>(dialog, QStringLiteral("Which posts: As filtered"));
    REQUIRE(posts);
    posts->setFocus();
    QTest::keyClick(posts, Qt::Key_Right);
    CHECK(dialog.print().filter.isEmpty());
}

TEST_CASE("the strategy document is handed to the system's viewer too", "[gui][report]")
{
    PlanningPage<gui::ReportPage> open(QStringLiteral("cafe"));
    Viewer viewer;
    QSignalSpy printed(&open.page, &gui::Page::printed);
    QAction *print = nullptr;
    for (QAction *action : open.page.actions())
        if (action->text() == u"Print…")
            print = action;
    REQUIRE(print);
    print->trigger();
    REQUIRE(viewer.shown.size() == 1);
    CHECK(bytesOf(viewer.shown.front().toLocalFile()).startsWith("%PDF-"));
    CHECK(printed.size() == 1);
}

#include "calendarprint.moc"
