// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/scoreboard.h"

#include <QStringList>

namespace core {

// A translated sentence with %1 … %9 and what stands there, so that a screen can set the figures apart.
struct Sentence {
    QString text;
    QStringList arguments;

    QString plain(const Language &language) const { return language.filled(text, arguments); }
};

// What a KPI's reading says, in words and figures: the one home of what the window, the command line and the documents say of pace,
// chance and projection. "–" where nothing is known. With its metric, counts are told with what they count.
class KpiWords {
public:
    KpiWords(const KpiReading &reading, const Language &language, const Metric *metric = nullptr);

    QString value(const std::optional<double> &value) const;
    QString rate(const std::optional<double> &perWeek) const;
    QString projection() const; // "5,960"
    QString range() const; // "4,970–7,090"
    QString pace() const; // "2 days late", "reached"
    QString decidedBy() const; // "by chance"
    QString chance() const; // "open (45%)"
    // "too early: 8 days of data"; empty once there is a status, or without any data.
    QString tooEarly() const;
    // "target already reached; hold it until 31 March 2027"; empty while it is not.
    QString reached() const;
    // How far it is from where it was expected, as a sentence, and how many days that leaves out; empty when nothing is
    // expected.
    QString standing() const;
    // Why it is late although its pace is not: where this rate leads; empty in any other case.
    QString reason() const;
    // What the deadline asks for each week and what the last weeks gave: the sentence over the chart.
    Sentence need() const;
    // "Pace 95%, chance 45%: the chance decides."; empty while nothing is decided.
    QString verdict() const;
    // All of it, for who can't see the row.
    QString summary(const QString &name) const;

private:
    QString projected(double value, double beside) const;
    QString counted(double number, const QString &written) const; // "127 website sessions"
    QString distance() const;
    Sentence needPerWeek() const;

    const KpiReading &m_reading;
    const Language &m_language;
    QString m_noun;
};

} // namespace core
