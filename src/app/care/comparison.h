// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/difference.h"
#include "core/standing.h"

namespace app {

// A copy of a plan beside the open one: what it says of its quarter, and what would have to happen to it to become the open
// plan. A snapshot; nothing of either file is written.
struct Comparison {
    struct Row {
        core::Change change = core::Change::Changed; // Added: only in the open plan; Removed: only in the copy
        QString name;
        QStringList lines; // "Deadline: 31 March → 30 April"
        QString subject; // "goal:123" while the open plan has it
    };
    struct Section {
        QString title; // "Goals"
        std::vector<Row> rows;
    };

    core::Strategy copy;
    core::Standing standing; // of the copy
    std::vector<Section> sections;
    int differences = 0;
    // Numbers are measured, not planned: restoring a copy leaves them as they are. Imports, and numbers noted by hand, that one has
    // and the other lacks.
    int importsOnlyHere = 0;
    int importsOnlyThere = 0;

    // Opens the copy for reading only.
    static tl::expected<Comparison, core::Problem> with(const QString &path, const Workspace &workspace);
};

// "9 entries differ, 3 are only in the open plan, 2 are only in the copy."
QString comparisonSentence(const Comparison &comparison, const core::Language &language);

} // namespace app
