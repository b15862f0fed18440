// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/strategy/strategytabs.h"

#include "app/goals/goaldraft.h"
#include "app/templates.h"
#include "core/canvas.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/records/formtab.h"
#include "gui/records/questionstab.h"
#include "gui/records/register.h"

namespace gui {

namespace {

QString verdict(const core::Strategy &strategy)
{
    switch (core::goNoGo(strategy)) {
    case core::GoNoGo::Unanswered:
        return StrategyTabs::tr("Answer the first question to see whether it is worth your time.");
    case core::GoNoGo::Go:
        return StrategyTabs::tr("Go: people expect you there, and the business wants something from it.");
    case core::GoNoGo::Explore:
        return StrategyTabs::tr("Only one of the two holds. Try it for a few weeks with a question to answer, before you promise numbers: "
                                "a goal can be an exploration.");
    case core::GoNoGo::NoGo:
        return StrategyTabs::tr(
            "Nobody expects you there and the business wants nothing from it: your hours are probably better spent elsewhere.");
    }
    Q_UNREACHABLE();
}

int goalsOf(const core::Objective &objective, const app::Workspace &workspace)
{
    return static_cast<int>(workspace.strategy()
                                .where<core::Goal>([&](const core::Goal &goal) {
                                    return goal.objective == objective.id && goal.quarter == workspace.quarter().id;
                                })
                                .size());
}

} // namespace

// S0-02, S1-10
PageTab *StrategyTabs::objectives(Page &page, QWidget *parent)
{
    const app::Workspace &workspace = page.workspace();
    RegisterOf<core::Objective>::Description objectives;
    objectives.words = {tr("Business objectives"), tr("Add an objective"), tr("New objective"), QStringLiteral("strategy"),
        tr("What does the business want this year?"),
        tr("More breakfasts on weekdays, fewer phone calls, two hires: say it without naming a network. Every goal will serve one of "
           "them."),
        {}};
    objectives.fields = [](RecordForm<core::Objective> &form) {
        form.line(tr("What the business wants"), &core::Objective::title);
        form.line(tr("What marketing contributes"), &core::Objective::marketing,
            tr("For example: be the first address people think of before nine"));
        form.text(tr("Why now"), &core::Objective::reason);
    };
    objectives.title = [](const core::Objective &objective) { return objective.title; };
    objectives.second = [](const core::Objective &objective) { return objective.marketing; };
    objectives.right = [&workspace](const core::Objective &objective) {
        const int count = goalsOf(objective, workspace);
        return tr("%n goals", nullptr, count);
    };
    objectives.note = [&workspace](const core::Objective &objective) {
        return goalsOf(objective, workspace) > 0 ? QString() : tr("No goal of the quarter serves it yet.");
    };
    return new RegisterOf<core::Objective>(page, objectives, parent);
}

// S3-01, S3-04, S2-26, J-06
PageTab *StrategyTabs::worth(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    const app::Workspace &workspace = page.workspace();
    return new FormTab<core::Business>(
        page, tr("Is it worth it?"), [&workspace] { return workspace.strategy().business(); },
        [&language](RecordForm<core::Business> &form) {
            form.yesNo(tr("Do your customers want to meet you on social media?"), &core::Business::customersExpectUs,
                tr("Ask five of them. Whether the business wants something from it, its objectives say."));
            form.choice<core::BusinessModel>(
                tr("Whom do you sell to?"), &core::Business::model, [&language](auto model) { return core::label(model, language); },
                tr("Selling to companies takes longer: goals about leads get more time."));
            form.choice<core::Staffing>(tr("Who does the work?"), &core::Business::staffing,
                [&language](auto staffing) { return core::label(staffing, language); });
            form.number(tr("Hours a week for social media"), &core::Business::hoursPerWeek, 0, 168);
            form.number(tr("Minutes a day for answering people"), &core::Business::replyMinutes, 0, 1440,
                tr("On open days; they count as planned time."));
            form.word(
                tr("Country"), &core::Business::country, countries(language), tr("Whose rules the checklist before publishing follows."));
        },
        parent, [&workspace](const core::Business &) { return verdict(workspace.strategy()); });
}

// S4-04
PageTab *StrategyTabs::rejectedIdeas(Page &page, QWidget *parent)
{
    const app::Workspace &workspace = page.workspace();
    RegisterOf<core::RejectedIdea>::Description ideas;
    ideas.words = {tr("Ideas you left"), tr("Note an idea you leave"), tr("New idea"), QStringLiteral("idea"),
        tr("What did you say no to?"),
        tr("Goals give the right to say no. Note a good idea that serves none of them, and why: next time the answer is there already."),
        {}};
    ideas.fields = [](RecordForm<core::RejectedIdea> &form) {
        form.line(tr("The idea"), &core::RejectedIdea::title);
        form.text(tr("Why not now"), &core::RejectedIdea::reason);
        form.day(tr("When"), &core::RejectedIdea::day);
    };
    ideas.title = [](const core::RejectedIdea &idea) { return idea.title; };
    ideas.second = [](const core::RejectedIdea &idea) { return idea.reason.simplified(); };
    ideas.right = [&workspace](const core::RejectedIdea &idea) { return core::formatShortDay(idea.day, workspace.language()); };
    ideas.note = [&workspace](const core::RejectedIdea &) {
        QStringList goals;
        for (const core::Goal &goal :
            workspace.strategy().where<core::Goal>([&workspace](const core::Goal &one) { return one.quarter == workspace.quarter().id; }))
            goals << app::goalName(workspace, goal);
        return goals.isEmpty() ? QString() : tr("Does it serve one of the goals? %1.").arg(goals.join(QStringLiteral(", ")));
    };
    ideas.acts = {{tr("Take it up after all"),
        [](const core::RejectedIdea &idea) {
            core::Post post;
            post.id = core::newId<core::Post>();
            post.title = idea.title;
            post.notes = idea.reason;
            return core::Edit::adding(post, post.title).remove(idea.id);
        },
        {}, tr("It waits among the ideas of the calendar")}};
    return new RegisterOf<core::RejectedIdea>(page, ideas, parent);
}

PageTab *StrategyTabs::questions(Page &page, QWidget *parent)
{
    return new QuestionsTab(
        page, tr("Open questions"), app::openQuestions(QStringLiteral("strategy"), page.workspace().language()), parent);
}

std::vector<std::pair<QString, QString>> StrategyTabs::countries(const core::Language &language)
{
    std::vector<std::pair<QString, QString>> result{{tr("Not said"), QString()}};
    for (const auto &country : app::checklistCountries(language))
        result.push_back(country);
    return result;
}

} // namespace gui
