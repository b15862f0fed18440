// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// Posts that would end the silences of the quarter (S3-40, S1-49), as the findings propose them: ideas that wait or new drafts, on
// days and at hours that did well, channel by channel.
std::vector<core::Post> gapProposals(const Workspace &workspace);
// "Tue 3 Mar, 18:00 · Instagram · Offers"
QString proposalText(const core::Post &post, const Workspace &workspace);
// All of them as one step.
core::Edit fillingGaps(const std::vector<core::Post> &posts, const core::Strategy &strategy);

} // namespace app
