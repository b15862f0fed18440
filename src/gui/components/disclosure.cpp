// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/disclosure.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr double arrowUnits = 4;

} // namespace

DisclosureHead::DisclosureHead(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DisclosureHead::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

QSize DisclosureHead::sizeHint() const
{
    const int title = QFontMetrics(fontOf(Type::Body, true)).horizontalAdvance(text());
    const int note = QFontMetrics(fontOf(Type::Body)).horizontalAdvance(m_note);
    return {u(arrowUnits) + u(2) + title + u(4) + note, u(8)};
}

void DisclosureHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const charts::Theme &theme = gui::theme();
    if (underMouse())
        paintBox(painter, rect(), theme.sunken, {}, theme.u(1));
    const double size = theme.u(arrowUnits);
    QRectF line = rect();
    paintIcon(painter, isChecked() ? QStringLiteral("down") : QStringLiteral("right"),
        QRectF(line.left(), line.center().y() - size / 2, size, size), theme.muted);
    line.setLeft(line.left() + size + theme.u(2));
    const double title = paintText(painter, line, text(), fontOf(Type::Body, true), theme.text);
    line.setLeft(line.left() + title + theme.u(4));
    paintText(painter, line, m_note, fontOf(Type::Body), theme.muted, Qt::AlignRight | Qt::AlignVCenter);
}

void DisclosureHead::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DisclosureHead::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new DisclosureHead(title, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(m_head);
    column->addWidget(m_content);
    m_body->setContentsMargins(u(6), 0, 0, u(2));
    m_body->setSpacing(u(2));
    m_content->hide();
    connect(m_head, &DisclosureHead::toggled, m_content, &QWidget::setVisible);
}

void Disclosure::setOpen(bool isOpen)
{
    m_head->setChecked(isOpen);
}

bool Disclosure::isOpen() const
{
    return m_head->isChecked();
}

} // namespace gui
