// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postmoves.h"

// What the moves of postmoves.h have in common.
namespace app {

// By day, hour and id; ideas last.
std::vector<core::Post> inOrderOfDays(std::vector<core::Post> posts);
// Counts what it means for the quarter; a published post, and one that does not change, is not added.
void addMove(PostMoves &moves, const core::Post &before, const core::Post &after, const Workspace &workspace);

} // namespace app
