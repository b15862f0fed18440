// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/workspaceview.h"

#include "app/nextquarter.h"
#include "app/workspace.h"
#include "core/findings.h"
#include "core/labels.h"
#include "core/recurrence.h"
#include "core/steps.h"
#include "gui/calendar/calendarpage.h"
#include "gui/components/toast.h"
#include "gui/metrics/weekfield.h"
#include "gui/metrics/weekrowview.h"
#include "gui/metrics/weekview.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/style/theme.h"
#include "gui/window/navigation.h"
#include "gui/window/search.h"
#include "gui/window/searchfield.h"
#include "gui/window/settings.h"
#include "gui/window/sidepanel.h"
#include "gui/window/topbar.h"
#include "gui/window/wizardbar.h"
#include "gui/wizardwidget.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace gui {

namespace {

// Answers about what repeats, when a quarter is planned.
constexpr int planNothing = 0;
constexpr int planWithRepetitions = 2;

bool focusFirstStop(QWidget &area)
{
    const QList<QWidget *> within = QList<QWidget *>{&area} + area.findChildren<QWidget *>();
    for (QWidget *inside : within)
        if (inside->focusPolicy() & Qt::TabFocus && inside->isVisible() && inside->isEnabled()) {
            inside->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

template <class Entity>
QString cameBackAmong(const core::Strategy &before, const core::Strategy &after)
{
    for (const Entity &row : after.all<Entity>())
        if (!before.find(row.id))
            return QLatin1String(core::schema::Table<Entity>::table) + u':' + row.id.toString();
    return {};
}

// What a step taken back brought again, of the rows that a page shows one at a time.
QString cameBack(const core::Strategy &before, const core::Strategy &after)
{
    for (const QString &subject :
        {cameBackAmong<core::Goal>(before, after), cameBackAmong<core::Channel>(before, after), cameBackAmong<core::Persona>(before, after),
            cameBackAmong<core::Competitor>(before, after), cameBackAmong<core::Campaign>(before, after)})
        if (!subject.isEmpty())
            return subject;
    return {};
}

} // namespace

WorkspaceView::WorkspaceView(app::Workspace &workspace, Settings &settings, const Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_cover(new QStackedWidget(this))
{
    setLocale(workspace.language().locale());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_cover);
    auto *shell = new QWidget(m_cover);
    auto *column = new QVBoxLayout(shell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(workspace, shell);
    column->addWidget(m_topBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildSide());
    m_stack = new QStackedWidget(shell);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_cover->insertWidget(0, shell);
    m_cover->setCurrentWidget(shell);
    m_toast = new Toast(m_stack);
    buildActions();
    new Search(*this, m_workspace, *m_topBar->search());
    connect(m_topBar, &TopBar::weekChosen, this, [this](QDate day) {
        go({QStringLiteral("calendar"), QStringLiteral("day:") + day.toString(Qt::ISODate)});
    });
    connect(m_topBar, &TopBar::quarterWanted, this, &WorkspaceView::planQuarter);
    connect(&workspace, &app::Workspace::changed, m_toast, &Toast::retireUndo);
    connect(&workspace, &app::Workspace::followed, this, &WorkspaceView::refresh);
    connect(&workspace, &app::Workspace::troubled, this, &WorkspaceView::tellTrouble, Qt::QueuedConnection);
    connect(&workspace, &app::Workspace::quarterShown, this, &WorkspaceView::refresh);
    m_clock.setInterval(std::chrono::minutes(1));
    connect(&m_clock, &QTimer::timeout, &workspace, &app::Workspace::followClock);
    m_clock.start();
    connect(&workspace, &app::Workspace::saveStateChanged, m_topBar, &TopBar::refreshState);
    go({QLatin1String(pages().front().id)});
    refreshActions();
    m_topBar->refresh();
}

// A field that has the focus says so while it is hidden: now, as long as its page and this view can listen.
WorkspaceView::~WorkspaceView()
{
    hide();
}

QWidget *WorkspaceView::buildSide()
{
    auto *side = new SidePanel(m_cover);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, u(1), 1, 0);
    column->setSpacing(0);
    m_navigation = new Navigation(m_workspace, side);
    column->addWidget(m_navigation, 1);
    m_wizardBar = new WizardBar(side);
    column->addWidget(m_wizardBar);
    connect(m_wizardBar, &WizardBar::clicked, this, &WorkspaceView::openWizard);
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &id) { go({id}); });
    return side;
}

