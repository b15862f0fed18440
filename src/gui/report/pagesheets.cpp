// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/report/pagesheets.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPaintEvent>

namespace gui {

PageSheets::PageSheets(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The document’s pages"));
}

void PageSheets::setDocument(std::optional<app::Document> document)
{
    m_document = std::move(document);
    m_pictures.clear();
    setAccessibleName(tr("The document’s %n pages", nullptr, pageCount()));
    place();
    update();
}

int PageSheets::topOf(int page) const
{
    return page >= 0 && size_t(page) < m_places.size() ? m_places[size_t(page)].top() : 0;
}

void PageSheets::place()
{
    m_places.clear();
    int y = 0;
    double widest = 1;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_document->pageSize(page).width());
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = m_document->pageSize(page);
        const int sheetWidth = std::min(width(), u(180));
        const int height = qRound(sheetWidth * size.height() / size.width());
        m_places.emplace_back((width() - sheetWidth) / 2, y, sheetWidth, height);
        y += height + u(4);
    }
    setMinimumHeight(std::max(y - u(4), u(40)));
}

void PageSheets::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_pictures.clear();
    place();
}

QImage PageSheets::picture(int page)
{
    const auto found = m_pictures.constFind(page);
    if (found != m_pictures.constEnd())
        return *found;
    const double scale = devicePixelRatioF();
    QImage image = m_document->page(page, qRound(m_places[size_t(page)].width() * scale));
    image.setDevicePixelRatio(scale);
    m_pictures.insert(page, image);
    return image;
}

void PageSheets::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = m_places[size_t(page)];
        if (!place.intersects(event->rect()))
            continue;
        painter.drawImage(place, picture(page));
        paintBox(painter, place, QColor(), theme().line, 0);
    }
}

} // namespace gui
