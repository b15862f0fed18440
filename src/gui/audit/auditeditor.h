// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"

#include <QWidget>

class QComboBox;

namespace app {
class Workspace;
}

namespace gui {

class ChoiceChips;
class FormField;

// The audit of one account: the three questions, what they propose and why, and what is decided (S1-29, S1-30); what the account is good
// for and whether it is verified (S1-28, S1-32). The proposal holds until something else is chosen, and that is kept once it has a reason.
class AuditEditor : public QWidget {
    Q_OBJECT

public:
    AuditEditor(const app::Workspace &workspace, QWidget *parent);

    // What is still being typed for another channel is given first.
    void setChannel(core::Channel channel);
    void take();
    const core::Channel &channel() const { return m_channel; }

signals:
    void edited(const core::Channel &channel);

private:
    void buildQuestions();
    void buildDecision();
    void buildBeside();
    void give();
    void decide(core::Channel &channel);
    void showProposal();
    void showTargets();

    const app::Workspace &m_workspace;
    core::Channel m_channel;
    std::optional<core::AuditDecision> m_pending; // chosen, and still without a reason
    ChoiceChips *m_attracts = nullptr;
    LongTextField *m_usage = nullptr;
    ChoiceChips *m_helps = nullptr;
    ChoiceChips *m_decision = nullptr;
    FormField *m_decisionField = nullptr;
    LineField *m_reason = nullptr;
    FormField *m_reasonField = nullptr;
    QComboBox *m_mergeInto = nullptr;
    FormField *m_mergeField = nullptr;
    LongTextField *m_utility = nullptr;
    FormField *m_utilityField = nullptr;
    ChoiceChips *m_verification = nullptr;
};

} // namespace gui
