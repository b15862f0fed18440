// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "core/audiencefigures.h"
#include "core/funnel.h"

namespace app {

// One step of the funnel in words (S2-08).
struct FunnelRow {
    core::FunnelStep step;
    QString name; // "Warm leads"
    QString hint; // who stands there
    QString rate; // "8% of those above go on"; "n/a" where it can't be known
    QString source; // where the count comes from
    double share = 0; // of the widest step, 0 … 1
    bool isEditable = true; // counted by hand
};
std::vector<FunnelRow> funnelRows(const Workspace &workspace);
// Notes how many people stand there today.
Workspace::Done noteFunnelCount(Workspace &workspace, core::JourneyStage stage, double people);

// Few follow on all networks together, or nobody knows how many: other levers are needed (S3-23).
bool hasSmallAudience(const Workspace &workspace);

// How many of an account's followers can be like each persona (S3-25), a sentence each; empty where nothing can be compared.
QStringList matchSentences(const Workspace &workspace, const core::AudienceSnapshot &snapshot);

} // namespace app
