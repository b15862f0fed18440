// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/disclosure.h"

#include "gui/components/button.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

Disclosure::Disclosure(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_line(new Button(Button::Kind::Quiet, text, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(4));
    m_line->setCheckable(true);
    connect(m_line, &Button::toggled, this, &Disclosure::follow);
    setText(text);
    follow();
}

void Disclosure::setText(const QString &text)
{
    m_line->setText(text);
    m_line->setAccessibleName(text);
}

void Disclosure::setOpen(bool isOpen)
{
    m_line->setChecked(isOpen);
}

bool Disclosure::isOpen() const
{
    return m_line->isChecked();
}

void Disclosure::follow()
{
    m_content->setVisible(isOpen());
    m_line->setIconName(isOpen() ? QStringLiteral("down") : QStringLiteral("right"));
    m_line->setAccessibleDescription(isOpen() ? tr("Open") : tr("Closed"));
}

} // namespace gui
