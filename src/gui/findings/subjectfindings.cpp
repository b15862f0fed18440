// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/subjectfindings.h"

#include "core/references.h"
#include "gui/components/card.h"
#include "gui/components/text.h"
#include "gui/findings/findingrow.h"
#include "gui/page.h"

#include <QVBoxLayout>

namespace gui {

SubjectFindings::SubjectFindings(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_card(new Card(tr("To put right here"), this))
    , m_usedBy(wrapped(mutedLabel(QString(), this, Type::Caption)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_card);
    column->addWidget(m_usedBy);
    m_card->setFlush();
    m_card->hide();
    m_usedBy->hide();
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

void SubjectFindings::showFor(const QString &subject)
{
    m_subject = subject;
    showFindings();
    const auto row = core::rowIdFrom(subject);
    const auto references = row ? core::referencesTo(m_page.workspace().strategy(), *row) : std::vector<core::Reference>();
    m_usedBy->setText(core::usedBy(references, m_page.workspace().language()));
    m_usedBy->setVisible(!m_usedBy->text().isEmpty());
    setVisible(!m_shown.isEmpty() || !m_usedBy->text().isEmpty());
}

// Rows that still say the same stay: one may be under the mouse, about to be pressed.
void SubjectFindings::showFindings()
{
    const auto found = findings();
    const core::Language &language = m_page.workspace().language();
    QStringList texts;
    for (const core::Finding &finding : found)
        texts += FindingRow::textOf(finding, language);
    if (texts == m_shown)
        return;
    m_shown = texts;
    while (QLayoutItem *old = m_card->body()->takeAt(0)) {
        if (QWidget *row = old->widget()) {
            row->hide(); // it may be the sender of what brought us here
            row->deleteLater();
        }
        delete old;
    }
    for (const core::Finding &finding : found) {
        if (m_card->body()->count() > 0)
            m_card->body()->addWidget(hairline(m_card));
        auto *row = new FindingRow(finding, language, FindingRow::Place::BesideSubject, m_card);
        connect(row, &FindingRow::remedyWanted, this, [this, rule = finding.rule] { mend(rule); });
        m_card->body()->addWidget(row);
    }
    m_card->setVisible(!found.empty());
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
