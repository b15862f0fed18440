// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/businesstime.h"

namespace app {

// A moment's day and time as the clocks show them where the business is …
inline QDateTime timeAtTheBusiness(const Workspace &workspace, const QDateTime &moment)
{
    return core::timeIn(workspace.strategy().business().timeZone, moment);
}

// … and those of now.
inline QDateTime timeAtTheBusiness(const Workspace &workspace)
{
    return timeAtTheBusiness(workspace, workspace.currentTime());
}

inline QDate dayAtTheBusiness(const Workspace &workspace)
{
    return timeAtTheBusiness(workspace).date();
}

} // namespace app
