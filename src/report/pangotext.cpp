// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pangotext.h"

#include <QRegularExpression>

namespace report {

PangoContextPointer pangoContext()
{
    PangoContextPointer context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    auto *options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    return context;
}

PangoLayoutPointer pangoLine(PangoContext *context, const QString &family, const QString &text, const charts::TextStyle &style)
{
    PangoLayoutPointer layout(pango_layout_new(context));
    auto *font = pango_font_description_new();
    pango_font_description_set_family(font, (family.isEmpty() ? QStringLiteral("Noto Sans") : family).toUtf8().constData());
    pango_font_description_set_weight(font, style.weight == charts::Weight::DemiBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    auto *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0, tnum=1"));
    const QString letters = text.normalized(QString::NormalizationForm_C);
    raiseOrdinals(attributes, letters, style.size);
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);

    const auto bytes = letters.toUtf8();
    pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    return layout;
}

void raiseOrdinals(PangoAttrList *attributes, const QString &text, double size)
{
    constexpr double ordinalSize = 0.68, ordinalRise = 0.36;
    static const QRegularExpression ordinal(QStringLiteral("\\b1(er)\\b"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = ordinal.globalMatch(text); match.hasNext();) {
        const auto start = static_cast<guint>(QStringView(text).left(match.next().capturedStart(1)).toUtf8().size());
        for (auto *attribute : {pango_attr_size_new_absolute(static_cast<int>(size * ordinalSize * PANGO_SCALE)),
                 pango_attr_rise_new(static_cast<int>(size * ordinalRise * PANGO_SCALE))}) {
            attribute->start_index = start;
            attribute->end_index = start + 2;
            pango_attr_list_insert(attributes, attribute);
        }
    }
}

double pangoWidth(PangoLayout *line)
{
    PangoRectangle logical;
    pango_layout_get_extents(line, nullptr, &logical);
    return logical.width / double(PANGO_SCALE);
}

} // namespace report
