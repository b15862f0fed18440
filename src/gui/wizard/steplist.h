// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/steps.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace gui {

class WizardPart;

// One line of the list of steps: a disc with its number or a check sign, the name, how far it is. Parts of the open step are small
// lines below it.
class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(int number, const QString &text, bool isPart, QWidget *parent);
    void setState(core::StepState state, bool isCurrent, const QString &detail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRectF &disc) const;

    int m_number;
    bool m_isPart;
    bool m_isCurrent = false;
    core::StepState m_state = core::StepState::Empty;
    QString m_detail;
};

// The nine steps, and the parts of the one that is open.
class StepList : public QWidget {
    Q_OBJECT

public:
    StepList(const std::vector<WizardPart *> &parts, QWidget *parent);
    // `states` by step.
    void show(const std::vector<core::StepState> &states, int currentPart);

signals:
    void partChosen(int index);

private:
    const std::vector<WizardPart *> &m_parts;
    std::vector<StepButton *> m_steps;
    std::vector<StepButton *> m_partLines;
};

} // namespace gui
