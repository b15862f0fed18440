// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postday.h"

#include "core/pauses.h"
#include "core/secondpair.h"

namespace core {

Post placedOn(Post post, std::optional<QDate> day)
{
    if (day && isWaiting(post))
        post = givenADay(post, *day);
    post.day = day;
    if (!day)
        post.status = PostStatus::Idea;
    else if (post.status == PostStatus::Idea)
        post.status = statusOnADay(post);
    return post;
}

Post movedTo(Post post, QDate day)
{
    if (post.productionDay && post.day)
        post.productionDay = post.productionDay->addDays(post.day->daysTo(day));
    return placedOn(post, day);
}

} // namespace core
