// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui {

// One coming post: day and time, title, channel and status. A click opens it.
class PostRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Facts {
        QString day; // empty: the same as the row above
        QString time;
        QString title;
        QString code;
        QString status;
        QString spokenDay;
    };
    PostRow(const Facts &facts, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double titleLeft() const;

    Facts m_facts;
};

} // namespace gui
