// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallery/room.h"

namespace gui {
class MainWindow;
}

namespace gallery {

// The calendar's dialogs and popups, and what it shows in the middle of some work.
void paintCalendarWork(const Room &room, gui::MainWindow &window, const QString &prefix);

} // namespace gallery
