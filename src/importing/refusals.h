// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "tables/refusal.h"

namespace importing {

// The sentence for a file that can't be read as a table, naming the file and the way out.
core::Problem problemOf(const tables::Refusal &refusal, const QString &fileName);

} // namespace importing
