// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace core {

// What keeps a text from being a channel's mission (S1-35): one sentence that says what the network is used for, and to what end.
enum class MissionFlaw {
    Missing,
    SeveralSentences,
    NamesEverything, // a list of all one might do, or "everything": nothing is chosen
    NoPurpose // no "in order to", "so that", "to"; "afin de", "pour"
};

// The first flaw of a mission in English or French, whichever the window speaks; none: it is valid.
std::optional<MissionFlaw> missionFlaw(const QString &mission);

} // namespace core
