// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/limits.h"
#include "core/content.h"
#include "core/postneeds.h"

namespace app {

// What is said of a post while it is written: whether its text and its picture suit the network it is for (S1-38), and whether its
// words stand elsewhere already (S3-06).

// How long the text of a post may be there and how many hashtags it may have, where the network says so.
struct TextLimits {
    std::optional<HeldLimit> length;
    std::optional<HeldLimit> hashtags;
};
TextLimits textLimitsOf(const core::Post &post, const Workspace &workspace);

struct TextRoom {
    QString sentence; // "312 of 2,200 characters · 3 of 5 hashtags", the latter where there are any; empty where nothing is known
    bool isOver = false;
};
TextRoom textRoomOf(const core::Post &post, const Workspace &workspace);
// By how much the text of a post is too much for where it goes out; nothing where it suits, or nobody knows.
std::optional<core::Overlength> overlengthOf(const core::Post &post, const Workspace &workspace);
// The same by limits that are known already: looking them up with every letter typed would be slow.
TextRoom textRoomOf(const QString &text, const TextLimits &limits, const core::Language &language);

// "The same text stands in 2 other posts. …"; empty where it is said for the first time, or is no longer than a greeting.
QString sameTextReminder(const core::Post &post, const Workspace &workspace);

// The sizes that the network recommends for what the post is.
std::vector<HeldImageSize> imageSizesOf(const core::Post &post, const Workspace &workspace);
// "Suits Instagram, portrait post: 1080 × 1350 (4:5) is recommended (…, read on …).", or what is wrong with it. The plan keeps pictures no
// larger than 1,600 points a side: of one that may have been larger nothing is said about being small.
QString pictureSentence(const core::Picture &picture, const core::Post &post, const Workspace &workspace);

} // namespace app
