// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/pictures.h"

#include "report/cairocanvas.h"
#include "report/emoji.h"

#include "charts/svgcanvas.h"

#include <cairo.h>

#include <cmath>

namespace report {

namespace {

constexpr double pixelsPerPoint = 3; // 216 dpi

cairo_status_t appendPng(void *closure, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

// On no ground: rows may be tinted.
QByteArray pngOf(QSizeF size, const std::function<void(cairo_t *)> &draw)
{
    const auto pixels = [](double points) { return static_cast<int>(std::ceil(points * pixelsPerPoint)); };
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, pixels(size.width()), pixels(size.height()));
    cairo_t *context = cairo_create(surface);
    cairo_scale(context, pixelsPerPoint, pixelsPerPoint);
    draw(context);
    cairo_destroy(context);
    QByteArray bytes;
    cairo_surface_write_to_png_stream(surface, appendPng, &bytes);
    cairo_surface_destroy(surface);
    return bytes;
}

} // namespace

QByteArray OdtPictures::store(const QByteArray &bytes, const QByteArray &ending, const QByteArray &mediaType)
{
    QByteArray &path = m_paths[bytes];
    if (path.isEmpty()) {
        path = "Pictures/" + QByteArray::number(m_paths.size()) + '.' + ending;
        m_parts.push_back({path, bytes, mediaType});
    }
    return path;
}

OdtPicture OdtPictures::add(QSizeF size, const QString &alternative, const std::function<void(charts::Canvas &)> &draw)
{
    const CairoCanvas measure(nullptr, m_theme.fontFamily);
    charts::SvgCanvas vector(size, m_theme.fontFamily, measure);
    draw(vector);
    const QByteArray svg = printable(QString::fromUtf8(vector.document(onOneLine(alternative)))).toUtf8();
    const QByteArray png = pngOf(size, [&](cairo_t *context) {
        CairoCanvas canvas(context, m_theme.fontFamily);
        draw(canvas);
    });
    return {size, {store(svg, "svg", "image/svg+xml"), store(png, "png", "image/png")}};
}

OdtPicture OdtPictures::add(const Drawing &drawing, double width)
{
    const QSizeF size(width, drawing.height);
    const QByteArray png = pngOf(size, [&](cairo_t *context) {
        EmojiPainter emoji;
        Sheet sheet(context, nullptr, emoji, m_theme);
        drawing.draw(sheet, {0, 0});
    });
    return {size, {store(png, "png", "image/png")}};
}

} // namespace report
