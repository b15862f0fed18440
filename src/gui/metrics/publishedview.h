// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/publishedpostsmodel.h"
#include "core/edit.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;

namespace gui {

class Button;
class Page;

// The published posts that imported files tell of, and which post of the calendar each is: proposals to confirm or to refuse, and a place
// in the calendar for those that nobody planned. With rows chosen the buttons speak of these, else of all that they fit. One click is
// one undoable step.
class PublishedView : public QWidget {
    Q_OBJECT

public:
    explicit PublishedView(Page &page);

    void refresh();
    bool isEmpty() const { return m_model->rowCount() == 0; }
    QString note() const; // how many are open, as a sentence; empty without posts
    int proposed() const { return static_cast<int>(m_model->proposed().size()); }
    QTableView *table() const { return m_table; }

private:
    QWidget *buildHead();
    void buildTable();
    void confirm();
    void refuse();
    void add();
    void offerOthers();
    void choose(const core::Post &planned);
    void openPlanned(const QModelIndex &index);
    void showChoice();
    void showTold();
    void applied(const core::Edit &edit, const QString &toast);

    std::vector<core::PostMatch> chosen() const;
    // Of the chosen rows, or of all where none is chosen.
    std::vector<core::PostMatch> toConfirm() const;
    std::vector<core::PostMatch> toAdd() const;

    Page &m_page;
    app::PublishedPostsModel *m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_told = nullptr;
    Button *m_confirm = nullptr;
    Button *m_other = nullptr;
    Button *m_refuse = nullptr;
    Button *m_add = nullptr;
    QMenu *m_others = nullptr;
};

} // namespace gui
