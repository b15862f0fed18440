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

QStringList goalIds(const nlohmann::json &object, const char *name)
{
    QStringList ids;
    for (const nlohmann::json &id : object.at(name))
        ids += QString::fromStdString(id.get<std::string>());
    return ids;
}

ReadyGoal readyGoalFrom(const nlohmann::json &object)
{
    ReadyGoal goal;
    goal.trade = textOf(object, "trade");
    goal.type = goalWord<core::GoalType>(object, "type");
    goal.metric = textOf(object, "metric");
    goal.networks = goalIds(object, "networks");
    goal.aim = goalWord<core::Aim>(object, "aim");
    goal.form = goalWord<core::TargetForm>(object, "form");
    goal.amount = object.at("amount").get<double>();
    goal.titles = textsByLanguage(object, "titles");
    goal.purposes = textsByLanguage(object, "purposes");
    goal.soWhats = textsByLanguage(object, "so_whats");
    return goal;
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
        all.push_back({goalWord<core::GoalType>(object, "id"), goalIds(object, "metrics"), goalIds(object, "networks"),
            textsByLanguage(object, "descriptions"), textsByLanguage(object, "tips")});
    return all;
}

std::vector<ReadyGoal> readyGoals(const QString &trade)
{
    std::vector<ReadyGoal> all;
    const nlohmann::json document = goalTypesDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("ready"))
        all.push_back(readyGoalFrom(object));
    const auto ofTrade = [&](const QString &wanted) {
        std::vector<ReadyGoal> goals;
        std::copy_if(all.begin(), all.end(), std::back_inserter(goals), [&](const ReadyGoal &goal) { return goal.trade == wanted; });
        return goals;
    };
    const std::vector<ReadyGoal> known = ofTrade(trade);
    return known.empty() ? ofTrade(QString()) : known;
}

} // namespace catalogue
