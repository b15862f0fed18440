// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "cli/output.h"

namespace cli {

// What was read of files, as the contract's JSON and in words.
Json importJson(const std::vector<app::ImportChoice> &choices);
QString importSummary(
    const app::Workspace &workspace, const std::vector<app::ImportChoice> &choices, const app::ImportCount &count, bool isDryRun);

// The gravest issue of a file, which tells why it brings nothing.
std::optional<core::Message> firstReason(const core::ImportPreview &preview);

Json issueJson(const core::ImportIssue &issue);

} // namespace cli
