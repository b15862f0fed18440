// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/closureseditor.h"

#include "gui/business/closurerow.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace gui {

ClosuresEditor::ClosuresEditor(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(2));
    setClosures({});
}

ClosureRow *ClosuresEditor::addRow()
{
    auto *row = new ClosureRow(m_language, this);
    connect(row, &ClosureRow::edited, this, &ClosuresEditor::closureEdited);
    connect(row, &ClosureRow::removed, this, &ClosuresEditor::closureRemoved);
    connect(row, &ClosureRow::written, this, &ClosuresEditor::offerOneMore);
    row->setFrom(m_from);
    m_column->addWidget(row);
    if (!m_rows.empty())
        row->followByTab(*m_rows.back());
    m_rows.push_back(row);
    return row;
}

void ClosuresEditor::setClosures(const std::vector<core::Closure> &closures)
{
    m_closures = closures.size();
    while (m_rows.size() < m_closures)
        addRow();
    while (m_rows.size() > m_closures + 1) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (size_t i = 0; i < m_closures; ++i)
        m_rows[i]->setClosure(closures[i], static_cast<int>(i) + 1);
    if (m_rows.size() > m_closures)
        m_rows.back()->setClosure({}, static_cast<int>(m_rows.size()));
    else if (m_rows.empty() || !m_rows.back()->isAncestorOf(QApplication::focusWidget()))
        offerOneMore();
}

// Not while the last one is being written: nothing should come between its fields and the keyboard.
void ClosuresEditor::offerOneMore()
{
    if (m_rows.size() <= m_closures)
        addRow()->setClosure({}, static_cast<int>(m_rows.size()));
}

void ClosuresEditor::setFrom(QDate from)
{
    m_from = from;
    for (ClosureRow *row : m_rows)
        row->setFrom(from);
}

void ClosuresEditor::take()
{
    for (size_t i = 0; i < m_rows.size(); ++i) // what is taken may add a row
        m_rows[i]->take();
}

void ClosuresEditor::focusFirst()
{
    offerOneMore();
    m_rows.back()->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
