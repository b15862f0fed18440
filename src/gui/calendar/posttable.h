// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/language.h"

#include <QTableView>

namespace app {
class PostListModel;
}

namespace gui {

// The posts as a table: sorted by its heads, and written in where a cell may be. Enter opens the post.
class PostTable : public QTableView {
    Q_OBJECT

public:
    PostTable(app::PostListModel &model, const core::Language &language, QWidget *parent);

    void choosePost(core::Id<core::Post> id);
    // The first post of that day or after it.
    void chooseDay(QDate day);
    core::Id<core::Post> chosenPost() const;
    QDate chosenDay() const;

signals:
    void postOpened(core::Id<core::Post> id);
    void choiceChanged();

protected:
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void restoreChoice();
    void chooseRow(int row);
    void fit();

    app::PostListModel &m_model;
    core::Id<core::Post> m_chosenPost;
    int m_chosenColumn = 3; // the title
    bool m_isRestoring = false;
};

} // namespace gui
