// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "gui/records/pagetab.h"

class QLabel;

namespace gui {

class ListeningSetUp;
class MentionsCard;
class Page;
class QuestionsCard;
class VoiceCard;

// What to listen for (S1-23): the words of each competitor, what it publishes and how people react; our own words, the list to take
// along, and what listening comes to.
class ListeningTab : public PageTab {
    Q_OBJECT

public:
    ListeningTab(Page &page, QWidget *parent);

    void refresh() override;
    void take() override;
    void leave() override;
    bool showSubject(const QString &subject) override;
    QString addText() const override;
    void addOne() override;

private:
    RegisterOf<core::Competitor> *rivals();
    QWidget *buildPanel();
    QWidget *buildListCard(QWidget *parent);
    void copyList();
    void exportList();

    Page &m_page;
    RegisterOf<core::Competitor> *m_rivals = nullptr;
    QuestionsCard *m_ownWords = nullptr;
    QuestionsCard *m_attraction = nullptr;
    VoiceCard *m_voice = nullptr;
    MentionsCard *m_mentions = nullptr;
    ListeningSetUp *m_setUp = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace gui
