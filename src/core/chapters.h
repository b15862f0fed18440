// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/strategy.h"

namespace core {

// The five parts of a plan that can be used (S3-07).
enum class PlanChapter { Introduction, Strategy, Practices, Measurement, Tools };

// One thing that belongs to a part, and the page on which it is written.
struct ChapterPoint {
    QString name;
    bool isThere = false;
    QString page;
    QString subject = {}; // of that page
};

struct ChapterState {
    PlanChapter chapter = PlanChapter::Introduction;
    QString name;
    std::vector<ChapterPoint> points;

    int there() const;
    QStringList missing() const; // names
    // Where to go on: the page of the first that is missing, else of the first.
    QString page() const;
    QString subject() const;

private:
    const ChapterPoint &next() const;
};

// Where the plan of that quarter stands in each part, read from the plan itself.
std::vector<ChapterState> planChapters(const Strategy &strategy, const Quarter &quarter, const Language &language);

// What somebody wrote to an open question; empty where nobody did.
QString answerText(const Strategy &strategy, QStringView question);

} // namespace core
