// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace core {

enum class Change { Added, Removed, Changed };

struct FieldDifference {
    QString name; // the column
    QString before; // as text: ISO dates, plain numbers, tokens; empty where nothing is set
    QString after;
};

// A row that one of two plans lacks, or that they hold differently.
struct Difference {
    Change change = Change::Changed;
    QString table;
    QString id;
    QString name; // what the row calls itself
    std::vector<FieldDifference> fields; // of a changed row
};

// What has to happen to `before` for it to become `after`, by table and id.
std::vector<Difference> differencesOf(const Strategy &before, const Strategy &after);

// The one step that makes `after` of `before`.
Edit editBetween(const Strategy &before, const Strategy &after, EditLabel label);

template <>
struct Tokens<Change> {
    static constexpr std::array<TokenOf<Change>, 3> all{
        {{Change::Added, "added"}, {Change::Removed, "removed"}, {Change::Changed, "changed"}}};
};

} // namespace core
