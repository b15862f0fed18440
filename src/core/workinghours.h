// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

namespace core {

// The hours in which somebody is there to answer, by the business's settings. They may go over midnight: a bar is there from six in
// the evening until two.

// Both ends are said, and they differ.
bool hasWorkingHours(const Business &business);
// From the first hour on and before the last one; always where no hours are said.
bool isSomebodyThere(const Business &business, QTime time);
// The time itself where somebody is there, else the nearest beginning of the working hours or the last hour of them.
QTime nearestWorkingTime(const Business &business, QTime time);
// What a new post is offered: noon, or what is nearest to it.
QTime usualPostTime(const Business &business);

} // namespace core