void WorkspaceView::buildActions()
{
    m_undo = new QAction(iconNamed(QStringLiteral("undo")), tr("Undo"), this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new QAction(iconNamed(QStringLiteral("redo")), tr("Redo"), this);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, &WorkspaceView::undo);
    connect(m_redo, &QAction::triggered, this, &WorkspaceView::redo);
    connect(m_toast, &Toast::undoWanted, this, &WorkspaceView::undo);
    auto *search = new QAction(tr("Search or run a command"), this);
    search->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(search, &QAction::triggered, this, [this] { m_topBar->search()->setFocus(Qt::ShortcutFocusReason); });
    auto *import = new QAction(tr("Import metrics…"), this);
    import->setShortcut(Qt::CTRL | Qt::Key_I);
    connect(import, &QAction::triggered, this, [this] { go({QStringLiteral("metrics"), QStringLiteral("import")}); });
    addActions({m_undo, m_redo, search, import});
    for (int number = 0; number < 9; ++number) {
        auto *jump = new QAction(this);
        // On a French keyboard the digits need Shift: the signs on their keys do the same.
        constexpr std::array frenchDigits{Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe, Qt::Key_ParenLeft,
            Qt::Key_Minus, Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla};
        jump->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)),
            QKeySequence(Qt::CTRL | frenchDigits[static_cast<std::size_t>(number)])});
        connect(jump, &QAction::triggered, this, [this, number] { go({m_navigation->shownPages().value(number)}); });
        addAction(jump);
    }
}

void WorkspaceView::planQuarter(const core::Quarter &next)
{
    const int posts = app::postsToRepeat(m_workspace.strategy(), next);
    int answer = planWithRepetitions;
    if (posts > 0)
        answer = m_dialogs.asker->ask(this,
            {tr("Go on with what repeats?"), tr("Repetitions that ended with the quarter would bring %n posts, as drafts.", nullptr, posts),
                {tr("Cancel"), tr("Without them"), tr("Go on with them")}});
    if (answer == planNothing)
        return;
    if (const auto done = m_workspace.edit(app::goingOn(m_workspace, next, answer == planWithRepetitions)); !done)
        return m_dialogs.asker->tell(this, tr("This could not be saved"), done.error().message.in(m_workspace.language()));
    m_workspace.showQuarter(next.id);
}

void WorkspaceView::tellTrouble()
{
    if (const auto trouble = m_workspace.trouble())
        toast()->say(trouble->message.in(m_workspace.language()), false);
}

void WorkspaceView::setMenu(QMenu *menu)
{
    m_topBar->setActions(m_undo, m_redo, menu);
}

Page *WorkspaceView::page(const QString &id)
{
    if (Page *made = madePage(id))
        return made;
    const PageKind *kind = findPage(id);
    Page *page = kind ? kind->make(m_workspace, m_stack) : m_windowPages ? m_windowPages(id, m_stack) : nullptr;
    if (!page)
        return nullptr;
    page->useDialogs(m_dialogs);
    connect(page, &Page::jumpWanted, this, &WorkspaceView::go);
    connect(page, &Page::toastWanted, m_toast, &Toast::say);
    page->setSavingFolder(m_settings.savingFolder());
    connect(page, &Page::fileSaved, this, &WorkspaceView::tellSaved);
    connect(page, &Page::printed, this, [this] {
        m_settings.setPrinted(m_workspace.path());
        refreshNavigation();
    });
    if (auto *calendar = qobject_cast<CalendarPage *>(page)) {
        calendar->showView(m_settings.calendarView());
        connect(calendar, &CalendarPage::viewChosen, this, [this](const QString &name) { m_settings.setCalendarView(name); });
    }
    page->layout()->setEnabled(false); // the first one would be laid out for a size that it never has
    m_stack->addWidget(page);
    page->layout()->setEnabled(true);
    m_pages.insert(id, page);
    return page;
}

