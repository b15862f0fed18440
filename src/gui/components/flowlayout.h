// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <vector>

namespace gui {

// Widgets in a row that wraps, as words do. Spacing is the layout's spacing, both ways.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    // A joined item follows the one before without a gap, and never begins a line: a comma after its word.
    void setJoined(int index, bool isJoined);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool isReal) const;

    struct Placed {
        QLayoutItem *item = nullptr;
        bool isJoined = false;
    };
    int joinedWidth(size_t from, int most) const;

    std::vector<Placed> m_items;
};

} // namespace gui
