// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printable.h"

#include <QWidget>

class QLabel;

namespace gui {

class PrintableMeter;

// At the right of the questions: what the document can say so far, and below it a card that fills, or what is still missing.
class WizardPanel : public QWidget {
    Q_OBJECT

public:
    explicit WizardPanel(QWidget *parent);
    // `card` is taken over where it is not the panel's yet; nullptr for none.
    void refresh(const std::vector<core::PartFill> &parts, QWidget *card);

signals:
    void partWanted(core::PlanPart part);

private:
    PrintableMeter *m_meter = nullptr;
    QLabel *m_cardTitle = nullptr;
    QWidget *m_cards = nullptr;
};

} // namespace gui
