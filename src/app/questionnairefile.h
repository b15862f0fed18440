// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/questionnaire.h"

#include <tl/expected.hpp>

namespace app {

// Writes the blank questionnaire: a PDF to print, or an OpenDocument Text where `target` ends so. Whole or not at all (Q7).
tl::expected<void, core::Problem> writeQuestionnaire(const core::Questionnaire &questionnaire, const QString &target);

} // namespace app
