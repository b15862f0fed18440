// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/disclosure.h"

#include "gui/components/button.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Button(Button::Kind::Quiet, title, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(u(3));
    m_title->setCheckable(true);
    connect(m_title, &Button::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

bool Disclosure::isOpen() const
{
    return m_title->isChecked();
}

void Disclosure::setOpen(bool isOpen)
{
    m_title->setChecked(isOpen);
    m_title->setIconName(isOpen ? QStringLiteral("down") : QStringLiteral("right"));
    m_content->setVisible(isOpen);
}

} // namespace gui
