// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workinghours.h"

#include <algorithm>

namespace core {

namespace {

constexpr int secondsOfADay = 24 * 60 * 60;
constexpr int secondsOfAnHour = 60 * 60;

// On a clock's face: from one time forward to another.
int secondsOnTo(QTime from, QTime to)
{
    return (from.secsTo(to) + secondsOfADay) % secondsOfADay;
}

} // namespace

bool hasWorkingHours(const Business &business)
{
    return business.workFrom && business.workUntil && *business.workFrom != *business.workUntil;
}

bool isSomebodyThere(const Business &business, QTime time)
{
    return !hasWorkingHours(business) || secondsOnTo(*business.workFrom, time) < secondsOnTo(*business.workFrom, *business.workUntil);
}

QTime nearestWorkingTime(const Business &business, QTime time)
{
    if (isSomebodyThere(business, time))
        return time;
    const QTime first = *business.workFrom;
    const QTime last = business.workUntil->addSecs(-std::min(secondsOfAnHour, secondsOnTo(first, *business.workUntil)));
    return secondsOnTo(time, first) <= secondsOnTo(last, time) ? first : last;
}

QTime usualPostTime(const Business &business)
{
    return nearestWorkingTime(business, QTime(12, 0));
}

} // namespace core
