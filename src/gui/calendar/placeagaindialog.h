// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace gui {

class Button;
class DayField;
class Page;

// Gives the posts that wait after a pause their days again (J-09): from a chosen day on, each with where it goes before anything is done;
// one step.
class PlaceAgainDialog : public QDialog {
    Q_OBJECT

public:
    PlaceAgainDialog(Page &page, QWidget *parent);
    // The one of the page, come to the front.
    static void showFor(Page &page);

    DayField *from() const { return m_from; }
    QListView *list() const { return m_list; }
    void refresh();

private:
    void buildList();
    std::vector<core::Post> placed() const;
    void offerEnd();
    void place();

    Page &m_page;
    DayField *m_from = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_lines = nullptr;
    QCheckBox *m_ends = nullptr;
    QLabel *m_none = nullptr;
    Button *m_place = nullptr;
};

} // namespace gui
