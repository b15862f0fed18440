// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"

#include "app/calendar/calendarmodel.h"
#include "app/calendar/ideamodel.h"
#include "app/calendar/mixsummary.h"
#include "app/calendar/postedits.h"
#include "core/capacity.h"
#include "core/format.h"
#include "core/mix.h"
#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/keydatesdialog.h"
#include "gui/calendar/mixmeter.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/repeatquestion.h"
#include "gui/calendar/yearstrip.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"
#include "gui/components/popup.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace gui {

CalendarPage::CalendarPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new app::CalendarModel(workspace, this))
    , m_ideaModel(new app::IdeaModel(workspace, this))
{
    setFillsHeight();
    buildActions();
    buildBody();
    connect(&workspace, &app::Workspace::quarterShown, this, [this] { showMonthOf(this->workspace().viewDay()); });
    m_month->chooseDay(workspace.viewDay());
    refresh();
}

void CalendarPage::buildActions()
{
    auto *before = iconButton(QStringLiteral("left"), tr("Show the month before"), this);
    auto *after = iconButton(QStringLiteral("right"), tr("Show the month after"), this);
    addToHeader(before);
    addToHeader(after);
    connect(before, &QPushButton::clicked, this, [this] { showMonthOf(m_model->month().addMonths(-1)); });
    connect(after, &QPushButton::clicked, this, [this] { showMonthOf(m_model->month().addMonths(1)); });

    auto *add = makeAction(tr("New post"), QStringLiteral("plus"), QKeySequence::New);
    addPrimary(add);
    connect(
        add, &QAction::triggered, this, [this] { addPost(m_month->chosenDay().isValid() ? m_month->chosenDay() : workspace().viewDay()); });
    auto *today = makeAction(tr("Go to today"), QStringLiteral("calendar"));
    connect(today, &QAction::triggered, this, [this] {
        showMonthOf(workspace().viewDay());
        m_month->chooseDay(workspace().viewDay());
        m_month->setFocus();
    });
    auto *idea = makeAction(tr("New idea"), QStringLiteral("idea"));
    connect(idea, &QAction::triggered, this, [this] { addPost(std::nullopt); });
    m_edit = makeAction(tr("Edit the post"), QStringLiteral("edit"));
    connect(m_edit, &QAction::triggered, this, [this] { openPost(chosenPost()); });
    m_duplicate = makeAction(tr("Duplicate the post"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_duplicate, &QAction::triggered, this, &CalendarPage::duplicateChosen);
    m_delete = makeAction(tr("Delete the post"), QStringLiteral("trash"));
    connect(m_delete, &QAction::triggered, this, &CalendarPage::deleteChosen);
    auto *closed = makeAction(tr("Closed periods…"));
    connect(closed, &QAction::triggered, this, [this] { emit jumpWanted({QStringLiteral("wizard"), QStringLiteral("closures")}); });
    for (QAction *action : {today, idea, m_edit, m_duplicate, m_delete, closed})
        addMore(action);
    auto *dates = makeAction(tr("Key dates…"));
    connect(dates, &QAction::triggered, this, [this] { KeyDatesDialog::showFor(*this); });
    auto *year = makeAction(tr("The year at a glance…"));
    connect(year, &QAction::triggered, this, [this] { YearDialog::showFor(*this); });
    addMore(dates);
    addMore(year);
}

void CalendarPage::buildBody()
{
    auto *calendar = new QWidget(this);
    auto *column = new QVBoxLayout(calendar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_mix = new MixMeter(calendar);
    column->addWidget(m_mix);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(4));
    auto *frame = new Card(QString(), calendar);
    frame->setFlush();
    m_month = new MonthView(*m_model, frame);
    frame->body()->addWidget(m_month, 1);
    row->addWidget(frame, 1);
    m_chooser = m_month;
    m_side = new QStackedWidget(calendar);
    m_ideas = new IdeasDrawer(*m_ideaModel, m_side);
    m_editor = new PostEditor(*this, m_side);
    m_side->addWidget(m_ideas);
    m_side->addWidget(m_editor);
    row->addWidget(m_side);
    column->addLayout(row, 1);

    auto *empty = new EmptyState(QStringLiteral("calendar"), tr("What will you publish first?"),
        tr("The calendar holds every post of the quarter, on its day and its channel. Ideas without a date wait beside it."), this);
    connect(empty->setPrimary(tr("Plan the first post")), &Button::clicked, this, [this] { addPost(workspace().viewDay()); });
    connect(empty->setLink(tr("Note an idea without a date")), &Button::clicked, this, [this] { addPost(std::nullopt); });
    m_emptyState = empty;
    m_states = new QStackedWidget(this);
    m_states->addWidget(calendar);
    m_states->addWidget(empty);
    body()->addWidget(m_states, 1);

    bindToView(m_delete, m_month);
    bindToView(m_delete, m_ideas->list());
    connect(m_month, &MonthView::postOpened, this, &CalendarPage::openPost);
    connect(m_month, &MonthView::dayOpened, this, &CalendarPage::addPost);
    connect(m_month, &MonthView::moveWanted, this, &CalendarPage::movePost);
    connect(m_month, &MonthView::monthWanted, this, &CalendarPage::showMonthOf);
    connect(m_month, &MonthView::moreWanted, this, &CalendarPage::showAllOf);
    connect(m_month, &MonthView::choiceChanged, this, &CalendarPage::followChoice);
    connect(m_ideas, &IdeasDrawer::newIdeaWanted, this, [this] { addPost(std::nullopt); });
    connect(m_ideas->list(), &IdeaList::opened, this, &CalendarPage::openPost);
    connect(m_ideas->list(), &IdeaList::dragged, m_month, &MonthView::holdOver);
    connect(m_ideas->list(), &IdeaList::dropped, m_month, &MonthView::dropHeld);
    connect(m_ideas->list(), &IdeaList::dragCancelled, m_month, &MonthView::cancelHeld);
    connect(m_ideas->list(), &IdeaList::takenByKey, m_month, &MonthView::holdIdeaByKey);
    connect(m_ideas->list()->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarPage::updateActions);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(m_editor, &PostEditor::edited, this, &CalendarPage::savePost);
    connect(m_editor, &PostEditor::closeWanted, this, &CalendarPage::closeEditor);
    connect(m_editor, &PostEditor::deleteWanted, this, [this] { deletePost(m_editor->post().id); });
    connect(m_editor, &PostEditor::ruleWanted, this, &CalendarPage::repeatPost);
    connect(m_editor, &PostEditor::endWanted, this, &CalendarPage::endRepeating);
    connect(m_editor, &PostEditor::leaveWanted, this, &CalendarPage::leavePost);
    connect(m_editor, &PostEditor::parentWanted, this, &CalendarPage::openPost);
}

// The focus leaves a page that goes: that is nothing to follow any more.
CalendarPage::~CalendarPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool CalendarPage::isEditing() const
{
    return m_side->currentWidget() == m_editor;
}

void CalendarPage::refresh()
{
    setTitle(monthName());
    const bool isEmpty = strategy().all<core::Post>().empty();
    m_states->setCurrentIndex(isEmpty ? 1 : 0);
    setNote(isEmpty ? QString() : noteText());
    m_mix->setSummary(app::mixSummary(workspace()));
    m_mix->setVisible(!strategy().all<core::Pillar>().empty());
    m_ideas->refresh();
    if (isEditing()) {
        if (const core::Post *post = strategy().find(m_editor->post().id))
            m_editor->setPost(*post, workspace());
        else
            m_side->setCurrentWidget(m_ideas);
    }
    m_side->setFixedWidth(isEditing() ? u(84) : u(58));
    updateActions();
}

QString CalendarPage::monthName() const
{
    QString name = language().locale().toString(m_model->month(), QStringLiteral("MMMM yyyy"));
    return name.isEmpty() ? name : name.front().toUpper() + name.mid(1);
}

QString CalendarPage::noteText() const
{
    std::set<core::Id<core::Channel>> channels;
    for (const core::Post &post : core::postsBetween(strategy(), m_model->month(), m_model->month().addMonths(1).addDays(-1)))
        if (post.channel)
            channels.insert(*post.channel);
    const QString posts = tr("%n posts", nullptr, m_model->postsInMonth());
    const QString onChannels = tr("%n channels", nullptr, static_cast<int>(channels.size()));
    const QDate today = workspace().viewDay();
    const QDate monday = today.addDays(-((today.dayOfWeek() - m_model->weekStart() + 7) % 7));
    const auto thisWeek = static_cast<int>(core::postsBetween(strategy(), monday, monday.addDays(6)).size());
    const double hours = core::neededHours(strategy(), workspace().networks(), monday, monday.addDays(6));
    const double available = strategy().business().hoursPerWeek;
    const QString week = tr("%n posts this week", nullptr, thisWeek);
    const QString time = core::formatHours(hours, language());
    if (available <= 0)
        return tr("%1, %2. %3: %4 of work.").arg(posts, onChannels, week, time);
    return tr("%1, %2. %3: %4 of work for %5 available.").arg(posts, onChannels, week, time, core::formatHours(available, language()));
}

bool CalendarPage::showSubject(const QString &subject)
{
    const QString kind = subject.section(u':', 0, 0);
    const QString what = subject.section(u':', 1);
    if (kind == u"new") {
        addPost(workspace().viewDay());
        return true;
    }
    if (kind == u"day") {
        const QDate day = QDate::fromString(what, Qt::ISODate);
        if (!day.isValid())
            return false;
        showMonthOf(day);
        m_month->chooseDay(day);
        return true;
    }
    const auto id = core::Id<core::Post>::fromString(what);
    const core::Post *post = kind == u"post" ? strategy().find(id) : nullptr;
    if (!post)
        return false;
    openPost(id);
    return true;
}

void CalendarPage::showMonthOf(QDate day)
{
    const bool hadFocus = m_month->hasFocus();
    m_model->showMonth(day);
    m_month->chooseDay(day);
    if (hadFocus)
        m_month->setFocus();
    refresh();
}

void CalendarPage::addPost(std::optional<QDate> day)
{
    const core::Post post = app::newPost(strategy(), day, day ? tr("New post") : tr("New idea"));
    if (!apply(core::Edit::adding(post, post.title)))
        return;
    openPost(post.id);
    m_editor->focusTitle();
}

void CalendarPage::openPost(core::Id<core::Post> id)
{
    const core::Post *post = strategy().find(id);
    if (!post)
        return;
    if (isEditing())
        m_editor->commit();
    post = strategy().find(id); // the commit may have made a new strategy
    if (post->day && !m_model->indexOfPost(id).isValid())
        m_model->showMonth(*post->day);
    if (post->day)
        m_month->choosePost(id);
    m_editor->setPost(*post, workspace());
    m_side->setCurrentWidget(m_editor);
    refresh();
    m_editor->focusTitle();
}

void CalendarPage::closeEditor()
{
    m_editor->commit();
    m_side->setCurrentWidget(m_ideas);
    refresh();
    m_month->setFocus();
}

void CalendarPage::movePost(core::Id<core::Post> id, QDate day)
{
    const core::Post *found = strategy().find(id);
    if (!found || found->day == day)
        return;
    const core::Post post = *found;
    const auto scope = RepeatQuestion::scope(*this, post, RepeatAct::Move);
    if (!scope || !apply(app::movingRepeated(post, day, *scope, strategy())))
        return;
    if (!m_model->indexOfPost(id).isValid())
        m_model->showMonth(day);
    m_month->choosePost(id);
    refresh();
}

void CalendarPage::savePost(const core::Post &post)
{
    apply(app::changingRepeated(post, m_editor->scope(), strategy()));
}

void CalendarPage::repeatPost(const core::RepeatRule &rule)
{
    m_editor->commit();
    const core::Post *found = strategy().find(m_editor->post().id);
    const auto edit = found ? RepeatQuestion::edit(*this, core::Post(*found), rule) : std::nullopt;
    if (edit && !edit->isEmpty())
        apply(*edit);
}

void CalendarPage::endRepeating()
{
    m_editor->commit();
    const core::Post *post = strategy().find(m_editor->post().id);
    const core::Edit edit = post ? app::stoppingAfter(*post, strategy()) : core::Edit({});
    if (const int gone = app::deletedPosts(edit); gone > 0)
        applyDeletion(edit, tr("Deleted %n posts", nullptr, gone));
}

core::Id<core::Post> CalendarPage::chosenPost() const
{
    if (isEditing() && m_chooser != m_month)
        return m_editor->post().id;
    return m_chooser == m_ideas ? m_ideas->list()->chosen() : m_month->chosenPost();
}

// A menu takes the focus away, yet means what was chosen before it opened.
void CalendarPage::followFocus(const QWidget *now)
{
    for (QWidget *chooser : std::initializer_list<QWidget *>{m_month, m_ideas, m_editor})
        if (now && (now == chooser || chooser->isAncestorOf(now)))
            m_chooser = chooser;
    updateActions();
}

// An open editor shows what is chosen in the month next.
void CalendarPage::followChoice()
{
    const auto chosen = m_month->chosenPost();
    if (isEditing() && m_month->hasFocus() && chosen && chosen != m_editor->post().id) {
        m_editor->commit();
        if (const core::Post *post = strategy().find(chosen))
            m_editor->setPost(*post, workspace());
    }
    updateActions();
}

void CalendarPage::updateActions()
{
    const bool hasPost = strategy().find(chosenPost()) != nullptr;
    for (QAction *action : {m_edit, m_duplicate, m_delete})
        action->setEnabled(hasPost);
}

void CalendarPage::deleteChosen()
{
    deletePost(chosenPost());
}

void CalendarPage::deletePost(core::Id<core::Post> id)
{
    const core::Post *found = strategy().find(id);
    if (!found)
        return;
    const core::Post post = *found; // hiding the editor may save, and that makes a new strategy
    const auto scope = RepeatQuestion::scope(*this, post, RepeatAct::Delete);
    if (!scope)
        return;
    if (isEditing() && m_editor->post().id == id)
        m_side->setCurrentWidget(m_ideas);
    const core::Edit edit = app::deletingRepeated(post, *scope, strategy());
    if (const int gone = app::deletedPosts(edit); gone > 0)
        applyDeletion(edit, tr("Deleted %n posts", nullptr, gone));
    refresh();
}

void CalendarPage::leavePost(const QString &reason)
{
    m_editor->commit();
    const core::Post *found = strategy().find(m_editor->post().id);
    if (!found)
        return;
    const core::Post post = *found;
    m_side->setCurrentWidget(m_ideas);
    applyDeletion(app::leavingIdea({post}, strategy(), reason, workspace().today()), tr("Moved to the ideas you left"));
    refresh();
}

void CalendarPage::duplicateChosen()
{
    const core::Post *post = strategy().find(chosenPost());
    if (!post)
        return;
    const core::Post copy = app::copyOf(*post);
    if (apply(app::duplicatingPost(copy)))
        m_month->choosePost(copy.id);
}

void CalendarPage::showAllOf(QDate day, const QRect &place)
{
    auto *popup = new Popup(this);
    auto *list = new QListWidget(popup);
    list->setAccessibleName(core::formatLongDay(day, language()));
    const QModelIndex index = m_model->indexOfDay(day);
    for (int row = 0; row < m_model->rowCount(index); ++row) {
        const QModelIndex post = m_model->index(row, 0, index);
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
    popup->openBelow(m_month->viewport(), place);
    list->setFocus();
}

} // namespace gui
