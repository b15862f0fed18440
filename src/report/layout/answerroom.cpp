// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/galley.h"
#include "report/layout/tablewidths.h"

#include <algorithm>

namespace report {

namespace {

constexpr double lineHeight = 22; // room for a hand
constexpr double boxGap = 5;
constexpr double optionGap = 18;
constexpr double optionLeading = 18;

struct PlacedOption {
    SetText text;
    QPointF at;
};

// Options in rows that wrap, as words do.
std::vector<PlacedOption> placed(const Galley &galley, const QStringList &options)
{
    std::vector<PlacedOption> result;
    double x = 0, y = 0;
    for (const QString &option : options) {
        const double most = galley.width() - tickBox - boxGap;
        const double natural = std::min(most, galley.typesetter().natural(plain(option), {style::body}) + 1);
        if (x > 0 && x + tickBox + boxGap + natural > galley.width()) {
            x = 0;
            y += optionLeading;
        }
        result.push_back({galley.typesetter().set(plain(option), {style::body, false, false, Tone::Normal, 1}, natural), {x, y}});
        x += tickBox + boxGap + natural + optionGap;
    }
    return result;
}

} // namespace

void drawTickBox(Sheet &sheet, QPointF at)
{
    const QColor ink = sheet.theme().muted;
    sheet.rule(at.x(), at.y(), tickBox, style::hairline, ink);
    sheet.rule(at.x(), at.y() + tickBox, tickBox, style::hairline, ink);
    sheet.fill({at.x(), at.y(), style::hairline, tickBox}, ink);
    sheet.fill({at.x() + tickBox - style::hairline, at.y(), style::hairline, tickBox}, ink);
}

QString answerOptions(const AnswerRoom &room)
{
    QStringList boxes;
    for (const QString &option : room.options)
        boxes += QStringLiteral("[ ] ") + option;
    return boxes.join(QStringLiteral("   "));
}

QString answerLine()
{
    constexpr int letters = 70;
    return QString(letters, u'_');
}

void setAnswerRoom(Galley &galley, const AnswerRoom &room)
{
    const std::vector<PlacedOption> options = placed(galley, room.options);
    const double optionsHeight = options.empty() ? 0 : options.back().at.y() + optionLeading;
    Strip strip;
    strip.block.height = optionsHeight + room.lines * lineHeight;
    strip.draw = [options, optionsHeight, lines = room.lines, width = galley.width()](Sheet &sheet, QPointF at) {
        for (const PlacedOption &option : options) {
            const QPointF corner = at + option.at;
            drawTickBox(sheet, {corner.x(), corner.y() + (option.text.type().leading - tickBox) / 2 + 0.5});
            const Tagged tag(sheet, {"P", {}, {}});
            sheet.lines(option.text, corner.x() + tickBox + boxGap, corner.y());
        }
        for (int line = 1; line <= lines; ++line)
            sheet.rule(at.x(), at.y() + optionsHeight + line * lineHeight - 3, width, style::hairline, sheet.theme().control);
    };
    galley.push(std::move(strip));
    galley.space(10);
}

} // namespace report
