// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/compose/groundwork.h"

namespace report {

// The sections of a document; one that has nothing to say is empty.
Section summarySection(const Groundwork &ground);
Section contentsSection(const Groundwork &ground);
Section goalsSection(const Groundwork &ground);

// Parts of the summary that are worth testing alone.
QString statusSentence(const Groundwork &ground);
std::vector<Note> whatWorks(const Groundwork &ground);
std::vector<Note> whatSlows(const Groundwork &ground);
std::vector<Note> whatToWatch(const Groundwork &ground);
Table goalsTable(const Groundwork &ground);

// What a goal still needs to be SMART, as whole phrases.
QStringList missingOf(const Groundwork &ground, const core::Goal &goal);
// The goal in one sentence: what, from where, to where, until when, why.
QString smartSentence(const Groundwork &ground, const core::Goal &goal);

} // namespace report
