// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/language.h"

#include <map>

namespace core {

// A row that refers to another one: it is deleted with it (owned), or stays and refers to nothing.
struct Reference {
    Edit::RowId from;
    bool isOwned = false;
};

// Every row of the plan that refers to this one, in the order of the schema.
std::vector<Reference> referencesTo(const Strategy &strategy, const Edit::RowId &row);

// How many references there are to each row that is referred to.
std::map<Edit::RowId, std::size_t> referenceCounts(const Strategy &strategy);

// "Used by 3 posts and 1 story": the rows that stay when the one they refer to goes. Empty when there are none.
QString usedBy(const std::vector<Reference> &references, const Language &language);

// The rows that will refer to nothing once the edit has removed what it removes; those that it removes itself are not among them.
std::vector<Reference> referencesLost(const Strategy &strategy, const Edit &edit);

// "goal:4711" → its id; nothing for other text.
std::optional<Edit::RowId> rowIdFrom(const QString &subject);

} // namespace core
