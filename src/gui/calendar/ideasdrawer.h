// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "gui/components/card.h"

#include <QListView>

class QLabel;
class QLineEdit;
class QPushButton;

namespace app {
class IdeaModel;
}

namespace gui {

// Ideas as a list: one is dragged over the month, or taken there by Space, or opened by Enter.
class IdeaList : public QListView {
    Q_OBJECT

public:
    IdeaList(app::IdeaModel &model, QWidget *parent);
    core::Id<core::Post> chosen() const;
    void choose(core::Id<core::Post> id);

signals:
    void opened(core::Id<core::Post> id);
    void takenByKey(core::Id<core::Post> id, const QString &title);
    void dragged(core::Id<core::Post> id, const QString &title, const QPoint &globalPosition);
    void dropped();
    void dragCancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    // The plan changes, and the ideas are listed anew: what was looked at still is.
    void rememberPlace();
    void findPlace();

    app::IdeaModel &m_model;
    core::Id<core::Post> m_rememberedIdea;
    int m_rememberedPosition = 0;
    QPoint m_pressedAt;
    bool m_mayDrag = false;
    bool m_isDragging = false;
};

class IdeasDrawer : public Card {
    Q_OBJECT

public:
    IdeasDrawer(app::IdeaModel &model, QWidget *parent);
    IdeaList *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }
    void refresh();
    // Where ideas may come from, as a menu beside “New idea”.
    void addSources(const std::vector<QAction *> &sources);

signals:
    void newIdeaWanted();
    void placingWanted(); // of what waits after a pause

private:
    QWidget *waitingPart();

    app::IdeaModel &m_model;
    IdeaList *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QWidget *m_waiting = nullptr;
    QLabel *m_waitingLine = nullptr;
};

} // namespace gui
