// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/icalhandles.h"

#include <QDateTime>
#include <QTimeZone>

namespace exchange {

// The rules of a zone as they hold between two days, each change written out: readers need no zone data of their own, and the
// bytes do not depend on libical's.
IcalComponent vtimezoneOf(const QTimeZone &zone, QDate first, QDate last);

icaltimetype icalDay(QDate day);
icaltimetype icalTime(QDate day, QTime time);

} // namespace exchange
