// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/toldonce.h"

namespace importing {

namespace {

quint64 stretchOf(quint32 head, qint64 stretch)
{
    return (quint64{head} << 32) | static_cast<quint32>(stretch);
}

} // namespace

quint32 ToldOnce::placeOf(const core::RecordHead &head)
{
    const auto known = m_heads.constFind(head);
    return known != m_heads.constEnd() ? *known : *m_heads.insert(head, static_cast<quint32>(m_heads.size()));
}

void ToldOnce::insert(quint32 place, QDate day)
{
    const qint64 number = day.toJulianDay();
    m_days[stretchOf(place, number / daysTogether)].set(static_cast<std::size_t>(number % daysTogether));
}

bool ToldOnce::holds(quint32 place, QDate day) const
{
    const qint64 number = day.toJulianDay();
    const auto days = m_days.find(stretchOf(place, number / daysTogether));
    return days != m_days.end() && days->second.test(static_cast<std::size_t>(number % daysTogether));
}

} // namespace importing
