// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"
#include "core/scoreboard.h"

namespace charts {

// Status shapes belong to status alone, pillar shapes to pillars alone, so that an orange pillar is never read as "Behind".
// All are paths: fonts lack the characters.
enum class StatusMark { Circle, Triangle, Square, Ring };
enum class PillarMark { Diamond, Plus, Dome, Hourglass, Star, Pentagon, Bar };

StatusMark statusMark(core::KpiStatus status); // ● ▲ ■ ○
QColor statusColour(core::KpiStatus status, const Theme &theme);
QColor statusSoftColour(core::KpiStatus status, const Theme &theme);

// By the pillar's place in the order; the seventh and later share a mark and a colour, "Other".
PillarMark pillarMark(int position);
QColor pillarColour(int position, const Theme &theme);

// The outline inside the largest square in the middle of `box`. A ring is two circles, the inner one turning the other way round.
Path outline(StatusMark mark, const QRectF &box);
Path outline(PillarMark mark, const QRectF &box);

// A status mark is 3 u, a pillar mark 2.5 u wide in tables and lists.
void drawStatus(Canvas &canvas, const Theme &theme, core::KpiStatus status, const QRectF &box);
void drawPillar(Canvas &canvas, const Theme &theme, int position, const QRectF &box);

} // namespace charts
