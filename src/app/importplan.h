// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// The channel that a user's word means: its handle with or without @, its address, or the name of a network that has one channel
// only. A problem names the channels there are.
tl::expected<core::Id<core::Channel>, core::Problem> channelNamed(const Workspace &workspace, const QString &name);

// Decides without asking where each part of a file goes: to `wanted`, else to the likely channel, else to the business as a whole,
// which is right for a website and said in an issue otherwise. Several channels that fit equally well are a problem.
tl::expected<ImportChoice, core::Problem> choiceFor(
    const Workspace &workspace, core::ImportPreview preview, std::optional<core::Id<core::Channel>> wanted = {});

} // namespace app
