// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/strategy.h"

namespace core {

// What is filmed. A story may be a picture.
inline bool isFilm(PostFormat format)
{
    return format == PostFormat::Video || format == PostFormat::Live;
}

enum class PostNeed { Channel, Time, Text, Picture, Goal };

// What a post still lacks before it can go out. It may be planned all the same: a day in the future needs no picture yet. An idea
// and what was published lack nothing.
std::vector<PostNeed> missingFrom(const Post &post);

// By how much a text is more than its network takes.
struct Overlength {
    QString network; // as people call it
    int characters = 0;
    int hashtags = 0;
};

// "Still missing: a text, a picture." and, where a day for it was set, by when; empty where nothing is.
QString missingSentence(const Post &post, const Language &language, const std::optional<Overlength> &tooLong = {});

} // namespace core
