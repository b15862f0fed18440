// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/galley.h"

namespace report {

namespace {

constexpr double keyWidth = 86;
constexpr double contentsLine = 21;
constexpr double cardColumnGap = 24;
constexpr double cardRule = 2;

// Lines of several texts side by side, cut into strips where they are too high for half a page.
struct SideBySide {
    struct Part {
        SetText text;
        QByteArray tag;
        double x = 0;
    };
    std::vector<Part> parts;

    size_t lineCount() const
    {
        size_t most = 0;
        for (const Part &part : parts)
            most = std::max(most, part.text.lines().size());
        return most;
    }
};

void pushSideBySide(Galley &galley, const SideBySide &row, const QByteArray &tag, bool isFirst, bool isLast, const QByteArray &outer)
{
    double leading = 0;
    for (const auto &part : row.parts)
        leading = std::max(leading, part.text.type().leading);
    const size_t count = row.lineCount();
    const size_t perStrip = static_cast<size_t>(galley.measure().bodyHeight * 0.45 / leading);
    for (size_t first = 0; first < count; first += perStrip) {
        const size_t end = std::min(count, first + perStrip);
        Strip strip;
        strip.block.height = static_cast<double>(end - first) * leading;
        if (isFirst && first == 0)
            strip.opens = {{outer, {}, {}}};
        if (isLast && end == count)
            strip.closes = {outer};
        strip.draw = [row, first, end, leading, tag](Sheet &sheet, QPointF at) {
            const Tagged line(sheet, {tag, {}, {}});
            for (const auto &part : row.parts) {
                const Tagged cell(sheet, {part.tag, {}, {}});
                for (size_t i = first; i < std::min(end, part.text.lines().size()); ++i)
                    sheet.line(part.text, i, at.x() + part.x, at.y() + static_cast<double>(i - first) * leading);
            }
        };
        galley.push(std::move(strip));
    }
}

// A field of a persona's card: its name, what is known, and how we know it.
std::vector<Strip> fieldStrips(const Galley &galley, const CardField &field, double width)
{
    Measure measure = galley.measure();
    measure.width = width;
    Galley column(measure);
    const Tone tone = field.isAssumption ? Tone::Behind : Tone::Muted;
    column.pushLines(column.typesetter().set(plain(field.label), {style::body, true}, width), "P", 0, true);
    column.pushLines(column.typesetter().set(field.text, {style::body}, width), "P", 0, true);
    column.pushLines(
        column.typesetter().set({{field.evidence, false, tone, field.link}}, {style::caption, false, false, tone}, width), "P");
    return column.strips();
}

double heightOf(const std::vector<Strip> &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.block.height + (&strip == &strips.front() ? 0 : strip.block.spaceBefore);
    return height;
}

void pushFieldPair(Galley &galley, const std::vector<Strip> &left, const std::vector<Strip> &right, double rightX, bool isKept)
{
    Strip strip;
    strip.block.height = std::max(heightOf(left), heightOf(right));
    strip.block.isKeptWithNext = isKept;
    if (strip.block.height < galley.measure().bodyHeight * 0.45) {
        strip.draw = [=](Sheet &sheet, QPointF at) {
            drawStack(sheet, left, at);
            drawStack(sheet, right, {at.x() + rightX, at.y()});
        };
        galley.push(std::move(strip));
        return;
    }
    for (const auto &stack : {left, right}) // too long to stand side by side
        for (Strip line : stack)
            galley.push(std::move(line));
}

} // namespace

void setKeyValues(Galley &galley, const KeyValues &lines)
{
    for (size_t i = 0; i < lines.lines.size(); ++i) {
        const KeyValues::Line &line = lines.lines[i];
        SideBySide row;
        row.parts.push_back({galley.typesetter().set(plain(line.key), {style::body, false, false, Tone::Muted}, keyWidth - 8), "Lbl", 0});
        row.parts.push_back({galley.typesetter().set(line.value, {style::body}, galley.width() - keyWidth), "LBody", keyWidth});
        pushSideBySide(galley, row, "LI", i == 0, i + 1 == lines.lines.size(), "L");
        galley.space(2);
    }
    galley.space(8);
}

void setContentsList(Galley &galley)
{
    const auto &contents = galley.measure().contents;
    const style::Type type{10.4, contentsLine};
    for (size_t i = 0; i < contents.size(); ++i) {
        const auto page = galley.measure().pages.find(contents[i].anchor);
        const QString number = page == galley.measure().pages.end() ? QStringLiteral("00") : QString::number(page->second);
        const Run link{contents[i].title, false, Tone::Normal, u'#' + contents[i].anchor};
        SideBySide row;
        row.parts.push_back({galley.typesetter().set({link}, {type}, galley.width() - 40), "LBody", 0});
        row.parts.push_back({galley.typesetter().set(plain(number), {type, false, true}, 40), "LBody", galley.width() - 40});
        const size_t before = galley.strips().size();
        pushSideBySide(galley, row, "LI", i == 0, i + 1 == contents.size(), "L");
        for (size_t k = before; k < galley.strips().size(); ++k) {
            galley.strips()[k].draw = [draw = galley.strips()[k].draw, width = galley.width(), height = galley.strips()[k].block.height](
                                          Sheet &sheet, QPointF at) {
                draw(sheet, at);
                sheet.rule(at.x(), at.y() + height, width, style::hairline, sheet.theme().line);
            };
        }
    }
}

void setCard(Galley &galley, const Card &card)
{
    const double columnWidth = (galley.width() - cardColumnGap) / 2;
    const size_t firstStrip = galley.strips().size();
    setHeading(galley, {3, card.title, card.anchor, {}, {}, {}, {}});
    if (!card.headline.isEmpty())
        galley.pushLines(galley.typesetter().set(muted(card.headline), {style::body}, galley.width()), "P", 0, true);
    if (!card.quote.isEmpty()) {
        galley.space(6);
        galley.pushLines(galley.typesetter().set({{card.quote, false, Tone::Accent}}, {{11.4, 16.5}}, galley.width()), "P", 0, true);
    }
    for (size_t i = 0; i < card.fields.size(); i += 2) {
        galley.space(9);
        const auto left = fieldStrips(galley, card.fields[i], columnWidth);
        const auto right = i + 1 < card.fields.size() ? fieldStrips(galley, card.fields[i + 1], columnWidth) : std::vector<Strip>();
        pushFieldPair(galley, left, right, columnWidth + cardColumnGap, i + 2 < card.fields.size());
    }
    double height = 0;
    for (size_t i = firstStrip; i < galley.strips().size(); ++i)
        height += galley.strips()[i].block.height + (i > firstStrip ? galley.strips()[i].block.spaceBefore : 0);
    Strip &top = galley.strips()[firstStrip];
    top.draw = [draw = top.draw, width = galley.width()](Sheet &sheet, QPointF at) {
        sheet.rule(at.x(), at.y() - cardRule - 4, width, style::headRule, sheet.theme().text);
        draw(sheet, at);
    };
    galley.strips().back().block.isKeptWithNext = false;
    galley.space(std::max(30.0, galley.measure().bodyHeight / 2 - 20 - height)); // two to a page
}

} // namespace report
