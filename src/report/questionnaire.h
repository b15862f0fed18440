// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/questionnaire.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace report {

// The blank questionnaire as files: on paper, or to go on with in a word processor.
tl::expected<QByteArray, core::Problem> questionnairePdf(const core::Questionnaire &questionnaire);
tl::expected<QByteArray, core::Problem> questionnaireOdt(const core::Questionnaire &questionnaire);

} // namespace report
