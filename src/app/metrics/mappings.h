// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// --- mappings of the user's own (docs/metrics-import.md)

// The profile that a mapping is, by its id; empty where its JSON is damaged.
QString profileIdOf(const core::ImportMapping &mapping);
// “Facebook, daily figures”: what a mapping reads.
QString mappingText(const Workspace &workspace, const core::ImportMapping &mapping);
// How many kinds of tables it reads; 0: its JSON is damaged.
int tablesIn(const core::ImportMapping &mapping);

// `mapping` as the user now says of its table.
tl::expected<core::ImportMapping, core::Problem> mappedAs(core::ImportMapping mapping, const core::MappedTable &table);
// Whether a file was read by it.
bool isUsedBy(const core::ImportMapping &mapping, const core::ImportPreview &preview);
// One undoable step that puts new and changed ones into the plan.
core::Edit keeping(const Workspace &workspace, const std::vector<core::ImportMapping> &mappings);

// A mapping from a .json file; one that the plan has already keeps its name and is replaced when it is put.
tl::expected<core::ImportMapping, core::Problem> readMapping(const Workspace &workspace, const QString &path);
Workspace::Done writeMapping(const core::ImportMapping &mapping, const QString &path);

} // namespace app
