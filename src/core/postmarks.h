// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

// Marks among the ticks of a post (Post::checked) that are no ticks of a list. They stay with their post and never with a copy of it.

// A second person reads it before it goes out (S3-30).
inline QString secondPairMark()
{
    return QStringLiteral("pair.wanted");
}

// With the two days of the pause because of which it waits (core/pauses.h).
inline QString pauseMark()
{
    return QStringLiteral("pause.");
}

// With what it was made from: the address of a post that worked, or an inspiration (S3-42).
inline QString sourceMark()
{
    return QStringLiteral("from.");
}

// With the identity of a published post that a file tells of (core/postmatches.h): it is that one, or it is not.
inline QString toldMark()
{
    return QStringLiteral("told.");
}
inline QString notToldMark()
{
    return QStringLiteral("nottold.");
}

// With the channel that it is not meant for (S1-50, core/mission.h).
inline QString missionMissedMark()
{
    return QStringLiteral("stray.");
}

} // namespace core
