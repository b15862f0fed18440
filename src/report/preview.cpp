// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/preview.h"

#include "report/calendarpages.h"
#include "report/compose/compose.h"
#include "report/emoji.h"
#include "report/fitting.h"
#include "report/pages.h"

#include <cairo.h>

#include <cmath>

namespace report {

namespace {

class PagesPreview : public Preview {
public:
    explicit PagesPreview(const Document &document)
        : m_pages(document)
    {
        for (const Section &section : document.sections)
            if (const int page = m_pages.pageOf(section.anchor); page > 0)
                m_sections.push_back({section.title, page - 1});
    }

    int pageCount() const override { return m_pages.count(); }
    QSizeF pageSize(int page) const override { return m_pages.sizeOf(page) * m_pages.zoom(); }
    QImage page(int page, int width) const override;
    std::vector<SectionStart> sections() const override { return m_sections; }

private:
    Pages m_pages;
    std::vector<SectionStart> m_sections;
};

QImage PagesPreview::page(int page, int width) const
{
    if (page < 0 || page >= m_pages.count() || width <= 0)
        return {};
    const QSizeF size = m_pages.sizeOf(page);
    const double scale = width / size.width();
    QImage image(width, static_cast<int>(std::lround(size.height() * scale)), QImage::Format_RGB32); // cairo's RGB24
    image.fill(Qt::white);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_RGB24, image.width(), image.height(), static_cast<int>(image.bytesPerLine()));
    cairo_t *context = cairo_create(surface);
    cairo_scale(context, scale, scale);
    EmojiPainter emoji;
    Sheet sheet(context, nullptr, emoji, m_pages.theme());
    m_pages.draw(page, sheet);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return image;
}

} // namespace

std::unique_ptr<Preview> preview(const Input &input)
{
    return Typesetter::hasFont() ? std::make_unique<PagesPreview>(compose(input)) : nullptr;
}

std::unique_ptr<Preview> calendarPreview(const CalendarInput &input)
{
    return Typesetter::hasFont() ? std::make_unique<PagesPreview>(fitted(compose(input), boundsOf(input))) : nullptr;
}

} // namespace report
