// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/pictures.h"
#include "core/strategy.h"

#include <QImage>
#include <tl/expected.hpp>

namespace app {

// Reads a picture that the plan is to keep: measured before it is decoded (at most 50 million pixels), turned as its camera says,
// made no larger than 1,600 points a side and no heavier than 700 KiB, so that a workspace can still be sent by mail. Nothing of
// what a camera writes beside the picture (place, name) is kept. What is no picture comes back as a sentence.
tl::expected<core::Picture, core::Problem> pictureFromFile(const QString &path, QDate today);

// Whether no more than one row of the plan shows the picture: copies of a post share theirs.
bool isShownOnce(core::Id<core::Picture> picture, const core::Strategy &strategy);

// The picture written anew, no larger than that many points a side and no heavier than one that is kept, with nothing beside the image
// itself; none where it can't be read.
std::optional<core::Picture> redrawn(const core::Picture &picture, int longestSide);

// The image itself, at most 50 million pixels of it; null where it can't be read: a plan may come from a stranger.
QImage imageOf(const core::Picture &picture);

} // namespace app
