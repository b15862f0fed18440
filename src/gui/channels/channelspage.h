// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

class QListView;
class QStackedWidget;

namespace app {
class ChannelList;
}

namespace gui {

class Card;
class ChannelEditor;
class SentenceLabel;

// Our own accounts: the list at the left, the mission and profile of the one that is selected in the middle, its audit at the right.
class ChannelsPage : public Page {
    Q_OBJECT

public:
    ChannelsPage(app::Workspace &workspace, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;

private:
    QWidget *buildContent(QWidget *parent);
    void showSelection();
    void addChannel();
    void deleteChannel();
    void save(const core::Channel &channel);

    app::ChannelList *m_channels = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    Card *m_editorCard = nullptr;
    ChannelEditor *m_editor = nullptr;
    SentenceLabel *m_audit = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace gui
