// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"

#include <QWidget>

namespace gui {

class ChoiceChips;
class FormField;
class MissionEditor;
class NetworkBox;

// Edits a channel: which account it is, its mission in one sentence, and how often something appears there. Takes a value and gives one
// back as each field is left; what looks mistaken is asked below its field.
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
    // The decision to close it was just given.
    void closed(const core::Channel &channel);

private:
    void buildAccount();
    void buildMission();
    void buildCadence();
    void give();
    void close();
    void showDoubts();
    QString networkName() const;
    QString networkHint() const;
    QString handleHint() const;
    QString cadenceHint() const;

    const app::Workspace &m_workspace;
    core::Channel m_channel;
    NetworkBox *m_network = nullptr;
    LineField *m_handle = nullptr;
    LineField *m_url = nullptr;
    LineField *m_owner = nullptr;
    FormField *m_networkField = nullptr;
    FormField *m_handleField = nullptr;
    FormField *m_cadenceField = nullptr;
    MissionEditor *m_mission = nullptr;
    LineField *m_approach = nullptr;
    NumberField *m_postsPerWeek = nullptr;
    ChoiceChips *m_rank = nullptr;
};

} // namespace gui
