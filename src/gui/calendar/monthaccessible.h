// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace gui {

// Makes each day of a month or a week a cell and each post in it an item for people who hear the screen. Safe to call again.
void installMonthAccessibility();

} // namespace gui
