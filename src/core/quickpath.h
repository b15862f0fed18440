// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/steps.h"

namespace core {

// The wizard's quick path (J-05): the questions that make a plan which prints, at most forty.

// A question, asked once or of each of several things (three goals, two competitors), with the time that an answer takes.
struct QuickQuestion {
    const char *id;
    WizardStep step;
    int times;
    double minutes; // for each answer
    int (*answered)(const Strategy &strategy, const Quarter &quarter);
};

const std::vector<QuickQuestion> &quickPath();
int quickQuestionCount();
// What is still to be answered.
int questionsLeft(const Strategy &strategy, const Quarter &quarter);
double minutesLeft(const Strategy &strategy, const Quarter &quarter);
// As it is told: above ten minutes in steps of five, always rounded up, 0 when nothing is left.
int minutesToTell(double minutes);

} // namespace core
