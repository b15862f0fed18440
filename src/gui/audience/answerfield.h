// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/language.h"

#include <QWidget>

namespace gui {

class ChoiceChips;
class EvidenceLine;
class LongTextField;

// One question about a persona: the question, the answer (a text, or chips where a few answers fit most people), its evidence.
class AnswerField : public QWidget {
    Q_OBJECT

public:
    AnswerField(const QString &field, const core::Language &language, QWidget *parent);
    void setAnswer(const core::PersonaAnswer &answer);
    void take();
    // A line below the question.
    void setHint(const QString &hint);
    // Puts the cursor into the answer.
    void focusAnswer();

    // "What holds them back?"; of the user's own field its name.
    static QString question(const QString &field, const core::Language &language);

signals:
    void answered(const core::PersonaAnswer &answer);

private:
    void takeText(const QString &text);
    void offerChips(const QString &text);

    core::Language m_language;
    core::PersonaAnswer m_answer;
    LongTextField *m_text = nullptr;
    ChoiceChips *m_chips = nullptr;
    EvidenceLine *m_evidence = nullptr;
};

} // namespace gui
