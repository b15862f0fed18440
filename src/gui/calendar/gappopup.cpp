// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/gappopup.h"

#include "app/calendar/gapfilling.h"
#include "gui/components/button.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

GapPopup::GapPopup(Page &page, const std::vector<core::Post> &proposals)
    : Popup(&page)
    , m_page(page)
    , m_proposals(proposals)
{
    setAccessibleName(tr("Fill the gaps"));
    column()->addWidget(strongLabel(Type::Section, tr("These posts would end the silences of the quarter"), this));
    column()->addWidget(mutedLabel(tr("Days by the cadence; hours by the best times, else those that the channel mostly has."), this));
    m_ticks = new TickList(tr("Posts to plan"), this);
    std::vector<app::TickPoint> points;
    QStringList all;
    for (const core::Post &post : m_proposals) {
        points.push_back({post.id.toString(), app::proposalText(post, page.workspace()), {}});
        all << post.id.toString();
    }
    m_ticks->setPoints(points);
    m_ticks->setDone(all);
    m_ticks->setMinimumWidth(u(100));
    auto *scroll = new QuietScroll(this, m_ticks);
    for (QWidget *ground : {scroll->viewport(), static_cast<QWidget *>(m_ticks)})
        ground->setAutoFillBackground(false); // the popup's own shows
    column()->addWidget(scroll);
    m_plan = new Button(Button::Kind::Primary, QString(), this);
    column()->addWidget(m_plan, 0, Qt::AlignLeft);
    connect(m_ticks, &TickList::doneChanged, this, &GapPopup::showCount);
    connect(m_plan, &Button::clicked, this, &GapPopup::plan);
    showCount();
}

void GapPopup::showFor(Page &page, const QWidget *below)
{
    const std::vector<core::Post> proposals = app::gapProposals(page.workspace());
    if (proposals.empty())
        return emit page.toastWanted(tr("No channel stays silent for longer than its cadence allows"), false);
    auto *popup = new GapPopup(page, proposals);
    popup->openBelow(below);
    popup->m_plan->setFocus();
}

void GapPopup::showCount()
{
    const int count = static_cast<int>(m_ticks->done().size());
    m_plan->setText(tr("Plan %n posts", nullptr, count));
    m_plan->setEnabled(count > 0);
}

void GapPopup::plan()
{
    std::vector<core::Post> wanted;
    const QStringList ticked = m_ticks->done();
    for (const core::Post &post : m_proposals)
        if (ticked.contains(post.id.toString()))
            wanted.push_back(post);
    Page &page = m_page;
    finish();
    if (wanted.empty() || !page.apply(app::fillingGaps(wanted, page.workspace().strategy())))
        return;
    const int count = static_cast<int>(wanted.size());
    page.refresh();
    emit page.toastWanted(tr("Planned %n posts in the gaps", nullptr, count), true);
}

} // namespace gui
