// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pauses.h"

namespace app {

class Workspace;

// A pause of some channels as a dialog asks for it (J-09), with what is to be said of it before it is done.
struct PausePreview {
    std::vector<core::Post> posts; // that will wait
    int published = 0; // in those days: they stay
    QString sentence;
};
PausePreview previewOfPause(const std::vector<core::Id<core::Channel>> &channels, const core::Pause &pause, const Workspace &workspace);
// Why these can't be the days of a pause, as a sentence; empty where they can.
QString pauseError(std::optional<QDate> first, std::optional<QDate> last, const Workspace &workspace);

// "@bakery is suspended from 23 to 29 Nov.": of a post that has a day in a pause of its channel; else empty.
QString pauseSentence(const core::Post &post, const Workspace &workspace);

// "Waiting since the pause: 5 posts"; empty where none waits.
QString waitingSentence(const Workspace &workspace);

// One of the posts that wait, and where it would go.
struct PlacedLine {
    QString title;
    QString code; // of its network
    QString text; // "Instagram: 10 Feb → 22 Feb"
};
std::vector<PlacedLine> placedLines(const std::vector<core::Post> &placed, const Workspace &workspace);

} // namespace app
