// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// Shows each post with a day of that span, in the plan's order, and copies none: what looks at every post after every edit.
template <class Visit>
void forEachPostBetween(const Strategy &strategy, QDate first, QDate last, Visit visit)
{
    for (const Post &post : strategy.all<Post>())
        if (post.day && *post.day >= first && *post.day <= last)
            visit(post);
}

} // namespace core
