// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"

namespace core {

// The post on that day, or as an idea without one. An idea that gets a day becomes a draft, or goes into review where a second person is
// to read it; one that waited waits no more; whatever loses its day becomes an idea.
Post placedOn(Post post, std::optional<QDate> day);

// The post on another day, its production as long before.
Post movedTo(Post post, QDate day);

} // namespace core
