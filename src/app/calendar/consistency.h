// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// F-37, S3-32: how steadily a channel kept its cadence in the quarter shown, with how that is counted: "9 of 12 weeks kept the
// cadence, 75%: …". Empty before there is anything to say.
QString consistencySentence(const Workspace &workspace, const core::Channel &channel);
// The same in short: "9 of 12 kept".
QString consistencyNote(const Workspace &workspace, const core::Channel &channel, const core::Quarter &quarter);

} // namespace app
