// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/limits.h"

namespace app {

// "2,200 characters", "at least 1"
QString limitValueText(const HeldLimit &limit, const core::Language &language);
// "Yours", "Yours: help.example"
QString ownSourceText(const QString &source, const core::Language &language);
// Who says so; of a number that is commonly given but was not read: that.
QString statedSourceText(const QString &source, bool isConfirmed, const core::Language &language);
QString readOnText(const std::optional<core::LimitOverride> &own, QDate readOn, const core::Language &language);

// "1080 × 1350 (4:5)"
QString sizeText(QSize size, const core::Language &language);
// What is wrong with a picture for a purpose, and what would do: "Too small: 1080 × 1350 at least."
QString flawText(core::PictureFlaw flaw, const core::PictureBounds &bounds, const core::Language &language);

} // namespace app
