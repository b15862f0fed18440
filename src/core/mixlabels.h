// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

namespace core {

// What the categories of the mix rules are called; of the custom rule, whose categories are pillars, the id itself.
QString mixCategoryLabel(const QString &category, const Language &language);

} // namespace core
