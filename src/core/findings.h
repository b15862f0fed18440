// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/imports.h"
#include "core/network.h"
#include "core/postresults.h"

#include <functional>

namespace core {

namespace rules {
struct Facts;
}

// The one click that does something about a finding: an undoable step. Where mending takes the owner's thoughts it is an action with
// a day, and the finding stays quiet until then.
struct Remedy {
    Message title; // of the button: “Move the deadline to 31 Mar”
    Edit edit; // rows without an id are new; see stepOf()
};

// The remedy's edit, with an id for each new row.
Edit stepOf(const Remedy &remedy);

// Something the check of a plan reports: a contradiction, a gap, an orphan. The subject is the row to open for mending it;
// without one it is the plan as a whole.
struct Finding {
    QString rule; // "goal-without-number": stable, for scripts
    Severity severity = Severity::Warning;
    std::optional<Edit::RowId> subject;
    QString subjectName;
    Message message;
    Message fix; // what to do about it, as a sentence
    std::optional<Remedy> remedy; // one of the check always has one, unless it is planned
    std::optional<QDate> plannedFor; // somebody will see to it by then: an open action answers it
};

// All that the rules look at: a plan, the quarter to check, its numbers and the day.
struct PlanUnderCheck {
    const Strategy &strategy;
    const Quarter &quarter;
    const MetricCatalogue &metrics;
    const NetworkCatalogue &networks;
    const MetricSource &source;
    QDate today;
    // How published posts did, for those rules that propose an hour: read when one of them asks. None: nothing is known.
    std::function<std::vector<PostResult>()> postResults = {};
};

// One rule of the check: a small function of the plan.
struct FindingRule {
    const char *id;
    std::vector<Finding> (*find)(const rules::Facts &plan);
};
const std::vector<FindingRule> &findingRules();

// What every rule finds, most severe first, in the order of the rules within; what is planned comes last.
std::vector<Finding> findingsOf(const PlanUnderCheck &plan);

// "goal:4711", for files and scripts; empty without a subject.
QString subjectToken(const Finding &finding);

} // namespace core
