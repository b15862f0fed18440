// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"

namespace app {

class Workspace;

// What a day asks of whoever publishes by hand (J-08). The day is the one it is where the business is.
struct TodaysWork {
    QDate day;
    std::vector<core::Post> posts; // of the day, by their times, also those that are out already
    std::vector<core::Post> unmarked; // of days before, not said to be published, the newest first
    QStringList tasks; // who stays to answer, what is to be ready: sentences, in the order of the day
};
TodaysWork todaysWork(const Workspace &workspace);

// What goes to the clipboard and from there into the network: the text as it stands, hashtags and all, and the link with its campaign
// tags where the text does not hold it.
QString textToPublish(const core::Post &post);

// Why this can't be the address of a published post, as a sentence; empty where it can, or nothing is written.
QString publishedLinkError(const QString &link, const Workspace &workspace);

// It is out: with the address where it is known. An address known before stays unless another is given.
core::Edit markingPublished(core::Post post, const QString &link);
core::Edit markingPublished(const std::vector<core::Post> &posts);

// It did not go out, and that is settled: the question of whether it did is asked once for each day that a post had.
core::Edit notAskingAgain(const std::vector<core::Post> &posts);
bool isAskedAlready(const core::Post &post);

} // namespace app
