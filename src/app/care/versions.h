// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// A copy of a plan as it was.
struct Version {
    QString path;
    QDateTime keptAt; // UTC
    qint64 bytes = 0;
    QString step; // the last one of its history, by which an unchanged plan is known
};

// The versions of one plan that are kept by themselves, in a folder of the program: the last ten, and before those the newest of
// each week of a year.
class Versions {
public:
    // `folder` holds those of all plans.
    Versions(const QString &folder, const QString &workspacePath);

    QString folder() const { return m_folder; } // of this plan
    std::vector<Version> all() const; // newest first
    // Keeps a verified copy unless the newest version says the same; then clears away what is too many. Whether one was written.
    tl::expected<bool, core::Problem> keep(const Workspace &workspace, const QString &sparing = {}) const;
    // Those that have to go for the others to be the last ten and one a week. `versions` are newest first.
    static std::vector<Version> superfluous(const std::vector<Version> &versions);

private:
    QString m_folder;
};

// A version as a plan of its own, in a free place.
Workspace::Done copyOfVersion(const Version &version, const QString &target);

// Makes the open plan say what a version said, as one step that can be taken back. Numbers, imported or noted by hand, stay as they
// are: they were measured, not planned, and each import can be taken back by itself (Comparison::importsOnlyHere).
Workspace::Done restoreVersion(Workspace &workspace, const Version &version);

} // namespace app
