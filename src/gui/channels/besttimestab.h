// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace app {
class BestTimesTable;
}

namespace gui {

class Button;
class Card;
class Page;
class SentenceLabel;

// When did the posts of a channel do well? A map of weekdays and hours, made of imported posts alone (S1-49).
class BestTimesTab : public PageTab {
    Q_OBJECT

public:
    BestTimesTab(Page &page, QWidget *parent);

    void refresh() override;
    // "besttimes", or "besttimes:123" for a channel.
    bool showSubject(const QString &subject) override;

private:
    QWidget *buildMap();
    void fillChannels();
    void showChannel();

    Page &m_page;
    app::BestTimesTable *m_times = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_channel = nullptr;
    SentenceLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    Card *m_card = nullptr;
    QTableView *m_map = nullptr;
    Button *m_import = nullptr;
};

} // namespace gui
