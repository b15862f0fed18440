// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/edit.h"
#include "core/language.h"

namespace app {

class Workspace;

// How long a post of a format takes (F-50): what the networks of the plan usually ask for, and what the business says instead.
struct FormatMinutes {
    core::PostFormat format = core::PostFormat::Image;
    int posts = 0; // of the shown quarter
    int leastUsual = 0; // on the networks that these posts are for
    int mostUsual = 0;
    std::optional<core::FormatEffort> own;
};

// The formats of the shown quarter's posts, and those that the business said something of; most posts first.
std::vector<FormatMinutes> formatMinutes(const Workspace &workspace);

// The business's own minutes; without a number the usual ones hold again. One step each.
core::Edit settingMinutes(const FormatMinutes &format, int minutes, const core::Language &language);
core::Edit forgettingMinutes(const FormatMinutes &format, const core::Language &language);

} // namespace app
