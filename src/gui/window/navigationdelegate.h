// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gui {

class Navigation;

// Paints a row of the navigation: icon, name and count; on the current row selection fill, accent bar and DemiBold accent.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit NavigationDelegate(Navigation &navigation);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Navigation &m_navigation;
};

} // namespace gui
