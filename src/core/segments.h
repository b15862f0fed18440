// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace core {

// One thing that a file counts by, and which of it a number is of: "country" and "France".
struct SegmentPart {
    QString dimension;
    QString name;
    bool operator==(const SegmentPart &) const = default;
};

// What stands in SeriesKey::segment: "country=France;device=mobile". Signs that part it are written as %3B, %3D and %25 within a name.
QString segmentText(const std::vector<SegmentPart> &parts);
std::vector<SegmentPart> segmentParts(const QString &segment);

} // namespace core
