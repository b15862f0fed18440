// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace gui {

// Keeps the wheel from changing a combo box, a number or a day that was not clicked first: it scrolls the form instead.
void guardFromWheel(QWidget *widget);

} // namespace gui
