// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

namespace app {

// What a calendar file brings to the key dates, before anything of it is written: `edit` is the one step that takes it.
struct KeyDateImport {
    core::Edit edit;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int rejected = 0;
    std::vector<core::ImportIssue> issues = {};

    // "12 dates are new. 2 change. …", and line by line why others are not taken.
    QString sentence(const core::Language &language) const;
};

// Reads the events of an .ics file as dates of the business. An event that came before is known by its identity: it is changed, not
// added again; one that the business has written down itself is left alone.
tl::expected<KeyDateImport, core::Problem> readKeyDates(const Workspace &workspace, const QString &path);

} // namespace app
