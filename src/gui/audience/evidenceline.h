// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/language.h"

#include <QWidget>

class QLabel;

namespace gui {

class Button;

// Under every answer: where it comes from. An assumption is a soft amber line that asks for evidence.
class EvidenceLine : public QWidget {
    Q_OBJECT

public:
    EvidenceLine(const core::Language &language, QWidget *parent);
    void setAnswer(const core::PersonaAnswer &answer);

signals:
    // Source, note, link and day as chosen.
    void sourceChosen(const core::PersonaAnswer &answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openEditor();

    core::Language m_language;
    core::PersonaAnswer m_answer;
    QLabel *m_source = nullptr;
    QLabel *m_note = nullptr;
    Button *m_change = nullptr;
};

} // namespace gui
