// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSize>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace gui {

// A plain text that remembers how it breaks into lines: shaping letters is the dearest part of a layout, and layouts ask for the same
// text in many widths. Breaks and positions are those of QPainter::drawText.
class ShapedText {
public:
    // Forgets what it remembers when something differs. Unwrapped, the text breaks at its own line ends only.
    void set(const QString &text, const QFont &font, bool isWrapped);
    // What the text takes in lines of `width`.
    QSize sizeIn(int width) { return m_known[indexFor(width)].size; }
    void draw(QPainter &painter, const QRect &box, Qt::Alignment alignment);

private:
    // Every width of a range breaks the text alike: from that of its longest line up to that which it was broken for.
    struct Breaks {
        int from = 0;
        int to = 0;
        QSize size;
        double height = 0; // not rounded
    };
    size_t indexFor(int width);
    Breaks breakInto(int width);

    QString m_text;
    bool m_isWrapped = false;
    QTextLayout m_layout; // broken as m_known[m_current] says
    std::vector<Breaks> m_known;
    size_t m_current = 0;
};

} // namespace gui
