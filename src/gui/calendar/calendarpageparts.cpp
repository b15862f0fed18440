// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"

#include "app/calendar/calendarmodel.h"
#include "app/calendar/postedits.h"
#include "core/audit.h"
#include "core/format.h"
#include "gui/calendar/calendarprintdialog.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/filterline.h"
#include "gui/calendar/filterpopup.h"
#include "gui/calendar/groundlist.h"
#include "gui/calendar/hoursview.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/mixmeter.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/postactions.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/posttable.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"
#include "gui/components/segments.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/style/theme.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

// The parts of the page: its actions and keys, what it is built of, and its popups.
namespace gui {

namespace {

struct ViewKind {
    CalendarViews::View view;
    const char *name;
    const char *command;
    QList<QKeySequence> keys;
};

const std::array<ViewKind, 4> &viewKinds()
{
    static const std::array<ViewKind, 4> kinds{{
        {CalendarViews::View::Quarter, "quarter", QT_TRANSLATE_NOOP("gui::CalendarPage", "Show the quarter"), {Qt::Key_Q}},
        {CalendarViews::View::Month, "month", QT_TRANSLATE_NOOP("gui::CalendarPage", "Show the month"), {Qt::Key_M}},
        {CalendarViews::View::Week, "week", QT_TRANSLATE_NOOP("gui::CalendarPage", "Show the week"), {Qt::Key_W, Qt::Key_D}},
        {CalendarViews::View::List, "list", QT_TRANSLATE_NOOP("gui::CalendarPage", "Show the list"), {Qt::Key_L}},
    }};
    return kinds;
}

} // namespace

void CalendarPage::buildViewActions()
{
    const auto stepAction = [this](const QString &text, const QString &icon, Qt::Key key, int spans) {
        QAction *action = makeAction(text, icon, QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, spans] { m_views->step(spans); });
        m_keys.push_back(action);
        QPushButton *button = iconButton(icon, text, this);
        button->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        addToHeader(button);
    };
    stepAction(tr("Show the days before"), QStringLiteral("left"), Qt::Key_K, -1);
    stepAction(tr("Show the days after"), QStringLiteral("right"), Qt::Key_J, 1);
    m_switch = new Segments(tr("View"), {tr("Quarter"), tr("Month"), tr("Week"), tr("List")}, this);
    m_switch->setCurrent(static_cast<int>(m_views->view()));
    QStringList hints;
    for (const ViewKind &kind : viewKinds()) {
        QAction *action = makeAction(tr(kind.command));
        action->setShortcuts(kind.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, view = kind.view] { m_views->showView(view); });
        m_keys.push_back(action);
        hints << tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    }
    m_switch->setToolTip(hints.join(QLatin1Char('\n')));
    connect(m_switch, &Segments::currentChanged, this, [this](int index) { m_views->showView(static_cast<CalendarViews::View>(index)); });
    addToHeader(m_switch);
    QAction *filter = makeAction(tr("Filter the posts"), QStringLiteral("filter"), QKeySequence(Qt::Key_Slash));
    connect(filter, &QAction::triggered, this, &CalendarPage::openFilter);
    m_keys.push_back(filter);
    m_filterButton = new Button(Button::Kind::Plain, tr("Filter"), this);
    m_filterButton->setIconName(QStringLiteral("filter"));
    m_filterButton->setToolTip(tr("%1 (%2)").arg(filter->text(), filter->shortcut().toString(QKeySequence::NativeText)));
    connect(m_filterButton, &Button::clicked, this, &CalendarPage::openFilter);
    addToHeader(m_filterButton);
}

void CalendarPage::buildActions()
{
    auto *add = makeAction(tr("New post"), QStringLiteral("plus"), QKeySequence::New);
    addPrimary(add);
    connect(add, &QAction::triggered, this, [this] { addPost(m_views->chosenDay()); });
    // The same by a key that counts within the page alone.
    new QShortcut(
        QKeySequence(Qt::Key_C), this, add, [add] { add->trigger(); }, Qt::WidgetWithChildrenShortcut);
    auto *today = makeAction(tr("Go to today"), QStringLiteral("calendar"), QKeySequence(Qt::Key_T));
    connect(today, &QAction::triggered, this, &CalendarPage::goToday);
    auto *idea = makeAction(tr("New idea"), QStringLiteral("idea"));
    connect(idea, &QAction::triggered, this, [this] { addPost(std::nullopt); });
    m_keys.insert(m_keys.begin(), today);
    for (QAction *action : {today, idea})
        addMore(action);
}

