// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

namespace core {
class Strategy;
}

namespace app {

// The quarter after the last one of the plan, with its mix rule; goals, posts and reviews start empty. Not written yet.
core::Quarter nextQuarter(const core::Strategy &strategy, QDate today);

} // namespace app
