// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "gui/calendar/monthlayout.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

namespace gui {

// A month of posts. It never writes: what the user wants is signalled, so that mouse and keys end in the same edit. Posts move by
// dragging within this view (no system drag: nothing leaves the window, and the lifted post can be painted with its effect), by
// Alt+arrows, or by Space, arrows, Space.
class MonthView : public QAbstractItemView {
    Q_OBJECT

public:
    MonthView(app::CalendarModel &model, QWidget *parent);

    const MonthLayout &monthLayout() const;
    // The post or day that keys act on, also when the model was read again.
    void choosePost(core::Id<core::Post> id);
    void chooseDay(QDate day);
    core::Id<core::Post> chosenPost() const;
    QDate chosenDay() const;

    // A post held over the view, by its own mouse or the ideas': where it would fall.
    void holdOver(core::Id<core::Post> id, const QString &title, const QPoint &globalPosition);
    // Takes an idea to the chosen day; arrows move it, Space lets it fall, Esc cancels.
    void holdIdeaByKey(core::Id<core::Post> id, const QString &title);
    // Lets it fall there; false beside any day.
    bool dropHeld();
    void cancelHeld();
    bool isHolding() const { return m_held.has_value(); }
    QDate heldOverDay() const { return m_held ? m_held->day : QDate(); }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override { }
    QModelIndex indexAt(const QPoint &point) const override;

signals:
    void postOpened(core::Id<core::Post> id);
    void dayOpened(QDate day); // a new post is wanted there
    void moveWanted(core::Id<core::Post> id, QDate day);
    void monthWanted(QDate day); // the month of that day
    void moreWanted(QDate day, const QRect &place);
    void choiceChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override { }
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Held {
        core::Id<core::Post> post;
        QString title;
        QDate day; // null: over no day
        QPoint at; // of the pointer; the day's middle when held by keys
        bool isByKey = false;
        QStringList effect;
    };

    void setHeld(Held held);
    void holdByKey();
    void moveHeldByKey(int days);
    bool moveChosen(int days);
    bool handleHeldKey(int key);
    bool handleMoveKey(QKeyEvent *event);
    void paintDay(QPainter &painter, int row) const;
    void paintPost(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintHeads(QPainter &painter) const;
    void paintStrips(QPainter &painter) const;
    void paintHeld(QPainter &painter) const;

    app::CalendarModel &m_model;
    mutable MonthLayout m_layout;
    mutable bool m_isLaidOut = false;
    core::Id<core::Post> m_chosenPost;
    QDate m_chosenDay;
    bool m_isRestoring = false;
    QPoint m_pressedAt;
    core::Id<core::Post> m_pressedPost;
    std::optional<Held> m_held;
};

} // namespace gui
