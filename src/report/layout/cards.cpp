// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/galley.h"

namespace report {

namespace {

constexpr double keyWidth = 86;
constexpr double contentsLine = 21;
constexpr double cardColumnGap = 18;
constexpr size_t cardColumns = 3;
constexpr double cardRule = 2;
constexpr double cardHeadroom = 34; // of the section's heading and the space between two cards

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

// The sizes of a card: two cards share a page, so one that says much is set smaller.
struct CardTypes {
    style::Type text;
    style::Type evidence;
    double rowGap;
};
constexpr CardTypes ordinaryCard{style::body, style::caption, 8};
constexpr CardTypes fullCard{{8.6, 11.8}, {7.6, 10.2}, 5};

std::vector<Strip> fieldStrips(const Galley &galley, const CardField &field, double width, const CardTypes &types)
{
    Measure measure = galley.measure();
    measure.width = width;
    Galley column(measure);
    const Tone tone = field.isAssumption ? Tone::Behind : Tone::Muted;
    column.pushLines(column.typesetter().set(plain(field.label), {types.text, true}, width), "P", 0, true);
    column.pushLines(column.typesetter().set(field.text, {types.text}, width), "P", 0, true);
    column.pushLines(
        column.typesetter().set({{field.evidence, false, tone, field.link}}, {types.evidence, false, false, tone}, width), "P");
    return column.strips();
}

double heightOf(const std::vector<Strip> &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.block.height + (&strip == &strips.front() ? 0 : strip.block.spaceBefore);
    return height;
}

void pushFieldRow(Galley &galley, const std::vector<std::vector<Strip>> &fields, double step, bool isKept)
{
    Strip strip;
    for (const auto &field : fields)
        strip.block.height = std::max(strip.block.height, heightOf(field));
    strip.block.isKeptWithNext = isKept;
    if (strip.block.height < galley.measure().bodyHeight * 0.45) {
        strip.draw = [=](Sheet &sheet, QPointF at) {
            for (size_t i = 0; i < fields.size(); ++i)
                drawStack(sheet, fields[i], {at.x() + static_cast<double>(i) * step, at.y()});
        };
        galley.push(std::move(strip));
        return;
    }
    for (const auto &field : fields) // too long to stand side by side
        for (Strip line : field)
            galley.push(std::move(line));
}

void pushCard(Galley &galley, const Card &card, const CardTypes &types)
{
    const double columnWidth = (galley.width() - cardColumnGap * (cardColumns - 1)) / cardColumns;
    setHeading(galley, {3, card.title, card.anchor});
    if (!card.headline.isEmpty())
        galley.pushLines(galley.typesetter().set(muted(card.headline), {style::body}, galley.width()), "P", 0, true);
    if (!card.quote.isEmpty()) {
        galley.space(3);
        galley.pushLines(galley.typesetter().set({{card.quote, false, Tone::Accent}}, {{11, 15}}, galley.width()), "P", 0, true);
    }
    for (size_t i = 0; i < card.fields.size(); i += cardColumns) {
        galley.space(types.rowGap);
        std::vector<std::vector<Strip>> fields;
        for (size_t k = i; k < std::min(i + cardColumns, card.fields.size()); ++k)
            fields.push_back(fieldStrips(galley, card.fields[k], columnWidth, types));
        pushFieldRow(galley, fields, columnWidth + cardColumnGap, i + cardColumns < card.fields.size());
    }
    galley.strips().back().block.isKeptWithNext = false;
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
        if (i + 1 < lines.lines.size())
            galley.keepLast();
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
        row.parts.push_back({galley.typesetter().set({link}, {type}, galley.width() - 40), "Reference", 0});
        row.parts.push_back({galley.typesetter().set(plain(number), {type, false, true}, 40), "P", galley.width() - 40});
        const size_t before = galley.strips().size();
        pushSideBySide(galley, row, "TOCI", i == 0, i + 1 == contents.size(), "TOC");
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
    const double most = galley.measure().bodyHeight / 2 - cardHeadroom;
    Galley trial(galley.measure());
    pushCard(trial, card, ordinaryCard);
    const CardTypes &types = trial.height() > most ? fullCard : ordinaryCard;
    Galley measured(galley.measure());
    pushCard(measured, card, types);
    const size_t first = galley.strips().size();
    pushCard(galley, card, types);
    Strip &top = galley.strips()[first];
    top.draw = [draw = top.draw, width = galley.width()](Sheet &sheet, QPointF at) {
        sheet.rule(at.x(), at.y() - cardRule - 4, width, style::headRule, sheet.theme().text);
        draw(sheet, at);
    };
    galley.space(std::max(24.0, most - measured.height())); // two to a page
}

} // namespace report
