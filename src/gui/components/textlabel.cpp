// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/textlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {

bool TextLabel::isOrdinary() const
{
    const bool isPlain = textFormat() == Qt::PlainText && !buddy() && textInteractionFlags() == Qt::LinksAccessibleByMouse;
    const bool isBare = margin() == 0 && indent() < 0 && frameWidth() == 0 && !(wordWrap() && minimumWidth() > 0);
    const QString words = text();
    return isPlain && isBare && !words.isEmpty() && !words.contains(u'\t') && !words.contains(u'\r');
}

void TextLabel::forgetOther() const
{
    Shaped shaped{text(), font(), wordWrap()};
    if (m_shaped == shaped)
        return;
    m_shaped = std::move(shaped);
    m_breaks.clear();
    m_given.reset();
    m_layout.setCacheEnabled(true); // it is painted as it was broken
    m_layout.setFont(font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    m_layout.setTextOption(option);
    m_layout.setText(text().replace(u'\n', QChar::LineSeparator));
}

// The lines of QPainter::drawText; the size they take.
QSize TextLabel::breakInto(int width) const
{
    constexpr double endless = 1 << 24;
    const double leading = QFontMetricsF(font()).leading();
    double widest = 0, height = -leading;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(wordWrap() ? std::max(0, width) : endless);
        height = std::ceil(height + leading);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_layoutWidth = width;
    return {int(std::ceil(widest)), int(std::ceil(height))};
}

const TextLabel::Breaks &TextLabel::breaksFor(int width) const
{
    for (const Breaks &known : m_breaks)
        if (known.from <= width && (width <= known.brokenAt || known.isEndless))
            return known;
    constexpr int bearing = 3; // a letter may reach a little past its advance, which counts when a line is broken
    Breaks breaks{width, width, false, breakInto(width)};
    const auto ownLines = m_layout.text().count(QChar::LineSeparator) + 1;
    breaks.isEndless = !wordWrap() || (m_layout.lineCount() == ownLines && breaks.size.width() + bearing <= width);
    breaks.from = wordWrap() ? std::min(width, breaks.size.width() + bearing) : std::numeric_limits<int>::min();
    return m_breaks.emplace_back(breaks);
}

// As QLabel has it: without a width, a wrapped text takes some four lines of at most 80 letters.
QSize TextLabel::sizeIn(int width) const
{
    const QMargins margins = contentsMargins();
    const int around = margins.left() + margins.right();
    if (width >= 0 || !wordWrap())
        return breaksFor(width - around).size.grownBy(margins).expandedTo(minimumSize());
    const QFontMetrics metrics = fontMetrics();
    const int room = std::min(metrics.averageCharWidth() * 80, maximumWidth()) - around;
    QSize size = breaksFor(room).size;
    if (size.height() < 4 * metrics.lineSpacing() && size.width() > room / 2)
        size = breaksFor(room / 2).size;
    if (size.height() < 2 * metrics.lineSpacing() && size.width() > room / 4)
        size = breaksFor(room / 4).size;
    return size.grownBy(margins).expandedTo(minimumSize());
}

const TextLabel::Hints &TextLabel::hints() const
{
    ensurePolished();
    forgetOther();
    const Given given{contentsMargins(), minimumSize(), maximumSize()};
    if (m_given != given) {
        m_given = given;
        const QSize widestWord = sizeIn(0), oneLine = sizeIn(QWIDGETSIZE_MAX);
        m_hints.size = sizeIn(-1);
        m_hints.minimum = {widestWord.width(), std::min(oneLine.height(), m_hints.size.height())};
    }
    return m_hints;
}

QSize TextLabel::sizeHint() const
{
    return isOrdinary() ? hints().size : QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    return isOrdinary() ? hints().minimum : QLabel::minimumSizeHint();
}

int TextLabel::heightForWidth(int width) const
{
    if (!isOrdinary())
        return QLabel::heightForWidth(width);
    forgetOther();
    return sizeIn(width).height();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const QRect box = contentsRect();
    if (isOrdinary()) {
        forgetOther();
        const Breaks &breaks = breaksFor(box.width());
        if (breaks.size.width() <= box.width() && breaks.size.height() <= box.height()) {
            if (m_layoutWidth != breaks.brokenAt)
                breakInto(breaks.brokenAt);
            QPainter painter(this);
            painter.setPen(palette().color(foregroundRole()));
            const Qt::Alignment wanted = QStyle::visualAlignment(layoutDirection(), alignment());
            const int below = box.height() - breaks.size.height();
            const int y = wanted & Qt::AlignBottom ? below : wanted & Qt::AlignVCenter ? qRound(below / 2.0) : 0;
            for (int i = 0; i < m_layout.lineCount(); ++i) {
                const QTextLine line = m_layout.lineAt(i);
                const double beside = box.width() - line.horizontalAdvance();
                const double x = wanted & Qt::AlignRight ? beside : wanted & Qt::AlignHCenter ? beside / 2 : 0;
                line.draw(&painter, QPointF(box.left() + x, box.top() + y));
            }
            return;
        }
    }
    QLabel::paintEvent(event);
}

} // namespace gui
