// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/canvas.h"

#include "charts/cairocanvas.h"
#include "charts/guiapplication.h"
#include "charts/mixbar.h"
#include "charts/paintercanvas.h"
#include "charts/samplechart.h"
#include "charts/sparkline.h"
#include "charts/svgcanvas.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <cairo.h>
#include <catch2/catch.hpp>

#include <memory>

namespace {

const auto canvasTheme = charts::Theme::of(charts::Appearance::Light);
const QString notoSans = QStringLiteral("Noto Sans");

int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return count;
}

QImage drawnByCairo(const charts::LineChart &chart)
{
    QImage image(700, 340, QImage::Format_RGB32);
    image.fill(Qt::white);
    auto *surface = cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_RGB24, 700, 340, static_cast<int>(image.bytesPerLine()));
    auto *context = cairo_create(surface);
    charts::CairoCanvas canvas(context, notoSans);
    draw(canvas, layOut(chart, QRectF(0, 0, 700, 340), canvasTheme, canvas), canvasTheme);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return image;
}

} // namespace

TEST_CASE("documents are drawn without a window system", "[charts]")
{
    REQUIRE(QCoreApplication::instance() == nullptr);
    const auto image = drawnByCairo(sampleChart(core::Language::french()));
    CHECK(darkPixels(image) > 2000);
}

TEST_CASE("the screen and the document measure the same chart alike", "[charts]")
{
    needGuiApplication();
    QImage image(700, 340, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    charts::PainterCanvas screen(painter, QFont(notoSans));
    const charts::SvgCanvas document({700, 340}, notoSans);
    const QRectF box(0, 0, 700, 340);
    const auto onScreen = layOut(sampleChart(), box, canvasTheme, screen), onPaper = layOut(sampleChart(), box, canvasTheme, document);
    draw(screen, onScreen, canvasTheme);
    CHECK(std::abs(onScreen.plot.right() - onPaper.plot.right()) < 6);
    CHECK(onScreen.labels.size() == onPaper.labels.size());
    CHECK(darkPixels(image) > 2000);
}

TEST_CASE("an SVG chart is well-formed and keeps its words as text", "[charts][Q36]")
{
    auto chart = sampleChart();
    chart.campaigns.front().name = QStringLiteral("Fish & <chips>");
    charts::SvgCanvas canvas({700, 340}, notoSans);
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
    const charts::SvgCanvas canvas({100, 100}, notoSans);
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
