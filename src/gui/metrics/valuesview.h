// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace app {
class ValueGridModel;
}

namespace gui {

class Page;

// Every value of an account by day, to look through, type over and paste into; what is chosen says below the table where it is from.
class ValuesView : public QWidget {
    Q_OBJECT

public:
    explicit ValuesView(Page &page);

    void refresh();
    app::ValueGridModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }

private:
    enum Period { Weeks, Quarter, All };

    QWidget *buildHead();
    void buildTable();
    void buildKeys();
    void fillChannels();
    void show();
    void offerMetrics();
    void showSources();
    void copy() const;
    void paste();
    void showNewest();
    void filterValues();
    // What was typed goes; where nothing was, files' values do.
    void takeBack();
    void empty(const QModelIndexList &cells);
    void save();

    Page &m_page;
    app::ValueGridModel *m_model;
    QComboBox *m_channel = nullptr;
    QComboBox *m_period = nullptr;
    QLineEdit *m_filter = nullptr;
    QMenu *m_metrics = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_nothing = nullptr; // says that nothing is like what was asked for
    QLabel *m_sources = nullptr;
};

} // namespace gui
