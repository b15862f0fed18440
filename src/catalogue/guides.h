// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"

#include <vector>

namespace catalogue {

// How an account on a network is set up, step by step (S1-39, resources/guides.json).
struct Guide {
    QString id;
    QString network; // empty: of a network that is not in the catalogue, or of any ("general")
    Texts titles;
    Texts introductions;
    std::vector<Choice> steps; // in order; step ids are unique within their guide
};

// Where to learn more (S0-11); the help names it and fetches nothing.
struct LearningPlace {
    QString id;
    QString name;
    QString address;
    Texts texts;
};

std::vector<LearningPlace> learningPlaces();
std::vector<Guide> guides();
// The guide of a network; the general one where there is none.
Guide guideFor(const QString &network);
// What to do with a network before marketing on it (S3-16).
std::vector<Choice> stepsAsUser();
// What a profile should have (S1-37, S1-38).
std::vector<Choice> profileChecklist();

} // namespace catalogue
