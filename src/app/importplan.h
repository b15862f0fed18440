// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace formats {
struct Formats;
}

namespace app {

// The channel that a user's word means: its handle with or without @, its address, the name of a network that has one channel only, or
// network and handle ("Instagram @bakery"). A problem offers words that mean one channel each.
tl::expected<core::Id<core::Channel>, core::Problem> channelNamed(const Workspace &workspace, const QString &name);

// Tables of our own name a channel in each row: rejects the rows whose name is not that of one channel.
void rejectUnknownChannels(const formats::Formats &formats, const Workspace &workspace, core::ImportPreview &preview);

// Warns of values of days that are still to come: most often day and month stand the other way round.
void tellDaysToCome(const Workspace &workspace, core::ImportPreview &preview);

// Decides without asking where each part of a file goes: to `wanted` where it is of that channel's network or says none, else to the likely
// channel, else to the business as a whole, which is right for a website and said in an issue otherwise. Several channels that fit equally
// well are a problem, and so is a wanted one that fits nothing.
tl::expected<ImportChoice, core::Problem> choiceFor(
    const Workspace &workspace, core::ImportPreview preview, std::optional<core::Id<core::Channel>> wanted = {});

// Says why a file whose rows are accepted brings nothing, where that is so.
std::optional<core::ImportIssue> nothingNew(const core::ImportPreview &preview, const ImportCount &count);

} // namespace app
