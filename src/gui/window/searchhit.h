// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jump.h"

#include <QAction>
#include <QPointer>

namespace gui {

// One thing that Ctrl+K offers: a row of the plan, a page, or a command.
struct SearchHit {
    QString title;
    QString detail; // what it is, and where the words stand: "Post on 12 Feb · … the brioche is out of the oven"
    QString icon;
    Jump jump; // of a command: the page it is on, if any
    QPointer<QAction> command = {};
    QString words = {}; // that it is found by too, and does not show
};

} // namespace gui
