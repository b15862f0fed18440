// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/taborder.h"

#include <QLayout>
#include <QWidget>

namespace gui {

namespace {

// The last one that Tab reaches below the layout.
QWidget *chain(const QLayout &layout, QWidget *previous)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (QWidget *widget = item->widget()) {
            if (widget->focusPolicy() != Qt::NoFocus) {
                QWidget::setTabOrder(previous, widget);
                previous = widget;
            }
            if (widget->layout())
                previous = chain(*widget->layout(), previous);
        } else if (item->layout()) {
            previous = chain(*item->layout(), previous);
        }
    }
    return previous;
}

} // namespace

void tabInReadingOrder(QWidget &area)
{
    if (area.layout())
        chain(*area.layout(), &area);
}

} // namespace gui
