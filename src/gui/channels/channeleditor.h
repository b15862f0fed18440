// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"

#include <QWidget>

namespace gui {

class ChoiceChips;
class FormField;
class NetworkBox;

// Edits a channel: which account it is, its mission in one sentence, how often something appears there, and the points of its profile.
// Takes a value and gives one back as each field is left.
class ChannelEditor : public QWidget {
    Q_OBJECT

public:
    ChannelEditor(const app::Workspace &workspace, QWidget *parent);

    // What is still being typed for another channel is given first.
    void setChannel(core::Channel channel);
    void take();
    const core::Channel &channel() const { return m_channel; }
    void focusHandle();

signals:
    void edited(const core::Channel &channel);

private:
    void buildAccount();
    void buildMission();
    void buildProfile();
    void give();
    QString missionError() const;

    const app::Workspace &m_workspace;
    core::Channel m_channel;
    NetworkBox *m_network = nullptr;
    LineField *m_handle = nullptr;
    LineField *m_url = nullptr;
    LineField *m_owner = nullptr;
    LongTextField *m_mission = nullptr;
    LineField *m_approach = nullptr;
    NumberField *m_postsPerWeek = nullptr;
    ChoiceChips *m_rank = nullptr;
    ChoiceChips *m_profile = nullptr;
};

} // namespace gui
