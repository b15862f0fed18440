// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/kpiorigin.h"
#include "app/dashboard/scoreboardmodel.h"
#include "app/workspace.h"
#include "gui/components/sharelines.h"
#include "gui/components/text.h"
#include "gui/dashboard/kpicard.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

void addParts(QVBoxLayout &column, const QString &title, const std::vector<app::OriginPart> &parts, QWidget *parent)
{
    if (parts.empty())
        return;
    column.addWidget(mutedLabel(title, parent, Type::Caption));
    column.addWidget(hairline(parent));
    std::vector<ShareLines::Line> lines;
    for (const auto &part : parts)
        lines.push_back({part.name, part.share, part.value, part.change});
    column.addWidget(new ShareLines(lines, parent));
    column.addSpacing(u(2));
}

} // namespace

OriginCard::OriginCard(QWidget *parent)
    : Card(tr("Where it comes from"), parent)
{
    setMinimumWidth(u(60));
}

void OriginCard::show(const app::Workspace &workspace, const app::ScoreboardRow &row)
{
    const auto origin = app::originOf(workspace, row.reading);
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    addParts(*column, tr("Organic and paid"), origin.byScope, m_content);
    addParts(*column, tr("By channel"), origin.byChannel, m_content);
    addParts(*column, tr("By campaign"), origin.byCampaign, m_content);
    for (const app::OriginBreakdown &breakdown : origin.breakdowns)
        addParts(*column, breakdown.title, breakdown.parts, m_content);
    if (!origin.formula.isEmpty()) {
        column->addWidget(strongLabel(Type::Body, tr("Formula"), m_content));
        column->addWidget(wrapped(textLabel(Type::Body, origin.formula, m_content)));
        if (!origin.note.isEmpty())
            column->addWidget(wrapped(mutedLabel(origin.note, m_content, Type::Caption)));
        column->addSpacing(u(2));
    }
    column->addWidget(strongLabel(Type::Body, tr("Files"), m_content));
    if (origin.sources.isEmpty())
        column->addWidget(wrapped(mutedLabel(tr("No file has brought this number yet."), m_content)));
    for (const auto &source : origin.sources)
        column->addWidget(wrapped(mutedLabel(source, m_content, Type::Caption)));
    column->addStretch(1);
    body()->addWidget(m_content, 1);
    m_content->show();
}

} // namespace gui
