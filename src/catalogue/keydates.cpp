// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/keydates.h"

#include "catalogue/resource.h"

#include <algorithm>
#include <array>

namespace catalogue {

namespace {

int weekdayNamed(const std::string &name)
{
    static constexpr std::array<const char *, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const auto found = std::find(names.begin(), names.end(), name);
    Q_ASSERT_X(found != names.end(), "keydates.json", name.c_str());
    return static_cast<int>(found - names.begin()) + 1;
}

// "02-14"
core::FixedDay monthAndDay(const nlohmann::json &object, const char *name)
{
    const QStringList parts = textOf(object, name).split(u'-');
    Q_ASSERT_X(parts.size() == 2, "keydates.json", name);
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

core::KeyDateRule ruleFrom(const nlohmann::json &object)
{
    if (object.contains("fixed"))
        return monthAndDay(object, "fixed");
    if (object.contains("easter"))
        return core::EasterDay{object.at("easter").get<int>()};
    const int weekday = weekdayNamed(object.at("weekday").get<std::string>());
    if (object.contains("from")) {
        const core::FixedDay from = monthAndDay(object, "from");
        return core::WeekdayFrom{from.month, from.day, weekday};
    }
    return core::WeekdayOfMonth{object.at("month").get<int>(), weekday, object.at("nth").get<int>(), object.value("plus", 0)};
}

std::vector<core::PublicKeyDate::Shift> shiftsFrom(const nlohmann::json &object)
{
    std::vector<core::PublicKeyDate::Shift> shifts;
    for (const auto &[weekday, days] : object.items())
        shifts.push_back({weekdayNamed(weekday), days.get<int>()});
    return shifts;
}

std::optional<int> wholeNumberOf(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? std::nullopt : std::optional(found->get<int>());
}

core::PublicKeyDate keyDateFrom(const nlohmann::json &object)
{
    core::PublicKeyDate date;
    date.id = textOf(object, "id");
    date.names = textsByLanguage(object, "names");
    for (const auto &[set, kind] : object.at("sets").items()) {
        const auto known = core::fromToken<core::KeyDateKind>(QString::fromStdString(kind.get<std::string>()));
        Q_ASSERT_X(known, "keydates.json", qPrintable(date.id));
        date.kinds.emplace(QString::fromStdString(set), known.value_or(core::KeyDateKind::Feast));
    }
    date.rule = ruleFrom(object.at("rule"));
    date.weekLaterOnEaster = wholeNumberOf(object, "week_later_on_easter");
    if (object.contains("shifted"))
        date.shifted = shiftsFrom(object.at("shifted"));
    if (object.contains("day_off"))
        for (const auto &[set, shifts] : object.at("day_off").items())
            date.daysOff.emplace(QString::fromStdString(set), shiftsFrom(shifts));
    date.days = object.value("days", 1);
    if (object.contains("last"))
        date.lastDay = monthAndDay(object, "last");
    date.since = wholeNumberOf(object, "since");
    date.until = wholeNumberOf(object, "until");
    date.prepareWeeks = object.value("prepare_weeks", 0);
    return date;
}

} // namespace

core::KeyDateCatalogue keyDates()
{
    core::KeyDateCatalogue all;
    const nlohmann::json document = resourceJson(QStringLiteral(":/keydates.json")); // outlives the loops
    for (const nlohmann::json &object : document.at("sets"))
        all.sets.push_back(
            {textOf(object, "id"), textsByLanguage(object, "names"), textOf(object, "source"), object.at("year").get<int>()});
    for (const nlohmann::json &object : document.at("dates"))
        all.dates.push_back(keyDateFrom(object));
    return all;
}

} // namespace catalogue
