// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/monthaccessible.h"

#include "gui/calendar/postsview.h"

#include <QAccessibleWidget>

#include <map>

namespace gui {

namespace {

class MonthAccessible;

// A day or a post of the month, by its place; a new month gives places new contents, as the screen does.
class CellAccessible : public QAccessibleInterface {
public:
    CellAccessible(PostsView &view, int day, int post)
        : m_view(&view)
        , m_day(day)
        , m_post(post)
    {
    }

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QModelIndex index() const
    {
        const QModelIndex day = m_view->model()->index(m_day, 0);
        return m_post < 0 ? day : m_view->model()->index(m_post, 0, day);
    }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int number) const override;
    int childCount() const override { return m_post < 0 ? m_view->model()->rowCount(index()) : 0; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = static_cast<const CellAccessible *>(child);
        return m_post < 0 && cell && cell->m_day == m_day ? cell->m_post : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return m_post < 0 ? QAccessible::Cell : QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_view->isChosen(index());
        state.focused = m_view->currentIndex() == index() && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        return state;
    }

private:
    QPointer<PostsView> m_view;
    int m_day;
    int m_post; // -1: the day itself
};

// Owns nothing itself: Qt's cache owns the cells, which live as long as the application knows them by id.
class MonthAccessible : public QAccessibleWidget {
public:
    explicit MonthAccessible(PostsView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(*view)
    {
    }
    ~MonthAccessible() override
    {
        for (const auto &[place, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view.model() ? m_view.model()->rowCount() : 0; }
    QAccessibleInterface *child(int number) const override { return number < childCount() ? cell(number, -1) : nullptr; }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[place, id] : m_cells)
            if (place.second < 0 && QAccessible::accessibleInterface(id) == child)
                return place.first;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const int day = m_view.dayAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        return day < 0 ? nullptr : cell(day, -1);
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex index = m_view.currentIndex();
        if (!index.isValid())
            return nullptr;
        return index.parent().isValid() ? cell(index.parent().row(), index.row()) : cell(index.row(), -1);
    }

    QAccessibleInterface *cell(int day, int post) const
    {
        const auto known = m_cells.find({day, post});
        if (known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        const auto id = QAccessible::registerAccessibleInterface(new CellAccessible(m_view, day, post));
        m_cells[{day, post}] = id;
        return QAccessible::accessibleInterface(id);
    }

private:
    PostsView &m_view;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface *CellAccessible::parent() const
{
    QAccessibleInterface *month = m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    return m_post < 0 || !month ? month : static_cast<MonthAccessible *>(month)->cell(m_day, -1);
}

QAccessibleInterface *CellAccessible::child(int number) const
{
    QAccessibleInterface *month = m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    return month && number < childCount() ? static_cast<MonthAccessible *>(month)->cell(m_day, number) : nullptr;
}

QAccessibleInterface *monthInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PostsView *>(object);
    return view ? new MonthAccessible(view) : nullptr;
}

} // namespace

void installMonthAccessibility()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(monthInterface);
        return true;
    }();
}

} // namespace gui
