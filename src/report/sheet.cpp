// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sheet.h"

#include "report/emoji.h"

#include <pango/pangocairo.h>

namespace report {

namespace {

QByteArray attributeValue(QByteArray value)
{
    return '\'' + value.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
}

} // namespace

Sheet::Sheet(cairo_t *context, TagLog *log, EmojiPainter &emoji, const charts::Theme &theme, std::set<QString> anchors)
    : m_context(context)
    , m_log(log)
    , m_emoji(emoji)
    , m_theme(theme)
    , m_canvas(context, theme.fontFamily)
    , m_anchors(std::move(anchors))
{
}

QByteArray Sheet::linkAttributes(const QString &link) const
{
    if (link.startsWith(u'#'))
        return m_anchors.count(link.mid(1)) ? "dest=" + attributeValue(link.mid(1).toLatin1()) : QByteArray();
    const QByteArray address = safeAddress(link);
    return address.isEmpty() ? QByteArray() : "uri=" + attributeValue(address);
}

void Sheet::begin(const TagNote &tag)
{
    if (!isTagged())
        return;
    cairo_tag_begin(m_context, tag.name.constData(), "");
    m_log->add(tag);
}

void Sheet::end(const QByteArray &name)
{
    if (isTagged())
        cairo_tag_end(m_context, name.constData());
}

void Sheet::anchor(const QString &name, double x, double y)
{
    if (!isTagged())
        return;
    const QByteArray attributes =
        "name=" + attributeValue(name.toLatin1()) + " x=" + QByteArray::number(x, 'f', 2) + " y=" + QByteArray::number(y, 'f', 2);
    cairo_tag_begin(m_context, CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(m_context, CAIRO_TAG_DEST);
}

void Sheet::line(const SetText &text, size_t index, double x, double y)
{
    const SetLine &line = text.lines().at(index);
    glyphs(text, line, x + line.x, y + text.baseline());
}

void Sheet::lines(const SetText &text, double x, double y)
{
    for (size_t i = 0; i < text.lines().size(); ++i)
        line(text, i, x, y + static_cast<double>(i) * text.type().leading);
}

void Sheet::artifact(const SetText &text, double x, double y)
{
    ++m_silenced;
    lines(text, x, y);
    --m_silenced;
}

void Sheet::glyphs(const SetText &text, const SetLine &line, double x, double baseline)
{
    const char *bytes = text.bytes().constData();
    const Run *open = nullptr;
    QByteArray openName;
    bool isOpen = false;
    for (GSList *item = line.line->runs; item; item = item->next) {
        auto *run = static_cast<PangoGlyphItem *>(item->data);
        const Run &look = text.runAt(run->item->offset);
        const bool isEmoji = m_emoji.handles(*run);
        if (isOpen && (isEmoji || open->link != look.link)) {
            end(openName);
            isOpen = false;
        }
        const bool isAway = !look.link.isEmpty() && !look.link.startsWith(u'#');
        const QColor colour = colourOf(isAway ? Tone::Accent : look.tone == Tone::Normal ? text.tone() : look.tone);
        cairo_set_source_rgb(m_context, colour.redF(), colour.greenF(), colour.blueF());
        const double y = baseline - static_cast<double>(run->y_offset) / PANGO_SCALE;
        if (!isOpen && isTagged()) {
            const QByteArray attributes = linkAttributes(look.link);
            openName = attributes.isEmpty() ? QByteArray("Span") : QByteArray(CAIRO_TAG_LINK);
            cairo_tag_begin(m_context, openName.constData(), attributes.constData());
            m_log->add({openName, {}, {}});
            open = &look;
            isOpen = true;
        }
        if (isEmoji) {
            m_emoji.draw(m_context, bytes, *run, x, y);
            if (isOpen)
                end(openName);
            isOpen = false;
        } else {
            cairo_move_to(m_context, x, y);
            pango_cairo_show_glyph_item(m_context, bytes, run);
        }
        x += static_cast<double>(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
    if (isOpen)
        end(openName);
    cairo_new_path(m_context);
}

void Sheet::rule(double x, double y, double width, double thickness, const QColor &colour)
{
    fill(QRectF(x, y - thickness / 2, width, thickness), colour);
}

void Sheet::fill(const QRectF &rect, const QColor &colour)
{
    m_canvas.fillRect(rect, colour);
}

QColor Sheet::colourOf(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return m_theme.text;
    case Tone::Muted:
        return m_theme.muted;
    case Tone::Accent:
        return m_theme.accent;
    case Tone::OnTrack:
        return m_theme.onTrack;
    case Tone::Behind:
        return m_theme.behind;
    case Tone::AtRisk:
        return m_theme.atRisk;
    case Tone::NoData:
        return m_theme.noData;
    }
    Q_UNREACHABLE();
}

} // namespace report
