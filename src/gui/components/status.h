// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/bullet.h"
#include "core/scoreboard.h"

#include <QWidget>

class QPainter;

namespace gui {

// What delegates paint with; all of it is drawn by charts, so that paper looks the same.
void paintStatusMark(QPainter &painter, const QRectF &box, core::KpiStatus status);
void paintPillarMark(QPainter &painter, const QRectF &box, int position);
void paintBullet(QPainter &painter, const QRectF &box, const charts::Bullet &bullet);
// The bordered two-letter code of a network; returns its width. Centred in height on `box`.
double paintNetworkCode(QPainter &painter, const QRectF &box, const QString &code);
double networkCodeWidth(const QString &code);
QColor statusColour(core::KpiStatus status);

// Mark and word of a status; with a soft fill only beside a title.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    enum class Fill { None, Soft };
    StatusLabel(Fill fill, QWidget *parent);

    // `word` is core::label(status, language).
    void setStatus(core::KpiStatus status, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fill m_fill;
    core::KpiStatus m_status = core::KpiStatus::NotEnoughData;
    QString m_word;
};

// "IG" in its frame; `name` (the network's) is its tooltip and accessible name.
class NetworkCode : public QWidget {
    Q_OBJECT

public:
    NetworkCode(const QString &code, const QString &name, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_code;
};

} // namespace gui
