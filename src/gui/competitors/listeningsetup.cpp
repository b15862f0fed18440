// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/listeningsetup.h"

#include "app/channels/checklists.h"
#include "app/openanswers.h"
#include "gui/components/ticklist.h"
#include "gui/page.h"

#include <QVBoxLayout>

namespace gui {

ListeningSetUp::ListeningSetUp(Page &page, QWidget *parent)
    : Disclosure(tr("Set up for listening"), parent)
    , m_page(page)
    , m_ticks(new TickList(tr("What is set up for listening"), this))
{
    m_ticks->setPoints(app::listeningSetUp(page.workspace().language()).points);
    column()->addWidget(m_ticks);
    connect(m_ticks, &TickList::doneChanged, this, &ListeningSetUp::save);
}

void ListeningSetUp::refresh()
{
    const QStringList done = app::listeningDone(m_page.workspace().strategy());
    const app::Checklist list = app::listeningSetUp(m_page.workspace().language());
    m_ticks->setDone(done);
    setNote(tr("%1 of %2").arg(list.countDone(done)).arg(list.points.size()));
}

void ListeningSetUp::save()
{
    const core::Edit edit = app::tickingListening(m_ticks->done(), m_page.workspace().strategy());
    if (!edit.isEmpty())
        m_page.apply(edit);
    refresh();
}

} // namespace gui
