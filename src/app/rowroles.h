// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace app {

// What a row of two lines says beside its name (Qt::DisplayRole); lists of all pages answer to the same roles, so that one
// delegate paints them.
enum RowRole {
    SecondLineRole = Qt::UserRole + 0x710, // muted line below the name
    StatusRole, // core::KpiStatus as int: its mark before the name
    CodeRole, // "IG": the network's code before the second line
    RightRole, // text at the right, muted
    IconRole, // name of an icon where there is no status
    PortraitRole, // QImage, round at the left over both lines; a null one leaves the name's initials
};

} // namespace app
