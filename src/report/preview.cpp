// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/preview.h"

#include "report/compose/compose.h"
#include "report/emoji.h"
#include "report/pages.h"

#include <cairo.h>

#include <cmath>

namespace report {

Preview::Preview(const Input &input)
{
    if (!Typesetter::hasFont())
        return;
    const Document document = compose(input);
    m_pages = std::make_unique<Pages>(document);
    for (const Section &section : document.sections)
        if (const int page = m_pages->pageOf(section.anchor); page > 0)
            m_sections.push_back({section.title, page - 1});
}

Preview::~Preview() = default;
Preview::Preview(Preview &&) noexcept = default;
Preview &Preview::operator=(Preview &&) noexcept = default;

int Preview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

QSizeF Preview::pageSize(int page) const
{
    return m_pages ? m_pages->sizeOf(page) : QSizeF();
}

QImage Preview::page(int page, int width) const
{
    if (!m_pages || page < 0 || page >= m_pages->count() || width <= 0)
        return {};
    const QSizeF size = m_pages->sizeOf(page);
    const double scale = width / size.width();
    QImage image(width, static_cast<int>(std::lround(size.height() * scale)), QImage::Format_RGB32); // cairo's RGB24
    image.fill(Qt::white);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_RGB24, image.width(), image.height(), static_cast<int>(image.bytesPerLine()));
    cairo_t *context = cairo_create(surface);
    cairo_scale(context, scale, scale);
    EmojiPainter emoji;
    Sheet sheet(context, nullptr, emoji, m_pages->theme());
    m_pages->draw(page, sheet);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return image;
}

std::vector<QImage> Preview::all(int width) const
{
    std::vector<QImage> images;
    for (int i = 0; i < pageCount(); ++i) {
        const QSizeF size = pageSize(i);
        const double upright = std::min(size.width(), size.height());
        images.push_back(page(i, static_cast<int>(std::lround(width * size.width() / upright))));
    }
    return images;
}

std::vector<Preview::SectionStart> Preview::sections() const
{
    return m_sections;
}

} // namespace report
