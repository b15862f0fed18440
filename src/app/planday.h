// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/businesstime.h"
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

// The day that work is done on and numbers are noted for: that of the clocks where the business is; of a sample of a quarter to come
// the day on which it is looked at.
inline QDate workDay(const Workspace &workspace)
{
    const QDate shown = planDay(workspace);
    return shown > workspace.today() ? shown : dayAtTheBusiness(workspace);
}

// Whether the quarter shown is still to come, and nothing can be said of its figures.
inline bool isStillToCome(const Workspace &workspace)
{
    return planDay(workspace) < workspace.quarter().firstDay;
}

} // namespace app
