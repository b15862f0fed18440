// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typesetter.h"

#include "report/pangotext.h"

#include <QRegularExpression>
#include <QStringList>

#include <pango/pangocairo.h>

#include <algorithm>

namespace report {

namespace {

constexpr const char *documentFont = "Noto Sans";

template <class T>
std::shared_ptr<T> ownedObject(T *object)
{
    return {object, [](T *o) { g_object_unref(o); }};
}

std::shared_ptr<PangoContext> newContext(const core::Language &language)
{
    auto context = ownedObject(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context.get(), 72); // 1 px of pango is 1 pt of the page
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string(language.code().toLatin1().constData()));
    return context;
}

PangoFontDescription *newDescription(const Setting &setting)
{
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, documentFont);
    pango_font_description_set_absolute_size(font, setting.type.size * PANGO_SCALE);
    pango_font_description_set_weight(font, setting.isStrong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

void insertRange(PangoAttrList *list, PangoAttribute *attribute, int start, int end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

// A word that no line can hold is broken anywhere, and for each of its lines pango shapes all that is left of it once more. Cut into
// pieces, each an item of its own, only a piece is shaped again: the work grows with the word and no longer with its square.
void insertSeams(PangoAttrList *list, const QString &letters)
{
    constexpr int lettersOfAPiece = 100;
    int place = 0, begin = -1, inPiece = 0; // bytes, bytes, letters
    const auto end = [&] {
        if (begin >= 0)
            insertRange(list, pango_attr_foreground_alpha_new(1), begin, place); // never seen: the page has its own colours
        begin = -1;
    };
    for (const char32_t letter : letters.toStdU32String()) {
        const bool isSpace = QChar::isSpace(letter);
        if (isSpace || (inPiece >= lettersOfAPiece && !QChar::isMark(letter))) {
            const bool wasMarked = begin >= 0;
            end();
            begin = isSpace || wasMarked ? -1 : place; // every second piece
            inPiece = 0;
        }
        inPiece += isSpace ? 0 : 1;
        place += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
    end();
}

// Where the baseline stands in a line of the type's leading: the same for every line, whatever fonts it falls back to.
double measuredBaseline(PangoContext *context, const Setting &setting)
{
    PangoFontDescription *font = newDescription(setting);
    PangoFontMetrics *metrics = pango_context_get_metrics(context, font, nullptr);
    const double ascent = static_cast<double>(pango_font_metrics_get_ascent(metrics)) / PANGO_SCALE;
    const double descent = static_cast<double>(pango_font_metrics_get_descent(metrics)) / PANGO_SCALE;
    pango_font_metrics_unref(metrics);
    pango_font_description_free(font);
    return (setting.type.leading - ascent - descent) / 2 + ascent;
}

} // namespace

double SetText::width() const
{
    double widest = 0;
    for (const SetLine &line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

const Run &SetText::runAt(int index) const
{
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), index);
    const auto place = end == m_ends.end() ? m_runs.size() - 1 : static_cast<size_t>(end - m_ends.begin());
    return m_runs.at(place);
}

Typesetter::Typesetter(const core::Language &language)
    : m_language(language)
    , m_context(newContext(language))
{
}

bool Typesetter::hasFont()
{
    PangoFontFamily **families = nullptr;
    int count = 0;
    pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count);
    const bool isFound = std::any_of(
        families, families + count, [](PangoFontFamily *f) { return qstrcmp(pango_font_family_get_name(f), documentFont) == 0; });
    g_free(families);
    return isFound;
}

SetText Typesetter::shaped(const Text &text, const Setting &setting, double width) const
{
    SetText result;
    result.m_type = setting.type;
    result.m_tone = setting.tone;
    result.m_layout = ownedObject(pango_layout_new(m_context.get()));
    PangoLayout *layout = result.m_layout.get();
    PangoAttrList *attributes = pango_attr_list_new();
    insertRange(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, INT_MAX);
    insertRange(attributes, pango_attr_insert_hyphens_new(FALSE), 0, INT_MAX);
    QString letters;
    for (const Run &run : text) {
        const int start = static_cast<int>(result.m_bytes.size());
        const QString shown = printable(run.text);
        letters += shown;
        result.m_bytes += shown.toUtf8();
        const int end = static_cast<int>(result.m_bytes.size());
        result.m_runs.push_back(run);
        result.m_ends.push_back(end);
        if (run.isStrong)
            insertRange(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
        if (!run.link.isEmpty() || run.tone != Tone::Normal) // runs end where their look ends
            insertRange(attributes, pango_attr_foreground_new(0, 0, static_cast<guint16>(result.m_runs.size())), start, end);
    }
    if (result.m_runs.empty())
        result.m_runs.push_back({});
    if (m_language.isFrench())
        raiseOrdinals(attributes, letters, setting.type.size);
    insertSeams(attributes, letters);
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    PangoFontDescription *font = newDescription(setting);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_text(layout, result.m_bytes.constData(), static_cast<int>(result.m_bytes.size()));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, width < 0 ? -1 : static_cast<int>(std::max(1.0, width) * PANGO_SCALE));
    if (setting.isRight)
        pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT);
    if (setting.maxLines > 0) {
        pango_layout_set_height(layout, -setting.maxLines);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
    return result;
}

SetText Typesetter::set(const Text &text, const Setting &setting, double width) const
{
    SetText result = shaped(text, setting, width);
    if (result.m_bytes.isEmpty())
        return result;
    PangoLayout *layout = result.m_layout.get();
    if (pango_layout_get_unknown_glyphs_count(layout) > 0)
        m_missing.insert(QString::fromUtf8(result.m_bytes));
    result.m_baseline = baselineOf(setting);
    PangoLayoutIter *iterator = pango_layout_get_iter(layout);
    do {
        PangoRectangle extent;
        pango_layout_iter_get_line_extents(iterator, nullptr, &extent);
        result.m_lines.push_back({pango_layout_iter_get_line_readonly(iterator), static_cast<double>(extent.x) / PANGO_SCALE,
            static_cast<double>(extent.width) / PANGO_SCALE});
    } while (pango_layout_iter_next_line(iterator));
    pango_layout_iter_free(iterator);
    return result;
}

double Typesetter::natural(const Text &text, const Setting &setting) const
{
    return text.empty() ? 0 : set(text, setting, -1).width() + 0.05;
}

double Typesetter::longestWord(const Text &text, const Setting &setting) const
{
    static const QRegularExpression spaces(QStringLiteral("[ \\n]+")); // no-break spaces bind
    double widest = 0;
    const QStringList words = printable(lettersOf(text)).split(spaces, Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, wordWidth(word, setting, setting.isStrong || (!text.empty() && text.front().isStrong)));
    return widest;
}

double Typesetter::wordWidth(const QString &word, const Setting &setting, bool isStrong) const
{
    double &width = m_wordWidths[{setting.type.size, isStrong}][word];
    if (width == 0)
        width = natural({{word, isStrong}}, setting);
    return width;
}

double Typesetter::baselineOf(const Setting &setting) const
{
    const auto [found, isNew] = m_baselines.try_emplace({setting.type.size, setting.type.leading, setting.isStrong}, 0);
    if (isNew)
        found->second = measuredBaseline(m_context.get(), setting);
    return found->second;
}

} // namespace report
