// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/subjectfindings.h"

#include "gui/components/text.h"
#include "gui/findings/findingrow.h"
#include "gui/page.h"

#include <QVBoxLayout>

namespace gui {

SubjectFindings::SubjectFindings(Page &page, QWidget *parent)
    : Card(tr("To put right here"), parent)
    , m_page(page)
{
    setFlush();
    hide();
}

QWidget *SubjectFindings::over(QWidget *content)
{
    auto *both = new QWidget(content->parentWidget());
    both->setMaximumWidth(content->maximumWidth());
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    column->addWidget(this);
    column->addWidget(content, 1);
    return both;
}

std::vector<core::Finding> SubjectFindings::findings() const
{
    auto findings = m_page.workspace().shownFindings();
    std::erase_if(findings, [this](const core::Finding &finding) { return core::subjectToken(finding) != m_subject; });
    return findings;
}

// Rows that still say the same stay: one may be under the mouse, about to be pressed.
void SubjectFindings::showFor(const QString &subject)
{
    m_subject = subject;
    const auto found = findings();
    const core::Language &language = m_page.workspace().language();
    QStringList texts;
    for (const core::Finding &finding : found)
        texts += FindingRow::textOf(finding, language);
    if (texts == m_shown)
        return;
    m_shown = texts;
    while (QLayoutItem *old = body()->takeAt(0)) {
        if (QWidget *row = old->widget()) {
            row->hide(); // it may be the sender of what brought us here
            row->deleteLater();
        }
        delete old;
    }
    for (const core::Finding &finding : found) {
        if (body()->count() > 0)
            body()->addWidget(hairline(this));
        auto *row = new FindingRow(finding, language, FindingRow::Place::BesideSubject, this);
        connect(row, &FindingRow::remedyWanted, this, [this, rule = finding.rule] { mend(rule); });
        body()->addWidget(row);
    }
    setVisible(!found.empty());
}

void SubjectFindings::mend(const QString &rule)
{
    for (const core::Finding &finding : findings()) // as the plan is now: a field may have been left since
        if (finding.rule == rule && finding.remedy) {
            m_page.applyRemedy(*finding.remedy);
            return;
        }
}

} // namespace gui
