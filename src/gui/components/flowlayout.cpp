// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/flowlayout.h"

#include "gui/style/theme.h"

#include <QWidget>

namespace gui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(u(2));
}

FlowLayout::~FlowLayout()
{
    for (const Placed &placed : m_items)
        delete placed.item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back({item});
    invalidate();
}

void FlowLayout::setJoined(int index, bool isJoined)
{
    m_items.at(size_t(index)).isJoined = isJoined;
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].item : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const Placed &placed : m_items)
        width += placed.item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    width = std::min(width, u(140)) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const Placed &placed : m_items)
        size = size.expandedTo(placed.item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

// What stands in one piece from that item on: it and the items joined to it.
int FlowLayout::joinedWidth(size_t from, int most) const
{
    int width = m_items[from].item->sizeHint().width();
    for (size_t next = from + 1; next < m_items.size() && m_items[next].isJoined; ++next)
        width += m_items[next].item->sizeHint().width();
    return std::min(width, most);
}

int FlowLayout::place(const QRect &rect, bool isReal) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int most = std::max(area.width(), 1);
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    for (size_t index = 0; index < m_items.size(); ++index) {
        const auto &[item, isJoined] = m_items[index];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(most, QWIDGETSIZE_MAX));
        if (isJoined && x > area.left()) {
            x -= spacing();
        } else if (x > area.left() && x + joinedWidth(index, most) > area.right() + 1) {
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isReal)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace gui
