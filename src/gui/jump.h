// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gui {

// Where to go: a page of the registry (gui/pages.cpp) and what to show there. The subject is "goal:123", "post:123",
// "competitor:123", "persona:123", "channel:123", "day:2027-02-15", "new", or empty; of Metrics "import", "files" (imported), "posts"
// (published) or "week"; of the wizard "business" or "closures".
struct Jump {
    QString page;
    QString subject = {};
};

// The page that shows a subject: "goal:123" → "goals"; empty when none does.
QString pageOfSubject(const QString &subject);

} // namespace gui
