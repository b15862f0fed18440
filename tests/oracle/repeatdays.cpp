// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For tests/oracle/recurrence.py: reads lines of "rule;firstDay;from;to;cap" with tabs between them and writes the days on which the rule
// falls, as days after 2000-01-01. With --time it says how long a year of repetitions takes, in milliseconds.

#include "core/recurrence.h"

#include <chrono>
#include <iostream>
#include <string>

namespace {

const QDate origin(2000, 1, 1);

std::string answer(const QStringList &fields)
{
    const auto rule = core::repeatRuleFrom(fields.value(0));
    if (fields.size() != 5 || !rule)
        return "refused";
    if (core::repeatRuleFrom(core::textOf(*rule)) != rule)
        return "written differently: " + core::textOf(*rule).toStdString();
    const auto day = [&fields](int field) { return QDate::fromString(fields[field], Qt::ISODate); };
    const core::RepeatDays found = core::occurrences(*rule, day(1), day(2), day(3), fields[4].toInt());
    std::string line = found.isCapped ? "+" : "=";
    for (const QDate one : found.days)
        line += ' ' + std::to_string(origin.daysTo(one));
    return line;
}

// A hundred repetitions, daily to yearly, over the year 2027: the best of twenty times.
double millisecondsOfAYear()
{
    std::vector<core::RepeatRule> rules;
    for (int i = 0; i < 100; ++i) {
        core::RepeatRule rule = core::repeatingLike(static_cast<core::RepeatUnit>(i % 4), QDate(2027, 1, 1).addDays(i));
        rule.place = static_cast<core::MonthPlace>(i % 3);
        rule.interval = 1 + i % 3;
        rules.push_back(rule);
    }
    double best = 1e9;
    for (int time = 0; time < 20; ++time) {
        const auto begin = std::chrono::steady_clock::now();
        size_t days = 0;
        for (const core::RepeatRule &rule : rules)
            days += core::occurrences(rule, QDate(2027, 1, 1), QDate(2027, 1, 1), QDate(2027, 12, 31), core::mostRepeats).days.size();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        best = days > 0 ? std::min(best, took.count()) : best;
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string(argv[1]) == "--time") {
        std::cout << millisecondsOfAYear() << '\n';
        return 0;
    }
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answer(QString::fromStdString(line).split(u'\t')) << '\n';
    return 0;
}
