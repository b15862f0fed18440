// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/keydays.h"

namespace app {

std::vector<core::KeyDay> keyDays(const Workspace &workspace, QDate first, QDate last)
{
    return core::ownKeyDays(workspace.strategy(), first, last);
}

} // namespace app
