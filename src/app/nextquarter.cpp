// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nextquarter.h"

#include "app/calendar/postedits.h"
#include "app/calendar/repeating.h"
#include "app/workspace.h"
#include "core/baseline.h"
#include "core/cadence.h"
#include "core/goalsentence.h"
#include "core/labels.h"
#include "core/target.h"
#include "core/weeks.h"

#include <cmath>
#include <map>

namespace app {

namespace {

constexpr int comesBack = 3; // times in a quarter

const core::Quarter *lastQuarter(const core::Strategy &strategy)
{
    const auto &quarters = strategy.all<core::Quarter>();
    const auto last = std::max_element(
        quarters.begin(), quarters.end(), [](const core::Quarter &one, const core::Quarter &other) { return one.lastDay < other.lastDay; });
    return last == quarters.end() ? nullptr : &*last;
}

// Whole weeks from one quarter's first day to the other's, so that a Tuesday stays a Tuesday.
int daysBetween(const core::Quarter &last, const core::Quarter &next)
{
    return static_cast<int>(std::lround(static_cast<double>(last.firstDay.daysTo(next.firstDay)) / core::daysOfAWeek)) * core::daysOfAWeek;
}

// In two or three figures: a target is a promise, not a measurement.
double rounded(double value)
{
    if (value == 0)
        return 0;
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 1);
    return step >= 1 ? std::round(value / step) * step : std::round(value * 10) / 10;
}

class GoingOn {
public:
    GoingOn(const Workspace &workspace, const core::Quarter &last, const core::Quarter &next, core::Edit &edit)
        : m_workspace(workspace)
        , m_strategy(workspace.strategy())
        , m_last(last)
        , m_next(next)
        , m_edit(edit)
    {
    }

    void putGoals();
    void putReviews();
    void putPosts();

private:
    core::Kpi goneOn(const core::Kpi &kpi) const;
    double goneOnTarget(const core::Kpi &kpi, double newBaseline) const;

    const Workspace &m_workspace;
    const core::Strategy &m_strategy;
    const core::Quarter &m_last;
    const core::Quarter &m_next;
    core::Edit &m_edit;
};

// The number that asks for the growth that the old one asked for.
double GoingOn::goneOnTarget(const core::Kpi &kpi, double newBaseline) const
{
    const double old = *kpi.targetAmount;
    const bool isKept = !kpi.baseline || *kpi.baseline <= 0 || newBaseline <= 0;
    const bool isLowerStill = kpi.aim == core::Aim::Lower && newBaseline > old; // not there yet: the old number stands
    return isKept || isLowerStill ? old : rounded(newBaseline * old / *kpi.baseline);
}

core::Kpi GoingOn::goneOn(const core::Kpi &kpi) const
{
    core::Kpi next = kpi;
    next.id = core::newId<core::Kpi>();
    next.startDay = m_next.firstDay;
    const auto before = kpi.deadline ? kpi.deadline->daysTo(m_last.lastDay) : 0; // as long before the quarter's end
    next.deadline = std::max(m_next.lastDay.addDays(-std::max<qint64>(before, 0)), m_next.firstDay.addDays(1));
    const auto measured = core::measuredBaseline(next, m_workspace.metricCatalogue(), m_workspace.metrics(), m_workspace.viewDay());
    if (!measured)
        return next;
    if (next.targetForm == core::TargetForm::Absolute && next.targetAmount)
        next.targetAmount = goneOnTarget(kpi, measured->value);
    next.baseline = measured->value;
    next.baselineDay = measured->day;
    next.baselineSource = measured->source;
    return next;
}

void GoingOn::putGoals()
{
    for (const core::Goal &goal : m_strategy.all<core::Goal>()) {
        if (goal.quarter != m_last.id)
            continue;
        core::Goal next = goal;
        next.id = core::newId<core::Goal>();
        next.quarter = m_next.id;
        next.outcome = core::Outcome::Open;
        next.lesson.clear();
        next.overrideReason.clear();
        if (next.exploreUntil)
            next.exploreUntil = m_next.lastDay;
        std::vector<core::Kpi> kpis;
        for (const core::Kpi &kpi : m_strategy.kpisOf(goal.id)) {
            kpis.push_back(goneOn(kpi));
            kpis.back().goal = next.id;
        }
        if (!kpis.empty()) { // a title that names the old number would be wrong
            const QString title = core::goalTitle(
                {next, &kpis.front(), m_strategy, m_workspace.metricCatalogue(), m_workspace.networks()}, m_workspace.language());
            next.title = title.isEmpty() ? next.title : title;
        }
        m_edit.put(next);
        for (const core::Kpi &kpi : kpis)
            m_edit.put(kpi);
    }
}

void GoingOn::putReviews()
{
    for (core::Review review : m_strategy.all<core::Review>()) {
        if (review.quarter != m_last.id)
            continue;
        review.id = core::newId<core::Review>();
        review.quarter = m_next.id;
        review.day = review.day.addDays(daysBetween(m_last, m_next));
        review.decisions.clear();
        review.isDone = false;
        if (review.day >= m_next.firstDay && review.day <= m_next.lastDay)
            m_edit.put(review);
    }
}

void GoingOn::putPosts()
{
    std::map<std::pair<std::optional<core::Id<core::Channel>>, QString>, std::vector<const core::Post *>> byTitle;
    for (const core::Post &post : m_strategy.all<core::Post>())
        if (!post.recurrence && post.day && *post.day >= m_last.firstDay && *post.day <= m_last.lastDay && !post.title.trimmed().isEmpty())
            byTitle[{post.channel, post.title.simplified().toCaseFolded()}].push_back(&post);
    for (const auto &[title, posts] : byTitle) {
        if (posts.size() < comesBack)
            continue;
        for (const core::Post *post : posts) {
            core::Post next = copyOf(movedTo(*post, post->day->addDays(daysBetween(m_last, m_next)))); // checked and approved anew
            next.goal.reset(); // the old quarter's
            next.campaign.reset();
            const bool isInside = *next.day >= m_next.firstDay && *next.day <= m_next.lastDay;
            if (isInside && core::isOpenOn(m_strategy, *next.day))
                m_edit.put(next);
        }
    }
}

} // namespace

core::Quarter nextQuarter(const core::Strategy &strategy, QDate today)
{
    const core::Quarter *last = lastQuarter(strategy);
    core::Quarter next = core::quarterHolding(last ? last->lastDay.addDays(1) : today, strategy.business().quarterFirstMonth);
    next.id = core::newId<core::Quarter>();
    if (last)
        next.mixRule = last->mixRule;
    return next;
}

core::Edit goingOn(const Workspace &workspace, const core::Quarter &next, bool repeatsPosts)
{
    core::Edit edit({QStringLiteral("next:quarter"), {core::quarterLabel(next, workspace.language())}});
    edit.put(next);
    if (const core::Quarter *last = lastQuarter(workspace.strategy())) {
        GoingOn going(workspace, *last, next, edit);
        going.putGoals();
        going.putReviews();
        going.putPosts();
        if (repeatsPosts)
            continueRepeating(edit, *last, next, workspace.strategy());
    }
    return edit;
}

int postsToRepeat(const core::Strategy &strategy, const core::Quarter &next)
{
    core::Edit edit({});
    if (const core::Quarter *last = lastQuarter(strategy))
        continueRepeating(edit, *last, next, strategy);
    return static_cast<int>(std::count_if(edit.operations().begin(), edit.operations().end(), [](const core::Edit::Operation &operation) {
        const auto *row = std::get_if<core::Edit::Row>(&operation);
        return row && std::holds_alternative<core::Post>(*row);
    }));
}

} // namespace app
