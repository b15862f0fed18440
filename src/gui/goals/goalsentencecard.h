// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"
#include "gui/components/card.h"

#include <array>
#include <map>

class QLabel;

namespace gui {

class Button;
class SentenceBuilder;
class TokenButton;

// The goal as a sentence whose words are chosen one by one (S0-22). What can't be understood, or can't be, is said in a line below,
// with the way out as one click; what was typed stays in its place. Numbers that the goal's name tells are offered (S2-29).
class GoalSentenceCard : public Card {
    Q_OBJECT

public:
    GoalSentenceCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft, const core::Attainability &attainability);

signals:
    void edited(const app::GoalDraft &draft);

private:
    TokenButton *token(core::GoalSlot slot) const;
    void buildTokens();
    void buildLines();
    void offerChoices();
    void offerMetrics();
    void showTokens();
    void take(core::GoalSlot slot, const QVariant &value);
    bool takeNumber(core::GoalSlot slot, const QString &text, app::GoalDraft &draft);
    void takeChannel(const QString &choice, app::GoalDraft &draft);
    void takeMetric(const QString &id, app::GoalDraft &draft);
    void refuse(core::GoalSlot slot, const QString &text, const QString &sentence);
    std::optional<QDate> lastDay() const;
    void showLine();
    void offerTypedNumbers();

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    SentenceBuilder *m_builder = nullptr;
    core::Attainability m_attainability;
    std::array<TokenButton *, 9> m_tokens{};
    std::map<core::GoalSlot, QString> m_refused; // what was typed and not understood
    QString m_refusal;
    QLabel *m_line = nullptr;
    Button *m_fix = nullptr;
    std::optional<app::GoalDraft> m_fixed;
    QWidget *m_offer = nullptr;
    QLabel *m_offerText = nullptr;
    std::optional<app::GoalDraft> m_typed;
};

} // namespace gui
