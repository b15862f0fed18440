// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace gui {

// A few ways to look at the same thing, side by side in one frame: Quarter | Month | Week | List. One is always on; arrows
// walk them. The group is one stop for Tab.
class Segments : public QWidget {
    Q_OBJECT

public:
    Segments(const QString &name, const QStringList &texts, QWidget *parent);

    int current() const { return m_current; }
    void setCurrent(int index); // says nothing
    int count() const { return int(m_texts.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    // By the user only.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthOf(int index) const;
    int indexAt(const QPoint &position) const;
    void choose(int index);

    QString m_name;
    QStringList m_texts;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace gui
