// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/card.h"

#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(wrapped(strongLabel(Type::Section, title, m_header)))
    , m_note(wrapped(mutedLabel(QString(), m_header)))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_headerRow->setContentsMargins(u(4), u(3), u(4), u(2));
    m_headerRow->setSpacing(u(2));
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_note, 1);
    m_body->setContentsMargins(u(4), 0, u(4), u(4));
    m_body->setSpacing(u(2));
    m_note->hide();
    giveTitleRoom();
    setTitle(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
    if (title.isEmpty())
        m_body->setContentsMargins(m_body->contentsMargins().left(), m_body->contentsMargins().bottom(), m_body->contentsMargins().right(),
            m_body->contentsMargins().bottom());
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    giveTitleRoom();
}

void Card::giveTitleRoom()
{
    constexpr int nearlyAll = 100;
    m_headerRow->setStretchFactor(m_title, m_note->isHidden() ? nearlyAll : 0); // a wrapping label asks for less than its line
}

Button *Card::setAction(const QString &text)
{
    auto *button = new Button(Button::Kind::Quiet, text, m_header);
    addToHeader(button);
    return button;
}

void Card::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
    const bool isButton = qobject_cast<Button *>(widget);
    m_headerRow->setContentsMargins(u(4), isButton ? u(2) : u(3), isButton ? u(2) : u(4), isButton ? u(1) : u(2));
}

void Card::setFlush()
{
    m_body->setContentsMargins(1, m_title->text().isEmpty() ? 1 : 0, 1, u(1));
    m_body->setSpacing(0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme().surface, theme().line, theme().u(2));
}

} // namespace gui
