// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <QSet>

namespace core {

// What a series of visits of the website says of them, as statistics name it: "session source / medium=instagram / social;session
// campaign=spring". A word each of campaign, source and the rest, in small letters.
struct VisitSegment {
    QString campaign;
    QString source; // "instagram", also of "instagram / social"; of an address its host: "l.facebook.com"
    QSet<QString> others;
    QString names; // of what the file counts by
};
VisitSegment visitSegment(const QString &segment);

// A source of visits as it is compared: "https://l.facebook.com/l.php" is "l.facebook.com", "Instagram / social" is "instagram".
QString sourceName(const QString &value);

// Asks for the visits that files count by something.
SeriesQuery visitsQuery();

} // namespace core
