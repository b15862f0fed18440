// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoreboard.h"
#include "report/text.h"

namespace report {

// The colour that a status is written in, on pages and in the word processor's document alike.
inline Tone toneOf(core::KpiStatus status)
{
    switch (status) {
    case core::KpiStatus::OnTrack:
        return Tone::OnTrack;
    case core::KpiStatus::Behind:
        return Tone::Behind;
    case core::KpiStatus::AtRisk:
        return Tone::AtRisk;
    case core::KpiStatus::NotEnoughData:
        return Tone::NoData;
    }
    Q_UNREACHABLE();
}

} // namespace report
