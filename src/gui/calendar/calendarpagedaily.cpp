// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"

#include "gui/calendar/ideasdrawer.h"
#include "gui/calendar/keydatesdialog.h"
#include "gui/calendar/placeagaindialog.h"
#include "gui/calendar/posteditor.h"
#include "gui/calendar/publishpopup.h"
#include "gui/calendar/recyclelist.h"
#include "gui/calendar/suspenddialog.h"
#include "gui/calendar/todaydialog.h"
#include "gui/calendar/yearstrip.h"
#include "gui/components/button.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>

// What the page offers for the work of each day.
namespace gui {

void CalendarPage::buildDailyActions()
{
    auto *today = makeAction(tr("Today’s posts…"), QStringLiteral("clock"), QKeySequence(Qt::SHIFT | Qt::Key_T));
    connect(today, &QAction::triggered, this, [this] { TodayDialog::showFor(*this); });
    m_publish = makeAction(tr("Mark the post as published…"), QStringLiteral("check"), QKeySequence(Qt::Key_P));
    connect(m_publish, &QAction::triggered, this, [this] { askForPublishing(*m_filterButton); });
    for (QAction *action : {today, m_publish}) {
        m_keys.push_back(action);
        addMore(action);
    }
    buildIdeaSources();
}

// Which days are special, which are without posts.
void CalendarPage::buildDateActions()
{
    QAction *dates = makeAction(tr("Key dates…"));
    connect(dates, &QAction::triggered, this, [this] { KeyDatesDialog::showFor(*this); });
    QAction *closed = makeAction(tr("Closed periods…"));
    connect(closed, &QAction::triggered, this, [this] { emit jumpWanted({QStringLiteral("wizard"), QStringLiteral("closures")}); });
    QAction *year = makeAction(tr("The year at a glance…"));
    connect(year, &QAction::triggered, this, [this] { YearDialog::showFor(*this); });
    QAction *suspend = makeAction(tr("Suspend channels…"));
    connect(suspend, &QAction::triggered, this, [this] { SuspendDialog::showFor(*this); });
    m_place = makeAction(tr("Place the waiting posts again…"));
    connect(m_place, &QAction::triggered, this, [this] { PlaceAgainDialog::showFor(*this); });
    addGroup(tr("Dates and pauses"), {dates, closed, year, suspend, m_place});
}

// Where ideas come from, in the drawer's menu and among the commands.
void CalendarPage::buildIdeaSources()
{
    const auto add = [this](const QString &text, const QString &title, app::IdeaSources (*sources)(const app::Workspace &)) {
        QAction *action = makeAction(text);
        m_ideaSources.push_back(action);
        connect(action, &QAction::triggered, this, [this, title, sources] { offerIdeas(title, sources(workspace())); });
    };
    add(tr("Ideas from posts that worked…"), tr("Posts that worked"), app::postsThatWorked);
    add(tr("Ideas from followers’ requests…"), tr("What followers asked for"), app::followersRequests);
    add(tr("Ideas from inspirations…"), tr("Inspirations"), app::inspirations);
}

void CalendarPage::offerIdeas(const QString &title, const app::IdeaSources &sources)
{
    auto *offered = new RecycleList(title, sources, this);
    connect(offered, &RecycleList::chosen, this, &CalendarPage::takeIdea);
    offered->openBelow(m_ideas->isVisible() ? static_cast<QWidget *>(m_ideas->filter()) : m_filterButton);
    offered->list()->setFocus();
}

// What became a post already is opened; anything else waits among the ideas from now on.
void CalendarPage::takeIdea(const app::IdeaSource &source)
{
    if (source.made)
        return openPost(*source.made);
    if (!apply(source.step))
        return;
    m_ideas->list()->choose(source.idea.id);
    emit toastWanted(tr("“%1” waits among the ideas").arg(source.idea.title), true);
}

void CalendarPage::askForPublishing(QWidget &below)
{
    if (isEditing())
        m_editor->commit();
    PublishPopup::askFor(*this, chosenPost(), below);
}

} // namespace gui
