// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The ids (Jump::page) of the pages that belong to the window: its menu leads there, the navigation doesn't list them.
namespace gui {

inline const auto settingsPageId = QStringLiteral("settings");
inline const auto comparePageId = QStringLiteral("compare");
inline const auto versionsPageId = QStringLiteral("versions");

} // namespace gui
