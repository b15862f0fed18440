// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "gui/editing/longtextfield.h"

#include <set>

class QLabel;
class QVBoxLayout;

namespace app {
class Workspace;
}

namespace gui {

class Button;
class Disclosure;
class FormField;
class SentenceBuilder;
class TokenButton;

// The mission of a channel in one sentence (S1-35): the field; a quiet question whether the network is worth keeping while there is no
// valid one (S1-36); and help with the sentence: one to fill in, examples to start from.
class MissionEditor : public QWidget {
    Q_OBJECT

public:
    MissionEditor(const app::Workspace &workspace, QWidget *parent);

    void setChannel(const core::Channel &channel);
    QString mission() const { return m_mission->text().trimmed(); }
    void take() { m_mission->take(); }

signals:
    void missionEdited();
    // The owner would rather close the channel.
    void closingProposed();

private:
    void buildQuestion();
    void buildHelp();
    void showQuestion();
    void showHelp();
    void addHelpLine(const QString &text);
    void addExample(const QString &example);
    void startFrom(const QString &sentence);
    QString flawText() const;

    const app::Workspace &m_workspace;
    core::Channel m_channel;
    QString m_helpFor; // network that the help is about
    std::set<core::Id<core::Channel>> m_kept; // "keep thinking" was said of these
    core::Id<core::Channel> m_roomFor; // where the question was asked
    LongTextField *m_mission = nullptr;
    FormField *m_field = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    Disclosure *m_help = nullptr;
    SentenceBuilder *m_sentence = nullptr;
    TokenButton *m_use = nullptr;
    TokenButton *m_effect = nullptr;
    Button *m_takeSentence = nullptr;
    QWidget *m_lines = nullptr;
};

} // namespace gui
