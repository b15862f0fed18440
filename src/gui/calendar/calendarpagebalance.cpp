// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mission.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/gappopup.h"
#include "gui/calendar/groundlist.h"
#include "gui/calendar/mixmeter.h"
#include "gui/components/button.h"
#include "gui/components/popup.h"
#include "gui/findings/subjectfindings.h"

#include <QAction>

// What the page offers to bring the plan into balance: gaps, hours, orphans.
namespace gui {

void CalendarPage::buildBalanceActions()
{
    QAction *gaps = makeAction(tr("Fill the gaps…"));
    connect(gaps, &QAction::triggered, this, [this] { GapPopup::showFor(*this, m_filterButton); });
    QAction *times = makeAction(tr("Best times…"), QStringLiteral("clock"));
    connect(times, &QAction::triggered, this, &CalendarPage::showBestTimes);
    QAction *goalless = makeAction(tr("List the posts without a goal"));
    connect(goalless, &QAction::triggered, this, [this] { listOrphans(app::FilterBy::Goal, {QString()}); });
    QAction *aimless = makeAction(tr("List the posts on channels without a clear mission"));
    connect(aimless, &QAction::triggered, this, [this] {
        QStringList channels{QString()};
        for (const core::Channel &channel : strategy().all<core::Channel>())
            if (core::missionFlaw(channel.mission))
                channels << channel.id.toString();
        listOrphans(app::FilterBy::Channel, channels);
    });
    QAction *strays = makeAction(tr("List the posts that miss their channel’s mission"));
    connect(strays, &QAction::triggered, this, [this] { listOrphans(app::FilterBy::Mission, {app::missedMission()}); });
    QAction *ground = makeAction(tr("What this calendar rests on…"));
    connect(ground, &QAction::triggered, this, [this] { GroundList::showFor(*this, *m_filterButton); });
    QAction *wrong = makeAction(tr("Put the mix right…"));
    connect(wrong, &QAction::triggered, this, &CalendarPage::showBalanceFindings);
    addGroup(tr("Balance of the plan"), {wrong, gaps, times, goalless, strays, aimless, ground});
}

// Of the channel of the post that is chosen, where one is.
void CalendarPage::showBestTimes()
{
    const core::Post *post = strategy().find(chosenPost());
    const QString channel = post && post->channel ? QStringLiteral(":") + post->channel->toString() : QString();
    emit jumpWanted({QStringLiteral("channels"), QStringLiteral("besttimes") + channel});
}

// What the check says of the quarter, its mix first, each with the click that mends it.
void CalendarPage::showBalanceFindings()
{
    auto *popup = new Popup(this);
    popup->setAccessibleName(tr("Balance of the plan"));
    auto *findings = new SubjectFindings(*this, popup);
    findings->setFixedWidth(u(120));
    popup->column()->addWidget(findings);
    findings->showFor(QStringLiteral("quarter:") + workspace().quarter().id.toString());
    if (findings->isHidden()) {
        delete popup;
        emit toastWanted(tr("Nothing of the mix has to be put right yet"), false);
        return;
    }
    connect(&workspace(), &app::Workspace::changed, popup, &Popup::finish); // it was mended
    popup->openBelow(m_mix->isVisible() ? static_cast<QWidget *>(m_mix) : m_filterButton);
}

// S1-50: posts that serve nothing, one below the other.
void CalendarPage::listOrphans(app::FilterBy by, const QStringList &values)
{
    const app::PostFilter before = m_filter;
    const CalendarViews::View view = m_views->view();
    app::PostFilter filter;
    filter.wanted[by] = values;
    m_views->showView(CalendarViews::View::List);
    setFilter(filter);
    if (m_views->posts() > 0)
        return;
    setFilter(before);
    m_views->showView(view);
    emit toastWanted(by == app::FilterBy::Goal      ? tr("Every post of these days serves a goal")
                     : by == app::FilterBy::Mission ? tr("No post of these days is marked as missing its channel’s mission")
                                                    : tr("Every post of these days is on a channel with a clear mission"),
        false);
}

} // namespace gui
