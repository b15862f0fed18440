// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QStandardItemModel;

namespace gui {

class Page;

// What the calendar rests on (S3-27): people, what they use, what it is to bring about. Enter or a click goes to where it is written.
class GroundList : public QListView {
    Q_OBJECT

public:
    GroundList(Page &page, QWidget *parent);
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // The list in a little window of its own, below the widget.
    static void showFor(Page &page, const QWidget &below);

signals:
    void left(); // for what it leads to

private:
    void goTo(const QModelIndex &index);

    Page &m_page;
    QStandardItemModel *m_lines = nullptr;
};

} // namespace gui
