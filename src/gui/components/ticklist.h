// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/checklists.h"

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace gui {

// A box to tick with a text that wraps, and below it in small letters what it means. The whole of it is to be clicked.
class Tick : public QAbstractButton {
    Q_OBJECT

public:
    Tick(const QString &text, const QString &hint, QWidget *parent);
    void setWords(const QString &text, const QString &hint);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

// Points to tick off, one below the other.
class TickList : public QWidget {
    Q_OBJECT

public:
    TickList(const QString &name, QWidget *parent);

    void setPoints(const std::vector<app::TickPoint> &points);
    // Ids of points of other lists are left alone.
    void setDone(const QStringList &done);
    // The ids that setDone() gave, with what was ticked and unticked since.
    QStringList done() const;

signals:
    // By the user only.
    void doneChanged();

private:
    QVBoxLayout *m_column = nullptr;
    QStringList m_ids;
    QStringList m_done;
    std::vector<Tick *> m_ticks;
};

} // namespace gui
