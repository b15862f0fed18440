// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

#include <array>
#include <map>

namespace gui {

class GoalHints;
class SentenceBuilder;
class TokenButton;

// The goal as a sentence whose words are chosen one by one (S0-22), with hints below it. What can't be understood stays in its place
// as it was typed.
class GoalSentenceCard : public Card {
    Q_OBJECT

public:
    GoalSentenceCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft, const core::Attainability &attainability);
    // To the word that the sentence begins with.
    void focusFirst();

signals:
    void edited(const app::GoalDraft &draft);

private:
    TokenButton *token(core::GoalSlot slot) const;
    void buildTokens();
    void offerChoices();
    void offerMetrics();
    void showTokens();
    void take(core::GoalSlot slot, const QVariant &value);
    bool takeNumber(core::GoalSlot slot, const QString &text, app::GoalDraft &draft);
    void takeChannel(const QString &choice, app::GoalDraft &draft);
    void takeMetric(const QString &id, app::GoalDraft &draft);
    void refuse(core::GoalSlot slot, const QString &text, const QString &sentence);
    std::optional<QDate> lastDay() const;

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    SentenceBuilder *m_builder = nullptr;
    core::Attainability m_attainability;
    std::array<TokenButton *, 9> m_tokens{};
    std::map<core::GoalSlot, QString> m_refused; // what was typed and not understood
    QString m_refusal;
    GoalHints *m_hints = nullptr;
};

} // namespace gui
