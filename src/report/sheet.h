// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/cairocanvas.h"
#include "report/taglog.h"
#include "report/typesetter.h"

#include "charts/theme.h"

#include <QColor>
#include <QRectF>

typedef struct _cairo cairo_t;

namespace report {

class EmojiPainter;

// A page that is being drawn: text with its tags, shapes without. On a surface that is no PDF the tags do nothing.
class Sheet {
public:
    // `log` may be null: then nothing is tagged (a preview). Links to other places than `anchors` are left out: cairo
    // does not survive a link that leads nowhere.
    Sheet(cairo_t *context, TagLog *log, EmojiPainter &emoji, const charts::Theme &theme, std::set<QString> anchors = {});

    void begin(const TagNote &tag);
    void end(const QByteArray &name);
    // A place that links and the outline lead to.
    void anchor(const QString &name, double x, double y);

    // One line of a text with its Span or Link tags; `y` is the top of the line.
    void line(const SetText &text, size_t index, double x, double y);
    // All lines, one below the other.
    void lines(const SetText &text, double x, double y);
    // All lines without tags: page numbers, what is repeated.
    void artifact(const SetText &text, double x, double y);

    void rule(double x, double y, double width, double thickness, const QColor &colour);
    void fill(const QRectF &rect, const QColor &colour);
    charts::Canvas &canvas() { return m_canvas; }
    const charts::Theme &theme() const { return m_theme; }
    bool isTagged() const { return m_log && m_silenced == 0; }

    QColor colourOf(Tone tone) const;

private:
    friend class Silence;
    QByteArray linkAttributes(const QString &link) const;
    void glyphs(const SetText &text, const SetLine &line, double x, double baseline);

    cairo_t *m_context;
    TagLog *m_log;
    EmojiPainter &m_emoji;
    const charts::Theme &m_theme;
    CairoCanvas m_canvas;
    std::set<QString> m_anchors;
    int m_silenced = 0;
};

// A tag that ends with the block of code.
class Tagged {
public:
    Tagged(Sheet &sheet, const TagNote &tag)
        : m_sheet(sheet)
        , m_name(tag.name)
    {
        m_sheet.begin(tag);
    }
    ~Tagged() { m_sheet.end(m_name); }
    Q_DISABLE_COPY_MOVE(Tagged)

private:
    Sheet &m_sheet;
    QByteArray m_name;
};

// While it lives, nothing is tagged: running feet and repeated heads are no part of the text.
class Silence {
public:
    explicit Silence(Sheet &sheet)
        : m_sheet(sheet)
    {
        ++m_sheet.m_silenced;
    }
    ~Silence() { --m_sheet.m_silenced; }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    Sheet &m_sheet;
};

} // namespace report
