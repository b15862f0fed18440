// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "storage/workspacefile.h"

namespace app {

// The plan a new workspace starts with: who it is for is unknown yet, its language, currency, time zone and quarter are not.
core::Strategy emptyPlan(const NewWorkspace &wanted, const Environment &environment);

// What a workspace file is made of: the plan, and the imports that bring its numbers, each a history entry of its own.
struct Contents {
    core::Strategy strategy;
    std::vector<std::vector<storage::WorkspaceFile::NewBatch>> imports;
};
Contents contentsOf(const NewWorkspace &wanted, const Environment &environment);

// Writes a workspace beside `path` and moves it there when it is whole: complete or absent (Q7), never over another file.
tl::expected<void, core::Problem> writeNew(const QString &path, const Contents &contents);

} // namespace app
