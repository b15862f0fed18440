// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/taborder.h"

#include <QApplication>
#include <QLayout>

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

bool isStop(const QWidget &widget, const QWidget &area)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisibleTo(&area) && widget.isEnabled();
}

void addStops(const QLayout &layout, const QWidget &area, std::vector<QPointer<QWidget>> &stops)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (QWidget *widget = item->widget()) {
            if (isStop(*widget, area))
                stops.emplace_back(widget);
            if (widget->layout())
                addStops(*widget->layout(), area, stops);
        } else if (item->layout()) {
            addStops(*item->layout(), area, stops);
        }
    }
}

} // namespace

void tabInReadingOrder(QWidget &area)
{
    if (!area.layout())
        return;
    const Qt::FocusPolicy policy = area.focusPolicy();
    area.setFocusPolicy(Qt::TabFocus); // Qt orders nothing behind what can't be tabbed to
    chain(*area.layout(), &area);
    area.setFocusPolicy(policy);
}

KeptFocus::KeptFocus(QWidget &area)
    : m_area(area)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !area.isAncestorOf(focus) || !area.layout())
        return;
    addStops(*area.layout(), area, m_stops);
    const auto had = std::find(m_stops.begin(), m_stops.end(), focus);
    if (had == m_stops.end())
        m_stops.clear();
    else
        m_place = static_cast<size_t>(had - m_stops.begin());
}

KeptFocus::~KeptFocus()
{
    const auto isThere = [this](const QPointer<QWidget> &stop) { return stop && m_area.isAncestorOf(stop) && isStop(*stop, m_area); };
    const auto place = m_stops.begin() + static_cast<std::ptrdiff_t>(m_place);
    if (m_stops.empty() || isThere(*place))
        return;
    const auto next = std::find_if(place, m_stops.end(), isThere);
    const auto before = std::find_if(std::make_reverse_iterator(place), m_stops.rend(), isThere);
    if (next != m_stops.end())
        (*next)->setFocus(Qt::TabFocusReason);
    else if (before != m_stops.rend())
        (*before)->setFocus(Qt::TabFocusReason);
    else
        m_area.setFocus(Qt::TabFocusReason);
}

} // namespace gui
