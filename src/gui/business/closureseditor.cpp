// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/business/closureseditor.h"

#include "gui/business/closurerow.h"
#include "gui/style/theme.h"

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

void ClosuresEditor::setClosures(const std::vector<core::Closure> &closures)
{
    while (m_rows.size() < closures.size() + 1) {
        auto *row = new ClosureRow(m_language, this);
        connect(row, &ClosureRow::edited, this, &ClosuresEditor::closureEdited);
        connect(row, &ClosureRow::removed, this, &ClosuresEditor::closureRemoved);
        row->setFrom(m_from);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    while (m_rows.size() > closures.size() + 1) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (size_t i = 0; i < closures.size(); ++i)
        m_rows[i]->setClosure(closures[i], static_cast<int>(i) + 1);
    m_rows.back()->setClosure({}, static_cast<int>(m_rows.size()));
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
    m_rows.back()->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
