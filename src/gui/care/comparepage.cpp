// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/care/comparepage.h"

#include "app/care/comparison.h"
#include "core/format.h"
#include "gui/care/comparisonlist.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/text.h"

#include <QAction>
#include <QFileInfo>
#include <QVBoxLayout>

namespace gui {

ComparePage::ComparePage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_sentence(new SentenceLabel(Type::Title, this))
{
    setTitle(tr("Compare with a copy"));
    setFillsHeight();
    QAction *choose = makeAction(tr("Choose a copy…"), QStringLiteral("open"));
    addPlain(choose);
    connect(choose, &QAction::triggered, this, &ComparePage::choose);
    body()->addWidget(m_sentence);
    m_card = new Card(tr("What differs"), this);
    m_card->setNote(tr("in the copy → in the open plan"));
    m_card->setFlush();
    m_list = new ComparisonList(language(), m_card);
    m_card->body()->addWidget(m_list);
    body()->addWidget(m_card, 1);
    connect(m_list, &ComparisonList::jumpWanted, this, [this](const Jump &jump) { emit jumpWanted(jump); });
    m_empty = new EmptyState(QStringLiteral("copy"), tr("Which copy should this plan be compared with?"),
        tr("A copy that somebody else worked on, or one that you saved before. Each entry that differs is listed with both values; neither "
           "file is changed."),
        this);
    connect(m_empty->setPrimary(tr("Choose a copy…"), QStringLiteral("open")), &QPushButton::clicked, this, &ComparePage::choose);
    body()->addWidget(m_empty, 1);
    refresh();
}

void ComparePage::choose()
{
    const QStringList paths =
        dialogs().files->filesToOpen(this, tr("Compare with a copy"), tr("Quarterdeck plans (*.qdeck);;All files (*)"));
    if (!paths.isEmpty())
        showSubject(paths.first());
}

bool ComparePage::showSubject(const QString &subject)
{
    m_copy = subject;
    refresh();
    return !m_copy.isEmpty();
}

void ComparePage::refresh()
{
    std::optional<app::Comparison> comparison;
    if (!m_copy.isEmpty()) {
        auto compared = app::Comparison::with(m_copy, workspace());
        if (compared)
            comparison = std::move(*compared);
        else {
            m_copy.clear(); // a dialog may bring us back here
            report(compared.error());
        }
    }
    if (!comparison)
        m_copy.clear();
    m_empty->setVisible(!comparison);
    m_sentence->setVisible(comparison.has_value());
    m_card->setVisible(comparison && comparison->differences > 0);
    if (!comparison) {
        setNote({});
        return;
    }
    const QFileInfo file(m_copy);
    setNote(tr("“%1”, saved on %2").arg(file.fileName(), core::formatDay(file.lastModified().date(), language())));
    m_sentence->setLead(app::comparisonSentence(*comparison, language()), core::standingSentence(comparison->standing, language()));
    m_list->show(*comparison);
}

} // namespace gui
