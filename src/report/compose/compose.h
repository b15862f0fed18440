// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"
#include "report/report.h"

namespace report {

// The strategy as a document: which sections there are follows from the profile and from what the plan holds.
Document compose(const Input &input);

} // namespace report
