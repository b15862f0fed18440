// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/disclosure.h"

namespace gui {

class Page;
class TickList;

// What has to be set up for listening, ticked off: a tool, all profiles in one place, alerts (S3-17).
class ListeningSetUp : public Disclosure {
    Q_OBJECT

public:
    ListeningSetUp(Page &page, QWidget *parent);
    void refresh();

private:
    void save();

    Page &m_page;
    TickList *m_ticks = nullptr;
};

} // namespace gui
