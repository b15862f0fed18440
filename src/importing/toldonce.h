// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records.h"

#include <bitset>
#include <unordered_map>

namespace importing {

// Which days a table has told of something already; a bit a day, as files have a million of them.
class ToldOnce {
public:
    // The number of a head, for the functions below.
    quint32 placeOf(const core::RecordHead &head);
    void insert(quint32 place, QDate day);
    bool holds(quint32 place, QDate day) const;

private:
    static constexpr int daysTogether = 256;
    using Days = std::bitset<daysTogether>;

    QHash<core::RecordHead, quint32> m_heads;
    std::unordered_map<quint64, Days> m_days; // by head and stretch of days
};

} // namespace importing
