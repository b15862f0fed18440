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

void ToldOnce::insert(const core::RecordHead &head, QDate day)
{
    const auto known = m_heads.constFind(head);
    const quint32 place = known != m_heads.constEnd() ? *known : static_cast<quint32>(m_heads.size());
    if (known == m_heads.constEnd())
        m_heads.insert(head, place);
    const qint64 number = day.toJulianDay();
    m_days[stretchOf(place, number / daysTogether)].set(static_cast<std::size_t>(number % daysTogether));
}

bool ToldOnce::holds(const core::RecordHead &head, QDate day) const
{
    const auto place = m_heads.constFind(head);
    if (place == m_heads.constEnd())
        return false;
    const qint64 number = day.toJulianDay();
    const auto days = m_days.find(stretchOf(*place, number / daysTogether));
    return days != m_days.end() && days->second.test(static_cast<std::size_t>(number % daysTogether));
}

} // namespace importing