void CalendarPage::buildPostActions()
{
    m_edit = makeAction(tr("Edit the post"), QStringLiteral("edit"));
    connect(m_edit, &QAction::triggered, this, [this] { openPost(chosenPost()); });
    m_duplicate = makeAction(tr("Duplicate the post"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_duplicate, &QAction::triggered, this, &CalendarPage::duplicateChosen);
    m_pieces = makeAction(tr("Make smaller pieces…"));
    connect(m_pieces, &QAction::triggered, this, &CalendarPage::askForPieces);
    m_delete = makeAction(tr("Delete the post"), QStringLiteral("trash"));
    connect(m_delete, &QAction::triggered, this, &CalendarPage::deleteChosen);
    m_acts = new PostActions(*this);
    for (QAction *action : {m_edit, m_duplicate, m_pieces, m_delete})
        addMore(action);
    m_acts->build({m_edit, m_duplicate}, {m_pieces, m_delete});
}

void CalendarPage::buildKeysAction()
{
    QAction *keys = makeAction(tr("Show the keys"), QString(), QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, &CalendarPage::showKeys);
    m_keys.push_back(keys);
    addMore(keys);
}

// The menu names what belongs together; each action stands among the commands as well.
void CalendarPage::addGroup(const QString &title, const QList<QAction *> &actions)
{
    auto *group = new QMenu(title, this);
    group->addActions(actions);
    addMore(group->menuAction());
}

QWidget *CalendarPage::buildCalendar()
{
    auto *calendar = new QWidget(this);
    auto *column = new QVBoxLayout(calendar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_filterLine = new FilterLine(calendar);
    connect(m_filterLine, &FilterLine::clearWanted, this, [this] { setFilter({}); });
    column->addWidget(m_filterLine);
    m_mix = new MixMeter(calendar);
    column->addWidget(m_mix);
    connect(m_mix, &MixMeter::warningPressed, this, &CalendarPage::showBalanceFindings);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(4));
    row->addWidget(m_views, 1);
    m_chooser = m_views;
    m_side = new QStackedWidget(calendar);
    m_ideas = new IdeasDrawer(*m_ideaModel, m_side);
    m_editor = new PostEditor(*this, m_side);
    m_side->addWidget(m_ideas);
    m_side->addWidget(m_editor);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    return calendar;
}

void CalendarPage::buildEmptyState()
{
    auto *empty = new EmptyState(QStringLiteral("calendar"), tr("What will you publish first?"),
        tr("The calendar holds every post of the quarter, on its day and its channel. Ideas without a date wait beside it."), this);
    connect(empty->setPrimary(tr("Plan the first post")), &Button::clicked, this, [this] { addPost(workspace().viewDay()); });
    connect(empty->setLink(tr("Note an idea without a date")), &Button::clicked, this, [this] { addPost(std::nullopt); });
    auto *ground = new Card(tr("What this calendar rests on"), this);
    ground->setFlush();
    m_ground = new GroundList(*this, ground);
    ground->body()->addWidget(m_ground);
    m_emptyState = new QWidget(this);
    auto *column = new QVBoxLayout(m_emptyState);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    column->addWidget(empty, 1);
    column->addWidget(ground);
}

void CalendarPage::buildBody()
{
    m_states = new QStackedWidget(this);
    m_states->addWidget(buildCalendar());
    buildEmptyState();
    m_states->addWidget(m_emptyState);
    body()->addWidget(m_states, 1);
}

void CalendarPage::connectViews()
{
    for (QWidget *view : std::initializer_list<QWidget *>{m_views->month(), m_views->week(), m_views->list(), m_ideas->list()})
        bindToView(m_delete, view);
    connect(m_views, &CalendarViews::postOpened, this, &CalendarPage::openPost);
    connect(m_views, &CalendarViews::dayOpened, this, &CalendarPage::addPost);
    connect(m_views, &CalendarViews::textTyped, this, &CalendarPage::beginPost);
    connect(m_views, &CalendarViews::moveWanted, this, &CalendarPage::movePost);
    connect(m_views, &CalendarViews::postWritten, this, &CalendarPage::saveCell);
    connect(m_views, &CalendarViews::moreWanted, this, &CalendarPage::showAllOf);
    connect(m_views, &CalendarViews::choiceChanged, this, &CalendarPage::followChoice);
    connect(m_views, &CalendarViews::daysShown, this, &CalendarPage::showDays);
    connect(m_views, &CalendarViews::viewShown, this, &CalendarPage::followView);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connectMoves();
    connect(m_editor, &PostEditor::edited, this, &CalendarPage::savePost);
    connect(m_editor, &PostEditor::closeWanted, this, &CalendarPage::closeEditor);
    connect(m_editor, &PostEditor::deleteWanted, this, [this] { deletePost(m_editor->post().id); });
    connect(m_editor, &PostEditor::ruleWanted, this, &CalendarPage::repeatPost);
    connect(m_editor, &PostEditor::endWanted, this, &CalendarPage::endRepeating);
    connect(m_editor, &PostEditor::leaveWanted, this, &CalendarPage::leavePost);
    connect(m_editor, &PostEditor::parentWanted, this, &CalendarPage::openPost);
    connect(m_editor, &PostEditor::publishWanted, this, &CalendarPage::askForPublishing);
}

// Ideas are lifted over the month or the week, whichever shows: they stand beside no other view.
void CalendarPage::connectIdeas()
{
    connect(m_ideas, &IdeasDrawer::newIdeaWanted, this, [this] { addPost(std::nullopt); });
    m_ideas->addSources(m_ideaSources);
    connect(m_ideas, &IdeasDrawer::placingWanted, m_place, &QAction::trigger);
    IdeaList *list = m_ideas->list();
    connect(list, &IdeaList::opened, this, &CalendarPage::openPost);
    for (PostsView *view : std::initializer_list<PostsView *>{m_views->month(), m_views->week()}) {
        const auto whenShown = [this, view](auto act) {
            return [this, view, act](auto... what) {
                if (m_views->postsView() == view)
                    (view->*act)(what...);
            };
        };
        connect(list, &IdeaList::dragged, view, whenShown(&PostsView::holdOver));
        connect(list, &IdeaList::dropped, view, whenShown(&PostsView::dropHeld));
        connect(list, &IdeaList::dragCancelled, view, whenShown(&PostsView::cancelHeld));
        connect(list, &IdeaList::takenByKey, view, whenShown(&PostsView::holdIdeaByKey));
    }
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarPage::updateActions);
}

