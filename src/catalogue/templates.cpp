// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/templates.h"

#include "catalogue/listsdocument.h"

#include <algorithm>

namespace catalogue {

namespace {

ProcessStep stepFrom(const nlohmann::json &object)
{
    return {choiceFrom(object), textsByLanguage(object, "roles")};
}

PlaybookReply replyFrom(const nlohmann::json &object)
{
    PlaybookReply reply;
    reply.id = textOf(object, "id");
    reply.names = textsByLanguage(object, "names");
    reply.answers = textsByLanguage(object, "answers");
    reply.donts = textsByLanguage(object, "donts");
    reply.isMovedToPrivate = object.at("private").get<bool>();
    if (object.contains("hours"))
        reply.hours = object.at("hours").get<int>();
    return reply;
}

CountryChecklist checklistFrom(const nlohmann::json &object)
{
    CountryChecklist checklist{textOf(object, "id"), textsByLanguage(object, "names"), {}};
    for (const nlohmann::json &point : object.at("points"))
        checklist.points.push_back({textOf(point, "topic"), textsByLanguage(point, "texts")});
    return checklist;
}

} // namespace

std::vector<Responsibility> responsibilities()
{
    return listOf("functions", [](const nlohmann::json &object) {
        return Responsibility{choiceFrom(object), listWord<Frequency>(object, "frequency")};
    });
}

std::vector<RoutineTask> routineTasks()
{
    return listOf("routines", [](const nlohmann::json &object) {
        return RoutineTask{choiceFrom(object), listWord<Frequency>(object, "frequency"), object.at("minutes").get<int>()};
    });
}

std::vector<ProcessStep> publishingProcess()
{
    return listOf("publishing_process", stepFrom);
}

std::vector<ProcessStep> crisisPlan()
{
    return listOf("crisis_plan", stepFrom);
}

std::vector<PlaybookReply> responsePlaybook()
{
    return listOf("response_playbook", replyFrom);
}

std::vector<CountryChecklist> countryChecklists()
{
    return listOf("countries", checklistFrom);
}

CountryChecklist countryChecklist(const QString &country)
{
    const std::vector<CountryChecklist> all = countryChecklists();
    const auto checklistOf = [&](const QString &id) {
        return std::find_if(all.begin(), all.end(), [&](const CountryChecklist &checklist) { return checklist.country == id; });
    };
    const auto found = checklistOf(country.toLower());
    const auto general = checklistOf(QStringLiteral("general"));
    Q_ASSERT_X(general != all.end(), "lists.json", "no general checklist");
    return found == all.end() ? *general : *found;
}

Texts countryChecklistNotice()
{
    return textsByLanguage(listsDocument(), "country_notice");
}

} // namespace catalogue
