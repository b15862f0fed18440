// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/goals/goaldraft.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace app {
class Workspace;
}

namespace gui {

class AttainableCard;
class FiguresCard;
class GoalDetailsCard;
class GoalEndCard;
class GoalSentenceCard;
class GoalTypeCard;
class LightsCard;
class SoWhatCard;

// Edits one goal with its KPI: the sentence, the kind of goal, the five lights with their reasons, the so-what, what the history says
// of the target, its figures, how it fits the plan and, once it is over, how it went. Takes a value and gives one back: each field that was
// left, each choice, is one edited(). It writes nothing itself; page and wizard do.
class GoalEditor : public QWidget {
    Q_OBJECT

public:
    enum class Width { Wide, Narrow }; // two columns beside each other, or one

    GoalEditor(const app::Workspace &workspace, Width width, QWidget *parent);

    // Shows the goal; text still being typed stays.
    void setDraft(const app::GoalDraft &draft);
    const app::GoalDraft &draft() const { return m_draft; }
    // Saves what is still being typed: before leaving the editor.
    void take();
    void focusTitle();
    void focusSentence();
    // What belongs to the goal and comes and goes: the sentence stays where it is.
    void addBelowSentence(QWidget *widget);

signals:
    void edited(const app::GoalDraft &draft);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void accept(const app::GoalDraft &draft);
    void show();
    void placeWide(QVBoxLayout *column);

    const app::Workspace &m_workspace;
    app::GoalDraft m_draft;
    GoalEndCard *m_end = nullptr;
    GoalSentenceCard *m_sentence = nullptr;
    GoalTypeCard *m_type = nullptr;
    LightsCard *m_lights = nullptr;
    SoWhatCard *m_soWhat = nullptr;
    AttainableCard *m_attainable = nullptr;
    GoalDetailsCard *m_details = nullptr;
    FiguresCard *m_figures = nullptr;
    QBoxLayout *m_columns = nullptr; // of the wide editor
};

} // namespace gui