void CalendarPage::followView()
{
    m_switch->setCurrent(static_cast<int>(m_views->view()));
    refresh();
    emit viewChosen(QLatin1String(viewKinds()[static_cast<size_t>(m_views->view())].name));
}

void CalendarPage::showView(const QString &name)
{
    for (const ViewKind &kind : viewKinds())
        if (name == QLatin1String(kind.name))
            m_views->showView(kind.view);
}

void CalendarPage::openFilter()
{
    auto *popup = new FilterPopup(m_filter, workspace(), this);
    connect(popup, &FilterPopup::filterChosen, this, &CalendarPage::setFilter);
    popup->openBelow(m_filterButton);
    popup->text()->setFocus();
}

void CalendarPage::askForPieces()
{
    if (isEditing())
        m_editor->commit();
    const core::Post *post = strategy().find(chosenPost());
    if (!post)
        return;
    auto *popup = new Popup(this);
    popup->setAccessibleName(tr("Make smaller pieces"));
    popup->column()->addWidget(strongLabel(Type::Section, tr("Make smaller pieces for"), popup));
    auto *ticks = new TickList(tr("Channels of the pieces"), popup);
    std::vector<app::TickPoint> points;
    for (const core::Channel &channel : strategy().all<core::Channel>())
        if (core::decisionFor(channel) != core::AuditDecision::Close)
            points.push_back({channel.id.toString(), workspace().channelName(channel.id), {}});
    ticks->setPoints(points);
    popup->column()->addWidget(ticks);
    auto *make = new Button(Button::Kind::Primary, tr("Make the pieces"), popup);
    popup->column()->addWidget(make, 0, Qt::AlignLeft);
    connect(make, &Button::clicked, this, [this, popup, ticks, id = post->id] {
        std::vector<core::Id<core::Channel>> channels;
        for (const QString &channel : ticks->done())
            channels.push_back(core::Id<core::Channel>::fromString(channel));
        popup->finish();
        const core::Post *whole = strategy().find(id);
        const int count = static_cast<int>(channels.size());
        if (whole && count > 0 && apply(app::piecesOf(core::Post(*whole), channels, workspace())))
            emit toastWanted(tr("Made %n ideas from it", nullptr, count), true);
    });
    popup->openBelow(m_filterButton);
    ticks->setFocus();
}

