// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/compose/groundwork.h"

namespace report {

// The sections of a document; one that has nothing to say is empty.
Section summarySection(const Groundwork &ground);
Section secondPageSection(const Groundwork &ground); // goals, persona, channels and first posts on one page
Section contentsSection(const Groundwork &ground);
Section strategySection(const Groundwork &ground); // what was written of the plan as a whole, and where its parts stand
Section goalsSection(const Groundwork &ground);
Section personasSection(const Groundwork &ground);
Section competitorsSection(const Groundwork &ground);
Section channelsSection(const Groundwork &ground);
Section quarterSection(const Groundwork &ground); // its calendar on one page
std::vector<Section> monthSheets(const Groundwork &ground); // each month with posts on one page, day by day
Section monthsSection(const Groundwork &ground); // every post in full
Section campaignsSection(const Groundwork &ground);
Section operationsSection(const Groundwork &ground); // internal: actions, evidence, roles, procedures
Section annexSection(const Groundwork &ground);
// One page for each KPI, worst first.
std::vector<Section> kpiSections(const Groundwork &ground);

// The span's channels with their posts: a sentence and its pictures, for a page on its side; nothing where there is no post.
std::vector<Element> quarterFigures(const Groundwork &ground, bool fillsPage);
// The days with their posts, silences, campaigns and closures.
MonthPicture monthPicture(const Groundwork &ground, QDate first, QDate last);

// Who was shown what, who decides and what holds (S3-02), below the section that it belongs to.
void addGovernance(std::vector<Element> &page, const Groundwork &ground);

// Early signs of what people like (S4-18): posts beside what is usual on their channel, below the section that it belongs to.
void addPostResults(std::vector<Element> &page, const Groundwork &ground);

// Parts of the summary that are worth testing alone.
QString statusSentence(const Groundwork &ground);
std::vector<Note> whatWorks(const Groundwork &ground);
std::vector<Note> whatSlows(const Groundwork &ground);
std::vector<Note> whatToWatch(const Groundwork &ground);
Table goalsTable(const Groundwork &ground);

// What listening brought, for the next budget (S0-52); nothing without a goal for listening.
void addBudgetEvidence(std::vector<Element> &page, const Groundwork &ground);

// How a metric is computed, in words; where a KPI's numbers come from.
QString formulaOf(const Groundwork &ground, const QString &metricId);
KeyValues sourceLines(const Groundwork &ground, const core::KpiReading &reading);

// How many people go on from follower to fan; empty where fewer than two steps are known.
std::vector<Element> funnelElements(const Groundwork &ground);

// What a goal still needs to be SMART, as whole phrases.
QStringList missingOf(const Groundwork &ground, const core::Goal &goal);
// The goal in one sentence: what, from where, to where, until when, why.
QString smartSentence(const Groundwork &ground, const core::Goal &goal);

} // namespace report
