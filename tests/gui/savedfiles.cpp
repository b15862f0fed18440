// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarprintdialog.h"
#include "gui/calendar/exportposts.h"
#include "gui/components/toast.h"
#include "gui/guiapplication.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

// What is said of a file that was saved, and where the next one is offered to go.
namespace {

class OpenedPlaces : public QObject {
    Q_OBJECT

public:
    OpenedPlaces() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedPlaces() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList places;

public slots:
    void open(const QUrl &url) { places << url.toLocalFile(); }
};

struct SavingWindow {
    SavingWindow()
    {
        tests::guiApplication();
        REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("sent")));
        reopen();
        app::NewWorkspace wanted;
        wanted.sample = QStringLiteral("cafe");
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window->createAt(folder.filePath(QStringLiteral("plan.qdeck")), wanted));
        window->show();
    }
    void reopen()
    {
        window.reset();
        settings = std::make_unique<gui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
        window = std::make_unique<gui::MainWindow>(tests::environmentIn(), *settings, answers.dialogs());
    }
    gui::Toast &toast() const { return *window->view()->toast(); }
    void run(const char *page, const char *command) const
    {
        window->view()->go({QLatin1String(page)});
        tests::settle();
        for (QAction *action : window->view()->currentPage()->actions())
            if (action->text() == QString::fromUtf8(command))
                action->trigger();
        tests::settle();
    }
    static void press(const QWidget &in, const char *text)
    {
        for (auto *button : in.findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text) && button->isVisible())
                return button->click(), tests::settle();
        FAIL("no button " << text);
    }

    QTemporaryDir folder;
    tests::Answers answers;
    std::unique_ptr<gui::Settings> settings;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace

TEST_CASE("a file that was saved is told by its name, its folder opens, and the next one is offered to go there", "[gui][calendar]")
{
    SavingWindow open;
    OpenedPlaces opened;
    const QString sent = open.folder.filePath(QStringLiteral("sent"));
    open.run("calendar", "Export posts…");
    open.answers.files = {sent + QStringLiteral("/posts.ics")};
    const auto *leaving = open.window->findChild<gui::ExportPosts *>();
    REQUIRE(leaving);
    open.press(*leaving, "Export the calendar…");
    CHECK(QFileInfo(open.answers.offered).absolutePath() == open.folder.path());
    CHECK(open.toast().text() == QStringLiteral("Exported to “posts.ics”"));
    open.press(open.toast(), "Show in its folder");
    CHECK(opened.places == QStringList{sent});

    open.answers.files = {sent + QStringLiteral("/sheets.pdf")};
    open.run("calendar", "Print…");
    const auto *sheets = open.window->findChild<gui::CalendarPrintDialog *>();
    REQUIRE(sheets);
    open.press(*sheets, "Save as PDF…");
    CHECK(QFileInfo(open.answers.offered).absolutePath() == sent);
    CHECK(open.toast().text() == QStringLiteral("Saved sheets.pdf"));

    open.toast().say(QStringLiteral("Deleted"), true);
    for (const auto *button : open.toast().findChildren<QPushButton *>())
        CHECK((button->text() != u"Show in its folder" || !button->isVisible()));
}

TEST_CASE("the folder of the last file is offered on other pages too, also after a new start, as long as it is there", "[gui][report]")
{
    SavingWindow open;
    const QString sent = open.folder.filePath(QStringLiteral("sent"));
    open.settings->setSavingFolder(sent);
    open.reopen();
    REQUIRE(open.window->open(open.folder.filePath(QStringLiteral("plan.qdeck"))));
    open.run("report", "Export PDF…");
    CHECK(QFileInfo(open.answers.offered).absolutePath() == sent);
    REQUIRE(QDir(sent).removeRecursively());
    open.run("report", "Export PDF…");
    CHECK(QFileInfo(open.answers.offered).absolutePath() == open.folder.path());
}

#include "savedfiles.moc"
