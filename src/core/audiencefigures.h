// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/language.h"
#include "core/metrics.h"

namespace core {

// A part of our audience somewhere: "25-34", 46 %.
struct AudienceFigure {
    QString segment;
    double share = 0; // 0 … 1
    std::optional<Id<AudienceShare>> noted; // by hand; else from a file
    bool operator==(const AudienceFigure &) const = default;
};

// The audience by one trait, largest part first; ages in their order. `trait` is a token of AudienceTrait or the file's own word.
struct TraitFigures {
    QString trait;
    std::vector<AudienceFigure> figures;
    bool operator==(const TraitFigures &) const = default;
};

// What is known of the audience of one account on one day (S1-17).
struct AudienceSnapshot {
    std::optional<Id<Channel>> channel;
    QDate day;
    std::vector<TraitFigures> traits; // age, gender, country, city, language, device, interest, then what else a file tells
    QStringList sources; // of figures noted by hand, as they were written
    bool isImported = false;
    bool isNoted = false;
    bool operator==(const AudienceSnapshot &) const = default;
};

// The snapshots that imported series and figures noted by hand make up, newest first. A table of ages by gender gives one of ages and
// one of genders; counts of followers become shares of their table.
std::vector<AudienceSnapshot> audienceSnapshots(const std::vector<Series> &measured, const std::vector<AudienceShare> &noted);

QString traitLabel(const QString &trait, const Language &language);
// "25-34" → "25–34", "women" → "Women"; what a network wrote stays.
QString segmentLabel(const QString &segment, const Language &language);

} // namespace core
