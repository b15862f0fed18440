// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/gallery.h"

#include "app/document.h"
#include "app/metrics/publishedposts.h"
#include "gallery/calendarpictures.h"
#include "gallery/room.h"
#include "gui/campaigns/promotelist.h"
#include "gui/components/button.h"
#include "gui/metrics/weekfield.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/records/tabbedpage.h"
#include "gui/run.h"
#include "gui/start/firstrun.h"
#include "gui/style/theme.h"
#include "gui/window/about.h"
#include "gui/window/learn.h"
#include "gui/window/mainwindow.h"
#include "gui/window/search.h"
#include "gui/window/searchfield.h"
#include "gui/window/topbar.h"
#include "gui/window/windowpages.h"
#include "gui/window/workspaceview.h"
#include "gui/wizardwidget.h"
#include "support/importedlikes.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPixmap>
#include <QTemporaryDir>

#include <cstdio>

namespace gallery {

namespace {

app::Environment environmentOf(const Room &room)
{
    app::Environment environment;
    environment.today = QDate(2027, 2, 10);
    environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
    environment.language = core::Language::of(room.languageCode);
    return environment;
}

// A window tells nobody anything in the gallery: what it would say goes to the terminal.
class TerminalAsker : public gui::Asker {
public:
    int ask(QWidget *, const gui::Question &question) override { return question.safeButton; }
    void tell(QWidget *, const QString &title, const QString &sentence) override
    {
        std::fprintf(stderr, "%s: %s\n", qPrintable(title), qPrintable(sentence));
    }
};

class NoFiles : public gui::FileChooser {
public:
    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

// How many views the page that shows has side by side.
int tabsOf(const gui::MainWindow &window)
{
    for (const auto *page : window.findChildren<gui::TabbedPage *>())
        if (page->isVisible())
            return page->tabCount();
    return 0;
}

void paintPages(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    for (const gui::PageKind &kind : gui::pages()) {
        const QString name = prefix + QLatin1String(kind.id);
        if (!room.isWanted(name))
            continue;
        window.view()->go({QLatin1String(kind.id)});
        save(room, window, name);
        for (int tab = 1; tab < tabsOf(window); ++tab) {
            window.view()->go({QLatin1String(kind.id), QStringLiteral("tab:%1").arg(tab)});
            save(room, window, name + QStringLiteral("-%1").arg(tab + 1));
        }
    }
}

// What the pages show beside their first view.
void paintParts(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const std::pair<const char *, gui::Jump> parts[] = {{"metrics-files", {QStringLiteral("metrics"), QStringLiteral("files")}},
        {"metrics-values", {QStringLiteral("metrics"), QStringLiteral("values")}},
        {"wizard-closures", {QStringLiteral("wizard"), QStringLiteral("closures")}},
        {"calendar-quarter", {QStringLiteral("calendar"), QStringLiteral("view:quarter")}},
        {"calendar-week", {QStringLiteral("calendar"), QStringLiteral("view:week")}},
        {"calendar-list", {QStringLiteral("calendar"), QStringLiteral("view:list")}},
        {"calendar-month", {QStringLiteral("calendar"), QStringLiteral("view:month")}}};
    for (const auto &[part, jump] : parts) {
        const QString name = prefix + QLatin1String(part);
        if (!room.isWanted(name))
            continue;
        window.view()->go(jump);
        save(room, window, name);
    }
    window.view()->go({QStringLiteral("overview")});
}

// The first post of the day that is looked at, in its editor.
void paintOpenPost(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("calendar-post");
    const auto &posts = window.workspace()->strategy().all<core::Post>();
    const auto post = std::find_if(posts.begin(), posts.end(), [](const core::Post &one) { return one.day >= QDate(2027, 2, 10); });
    if (!room.isWanted(name) || post == posts.end())
        return;
    window.view()->go({QStringLiteral("calendar"), QStringLiteral("post:") + post->id.toString()});
    save(room, window, name);
    window.view()->go({QStringLiteral("overview")});
}

void paintPromoteList(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("campaigns-promote");
    if (!room.isWanted(name))
        return;
    auto *posts = new gui::PromoteList(*window.workspace(), &window); // goes when it is closed
    if (posts->isEmpty()) {
        delete posts;
        return;
    }
    posts->openBelow(&window);
    save(room, *posts, name);
    posts->finish();
}

// A word that stands in posts, and the commands of its kind.
void paintSearch(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("search");
    if (!room.isWanted(name))
        return;
    window.view()->go({QStringLiteral("overview")});
    gui::SearchField *field = window.view()->topBar()->search();
    auto *search = window.view()->findChild<gui::Search *>();
    search->begin();
    while (!search->isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    field->insert(QStringLiteral("per"));
    save(room, window, name);
    field->clear();
}

// This week's numbers half way: one noted, one that is no number, one still empty.
void paintWeek(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("metrics-week");
    if (!room.isWanted(name))
        return;
    core::SeriesKey calls;
    calls.metric = QStringLiteral("calls");
    if (!window.workspace()->note(calls, 6) || !window.workspace()->note(calls, 7))
        return;
    window.view()->go({QStringLiteral("metrics"), QStringLiteral("week")});
    settle();
    QStringList texts{QStringLiteral("abc"), QStringLiteral("4,7")};
    for (gui::WeekField *field : window.findChildren<gui::WeekField *>())
        if (field->isVisible() && field->isEnabled() && field->text().isEmpty() && !texts.isEmpty()) {
            field->setText(texts.takeFirst());
            field->take();
        }
    save(room, window, name);
}

// Posts that a file tells of: three that the plan holds, one of them confirmed, and two that nobody planned.
void paintPublished(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("metrics-posts");
    app::Workspace &workspace = *window.workspace();
    const auto planned =
        workspace.strategy().where<core::Post>([](const core::Post &post) { return post.channel && post.day && !post.text.isEmpty(); });
    if (!room.isWanted(name) || planned.empty())
        return;
    core::ImportPart part = support::likedPosts({41, 38, 97, 45, 52, 12});
    size_t place = 0;
    for (const core::Post &post : planned)
        if (post.channel == planned.front().channel && place < 3) {
            part.posts[place].text = post.text;
            part.posts[place++].publishedAt = QDateTime(*post.day, post.time.value_or(QTime(9, 0)).addSecs(600));
        }
    core::ImportPreview preview;
    preview.file = QStringLiteral("posts.csv");
    preview.parts = {part};
    if (!workspace.importFiles({{preview, {planned.front().channel}}}))
        return;
    for (const core::PostMatch &match : workspace.postMatches())
        if (match.isProposed()) {
            if (!workspace.edit(app::confirming({match}, workspace.strategy())))
                return;
            break;
        }
    window.view()->go({QStringLiteral("metrics"), QStringLiteral("posts")});
    save(room, window, name);
}

// The pages of the window's menu, with a copy and a version that two edits differ from.
void paintMenuPages(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    settle();
    app::Workspace &workspace = *window.workspace();
    const QString copy = QFileInfo(workspace.path()).dir().filePath(prefix + QStringLiteral("copy.qdeck"));
    const auto &goals = workspace.strategy().all<core::Goal>();
    if (goals.empty() || !workspace.backupTo(copy))
        return;
    core::Goal goal = goals.front();
    goal.title += QStringLiteral(" (2)");
    core::Kpi kpi = workspace.strategy().all<core::Kpi>().front();
    kpi.deadline = QDate(2027, 3, 15);
    const core::Post post = workspace.strategy().all<core::Post>().front();
    if (!workspace.edit(core::Edit::changing(goal, goal.title).put(kpi).remove(post.id)))
        return;
    const std::pair<const char *, gui::Jump> parts[] = {{"settings", {gui::settingsPageId}}, {"compare", {gui::comparePageId, copy}},
        {"compare-none", {gui::comparePageId, copy + u'x'}}, {"versions", {gui::versionsPageId}}};
    for (const auto &[part, jump] : parts) {
        const QString name = prefix + QLatin1String(part);
        if (!room.isWanted(name))
            continue;
        window.view()->go(jump);
        save(room, window, name);
    }
    window.view()->go({QStringLiteral("overview")});
    window.view()->undo();
}

void paintAbout(const Room &room, gui::MainWindow &window)
{
    if (!room.isWanted(QStringLiteral("dialog-about")))
        return;
    const QString folder = QStringLiteral("/home/camille/.local/share/quarterdeck");
    gui::AboutDialog about({QStringLiteral("1.0"), QStringLiteral("/home/camille/Documents/Le Petit Fournil.qdeck"),
                               folder + QStringLiteral("/versions"), folder + QStringLiteral("/log.txt")},
        &window);
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    about.show();
    save(room, about, QStringLiteral("dialog-about"));
}

void paintLearn(const Room &room, gui::MainWindow &window)
{
    if (!room.isWanted(QStringLiteral("dialog-learn")))
        return;
    gui::LearnDialog learn(core::Language::of(room.languageCode), &window);
    learn.setAttribute(Qt::WA_DeleteOnClose, false);
    learn.show();
    save(room, learn, QStringLiteral("dialog-learn"));
}

void paintWizard(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    window.view()->openWizard();
    gui::WizardWidget *wizard = window.view()->wizard();
    for (int part = 0; part < wizard->partCount(); ++part) {
        const QString name = QStringLiteral("%1wizard-%2").arg(prefix).arg(part, 2, 10, QLatin1Char('0'));
        if (!room.isWanted(name))
            continue;
        wizard->openPart(part);
        save(room, window, name);
    }
    window.view()->go({QStringLiteral("overview")});
}

// The sheets of the document itself; paper has no dark look.
void paintReport(const Room &room, const gui::MainWindow &window, const QString &prefix)
{
    if (room.appearance == charts::Appearance::Dark)
        return;
    constexpr int sheetWidth = 800;
    const auto document = app::Document::of(*window.workspace(), {app::DocumentProfile::Manager, core::Language::of(room.languageCode)});
    for (int page = 0; document && page < document->pageCount(); ++page) {
        const QString name = QStringLiteral("%1sheet-%2").arg(prefix).arg(page + 1, 2, 10, QLatin1Char('0'));
        if (room.isWanted(name) && document->page(page, sheetWidth).save(room.folder.filePath(room.fileName(name))))
            ++*room.pictures;
    }
}

void paintDialog(const Room &room, gui::MainWindow &window)
{
    if (!room.isWanted(QStringLiteral("dialog-question")))
        return;
    gui::QuestionDialog dialog({gui::MainWindow::tr("This file could not be opened"), QStringLiteral("Le Petit Fournil"),
                                   {gui::MainWindow::tr("Close the plan"), gui::MainWindow::tr("Open…")}},
        &window);
    dialog.show();
    save(room, dialog, QStringLiteral("dialog-question"));
}

void paintEverything(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    paintPages(room, window, prefix);
    paintParts(room, window, prefix);
    paintWizard(room, window, prefix);
    paintReport(room, window, prefix);
    paintWeek(room, window, prefix);
    paintSearch(room, window, prefix);
    paintOpenPost(room, window, prefix);
    paintPromoteList(room, window, prefix);
    paintMenuPages(room, window, prefix);
    paintCalendarWork(room, window, prefix);
    paintPublished(room, window, prefix);
}

void paintRoom(const Room &room)
{
    const app::Environment environment = environmentOf(room);
    gui::installTranslator(environment.language);
    gui::applyAppearance(*qApp, room.appearance);
    const QTemporaryDir files;
    gui::Settings settings(files.filePath(QStringLiteral("settings.ini")));
    settings.setLanguageCode(room.languageCode);
    TerminalAsker asker;
    NoFiles chooser;
    gui::MainWindow window(environment, settings, {&chooser, &asker});
    window.resize(1280, 800);
    window.show();
    if (room.isWanted(QStringLiteral("firstrun")))
        save(room, window, QStringLiteral("firstrun"));
    paintDialog(room, window);
    paintAbout(room, window);
    paintLearn(room, window);
    for (const QString &sample : {QStringLiteral("cafe"), QString()}) {
        app::NewWorkspace wanted;
        wanted.sample = sample;
        wanted.languageCode = room.languageCode;
        wanted.quarter = core::quarterNamed(u"2027Q1");
        const QString name = sample.isEmpty() ? QStringLiteral("empty") : sample;
        if (window.createAt(files.filePath(name + QStringLiteral(".qdeck")), wanted))
            paintEverything(room, window, name + QLatin1Char('-'));
    }
    if (!room.isWanted(QStringLiteral("firstrun-recent")))
        return;
    window.closeWorkspace();
    QFile::remove(files.filePath(QStringLiteral("empty.qdeck"))); // one that is gone
    window.firstRun()->refresh();
    save(room, window, QStringLiteral("firstrun-recent"));
}

} // namespace

Result paint(const QString &folder, const QString &only)
{
    Result result{QDir(folder).absolutePath()};
    QDir().mkpath(folder);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")})
        for (const charts::Appearance appearance : {charts::Appearance::Light, charts::Appearance::Dark})
            paintRoom({language, appearance, QDir(folder), only, &result.pictures});
    return result;
}

} // namespace gallery