// A new one each time: it is about the days and posts that show now.
void CalendarPage::printDays()
{
    if (isEditing())
        m_editor->commit();
    if (auto *open = findChild<CalendarPrintDialog *>())
        open->close();
    const QDate first = m_views->firstDay(), chosen = m_views->chosenDay();
    auto *dialog = new CalendarPrintDialog(*this, chosen >= first && chosen <= m_views->lastDay() ? chosen : first, m_filter, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void CalendarPage::showKeys()
{
    auto *popup = new Popup(this);
    popup->setAccessibleName(tr("Keys of the calendar"));
    popup->column()->addWidget(strongLabel(Type::Section, tr("Keys of the calendar"), popup));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(u(8));
    popup->column()->addLayout(columns);
    QGridLayout *grid = nullptr;
    const auto nextColumn = [&] {
        grid = new QGridLayout;
        grid->setHorizontalSpacing(u(4));
        grid->setVerticalSpacing(u(1.5));
        columns->addLayout(grid);
        columns->setAlignment(grid, Qt::AlignTop);
    };
    const auto addLine = [&](const QString &keys, const QString &meaning) {
        grid->addWidget(strongLabel(Type::Body, keys, popup), grid->rowCount(), 0);
        grid->addWidget(textLabel(Type::Body, meaning, popup), grid->rowCount() - 1, 1);
    };
    const auto addAction = [&](const QAction *action) {
        addLine(
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(QStringLiteral("; "), QStringLiteral(", ")),
            action->text());
    };
    nextColumn();
    addLine(QKeySequence(Qt::Key_C).toString(QKeySequence::NativeText), tr("New post"));
    for (const QAction *action : m_keys)
        addAction(action);
    addLine(tr("Enter"), tr("Open the post, or write a new one on the day"));
    addLine(tr("Any other letter, or a digit"), tr("Begin a post on the day with it"));
    addLine(tr("Alt and arrows"), tr("Move the post"));
    addLine(tr("Space, arrows, Space"), tr("Pick the post up, carry it, let it fall"));
    nextColumn();
    addLine(tr("Ctrl or Shift and a click or arrows"), tr("Choose several posts"));
    addLine(tr("Ctrl and Space"), tr("Add this post to the choice, or take it out"));
    addLine(tr("Ctrl+A, Esc"), tr("Choose all that are shown, go back to one"));
    addLine(tr("Ctrl while dragging"), tr("Copy instead of moving"));
    addLine(tr("Shift+F10, right click"), tr("Show what can be done with the post"));
    for (const QAction *action : m_acts->all())
        if (!action->shortcuts().isEmpty())
            addAction(action);
    popup->openBelow(m_filterButton);
}

// While somebody types, a letter is a letter.
bool CalendarPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QWidget *focus = QApplication::focusWidget();
        const bool isLetter = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isLetter && focus
            && (m_editor->isAncestorOf(focus) || qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QComboBox *>(focus)
                || qobject_cast<const QAbstractSpinBox *>(focus))) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void CalendarPage::showAllOf(QDate day, const QRect &place)
{
    auto *popup = new Popup(this);
    auto *list = new QListWidget(popup);
    list->setAccessibleName(core::formatLongDay(day, language()));
    const app::CalendarModel &model = m_views->calendar();
    const QModelIndex index = model.indexOfDay(day);
    for (int row = 0; row < model.rowCount(index); ++row) {
        const QModelIndex post = model.index(row, 0, index);
        auto *item =
            new QListWidgetItem(post.data(app::CalendarModel::CodeRole).toString() + QStringLiteral("  ") + post.data().toString(), list);
        item->setData(Qt::UserRole, post.data(app::CalendarModel::PostRole));
    }
    list->setMinimumSize(u(70), std::min(list->count(), 10) * u(9) + u(2));
    popup->column()->addWidget(list);
    connect(list, &QListWidget::itemActivated, this, [this, popup](QListWidgetItem *item) {
        const core::Id<core::Post> id{item->data(Qt::UserRole).toLongLong()};
        popup->close();
        openPost(id);
    });
    list->setCurrentRow(0);
    popup->openBelow(m_views->postsView()->viewport(), place);
    list->setFocus();
}

} // namespace gui
