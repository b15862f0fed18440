// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"

#include <QAbstractItemView>
#include <QTimer>

#include <set>

class QPainter;

namespace app {
class CalendarModel;
}

namespace gui {

// Posts on days, as the month and the week show them. It never writes: what the user wants is signalled, so that mouse and keys end
// in the same edit. Posts move by dragging within this view (no system drag: nothing leaves the window, and the lifted post can be
// painted with its effect), by Alt+arrows, or by Space, arrows, Space. Held past an edge for a moment, the page turns. Several are
// chosen with Ctrl and Shift, by mouse and keys, and stay so on other pages; what then is signalled of one of them is meant for all.
class PostsView : public QAbstractItemView {
    Q_OBJECT

public:
    static constexpr int turnMilliseconds = 600;

    PostsView(app::CalendarModel &model, QWidget *parent);

    // The post or day that keys act on, also when the model was read again.
    void choosePost(core::Id<core::Post> id);
    void chooseDay(QDate day);
    // Where the keys stand …
    core::Id<core::Post> currentPost() const;
    QDate chosenDay() const;
    // … and what is chosen: that post, unless several are, or it was left out of them.
    core::Id<core::Post> chosenPost() const;
    void choosePosts(const std::vector<core::Id<core::Post>> &ids);
    const std::set<core::Id<core::Post>> &chosenPosts() const { return m_chosen; }
    bool isChosen(const QModelIndex &index) const; // a post, or the day where no post is
    // Where a post is put back among the ideas when it falls there.
    void setShelf(const QWidget *shelf) { m_shelf = shelf; }

    // A post held over the view, by its own mouse or the ideas': where it would fall.
    void holdOver(core::Id<core::Post> id, const QString &title, const QPoint &globalPosition);
    // Takes an idea to the chosen day; arrows move it, Space lets it fall, Esc cancels.
    void holdIdeaByKey(core::Id<core::Post> id, const QString &title);
    // Lets it fall there; false beside any day.
    bool dropHeld();
    void cancelHeld();
    bool isHolding() const { return m_held.has_value(); }
    QDate heldOverDay() const { return m_held ? m_held->day : QDate(); }

    void scrollTo(const QModelIndex &, ScrollHint) override { }
    // The row of the day at a point of the viewport, -1 beside any.
    virtual int dayAt(const QPoint &point) const = 0;

signals:
    void postOpened(core::Id<core::Post> id);
    void dayOpened(QDate day, std::optional<QTime> time); // a new post is wanted there
    void textTyped(QDate day, const QString &text); // one whose title begins so
    // Without a time it keeps its own; a null time takes it away.
    void moveWanted(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void copyWanted(core::Id<core::Post> id, QDate day, std::optional<QTime> time);
    void shelveWanted(core::Id<core::Post> id);
    void menuWanted(const QPoint &globalPosition);
    void dayWanted(QDate day); // one that is not shown
    void turnWanted(int pages);
    void moreWanted(QDate day, const QRect &place);
    void choiceChanged();

protected:
    // How far an arrow key takes a post.
    struct Step {
        int days = 0;
        int minutes = 0;
    };
    struct Held {
        core::Id<core::Post> post;
        QString title;
        QDate day; // null: over no day
        std::optional<QTime> time; // as of moveWanted()
        QPoint at; // of the pointer; the place's middle when held by keys
        bool isByKey = false;
        bool wasInside = false;
        QStringList effect = {};
        bool isOverShelf = false;
        bool isCopy = false;
    };
    // What a new current place does to what is chosen.
    enum class Choosing { One, Keep, Extend };

    virtual Step stepOf(int key) const = 0;
    // What a drop at that point does to the time.
    virtual std::optional<QTime> timeAt(const QPoint &) const { return std::nullopt; }
    // The place behind which more of a day's posts are hidden, if the point is in it.
    virtual QRect moreAt(const QPoint &point) const = 0;
    virtual QPoint placeOf(QDate day, std::optional<QTime> time) const = 0;
    virtual void forgetLayout() = 0;

    // Shows the model, once the derived class is able to lay it out.
    void begin();
    app::CalendarModel &calendar() const { return m_model; }
    const std::optional<Held> &held() const { return m_held; }
    bool isLifted(const QModelIndex &post) const;
    void paintHeld(QPainter &painter) const;
    // The mark of a post's pillar, its channel and whether it comes again; `rest` becomes what is left for the title.
    void paintLead(QPainter &painter, QRectF &rest, const QModelIndex &post) const;
    // The day that is current, also when one of its posts is.
    QModelIndex currentDay() const;
    // The day so far from the current one; where it isn't shown it is asked for, and the current index stays.
    QModelIndex dayAway(int days);

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override { }
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restoreChoice();
    bool hasSeveral() const { return m_chosen.size() > 1; }
    void setHeld(Held held);
    void holdByKey();
    void moveHeldByKey(const Step &step);
    bool moveChosen(const Step &step);
    bool handleHeldKey(int key);
    void turnAtEdge();
    QStringList effectOf(const Held &held) const;
    bool isOverShelf(const QPoint &globalPosition) const;
    void setCopying(bool isCopy);
    void setCurrent(const QModelIndex &index, Choosing choosing);
    void extendChoice();
    void toggle(core::Id<core::Post> id);
    bool chooseByKey(const QKeyEvent &event);
    void pressPost(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void choose(Choosing choosing);

    app::CalendarModel &m_model;
    core::Id<core::Post> m_currentPost;
    QDate m_currentDay;
    std::set<core::Id<core::Post>> m_chosen;
    core::Id<core::Post> m_anchorPost; // where a choice of several began
    QDate m_anchorDay;
    std::optional<Choosing> m_choosing; // while the user goes somewhere
    std::optional<Choosing> m_onRelease; // of a press on a chosen post that may become a drag: only that one, or all but it
    const QWidget *m_shelf = nullptr;
    bool m_isRestoring = false;
    QPoint m_pressedAt;
    core::Id<core::Post> m_pressedPost;
    std::optional<Held> m_held;
    QTimer m_turn;
    int m_turnBy = 0;
};

} // namespace gui
