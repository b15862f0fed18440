// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/records/pagetab.h"

#include <QCoreApplication>

namespace gui {

class Page;

// S1-48: times that are kept for talking with people, or for what nobody planned.
class TimeBlocksTab {
    Q_DECLARE_TR_FUNCTIONS(gui::TimeBlocksTab)

public:
    static PageTab *made(Page &page, QWidget *parent);
};

} // namespace gui
