// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attainability.h"

#include <QWidget>

namespace gui {

// The measured history as a line, and from its end the way that the target needs beside the way that the history would carry.
class GrowthView : public QWidget {
    Q_OBJECT

public:
    explicit GrowthView(QWidget *parent);

    struct Labels {
        QString first; // value and day at the left end
        QString firstDay;
        QString current;
        QString currentDay;
        QString target;
        QString supported;
        QString summary; // the same in words, for who does not see it
        std::vector<core::Attainability::Point> milestones; // where it should stand on the way (S0-21)
    };
    void setGrowth(const core::Attainability &growth, const Labels &labels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> supportedTarget() const;

    core::Attainability m_growth;
    Labels m_labels;
};

// Two bars on one scale: what is needed, what was observed.
class RateBars : public QWidget {
    Q_OBJECT

public:
    explicit RateBars(QWidget *parent);
    void setRates(
        double needed, const QString &neededText, double observed, const QString &observedText, const QString &note, bool isNeededTooMuch);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_needed = 0;
    double m_observed = 0;
    QString m_neededText;
    QString m_observedText;
    QString m_note;
    bool m_isTooMuch = false;
};

} // namespace gui
