// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keydays.h"

namespace catalogue {

// Public holidays, feasts and commercial dates of several countries, as rules for any year (resources/keydates.json).
core::KeyDateCatalogue keyDates();

} // namespace catalogue