// The next file is offered the same folder, on whichever page.
void WorkspaceView::tellSaved(const QString &text, const QString &path)
{
    m_toast->sayOfFile(text, path);
    m_settings.setSavingFolder(QFileInfo(path).absolutePath());
    for (Page *made : std::as_const(m_pages))
        made->setSavingFolder(m_settings.savingFolder());
}

Page *WorkspaceView::madePage(const QString &id) const
{
    return m_pages.value(id);
}

Page *WorkspaceView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString WorkspaceView::currentPageId() const
{
    return m_pages.key(currentPage());
}

bool WorkspaceView::go(const Jump &jump)
{
    if (jump.page == QLatin1String("wizard")) {
        openWizard();
        m_wizard->showSubject(jump.subject);
        return true;
    }
    Page *wanted = page(jump.page);
    if (!wanted)
        return false;
    if (m_stack->currentWidget() != wanted || m_cover->currentIndex() != 0) {
        leaveShown();
        m_toast->retireUndo(); // it spoke of what is no longer seen
    }
    m_cover->setCurrentIndex(0);
    m_toast->standIn(m_stack);
    m_stack->setCurrentWidget(wanted);
    m_navigation->setCurrentPage(jump.page);
    m_toast->raise();
    wanted->refresh();
    const bool isShown = jump.subject.isEmpty() || wanted->showSubject(jump.subject);
    refreshNavigation();
    return isShown;
}

WizardWidget *WorkspaceView::wizard()
{
    if (m_wizard)
        return m_wizard;
    m_wizard = makeWizard(m_workspace, m_cover);
    m_wizard->useDialogs(m_dialogs);
    m_cover->addWidget(m_wizard);
    connect(m_wizard, &WizardWidget::toastWanted, m_toast, &Toast::say);
    connect(m_wizard, &WizardWidget::partOpened, this, [this](int part) { m_settings.setWizardPart(m_workspace.path(), part); });
    connect(m_wizard, &WizardWidget::left, this, [this](const Jump &jump) {
        if (go(jump))
            focusFirstStop(*currentPage()); // the keyboard was in the wizard, which is gone
    });
    return m_wizard;
}

void WorkspaceView::leaveShown()
{
    if (m_wizard && m_cover->currentWidget() == m_wizard)
        m_wizard->leave();
    else if (Page *shown = currentPage())
        shown->leave();
}

void WorkspaceView::openWizard()
{
    leaveShown();
    m_toast->retireUndo();
    m_cover->setCurrentWidget(wizard());
    m_toast->standIn(m_wizard);
    const auto stoodAt = m_settings.wizardPart(m_workspace.path());
    if (stoodAt && *stoodAt < m_wizard->partCount())
        m_wizard->openPart(*stoodAt);
    else
        m_wizard->resume();
}

QStringList WorkspaceView::refusedNumbers() const
{
    const Page *metrics = madePage(QStringLiteral("metrics"));
    const auto *week = metrics ? metrics->findChild<WeekView *>() : nullptr;
    QStringList texts;
    for (const WeekRowView *row : week ? week->rows() : std::vector<WeekRowView *>())
        texts += row->field()->property("invalid").toBool() ? row->field()->text() : QString();
    return texts.join(QString()).isEmpty() ? QStringList() : texts;
}

