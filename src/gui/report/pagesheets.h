// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document.h"

#include <QHash>
#include <QWidget>

namespace gui {

// The pages of the document below each other, as they print. Only pages in sight are drawn.
class PageSheets : public QWidget {
    Q_OBJECT

public:
    explicit PageSheets(QWidget *parent);
    void setDocument(std::optional<app::Document> document);
    int pageCount() const { return m_document ? m_document->pageCount() : 0; }
    // Top of a page, for scrolling to it.
    int topOf(int page) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QImage picture(int page);

    std::optional<app::Document> m_document;
    std::vector<QRect> m_places;
    QHash<int, QImage> m_pictures; // as wide as the sheets are now
};

} // namespace gui
