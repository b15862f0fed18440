// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/shapedtext.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {

void ShapedText::set(const QString &text, const QFont &font, bool isWrapped)
{
    if (m_text == text && m_isWrapped == isWrapped && m_layout.font() == font)
        return;
    m_text = text;
    m_isWrapped = isWrapped;
    m_known.clear();
    m_layout.setCacheEnabled(true); // what is broken into lines is painted from that
    m_layout.setFont(font);
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    if (!isWrapped)
        option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout.setTextOption(option);
    m_layout.setText(QString(text).replace(u'\n', QChar::LineSeparator).replace(u'\t', u' '));
}

size_t ShapedText::indexFor(int width)
{
    for (size_t i = 0; i < m_known.size(); ++i)
        if (m_known[i].from <= width && width <= m_known[i].to)
            return i;
    m_known.push_back(breakInto(width));
    return m_current = m_known.size() - 1;
}

ShapedText::Breaks ShapedText::breakInto(int width)
{
    constexpr double endless = 1 << 24;
    const double leading = QFontMetrics(m_layout.font()).leading();
    double widest = 0, height = -leading;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(m_isWrapped ? std::max(0, width) : endless);
        height = std::ceil(height + leading);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    const QSize size(int(std::ceil(widest)), int(std::ceil(height)));
    const bool breaksItself = m_isWrapped && m_layout.lineCount() > 1 + m_layout.text().count(QChar::LineSeparator);
    if (!m_isWrapped)
        return {std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), size, height};
    return {std::min(size.width(), width), breaksItself ? width : std::numeric_limits<int>::max(), size, height};
}

void ShapedText::draw(QPainter &painter, const QRect &box, Qt::Alignment alignment)
{
    if (const size_t wanted = indexFor(box.width()); wanted != m_current) {
        breakInto(box.width());
        m_current = wanted;
    }
    const double below = box.height() - m_known[m_current].height;
    const double y = alignment & Qt::AlignBottom ? below : alignment & Qt::AlignVCenter ? below / 2 : 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const double beside = box.width() - line.naturalTextWidth();
        const double x = alignment & Qt::AlignRight ? beside : alignment & Qt::AlignHCenter ? beside / 2 : 0;
        line.draw(&painter, QPointF(box.topLeft()) + QPointF(x, y));
    }
}

} // namespace gui
