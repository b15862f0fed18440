// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace gui {

// Tab walks what the area's layouts hold as it is read, from the area itself on: chips, rows and buttons that were made later would else
// come last of all.
void tabInReadingOrder(QWidget &area);

} // namespace gui
