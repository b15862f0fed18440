// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/canvas.h"

#include "charts/measure.h"
#include "charts/mixbar.h"
#include "charts/samplechart.h"
#include "charts/sparkline.h"
#include "charts/svgcanvas.h"

#include <QXmlStreamReader>
#include <catch2/catch.hpp>

namespace {

const auto canvasTheme = charts::Theme::of(charts::Appearance::Light);
const QString notoSans = QStringLiteral("Noto Sans");

} // namespace

TEST_CASE("an SVG chart is well-formed and keeps its words as text", "[charts][Q36]")
{
    auto chart = sampleChart();
    chart.campaigns.front().name = QStringLiteral("Fish & <chips>");
    charts::SvgCanvas canvas({700, 340}, notoSans, measure());
    const auto layout = layOut(chart, QRectF(0, 0, 700, 340), canvasTheme, canvas);
    canvas.pushClip(layout.plot);
    canvas.popClip();
    draw(canvas, layout, canvasTheme);
    QXmlStreamReader reader(canvas.document(layout.alternativeText));
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText();
    CHECK_FALSE(reader.hasError());
    CHECK(texts.contains(QStringLiteral("Actual 2,610")));
    CHECK(texts.contains(QStringLiteral("Fish & <chips>")));
}

TEST_CASE("text that does not fit ends in an ellipsis, never in half a character", "[charts]")
{
    const charts::SvgCanvas canvas({100, 100}, notoSans, measure());
    const auto style = textStyle(canvasTheme, charts::Theme::body, canvasTheme.text);
    const QString family = QString::fromUtf8("Family 👩‍👩‍👧");
    CHECK(canvas.elided(family, style, 500) == family);
    const auto cut = canvas.elided(family, style, canvas.textWidth(family, style) - 1);
    CHECK(cut == QString::fromUtf8("Family…"));
    CHECK(canvas.elided(family, style, 1).isEmpty());
}

TEST_CASE("a sparkline leaves gaps where nothing was measured", "[charts][Q20]")
{
    const QRectF box(0, 0, 56, 24);
    const auto layout = layOut(std::vector<std::optional<double>>{3, 2, {}, 4, {}, 5}, box, canvasTheme);
    REQUIRE(layout.runs.size() == 3);
    CHECK(layout.runs[0].size() == 2);
    CHECK(layout.runs[1].size() == 1);
    CHECK(layout.last == layout.runs[2].front());
    CHECK(layout.runs[0][1].y() > layout.runs[2][0].y()); // more is higher
    CHECK_FALSE(layOut(std::vector<std::optional<double>>{3, {}}, box, canvasTheme).last);
    CHECK(layOut(std::vector<std::optional<double>>{}, box, canvasTheme).runs.empty());
    CHECK(layOut(std::vector<std::optional<double>>{7, 7}, box, canvasTheme).runs[0][0].y() == 12);
}

TEST_CASE("a mix bar stacks its shares and marks their limit", "[charts]")
{
    const QRectF box(0, 0, 200, 16);
    const auto layout = layOut(charts::MixBar{{{0.5, Qt::blue}, {0, Qt::red}, {0.25, Qt::green}}, 0.8}, box, canvasTheme);
    CHECK(layout.parts[0].left() == 0);
    CHECK(layout.parts[1].isEmpty());
    CHECK(layout.parts[2].left() == Approx(100));
    CHECK(layout.limit->center().x() == Approx(160));
    const auto full = layOut(charts::MixBar{{{0.7, Qt::blue}, {0.7, Qt::red}}, {}}, box, canvasTheme);
    CHECK(full.parts[1].right() <= 200);
}
