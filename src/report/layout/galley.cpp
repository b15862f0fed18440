// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/galley.h"

namespace report {

void Galley::push(Strip strip)
{
    strip.block.orientation = m_measure.orientation;
    strip.block.spaceBefore = std::max(strip.block.spaceBefore, m_space);
    m_space = 0;
    m_strips.push_back(std::move(strip));
}

void Galley::pushLines(const SetText &text, const QByteArray &tag, double x, bool isKeptWithNext)
{
    const size_t count = text.lines().size();
    for (size_t i = 0; i < count; ++i) {
        Strip strip;
        strip.block.height = text.type().leading;
        strip.block.isKeptWithNext = i + 1 < count ? i == 0 || i + 2 == count : isKeptWithNext; // no widows, no orphans
        if (i == 0)
            strip.opens = {{tag, {}, {}}};
        if (i + 1 == count)
            strip.closes = {tag};
        strip.draw = [text, i, x](Sheet &sheet, QPointF at) { sheet.line(text, i, at.x() + x, at.y()); };
        push(std::move(strip));
    }
}

void Galley::keepLast()
{
    if (!m_strips.empty())
        m_strips.back().block.isKeptWithNext = true;
}

double Galley::height() const
{
    double height = 0;
    for (size_t i = 0; i < m_strips.size(); ++i)
        height += m_strips[i].block.height + (i > 0 ? m_strips[i].block.spaceBefore : 0);
    return height;
}

void drawStack(Sheet &sheet, const std::vector<Strip> &strips, QPointF at)
{
    double y = at.y();
    for (size_t i = 0; i < strips.size(); ++i) {
        y += i > 0 ? strips[i].block.spaceBefore : 0;
        for (const Anchor &anchor : strips[i].anchors)
            sheet.anchor(anchor.name, at.x(), y);
        for (const TagNote &tag : strips[i].opens)
            sheet.begin(tag);
        if (strips[i].draw)
            strips[i].draw(sheet, {at.x(), y});
        for (const QByteArray &tag : strips[i].closes)
            sheet.end(tag);
        y += strips[i].block.height;
    }
}

void setElements(Galley &galley, const std::vector<Element> &elements)
{
    for (const Element &element : elements)
        setElement(galley, element);
}

void setElement(Galley &galley, const Element &element)
{
    struct Setter {
        Galley &galley;
        void operator()(const Heading &e) const { setHeading(galley, e); }
        void operator()(const Paragraph &e) const { setParagraph(galley, e); }
        void operator()(const BulletList &e) const { setBulletList(galley, e); }
        void operator()(const Callout &e) const { setCallout(galley, e); }
        void operator()(const Table &e) const { setTable(galley, e); }
        void operator()(const Facts &e) const { setFacts(galley, e); }
        void operator()(const NoteList &e) const { setNoteList(galley, e); }
        void operator()(const Card &e) const { setCard(galley, e); }
        void operator()(const KeyValues &e) const { setKeyValues(galley, e); }
        void operator()(const Figure &e) const { setFigure(galley, e); }
        void operator()(const MonthSheet &e) const { setMonthSheet(galley, e); }
        void operator()(const WallSheet &e) const { setWallSheet(galley, e); }
        void operator()(const ContentsList &) const { setContentsList(galley); }
        void operator()(const AnswerRoom &e) const { setAnswerRoom(galley, e); }
        void operator()(const Columns &e) const { setColumns(galley, e); }
    };
    std::visit(Setter{galley}, static_cast<const Element::variant &>(element));
}

} // namespace report
