// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/strategy/strategypage.h"

#include "gui/strategy/brieftab.h"
#include "gui/strategy/canvastab.h"
#include "gui/strategy/strategytabs.h"

namespace gui {

StrategyPage::StrategyPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Strategy"), parent)
{
    setTabs({{tr("Six Ms"), new CanvasTab(*this, this)}, {tr("In short"), new BriefTab(*this, this)},
        {tr("Objectives"), StrategyTabs::objectives(*this, this)}, {tr("Is it worth it?"), StrategyTabs::worth(*this, this)},
        {tr("Ideas you left"), StrategyTabs::rejectedIdeas(*this, this)}, {tr("Open questions"), StrategyTabs::questions(*this, this)}});
}

bool StrategyPage::showSubject(const QString &subject)
{
    static const QStringList views{QStringLiteral("canvas"), QStringLiteral("summary"), QStringLiteral("objectives")};
    const qsizetype view = views.indexOf(subject.startsWith(u"quarter:") ? views[1] : subject);
    return TabbedPage::showSubject(view < 0 ? subject : QStringLiteral("tab:%1").arg(view));
}

QString StrategyPage::note() const
{
    return tr("Everything the plan says, on one sheet, and why you are there at all.");
}

} // namespace gui
