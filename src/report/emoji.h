// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <pango/pangocairo.h>

#include <map>
#include <memory>

namespace report {

// Colour emoji come as bitmap fonts that a PDF can't embed: they are painted as pictures, once each, and every one carries
// its characters in an invisible glyph, so that they can be searched and read aloud.
class EmojiPainter {
public:
    // Whether the run is set in a colour font.
    bool handles(const PangoGlyphItem &run) const;
    void draw(cairo_t *context, const char *text, PangoGlyphItem &run, double x, double baseline);

private:
    using Picture = std::shared_ptr<cairo_surface_t>;
    struct Cluster {
        QByteArray text;
        PangoGlyphString *glyphs = nullptr;
        double width = 0;
    };
    Picture pictureOf(const Cluster &cluster, PangoFont *font);
    void drawCluster(cairo_t *context, const Cluster &cluster, PangoFont *font, double x, double baseline);

    std::map<QByteArray, Picture> m_pictures;
};

} // namespace report
