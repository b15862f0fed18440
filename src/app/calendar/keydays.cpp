// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/keydays.h"

#include "catalogue/keydates.h"

namespace app {

const core::KeyDateCatalogue &publicKeyDates()
{
    static const core::KeyDateCatalogue dates = catalogue::keyDates();
    return dates;
}

std::vector<core::KeyDay> keyDays(const Workspace &workspace, QDate first, QDate last)
{
    return core::keyDaysOf(workspace.strategy(), publicKeyDates(), first, last, workspace.language());
}

} // namespace app
