// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

// A text by its words alone, for comparing: letters without accents and capitals, everything else as one space, and one before and
// after, so that a word is found as " word ".
QString levelled(const QString &text);

} // namespace core
