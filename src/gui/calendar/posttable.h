// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/language.h"

#include <QTableView>

#include <set>

namespace app {
class PostListModel;
}

namespace gui {

// The posts as a table: sorted by its heads, and written in where a cell may be. Enter opens the post; Ctrl and Shift choose several.
class PostTable : public QTableView {
    Q_OBJECT

public:
    PostTable(app::PostListModel &model, const core::Language &language, QWidget *parent);

    void choosePost(core::Id<core::Post> id);
    // The first post of that day or after it.
    void chooseDay(QDate day);
    core::Id<core::Post> chosenPost() const;
    QDate chosenDay() const;
    void choosePosts(const std::vector<core::Id<core::Post>> &ids);
    std::set<core::Id<core::Post>> chosenPosts() const;

signals:
    void postOpened(core::Id<core::Post> id);
    void choiceChanged();
    void menuWanted(const QPoint &globalPosition);

protected:
    void reset() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void restoreChoice();
    void chooseRow(int row);
    void selectChosen();
    void fit();

    app::PostListModel &m_model;
    core::Id<core::Post> m_chosenPost; // where the keys stand
    std::set<core::Id<core::Post>> m_chosen; // also those that the table doesn't show now
    int m_chosenColumn = 3; // the title
    bool m_isRestoring = false;
};

} // namespace gui
