// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/freshrow.h"

#include "app/workspace.h"

#include <utility>

namespace gui {

namespace {

qint64 latestStep(const app::Workspace &workspace)
{
    const std::vector<core::HistoryEntry> latest = workspace.history(1);
    return latest.empty() ? 0 : latest.front().id;
}

} // namespace

void FreshRow::begin(const app::Workspace &workspace, const QString &id)
{
    m_id = id;
    m_step = latestStep(workspace);
}

bool FreshRow::leave(app::Workspace &workspace)
{
    const qint64 step = std::exchange(m_step, 0);
    return step != 0 && step == latestStep(workspace) && workspace.undo().has_value();
}

bool FreshRow::leaveFor(app::Workspace &workspace, const QString &id)
{
    return id != m_id && leave(workspace);
}

} // namespace gui
