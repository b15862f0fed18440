// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewpage.h"

#include "core/format.h"
#include "gui/components/text.h"

#include <QVBoxLayout>

namespace gui {

OverviewPage::OverviewPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_opening(new SentenceLabel(Type::Title, this))
{
    setTitle(tr("Overview"));
    body()->addWidget(m_opening);
    body()->addStretch(1);
}

void OverviewPage::refresh()
{
    setNote(tr("%1.").arg(core::formatLongDay(workspace().viewDay(), language())));
}

} // namespace gui
