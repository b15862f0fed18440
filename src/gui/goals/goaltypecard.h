// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaladvice.h"
#include "gui/components/card.h"

class QComboBox;
class QLabel;

namespace gui {

class Button;
class Disclosure;

// What kind of goal it is (S0-30 … S0-55), and what is known of that kind: when to choose it, numbers and networks that suit it, an
// example to fill in, tips and facts. Open while a goal has no number yet.
class GoalTypeCard : public Card {
    Q_OBJECT

public:
    GoalTypeCard(const app::Workspace &workspace, QWidget *parent);
    void setDraft(const app::GoalDraft &draft);

signals:
    void edited(const app::GoalDraft &draft);

private:
    void buildAdvice();
    void showAdvice();
    void offer(QWidget *place, const std::vector<app::GoalOffer> &offers, core::MetricLink link);
    void choose(const app::GoalOffer &offer, core::MetricLink link);

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    core::Id<core::Goal> m_shownGoal;
    std::optional<core::GoalType> m_shownType;
    QString m_shownMetric;
    QComboBox *m_type = nullptr;
    Disclosure *m_about = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_countedTitle = nullptr;
    QWidget *m_counted = nullptr;
    QLabel *m_proxiesTitle = nullptr;
    QWidget *m_proxies = nullptr;
    QLabel *m_networks = nullptr;
    Button *m_example = nullptr;
    Disclosure *m_more = nullptr;
    QLabel *m_tips = nullptr;
};

} // namespace gui
