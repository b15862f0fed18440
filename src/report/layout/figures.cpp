// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/drawings.h"
#include "report/layout/galley.h"

namespace report {

namespace {

constexpr double factPadding = 8;
constexpr double captionGap = 4;
constexpr double wordsShare = 1.3; // of the width of figures, for a fact that is told in words

struct SetFact {
    SetText label;
    SetText value;
    SetText note;
    SetText detail;
    double lift = 0; // above words, so that they stand on the line of the figures beside them
    double height() const { return label.height() + lift + value.height() + detail.height(); }
};

SetFact setFact(const Galley &galley, const Fact &fact, double width)
{
    const Typesetter &set = galley.typesetter();
    SetFact result;
    result.label = set.set(plain(fact.label), {style::body, false, false, Tone::Muted}, width);
    const Text value = Text{{fact.value, true}};
    const bool isLong = set.natural(value, {style::figure}) > width;
    result.value = set.set(value,
        {fact.isWords ? style::heading
            : isLong  ? style::Type{style::heading.size, style::figure.leading}
                      : style::figure},
        width);
    if (fact.isWords)
        result.lift = set.set(plain(QStringLiteral("0")), {style::figure}, width).baseline() - result.value.baseline();
    const double taken = result.value.width() + 5;
    const bool isBeside = !fact.note.isEmpty() && taken + set.natural(plain(fact.note), {style::body}) <= width;
    const QString below = isBeside || fact.note.isEmpty() ? fact.detail
                        : fact.detail.isEmpty()           ? fact.note
                                                          : QString(fact.note + u'\n' + fact.detail);
    if (isBeside)
        result.note = set.set(muted(fact.note), {style::body}, width - taken);
    result.detail = set.set(muted(below), {style::caption}, width);
    return result;
}

void drawFact(Sheet &sheet, const SetFact &fact, QPointF at)
{
    const Tagged tag(sheet, {"P", {}, {}});
    sheet.lines(fact.label, at.x(), at.y());
    const double top = at.y() + fact.label.height() + fact.lift;
    sheet.lines(fact.value, at.x(), top);
    if (!fact.note.lines().empty())
        sheet.lines(fact.note, at.x() + fact.value.width() + 5, top + fact.value.baseline() - fact.note.baseline());
    sheet.lines(fact.detail, at.x(), top + fact.value.height());
}

// Strips that stand side by side, each column as one stack.
Strip sideBySide(std::vector<std::vector<Strip>> stacks, std::vector<double> xs, double height)
{
    Strip strip;
    strip.block.height = height;
    strip.draw = [stacks = std::move(stacks), xs = std::move(xs)](Sheet &sheet, QPointF at) {
        for (size_t i = 0; i < stacks.size(); ++i)
            drawStack(sheet, stacks[i], {at.x() + xs[i], at.y()});
    };
    return strip;
}

} // namespace

void setFacts(Galley &galley, const Facts &facts)
{
    if (facts.facts.empty())
        return;
    const double count = static_cast<double>(facts.facts.size());
    const auto share = [](const Fact &fact) { return fact.isWords ? wordsShare : 1; };
    double shares = 0;
    for (const Fact &fact : facts.facts)
        shares += share(fact);
    const double width = (galley.width() - style::gutter * (count - 1)) / shares;
    std::vector<SetFact> set;
    std::vector<double> lefts;
    double height = 0, left = 0;
    for (const Fact &fact : facts.facts) {
        set.push_back(setFact(galley, fact, width * share(fact)));
        lefts.push_back(left);
        left += width * share(fact) + style::gutter;
        height = std::max(height, set.back().height());
    }
    Strip strip;
    strip.block.height = height + 2 * factPadding;
    strip.draw = [set, lefts, isRuled = facts.isRuled, total = galley.width(), bottom = strip.block.height](Sheet &sheet, QPointF at) {
        for (size_t i = 0; i < set.size(); ++i)
            drawFact(sheet, set[i], {at.x() + lefts[i], at.y() + factPadding});
        if (!isRuled)
            return;
        sheet.rule(at.x(), at.y(), total, style::hairline, sheet.theme().line);
        sheet.rule(at.x(), at.y() + bottom, total, style::hairline, sheet.theme().line);
    };
    galley.space(6);
    galley.push(std::move(strip));
    galley.space(10);
}

void setNoteList(Galley &galley, const NoteList &list)
{
    if (!list.title.isEmpty())
        setHeading(galley, {3, list.title, {}, {}, {}, {}, {}});
    for (const Note &note : list.notes) {
        galley.pushLines(galley.typesetter().set(strong(note.title), {style::body}, galley.width()), "P", 0, !note.text.isEmpty());
        galley.pushLines(galley.typesetter().set(muted(note.text), {style::body}, galley.width()), "P");
        galley.space(5);
    }
    galley.space(8);
}

void setColumns(Galley &galley, const Columns &columns)
{
    Measure measure = galley.measure();
    const double count = static_cast<double>(columns.columns.size());
    measure.width = (measure.width - style::gutter * 1.8 * (count - 1)) / count;
    std::vector<std::vector<Strip>> stacks;
    std::vector<double> xs;
    double height = 0;
    for (const auto &elements : columns.columns) {
        Galley column(measure);
        setElements(column, elements);
        height = std::max(height, column.height());
        xs.push_back(static_cast<double>(stacks.size()) * (measure.width + style::gutter * 1.8));
        if (!column.strips().empty())
            galley.space(column.strips().front().block.spaceBefore);
        stacks.push_back(std::move(column.strips()));
    }
    if (height > 0)
        galley.push(sideBySide(std::move(stacks), std::move(xs), height));
    galley.space(8);
}

void setFigure(Galley &galley, const Figure &figure)
{
    const Drawing drawing = drawingOf(figure.picture, galley.measure());
    Strip strip;
    strip.block.height = drawing.height;
    strip.block.isKeptWithNext = !figure.caption.isEmpty();
    strip.draw = [drawing, alternative = printable(figure.alternative)](Sheet &sheet, QPointF at) {
        const Tagged tag(sheet, {"Figure", alternative, {}});
        drawing.draw(sheet, at);
    };
    galley.space(6);
    galley.push(std::move(strip));
    if (!figure.caption.isEmpty()) {
        galley.space(captionGap);
        galley.pushLines(galley.typesetter().set(plain(figure.caption), {style::caption, false, false, Tone::Muted}, galley.width()), "P");
    }
    galley.space(10);
}

} // namespace report
