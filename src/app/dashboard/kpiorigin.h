// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoreboard.h"

#include <QStringList>

namespace app {

class Workspace;

// One line of "Where it comes from": a part of a KPI's figure.
struct OriginPart {
    QString name;
    QString value;
    double share = 0; // of the largest part, for its bar
    QString change; // against the span before: "+25%"; empty when that was not measured
};

// A KPI's metric by countries, devices or what else files count it by, most first.
struct OriginBreakdown {
    QString title; // "Country, 1–28 February"
    std::vector<OriginPart> parts;
};

// Where a KPI's figure comes from (Q23): its parts, its formula and the files.
struct KpiOrigin {
    std::vector<OriginPart> byScope; // organic and paid, when both are told apart
    std::vector<OriginPart> byChannel; // when more than one channel gives figures
    std::vector<OriginPart> byCampaign; // when files tell of more than one
    std::vector<OriginBreakdown> breakdowns;
    QString formula; // a sentence
    QString note; // what to mind when reading it; may be empty
    QStringList sources; // "reach.csv, to 10 February, imported on 11 February"
};

KpiOrigin originOf(const Workspace &workspace, const core::KpiReading &reading);

} // namespace app
