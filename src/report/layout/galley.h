// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"
#include "report/pagebreaks.h"
#include "report/sheet.h"

#include <QPointF>

#include <functional>
#include <map>

namespace report {

struct Anchor {
    QString name;
    QString title;
    int level = 2;
};

// A block with what it draws. The tags that it opens and closes let an element run over several blocks and pages.
struct Strip {
    Block block;
    std::vector<TagNote> opens;
    std::vector<QByteArray> closes; // innermost first
    std::function<void(Sheet &, QPointF)> draw; // the point is the strip's top left corner
    std::vector<Anchor> anchors;
};

// The pages that anchors stand on, 1 …; known after a first pass.
using PageNumbers = std::map<QString, int>;

struct ContentsLine {
    QString title;
    QString anchor;
};

// What every element needs to know to be set.
struct Measure {
    const Typesetter &typesetter;
    const charts::Theme &theme;
    const PageNumbers &pages;
    const std::vector<ContentsLine> &contents;
    double width = 0;
    double bodyHeight = 0;
    Orientation orientation = Orientation::Portrait;
};

// Strips of one column, from the top down.
class Galley {
public:
    explicit Galley(const Measure &measure)
        : m_measure(measure)
    {
    }

    const Measure &measure() const { return m_measure; }
    const Typesetter &typesetter() const { return m_measure.typesetter; }
    double width() const { return m_measure.width; }

    // Leaves at least this much above the next strip.
    void space(double height) { m_space = std::max(m_space, height); }
    void push(Strip strip);
    // The lines of a text as strips inside one tag.
    void pushLines(const SetText &text, const QByteArray &tag, double x = 0, bool isKeptWithNext = false);
    // Keeps what was pushed last together with what comes next.
    void keepLast();

    std::vector<Strip> &strips() { return m_strips; }
    double height() const; // of all strips, one below the other

private:
    Measure m_measure;
    std::vector<Strip> m_strips;
    double m_space = 0;
};

void setElement(Galley &galley, const Element &element);
void setElements(Galley &galley, const std::vector<Element> &elements);

void setHeading(Galley &galley, const Heading &heading);
void setParagraph(Galley &galley, const Paragraph &paragraph);
void setBulletList(Galley &galley, const BulletList &list);
void setCallout(Galley &galley, const Callout &callout);
void setTable(Galley &galley, const Table &table);
void setFacts(Galley &galley, const Facts &facts);
void setNoteList(Galley &galley, const NoteList &list);
void setCard(Galley &galley, const Card &card);
void setKeyValues(Galley &galley, const KeyValues &lines);
void setFigure(Galley &galley, const Figure &figure);
void setMonthSheet(Galley &galley, const MonthSheet &sheet);
void setWallSheet(Galley &galley, const WallSheet &sheet);
void setContentsList(Galley &galley);
void setAnswerRoom(Galley &galley, const AnswerRoom &room);
void setColumns(Galley &galley, const Columns &columns);

// An empty box for a hand to tick; the point is its top left corner.
void drawTickBox(Sheet &sheet, QPointF at);

// Draws strips one below the other, with their tags: for what is set side by side.
void drawStack(Sheet &sheet, const std::vector<Strip> &strips, QPointF at);

} // namespace report
