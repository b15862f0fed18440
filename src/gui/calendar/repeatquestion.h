// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/repeating.h"

#include <QCoreApplication>

namespace gui {

class Page;

// What is about to be done to a post of several.
enum class RepeatAct { Move, Delete };

// Asks how far what is done to a repeated post reaches. A post that comes once is not asked about; nothing: the user thought better of it.
class RepeatQuestion {
    Q_DECLARE_TR_FUNCTIONS(gui::RepeatQuestion)

public:
    static std::optional<app::RepeatScope> scope(Page &page, const core::Post &post, RepeatAct act);
    // The edit that gives a post a rule, new or changed; in the middle of a repetition it asks whether the earlier ones change as well.
    static std::optional<core::Edit> edit(Page &page, const core::Post &post, const core::RepeatRule &rule);
};

} // namespace gui
