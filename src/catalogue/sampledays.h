// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

#include <QStringView>

namespace catalogue {

// The days of a sample are written relative to the quarter that it is moved to:
//   "d+12"    the twelfth day after the quarter's first ("d-1" is the day before it)
//   "end-3"   three days before its last; "end" is the last itself
//   "w6 wed"  Wednesday of its sixth full week, Monday to Sunday; weeks 1 to 12 always lie inside the quarter
class SampleDays {
public:
    explicit SampleDays(const core::Quarter &quarter);

    // Nothing for text that is none of these.
    std::optional<QDate> day(const QString &text) const;

    // The day on which a sample is looked at: its 41st. What is dated before has happened.
    QDate today() const;
    // The twelve weeks that were measured end the day before.
    QDate firstMeasured() const;
    QDate lastMeasured() const;

private:
    QDate m_first;
    QDate m_last;
    QDate m_firstMonday;
};

} // namespace catalogue
