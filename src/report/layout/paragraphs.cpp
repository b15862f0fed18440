// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/galley.h"

#include "charts/marks.h"
#include "report/statustone.h"

namespace report {

namespace {

constexpr double eyebrowGap = 1;
constexpr double markGap = 4;
constexpr double headingMark = 9;
constexpr double bulletIndent = 12;
constexpr double bulletDot = 3;
constexpr double calloutBar = 3;
constexpr double calloutPadding = 10;

style::Type typeOfHeading(int level)
{
    return level == 1 ? style::title : level == 2 ? style::section : level == 3 ? style::heading : style::body;
}

double spaceAboveHeading(int level)
{
    return level == 1 ? 0 : level == 2 ? 24 : level == 3 ? 15 : 9;
}

Setting settingOf(const Paragraph &paragraph)
{
    switch (paragraph.style) {
    case ParagraphStyle::Lead:
        return {style::lead, false, false, Tone::Normal, paragraph.maxLines};
    case ParagraphStyle::Muted:
        return {style::body, false, false, Tone::Muted, paragraph.maxLines};
    case ParagraphStyle::Caption:
        return {style::caption, false, false, Tone::Muted, paragraph.maxLines};
    case ParagraphStyle::Body:
        break;
    }
    return {style::body, false, false, Tone::Normal, paragraph.maxLines};
}

// What stands at the right end of a heading: a status as shape and word, or a text.
struct HeadingAside {
    SetText text;
    std::optional<core::KpiStatus> status;
    double width = 0;

    HeadingAside(const Galley &galley, const Heading &heading)
        : status(heading.status)
    {
        Setting setting{style::body, false, true, Tone::Muted};
        Text letters = heading.aside;
        if (status) {
            setting = {style::heading, true, false, toneOf(*status)};
            letters = plain(heading.statusWord);
        }
        if (letters.empty())
            return;
        width = std::min(galley.typesetter().natural(letters, setting), galley.width() * 0.45);
        text = galley.typesetter().set(letters, setting, width);
        width += status ? headingMark + markGap : 0;
    }

