// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace core {
class Strategy;
}

namespace app {

class Workspace;

// The quarter after the last one of the plan, with its mix rule. Not written yet.
core::Quarter nextQuarter(const core::Strategy &strategy, QDate today);

// Goes on with the plan in the quarter `next` (J-04), in one step: the quarter, and of the last one before it
//   - each goal, open again, from a baseline that the numbers say today: a target named as a number keeps the growth it asked for, a
//     relative one its words; a goal without numbers keeps what it had,
//   - reviews on the same weekdays, still to be held,
//   - posts that came back at least three times (same channel, same title), as drafts on the same weekdays,
//   - if asked to, the posts of repetitions that ended with the old quarter or have no end, as drafts on the days of their rules.
// What belongs to no quarter (channels, pillars, personas …) goes on by itself; the old quarter stays as it is.
core::Edit goingOn(const Workspace &workspace, const core::Quarter &next, bool repeatsPosts);
// How many posts those repetitions would bring.
int postsToRepeat(const core::Strategy &strategy, const core::Quarter &next);

} // namespace app
