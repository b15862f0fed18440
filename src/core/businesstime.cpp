// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/businesstime.h"

namespace core {

QTimeZone zoneNamed(const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime timeIn(const QString &timeZone, const QDateTime &moment)
{
    return moment.toTimeZone(zoneNamed(timeZone));
}

} // namespace core
