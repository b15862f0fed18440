// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

class QListView;

namespace app {
class MappingsModel;
}

namespace gui {

class Button;
class Page;

// The mappings that the plan remembers: renamed in place, deleted, and carried as files from one plan to another.
class MappingsCard : public Card {
    Q_OBJECT

public:
    MappingsCard(Page &page, QWidget *parent);
    bool isEmpty() const;

private:
    void makeButtons();
    void showState();
    int current() const;
    void fetch();
    void save();
    void remove();

    Page &m_page;
    app::MappingsModel *m_model;
    QListView *m_list = nullptr;
    Button *m_export = nullptr;
    Button *m_delete = nullptr;
};

} // namespace gui
