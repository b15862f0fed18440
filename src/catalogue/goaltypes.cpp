// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/goaltypes.h"

#include "catalogue/resource.h"

#include <algorithm>

namespace catalogue {

namespace {

nlohmann::json goalTypesDocument()
{
    return resourceJson(QStringLiteral(":/goaltypes.json"));
}

template <class Enum>
Enum goalWord(const nlohmann::json &object, const char *name)
{
    const std::optional<Enum> value = core::fromToken<Enum>(textOf(object, name));
    Q_ASSERT_X(value, "goaltypes.json", name);
    return value.value_or(Enum());
}

ReadyGoal readyGoalFrom(const nlohmann::json &object)
{
    ReadyGoal goal;
    goal.trade = textOf(object, "trade");
    goal.type = goalWord<core::GoalType>(object, "type");
    goal.metric = textOf(object, "metric");
    goal.networks = wordsOf(object, "networks");
    goal.aim = goalWord<core::Aim>(object, "aim");
    goal.form = goalWord<core::TargetForm>(object, "form");
    goal.amount = object.at("amount").get<double>();
    goal.titles = textsByLanguage(object, "titles");
    goal.purposes = textsByLanguage(object, "purposes");
    goal.soWhats = textsByLanguage(object, "so_whats");
    return goal;
}

std::vector<ReadyGoal> readyGoalsIn(const nlohmann::json &document, const char *name)
{
    std::vector<ReadyGoal> goals;
    for (const nlohmann::json &object : document.at(name))
        goals.push_back(readyGoalFrom(object));
    return goals;
}

GoalTypeNote goalTypeFrom(const nlohmann::json &object)
{
    GoalTypeNote note;
    note.type = goalWord<core::GoalType>(object, "id");
    note.metrics = wordsOf(object, "metrics");
    note.networks = wordsOf(object, "networks");
    for (const nlohmann::json &proxy : object.at("proxies"))
        note.proxies.push_back({textOf(proxy, "metric"), textsByLanguage(proxy, "texts")});
    note.descriptions = textsByLanguage(object, "descriptions");
    note.whens = textsByLanguage(object, "whens");
    note.tips = textListOf(object, "tips");
    note.facts = factsOf(object, "facts");
    note.forms = choicesOf(object, "forms");
    note.conversionKinds = choicesOf(object, "conversion_kinds");
    note.leadPrompts = textsByLanguage(object, "lead_prompts");
    note.leadDetails = choicesOf(object, "lead_details");
    note.steps = choicesOf(object, "steps");
    return note;
}

} // namespace

std::vector<Trade> trades()
{
    std::vector<Trade> all;
    const nlohmann::json document = goalTypesDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("trades"))
        all.push_back({textOf(object, "id"), textsByLanguage(object, "names")});
    return all;
}

std::vector<GoalTypeNote> goalTypes()
{
    std::vector<GoalTypeNote> all;
    const nlohmann::json document = goalTypesDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("types"))
        all.push_back(goalTypeFrom(object));
    return all;
}

std::vector<ReadyGoal> readyGoals(const QString &trade)
{
    const std::vector<ReadyGoal> all = readyGoalsIn(goalTypesDocument(), "ready");
    const auto ofTrade = [&](const QString &wanted) {
        std::vector<ReadyGoal> goals;
        std::copy_if(all.begin(), all.end(), std::back_inserter(goals), [&](const ReadyGoal &goal) { return goal.trade == wanted; });
        return goals;
    };
    const std::vector<ReadyGoal> known = ofTrade(trade);
    return known.empty() ? ofTrade(QString()) : known;
}

ReadyGoal readyGoal(core::GoalType type, const QString &trade)
{
    const nlohmann::json document = goalTypesDocument();
    std::vector<ReadyGoal> goals = readyGoalsIn(document, "ready");
    const std::vector<ReadyGoal> others = readyGoalsIn(document, "templates");
    goals.insert(goals.end(), others.begin(), others.end());
    const auto firstOf = [&](const QString &wanted) {
        return std::find_if(goals.begin(), goals.end(), [&](const ReadyGoal &goal) { return goal.type == type && goal.trade == wanted; });
    };
    const auto own = firstOf(trade);
    const auto found = own == goals.end() ? firstOf(QString()) : own;
    Q_ASSERT_X(found != goals.end(), "goaltypes.json", "a type without a ready goal");
    return found == goals.end() ? ReadyGoal() : *found;
}

} // namespace catalogue
