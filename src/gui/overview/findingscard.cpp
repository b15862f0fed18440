// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/findingscard.h"

#include "app/workspace.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/findings/findingrow.h"

#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t findingsAtFirst = 3;

// Beside those that matter most, planned ones wait until all are asked for.
size_t openOnes(const std::vector<core::Finding> &findings)
{
    return static_cast<size_t>(
        std::count_if(findings.begin(), findings.end(), [](const core::Finding &finding) { return !finding.plannedFor; }));
}

} // namespace

FindingsCard::FindingsCard(app::Workspace &workspace, QWidget *parent)
    : Card(tr("Findings"), parent)
    , m_workspace(workspace)
    , m_all(setAction(tr("See all")))
{
    setFlush();
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void FindingsCard::refresh()
{
    m_findings = m_workspace.shownFindings();
    fill();
}

void FindingsCard::fill()
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide(); // it may be the sender of what brought us here
            row->deleteLater();
        }
        delete item;
    }
    const size_t open = openOnes(m_findings);
    const size_t atFirst = std::min(open, findingsAtFirst);
    setNote(tr("%n open", nullptr, int(open)));
    m_all->setVisible(m_findings.size() > atFirst);
    m_all->setText(m_showsAll ? tr("See the first") : tr("See all"));
    const size_t count = m_showsAll ? m_findings.size() : atFirst;
    for (size_t index = 0; index < count; ++index) {
        if (index > 0)
            body()->addWidget(hairline(this));
        addRow(m_findings[index]);
    }
    if (count == 0) {
        auto *label = wrapped(mutedLabel(tr("Nothing contradicts itself and nothing is missing."), this));
        label->setContentsMargins(u(4), u(1), u(4), u(3));
        body()->addWidget(label);
    }
}

void FindingsCard::addRow(const core::Finding &finding)
{
    auto *row = new FindingRow(finding, m_workspace.language(), FindingRow::Place::Overview, this);
    connect(row, &FindingRow::subjectWanted, this, &FindingsCard::subjectWanted);
    connect(row, &FindingRow::remedyWanted, this, [this, finding] {
        if (finding.remedy)
            emit remedyWanted(*finding.remedy);
    });
    body()->addWidget(row);
}

} // namespace gui