void WorkspaceView::keepRefusedNumbers(const QStringList &texts)
{
    Page *metrics = texts.isEmpty() ? nullptr : page(QStringLiteral("metrics"));
    if (metrics)
        metrics->refresh();
    const auto *week = metrics ? metrics->findChild<WeekView *>() : nullptr;
    if (!week || static_cast<qsizetype>(week->rows().size()) != texts.size())
        return;
    for (qsizetype row = 0; row < texts.size(); ++row) {
        WeekField *field = week->rows()[static_cast<size_t>(row)]->field();
        if (texts[row].isEmpty())
            continue;
        field->setText(texts[row]);
        field->take(); // it is refused again, with the reason
    }
}

void WorkspaceView::dropFiles(const QStringList &paths)
{
    // A calendar is posts wherever it falls; a table is, on the calendar.
    const bool isCalendar = paths.first().endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
    const bool isOnCalendar = m_cover->currentIndex() == 0 && currentPageId() == u"calendar";
    if (go({isCalendar || isOnCalendar ? QStringLiteral("calendar") : QStringLiteral("metrics")}))
        currentPage()->dropFiles(paths);
}

void WorkspaceView::undo()
{
    const core::Strategy before = m_workspace.strategy();
    if (const auto undone = m_workspace.undo()) {
        toast()->say(tr("Undone: %1").arg(*undone), false);
        if (const QString subject = cameBack(before, m_workspace.strategy());
            !subject.isEmpty() && currentPage() && m_cover->currentIndex() == 0)
            currentPage()->showSubject(subject);
    } else
        m_dialogs.asker->tell(this, tr("This could not be undone"), undone.error().message.in(m_workspace.language()));
}

void WorkspaceView::redo()
{
    if (const auto redone = m_workspace.redo())
        toast()->say(tr("Done again: %1").arg(*redone), false);
    else
        m_dialogs.asker->tell(this, tr("This could not be done again"), redone.error().message.in(m_workspace.language()));
}

void WorkspaceView::refresh()
{
    refreshActions();
    m_topBar->refresh();
    refreshNavigation();
    if (Page *shown = currentPage(); shown && m_cover->currentIndex() == 0)
        shown->refresh();
}

void WorkspaceView::refreshActions()
{
    const bool canWrite = !m_workspace.isReadOnly();
    m_undo->setEnabled(canWrite && m_workspace.canUndo());
    m_redo->setEnabled(canWrite && m_workspace.canRedo());
    m_undo->setText(m_undo->isEnabled() ? tr("Undo: %1").arg(m_workspace.undoText()) : tr("Undo"));
    m_redo->setText(m_redo->isEnabled() ? tr("Redo: %1").arg(m_workspace.redoText()) : tr("Redo"));
}

void WorkspaceView::refreshNavigation()
{
    QMap<QString, int> counts;
    for (const core::Finding &finding : m_workspace.shownFindings())
        if (finding.severity != core::Severity::Info)
            ++counts[pageOfSubject(core::subjectToken(finding))];
    m_navigation->refresh(counts);
    const int done = core::completeSteps(m_workspace.strategy(), m_workspace.quarter());
    m_wizardBar->setSteps(done, core::wizardStepCount);
    m_wizardBar->setVisible(done < core::wizardStepCount || !m_settings.wasPrinted(m_workspace.path()));
}

void WorkspaceView::focusNextArea()
{
    QList<QWidget *> areas{m_topBar, m_navigation->parentWidget()};
    if (const Page *shown = currentPage())
        areas += shown->areas();
    QWidget *focused = QApplication::focusWidget();
    int area = 1;
    for (int index = 0; index < areas.size(); ++index)
        if (focused && (areas.at(index) == focused || areas.at(index)->isAncestorOf(focused)))
            area = index;
    for (qsizetype step = 1; step <= areas.size(); ++step) {
        QWidget *next = areas.at((area + step) % areas.size());
        if (focusFirstStop(*next))
            return;
    }
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isFolded = width() < u(275);
    if (isFolded == m_navigation->isFolded())
        return;
    m_navigation->setFolded(isFolded);
    m_wizardBar->setFolded(isFolded);
}

} // namespace gui
