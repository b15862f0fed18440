// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/sheet.h"

namespace importing {

// Lines that networks write about their file begin with "#" and hold nothing else. A record may begin so too: "#1 bakery, 5, 120".
bool isComment(const tables::Row &row);

} // namespace importing
