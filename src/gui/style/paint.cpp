// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/paint.h"

#include "gui/style/theme.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <memory>

namespace gui {

PainterScope::PainterScope(QPainter &painter)
    : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

PainterScope::~PainterScope()
{
    m_painter.restore();
}

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius, double stroke)
{
    const PainterScope scope(painter);
    const double inset = border.isValid() ? stroke / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, stroke) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintFocusRing(QPainter &painter, const QRectF &rect)
{
    paintBox(painter, rect, QColor(), theme().accent, theme().u(1), 2);
}

void paintHairline(QPainter &painter, QPointF from, QPointF to)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(from, to);
    painter.restore();
}

namespace {

constexpr double endlessLine = 0x01000000;
constexpr int linesKept = 2000; // some screens full
constexpr qsizetype longestKept = 500; // letters

// One line of text, shaped once for measuring and drawing: shaping is what painting a month of posts mostly takes.
class LineOfText {
public:
    LineOfText(const QString &text, const QFont &font)
        : m_layout(text, font)
    {
        m_layout.setCacheEnabled(true);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        if (m_line.isValid())
            m_line.setLineWidth(endlessLine);
        m_layout.endLayout();
    }
    double width() const { return m_line.isValid() ? m_line.naturalTextWidth() : 0; }
    double height() const { return m_line.isValid() ? m_line.height() : 0; }
    // How many of its letters end before that place.
    int lettersWithin(double room) const
    {
        int letters = m_line.xToCursor(room, QTextLine::CursorOnCharacter);
        while (letters > 0 && !m_layout.isValidCursorPosition(letters))
            --letters;
        return letters;
    }
    void draw(QPainter &painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

// The text as far as there is room, with "…" at its end.
QString shortened(const QString &text, const LineOfText &line, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    if (text.isRightToLeft())
        return metrics.elidedText(text, Qt::ElideRight, room);
    const QString dots(QChar(0x2026));
    const double left = room - metrics.horizontalAdvance(dots);
    return left > 0 ? text.left(line.lettersWithin(left)) + dots : QString();
}

struct LineKey {
    QString text;
    QFont font;
    double room = 0;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font, key.room);
}

using KeptLine = std::shared_ptr<const LineOfText>;
using KeptLines = QCache<LineKey, KeptLine>;

// Lines hold fonts, so that they go with the application.
KeptLines &keptLines()
{
    static KeptLines lines(linesKept);
    static const bool isTold = (qAddPostRoutine([] { keptLines().clear(); }), true);
    Q_UNUSED(isTold)
    return lines;
}

// What stands on the screen is painted again and again: after an edit nearly every line is as it was.
KeptLine lineFor(const QString &text, const QFont &font, double room)
{
    const LineKey key{text, font, room};
    if (const KeptLine *kept = keptLines().object(key))
        return *kept;
    const QString whole = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    auto line = std::make_shared<const LineOfText>(whole, font);
    if (line->width() > room)
        line = std::make_shared<const LineOfText>(shortened(whole, *line, font, room), font);
    if (text.size() <= longestKept)
        keptLines().insert(key, new KeptLine(line));
    return line;
}

} // namespace

double paintText(
    QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return 0;
    const KeptLine line = lineFor(text, font, rect.width() + 0.5);
    const double width = line->width();
    const double x = alignment & Qt::AlignRight   ? rect.right() - width
                   : alignment & Qt::AlignHCenter ? rect.left() + (rect.width() - width) / 2
                                                  : rect.left();
    const double y = alignment & Qt::AlignVCenter ? rect.top() + (rect.height() - line->height()) / 2
                   : alignment & Qt::AlignBottom  ? rect.bottom() - line->height()
                                                  : rect.top();
    const QPen pen = painter.pen();
    painter.setPen(colour);
    line->draw(painter, QPointF(x, y));
    painter.setPen(pen);
    return width;
}

void paintRow(QPainter &painter, const QRect &rect, bool isSelected, bool isHovered)
{
    if (isSelected)
        painter.fillRect(rect, theme().selection);
    else if (isHovered)
        painter.fillRect(rect, theme().sunken);
    if (isSelected)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme().accent);
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

} // namespace gui
