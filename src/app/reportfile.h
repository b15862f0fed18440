// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

struct ReportChoice {
    QString profile = QStringLiteral("manager"); // manager, team, client, one-page
    std::optional<core::Language> language; // else the plan's own
    std::optional<QDate> asOf; // else the day the workspace is looked at
};

// Where the documents of some workspaces go: one to `target` itself, of several each beside it, "march-cafe.pdf".
QStringList reportTargets(const std::vector<std::unique_ptr<Workspace>> &workspaces, const QString &target);

// Makes all documents before it writes the first.
tl::expected<void, core::Problem> writeReports(
    const std::vector<std::unique_ptr<Workspace>> &workspaces, const QStringList &targets, const ReportChoice &choice);

} // namespace app
