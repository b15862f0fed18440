// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/emoji.h"

#include <cmath>

namespace report {

namespace {

constexpr int picturePixels = 160;
constexpr double carrierSize = 0.5; // of the glyph that carries the characters

double pointsOf(PangoFont *font)
{
    PangoFontDescription *description = pango_font_describe_with_absolute_size(font);
    const double size = static_cast<double>(pango_font_description_get_size(description)) / PANGO_SCALE;
    pango_font_description_free(description);
    return size;
}

// A space in the document's font, at a size that nobody sees, whose text is the emoji.
void carryText(cairo_t *context, const QByteArray &text, double x, double baseline)
{
    cairo_save(context);
    cairo_select_font_face(context, "Noto Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(context, carrierSize);
    cairo_glyph_t *glyphs = nullptr;
    int count = 0;
    cairo_scaled_font_text_to_glyphs(cairo_get_scaled_font(context), x, baseline, ".", 1, &glyphs, &count, nullptr, nullptr, nullptr);
    const cairo_text_cluster_t cluster{static_cast<int>(text.size()), count};
    cairo_show_text_glyphs(
        context, text.constData(), static_cast<int>(text.size()), glyphs, count, &cluster, 1, cairo_text_cluster_flags_t(0));
    cairo_glyph_free(glyphs);
    cairo_restore(context);
}

} // namespace

bool EmojiPainter::handles(const PangoGlyphItem &run) const
{
    PangoFont *font = run.item->analysis.font;
    if (!font)
        return false;
    PangoFontDescription *description = pango_font_describe(font);
    const bool isColour = QByteArray(pango_font_description_get_family(description)).contains("Color Emoji");
    pango_font_description_free(description);
    return isColour;
}

void EmojiPainter::draw(cairo_t *context, const char *text, PangoGlyphItem &run, double x, double baseline)
{
    PangoGlyphItemIter iterator;
    for (gboolean isThere = pango_glyph_item_iter_init_start(&iterator, &run, text); isThere;
         isThere = pango_glyph_item_iter_next_cluster(&iterator)) {
        const int first = std::min(iterator.start_glyph, iterator.end_glyph + 1);
        const int count = std::abs(iterator.end_glyph - iterator.start_glyph);
        PangoGlyphString *glyphs = pango_glyph_string_new();
        pango_glyph_string_set_size(glyphs, count);
        for (int i = 0; i < count; ++i)
            glyphs->glyphs[i] = run.glyphs->glyphs[first + i];
        Cluster cluster{QByteArray(text + iterator.start_index, iterator.end_index - iterator.start_index), glyphs,
            static_cast<double>(pango_glyph_string_get_width(glyphs)) / PANGO_SCALE};
        drawCluster(context, cluster, run.item->analysis.font, x, baseline);
        x += cluster.width;
        pango_glyph_string_free(glyphs);
    }
}

EmojiPainter::Picture EmojiPainter::pictureOf(const Cluster &cluster, PangoFont *font)
{
    Picture &picture = m_pictures[cluster.text];
    if (picture)
        return picture;
    picture = {cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picturePixels, picturePixels), cairo_surface_destroy};
    cairo_t *context = cairo_create(picture.get());
    PangoRectangle ink;
    pango_glyph_string_extents(cluster.glyphs, font, &ink, nullptr);
    const double largest = std::max(1, std::max(ink.width, ink.height)) / static_cast<double>(PANGO_SCALE);
    cairo_scale(context, picturePixels / largest, picturePixels / largest);
    cairo_move_to(context, -ink.x / static_cast<double>(PANGO_SCALE), -ink.y / static_cast<double>(PANGO_SCALE));
    pango_cairo_show_glyph_string(context, font, cluster.glyphs);
    cairo_destroy(context);
    cairo_surface_flush(picture.get());
    return picture;
}

void EmojiPainter::drawCluster(cairo_t *context, const Cluster &cluster, PangoFont *font, double x, double baseline)
{
    const Picture picture = pictureOf(cluster, font);
    const double side = std::min(cluster.width, pointsOf(font) * 1.15);
    carryText(context, cluster.text, x, baseline);
    cairo_save(context);
    cairo_translate(context, x, baseline - side * 0.85);
    cairo_scale(context, side / picturePixels, side / picturePixels);
    cairo_set_source_surface(context, picture.get(), 0, 0);
    cairo_paint(context);
    cairo_restore(context);
}

} // namespace report
