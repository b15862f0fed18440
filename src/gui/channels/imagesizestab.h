// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace app {
class ImageSizeTable;
}

namespace gui {

class Card;
class OwnNumber;
class Page;

// Which size a picture should have where: a dated table, a picture held against it, and the owner's own size for the chosen purpose
// (S1-38).
class ImageSizesTab : public PageTab {
    Q_OBJECT

public:
    ImageSizesTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void take() override;

private:
    QWidget *buildTable();
    QWidget *buildPanel();
    void checkPicture();
    void showPicture();
    void showChosen();
    void fitColumns();
    void save();
    void forget();

    Page &m_page;
    app::ImageSizeTable *m_sizes = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_verdict = nullptr;
    Card *m_card = nullptr;
    QLabel *m_note = nullptr;
    OwnNumber *m_own = nullptr;
    QString m_shown; // id of the size
    bool m_isRefreshing = false;
};

} // namespace gui
