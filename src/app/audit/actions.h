// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

class Workspace;

// An action about something of the plan ("channel:123"), behind the others, still without owner and day. Not written yet.
core::Action actionAbout(const Workspace &workspace, const QString &subject, const QString &title);

// Makes what was learnt from an observation an action, linked both ways, in one step.
core::Edit actionFrom(const Workspace &workspace, const core::Observation &observation);

// Still to be done, and its day is over.
bool isOverdue(const core::Action &action, QDate today);
// The order of the list: open before done, then by day, those without a day last.
bool isBefore(const core::Action &one, const core::Action &other);

// The actions about a subject, in that order.
std::vector<core::Action> actionsAbout(const core::Strategy &strategy, const QString &subject);

} // namespace app
