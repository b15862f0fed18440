// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/searchindex.h"

#include <QLineEdit>

#include <functional>

class QListView;
class QStandardItemModel;

namespace gui {

// The search field of the top bar. While text is typed, what it finds hangs below; arrows choose, Enter goes there, Esc closes.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);

    // Asked each time the field is entered, so that nothing keeps a second copy of the plan.
    void setSource(std::function<std::vector<SearchHit>()> source);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const std::vector<SearchHit> &hits() const { return m_hits; }

signals:
    void chosen(const gui::SearchHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void showHits();
    void choose(int row);

    std::function<std::vector<SearchHit>()> m_source;
    std::vector<SearchHit> m_all;
    std::vector<SearchHit> m_hits;
    QStandardItemModel *m_model = nullptr;
    QListView *m_list = nullptr;
};

} // namespace gui
