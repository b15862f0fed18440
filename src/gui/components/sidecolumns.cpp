// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/sidecolumns.h"

#include "gui/style/theme.h"

#include <QBoxLayout>

namespace gui {

namespace {

constexpr int narrowWindowUnits = 275;

} // namespace

SideColumns::SideColumns(QWidget *main, QWidget *side, int sideUnits, QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(side)
    , m_sideUnits(sideUnits)
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(u(4));
    m_columns->addWidget(main, 3);
    m_columns->addWidget(side, 2);
    arrange();
}

void SideColumns::arrange()
{
    const bool isNarrow = window()->width() < u(narrowWindowUnits);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : u(m_sideUnits));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(m_sideUnits));
}

void SideColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace gui