    void draw(Sheet &sheet, double right, double bottom) const
    {
        if (text.lines().empty())
            return;
        const Tagged tag(sheet, {"P", {}, {}});
        double x = right - width;
        const double top = bottom - text.height();
        if (status) {
            charts::drawStatus(
                sheet.canvas(), sheet.theme(), *status, {x, top + (text.type().leading - headingMark) / 2, headingMark, headingMark});
            x += headingMark + markGap;
        }
        sheet.lines(text, x, top);
    }
};

} // namespace

void setHeading(Galley &galley, const Heading &heading)
{
    galley.space(spaceAboveHeading(heading.look()));
    const HeadingAside aside(galley, heading);
    const double width = galley.width() - (aside.width > 0 ? aside.width + style::gutter : 0);
    const SetText title = galley.typesetter().set(plain(heading.text), {typeOfHeading(heading.look()), true}, width);
    const SetText eyebrow = galley.typesetter().set(plain(heading.eyebrow), {style::body, false, false, Tone::Muted}, width);
    const double eyebrowHeight = eyebrow.lines().empty() ? 0 : eyebrow.height() + eyebrowGap;
    Strip strip;
    strip.block.height = std::max(title.height() + eyebrowHeight, aside.text.height());
    strip.block.isKeptWithNext = true;
    if (!heading.anchor.isEmpty())
        strip.anchors = {{heading.anchor, heading.listed.isEmpty() ? heading.text : heading.listed, heading.level}};
    const QByteArray tag = "H" + QByteArray::number(heading.level);
    strip.draw = [=, right = galley.width()](Sheet &sheet, QPointF at) {
        if (!eyebrow.lines().empty()) {
            const Tagged small(sheet, {"P", {}, {}});
            sheet.lines(eyebrow, at.x(), at.y());
        }
        {
            const Tagged large(sheet, {tag, {}, {}});
            sheet.lines(title, at.x(), at.y() + eyebrowHeight);
        }
        aside.draw(sheet, at.x() + right, at.y() + eyebrowHeight + title.height() - (title.type().leading - title.type().size) / 4);
    };
    galley.push(std::move(strip));
    galley.space(heading.look() <= 2 ? 6 : 3);
}

void setParagraph(Galley &galley, const Paragraph &paragraph)
{
    galley.pushLines(galley.typesetter().set(paragraph.text, settingOf(paragraph), galley.width()), "P", 0, paragraph.isKeptWithNext);
    galley.space(paragraph.style == ParagraphStyle::Lead ? 8 : 6);
}

void setBulletList(Galley &galley, const BulletList &list)
{
    for (size_t i = 0; i < list.items.size(); ++i) {
        const SetText text = galley.typesetter().set(list.items[i], {style::body}, galley.width() - bulletIndent);
        for (size_t k = 0; k < text.lines().size(); ++k) {
            Strip strip;
            strip.block.height = text.type().leading;
            const bool isLast = k + 1 == text.lines().size();
            strip.block.isKeptWithNext = !isLast && (k == 0 || k + 2 == text.lines().size());
            if (i == 0 && k == 0)
                strip.opens.push_back({"L", {}, {}});
            if (k == 0) {
                strip.opens.push_back({"LI", {}, {}});
                strip.opens.push_back({"LBody", {}, {}});
            }
            if (isLast)
                strip.closes = {"LBody", "LI"};
            if (isLast && i + 1 == list.items.size())
                strip.closes.push_back("L");
            strip.draw = [text, k](Sheet &sheet, QPointF at) {
                sheet.line(text, k, at.x() + bulletIndent, at.y());
                charts::Path dot;
                dot.addEllipse({at.x() + bulletDot, at.y() + text.baseline() - text.type().size * 0.3}, bulletDot / 2, bulletDot / 2);
                if (k == 0)
                    sheet.canvas().fill(dot, sheet.theme().muted);
            };
            galley.push(std::move(strip));
        }
        galley.space(2);
    }
    galley.space(6);
}

void setCallout(Galley &galley, const Callout &callout)
{
    const double width = galley.width() - calloutBar - 2 * calloutPadding;
    const SetText title = galley.typesetter().set(plain(callout.title), {style::body, true, false, Tone::Accent}, width);
    const SetText text = galley.typesetter().set(callout.text, {{10.4, 15}, false, false, Tone::Normal, callout.maxLines}, width);
    const double head = title.height() + 2, right = galley.width();
    const size_t perStrip = static_cast<size_t>(std::max(4.0, galley.measure().bodyHeight * 0.45 / text.type().leading));
    const size_t count = std::max<size_t>(1, text.lines().size());
    for (size_t first = 0; first < count; first += perStrip) {
        const size_t end = std::min(text.lines().size(), first + perStrip);
        const bool isFirst = first == 0, isLast = first + perStrip >= count;
        const double above = isFirst ? calloutPadding + head : 0;
        Strip strip;
        strip.block.height = above + static_cast<double>(end - first) * text.type().leading + (isLast ? calloutPadding : 0);
        if (isFirst)
            strip.opens = {{"Sect", {}, {}}};
        if (isLast)
            strip.closes = {"Sect"};
        strip.draw = [=, height = strip.block.height](Sheet &sheet, QPointF at) {
            sheet.fill({at.x(), at.y(), right, height}, sheet.theme().selection);
            sheet.fill({at.x(), at.y(), calloutBar, height}, sheet.theme().accent);
            const double x = at.x() + calloutBar + calloutPadding;
            if (isFirst) {
                const Tagged tag(sheet, {"P", {}, {}});
                sheet.lines(title, x, at.y() + calloutPadding);
            }
            const Tagged tag(sheet, {"P", {}, {}});
            for (size_t i = first; i < end; ++i)
                sheet.line(text, i, x, at.y() + above + static_cast<double>(i - first) * text.type().leading);
        };
        if (isFirst)
            galley.space(6);
        galley.push(std::move(strip));
    }
    galley.space(8);
}

} // namespace report
