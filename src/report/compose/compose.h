// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/calendarpages.h"
#include "report/content.h"
#include "report/report.h"

#include "core/questionnaire.h"

namespace report {

// The strategy as a document: which sections there are follows from the profile and from what the plan holds.
Document compose(const Input &input);
// The calendar's sheets or lists. How large they are set is for fitted() to say.
Document compose(const CalendarInput &input);
// Questions with room for answers by hand.
Document compose(const core::Questionnaire &questionnaire);

} // namespace report
