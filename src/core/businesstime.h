// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace core {

// The time zone of that IANA name, as a business or a calendar names its own; UTC where there is none of that name.
QTimeZone zoneNamed(const QString &timeZone);
// Day and time of a moment as the clocks show them there.
QDateTime timeIn(const QString &timeZone, const QDateTime &moment);

} // namespace core
