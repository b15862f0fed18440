// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/lists.h"

#include "catalogue/listsdocument.h"

#include <algorithm>

namespace catalogue {

namespace {

const char *memberOf(ChoiceList list)
{
    switch (list) {
    case ChoiceList::PaidContentTypes:
        return "paid_content_types";
    case ChoiceList::FunnelStages:
        return "funnel_stages";
    case ChoiceList::JourneyStages:
        return "journey_stages";
    case ChoiceList::CrossChannelLevers:
        return "cross_channel_levers";
    case ChoiceList::PrePublication:
        return "pre_publication";
    case ChoiceList::ListeningSetUp:
        return "listening_set_up";
    case ChoiceList::ToolCriteria:
        return "tool_criteria";
    case ChoiceList::Trainings:
        return "trainings";
    case ChoiceList::HouseRules:
        return "house_rules";
    }
    Q_UNREACHABLE();
}

Example exampleFrom(const nlohmann::json &object)
{
    return {textOf(object, "id"), textOf(object, "network"), textsByLanguage(object, "texts"), textsByLanguage(object, "notes"),
        textOf(object, "source")};
}

} // namespace

std::vector<Choice> choices(ChoiceList list)
{
    return choicesOf(listsDocument(), memberOf(list));
}

std::vector<ContentType> contentTypes()
{
    return listOf("content_types", [](const nlohmann::json &object) {
        return ContentType{choiceFrom(object), object.value("caution", false)};
    });
}

std::vector<Example> missionExamples()
{
    return listOf("mission_examples", exampleFrom);
}

std::vector<Example> inspirationExamples()
{
    return listOf("inspiration_examples", exampleFrom);
}

std::vector<VoiceExample> voiceExamples()
{
    return listOf("voice_examples", [](const nlohmann::json &object) {
        return VoiceExample{textOf(object, "id"), textsByLanguage(object, "names"), textsByLanguage(object, "samples"),
            textsByLanguage(object, "dos"), textsByLanguage(object, "donts")};
    });
}

std::vector<Myth> myths()
{
    return listOf("myths", [](const nlohmann::json &object) {
        return Myth{textOf(object, "id"), textsByLanguage(object, "claims"), textsByLanguage(object, "checks"), textOf(object, "source")};
    });
}

std::vector<NetworkUse> networkUses()
{
    return listOf("network_uses", [](const nlohmann::json &object) {
        return NetworkUse{textOf(object, "id"), textOf(object, "network"), listWord<core::GoalType>(object, "goal_type"),
            textOf(object, "metric"), textsByLanguage(object, "texts")};
    });
}

ToolsBudget toolsBudget()
{
    const nlohmann::json document = listsDocument();
    const nlohmann::json &object = document.at("tools_budget");
    return {object.at("per_month").get<double>(), object.at("per_user").get<double>(), textOf(object, "currency"), textOf(object, "source"),
        textsByLanguage(object, "texts"), textsByLanguage(object, "notes")};
}

std::vector<ToolNote> toolNotes()
{
    return listOf("tool_notes", [](const nlohmann::json &object) {
        return ToolNote{textOf(object, "id"), textOf(object, "name"), textsByLanguage(object, "texts"), textOf(object, "source"),
            QDate::fromString(textOf(object, "noted_on"), Qt::ISODate)};
    });
}

std::vector<Question> questions()
{
    return listOf("questions", [](const nlohmann::json &object) {
        return Question{textOf(object, "id"), textOf(object, "page"), textsByLanguage(object, "texts"), textsByLanguage(object, "hints")};
    });
}

std::vector<Question> questionsOf(const QString &page)
{
    std::vector<Question> all = questions();
    std::erase_if(all, [&](const Question &question) { return question.page != page; });
    return all;
}

std::vector<Fact> facts()
{
    return factsOf(listsDocument(), "facts");
}

std::optional<Fact> fact(const QString &id)
{
    const std::vector<Fact> all = facts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Fact &candidate) { return candidate.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace catalogue
