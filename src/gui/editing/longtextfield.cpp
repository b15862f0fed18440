// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/longtextfield.h"

#include "gui/style/theme.h"

#include <QMimeData>

#include <algorithm>

namespace gui {

QString textOf(const QPlainTextEdit &field)
{
    QString text = field.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text;
}

LongTextField::LongTextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    constexpr int pauseMilliseconds = 4000;
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LongTextField::take);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        updateGeometry();
    });
}

void LongTextField::showText(const QString &text)
{
    const bool isTyping = (hasFocus() || m_pause.isActive()) && this->text() != m_shown;
    const bool isOwn = hasFocus() && text == this->text().trimmed(); // what was just taken, without the space still being typed behind it
    if (isTyping || isOwn || (text == m_shown && text == this->text()))
        return;
    m_shown = text;
    setPlainText(text);
    m_pause.stop();
}

void LongTextField::take()
{
    m_pause.stop();
    if (this->text() == m_shown)
        return;
    m_shown = this->text();
    emit textTaken(m_shown.trimmed());
}

QSize LongTextField::sizeHint() const
{
    constexpr int leastLines = 2;
    constexpr int mostLines = 8;
    const int lines = std::clamp(static_cast<int>(document()->size().height()), leastLines, mostLines);
    return {u(60), lines * fontMetrics().lineSpacing() + u(4) + 2 * frameWidth()};
}

void LongTextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other lines
}

void LongTextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take();
}

void LongTextField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace gui
