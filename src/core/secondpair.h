// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content.h"
#include "core/postmarks.h"

namespace core {

// A kind of content that can hurt (S3-30) wants a second pair of eyes …
inline bool needsSecondPair(const Post &post)
{
    return post.checked.contains(secondPairMark());
}

// … and so is in review, never a draft, once it has a day.
inline PostStatus statusOnADay(const Post &post)
{
    return needsSecondPair(post) ? PostStatus::InReview : PostStatus::Draft;
}

} // namespace core
