// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "gui/records/pagetab.h"

class QAction;
class QLabel;
class QListView;
class QStackedWidget;

namespace app {
class ChannelList;
}

namespace gui {

class Card;
class ChannelEditor;
class Page;
class MixEditor;
class Readiness;
class SubjectFindings;
class SentenceLabel;

// Our own accounts: the list at the left, the mission of the one that is selected in the middle; at the right how far it is, and what
// its audit says.
class ChannelsTab : public PageTab {
    Q_OBJECT

public:
    ChannelsTab(Page &page, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    void take() override;
    QString addText() const override;
    void addOne() override;

private:
    QWidget *buildContent();
    QWidget *buildList(QWidget *parent);
    QWidget *buildSide(QWidget *parent);
    void showSelection();
    void deleteChannel();
    void save(const core::Channel &channel);

    Page &m_page;
    app::ChannelList *m_channels = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    QAction *m_delete = nullptr;
    Card *m_editorCard = nullptr;
    ChannelEditor *m_editor = nullptr;
    QLabel *m_whatStays = nullptr; // when the channel is deleted
    SubjectFindings *m_findings = nullptr;
    Readiness *m_readiness = nullptr;
    Card *m_mixCard = nullptr;
    MixEditor *m_mix = nullptr;
    SentenceLabel *m_audit = nullptr;
    bool m_isRefreshing = false;
};

} // namespace gui
