// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"
#include "core/tokens.h"

#include <vector>

namespace catalogue {

enum class Frequency { Daily, Weekly, Monthly, Quarterly };

// One of the eight functions of social media work (S3-03); who owns it and who stands in is up to the plan.
struct Responsibility {
    Choice choice;
    Frequency frequency = Frequency::Weekly; // suggested
};

// Something done again and again (S3-39, S1-48, S1-49).
struct RoutineTask {
    Choice choice;
    Frequency frequency = Frequency::Weekly;
    int minutes = 0; // each time, about
};

// A step of a process that can be taken over and changed: publishing (S4-10), a crisis (S3-48).
struct ProcessStep {
    Choice choice;
    Texts roles; // who usually does it
};

// What to do with a kind of message (S3-18). Answers say what to do, never words to paste.
struct PlaybookReply {
    QString id;
    Texts names;
    Texts answers;
    Texts donts;
    bool isMovedToPrivate = false;
    std::optional<int> hours; // until the first answer; none: no answer is owed
};

// What to think of before publishing in a country (J-15).
struct CountryChecklist {
    struct Point {
        QString topic; // people, children, alcohol, contest, partnership: the same in each country
        Texts texts;
    };
    QString country; // ISO code in lower case, or "general"
    Texts names;
    std::vector<Point> points;
};

std::vector<Responsibility> responsibilities();
std::vector<RoutineTask> routineTasks();
std::vector<ProcessStep> publishingProcess();
std::vector<ProcessStep> crisisPlan();
std::vector<PlaybookReply> responsePlaybook();
std::vector<CountryChecklist> countryChecklists();
// Of a country by its ISO code in either case; the general one for others.
CountryChecklist countryChecklist(const QString &country);
// To show with each of them: reminders, not legal advice.
Texts countryChecklistNotice();

} // namespace catalogue

namespace core {

template <>
struct Tokens<catalogue::Frequency> {
    using Frequency = catalogue::Frequency;
    static constexpr std::array<TokenOf<Frequency>, 4> all{
        {{Frequency::Daily, "daily"}, {Frequency::Weekly, "weekly"}, {Frequency::Monthly, "monthly"}, {Frequency::Quarterly, "quarterly"}}};
};

} // namespace core
