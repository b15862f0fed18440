// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

namespace core {

// A moment as a clock on the wall shows it, without a zone: held as UTC, in which every time of every day exists, so that it is the
// same on every computer. Written and read as "2027-03-31T09:30:00".
QString wallTimeText(const QDateTime &moment);
std::optional<QDateTime> wallTimeOf(const QString &text);

} // namespace core
