// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QKeyEvent;

namespace gui {

// What a key writes that is no command: the beginning of a title. Empty for anything else, and while a key is only held down.
QString typedText(const QKeyEvent &event);

} // namespace gui
