// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cairocanvas.h"

#include "charts/guiapplication.h"
#include "charts/paintercanvas.h"
#include "charts/samplechart.h"

#include <QImage>
#include <QPainter>
#include <cairo.h>
#include <catch2/catch.hpp>

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
    report::CairoCanvas canvas(context, notoSans);
    draw(canvas, layOut(chart, QRectF(0, 0, 700, 340), canvasTheme, canvas), canvasTheme);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return image;
}

} // namespace

TEST_CASE("documents are drawn without a window system", "[report][charts]")
{
    REQUIRE(QCoreApplication::instance() == nullptr);
    const auto image = drawnByCairo(sampleChart(core::Language::french()));
    CHECK(darkPixels(image) > 2000);
}

TEST_CASE("the screen and the document measure the same chart alike", "[report][charts]")
{
    needGuiApplication();
    QImage image(700, 340, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    charts::PainterCanvas screen(painter, QFont(notoSans));
    const report::CairoCanvas document(nullptr, notoSans);
    const QRectF box(0, 0, 700, 340);
    const auto onScreen = layOut(sampleChart(), box, canvasTheme, screen), onPaper = layOut(sampleChart(), box, canvasTheme, document);
    draw(screen, onScreen, canvasTheme);
    CHECK(std::abs(onScreen.plot.right() - onPaper.plot.right()) < 6);
    CHECK(onScreen.labels.size() == onPaper.labels.size());
    CHECK(darkPixels(image) > 2000);
}
