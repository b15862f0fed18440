// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// The day on which the plan shown is judged and dated: the clock's where its quarter is still to come and has no figures of its own,
// so that nothing is blamed before it began; else the day it is looked at.
inline QDate planDay(const Workspace &workspace)
{
    const QDate first = workspace.quarter().firstDay;
    const QDate shown = workspace.viewDay();
    return first.isValid() && workspace.today() < first && shown == first ? workspace.today() : shown;
}

// Whether the quarter shown is still to come, and nothing can be said of its figures.
inline bool isStillToCome(const Workspace &workspace)
{
    return planDay(workspace) < workspace.quarter().firstDay;
}

} // namespace app
