// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/scoreboard.h"

#include <QStringList>

namespace app {

// A translated sentence with %1 … %9 and what stands there, so that a screen can set the figures apart.
struct Sentence {
    QString text;
    QStringList arguments;

    QString plain(const core::Language &language) const { return language.filled(text, arguments); }
};

// What a KPI's reading says, in words and figures; "–" where nothing is known.
class KpiWords {
public:
    KpiWords(const core::KpiReading &reading, const core::Language &language);

    QString value(const std::optional<double> &value) const;
    QString range() const; // "4,970–7,090"
    QString pace() const; // "2 days late"
    QString decidedBy() const; // "by chance"
    QString chance() const; // "open (45%)"
    // What the deadline asks for each week and what the last weeks gave: the sentence over the chart.
    Sentence need() const;
    // "Pace 95%, chance 45%: the chance decides."; empty while nothing is decided.
    QString verdict() const;
    // All of it, for who can't see the row.
    QString summary(const QString &name) const;

private:
    const core::KpiReading &m_reading;
    const core::Language &m_language;
};

} // namespace app
