// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/searchhit.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QListView;
class QStandardItemModel;

namespace gui {

// The search field of the top bar. While text is typed, what it finds hangs below; arrows choose, Enter goes there, Esc closes.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);

    // Asked for what to offer whenever the text changes.
    void setSource(std::function<std::vector<SearchHit>(const QString &text)> source);
    // More can be found now than when it was typed.
    void findAgain();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    const std::vector<SearchHit> &hits() const { return m_hits; }

signals:
    void entered();
    void chosen(const gui::SearchHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool showsKeys() const;
    void makeRoom();
    void find();
    void showHits();
    void choose(int row);

    std::function<std::vector<SearchHit>(const QString &text)> m_source;
    std::vector<SearchHit> m_hits;
    QStandardItemModel *m_model = nullptr;
    QListView *m_list = nullptr;
};

} // namespace gui
