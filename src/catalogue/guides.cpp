// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/guides.h"

#include "catalogue/resource.h"

#include <algorithm>

namespace catalogue {

namespace {

nlohmann::json guidesDocument()
{
    return resourceJson(QStringLiteral(":/guides.json"));
}

} // namespace

std::vector<LearningPlace> learningPlaces()
{
    std::vector<LearningPlace> all;
    const nlohmann::json document = guidesDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("learning"))
        all.push_back({textOf(object, "id"), textOf(object, "name"), textOf(object, "address"), textsByLanguage(object, "texts")});
    return all;
}

std::vector<Guide> guides()
{
    std::vector<Guide> all;
    const nlohmann::json document = guidesDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("guides"))
        all.push_back({textOf(object, "id"), textOf(object, "network"), textsByLanguage(object, "titles"),
            textsByLanguage(object, "introductions"), choicesOf(object, "steps")});
    return all;
}

Guide guideFor(const QString &network)
{
    const std::vector<Guide> all = guides();
    const auto isOfNetwork = [&](const Guide &guide) { return !network.isEmpty() && guide.network == network; };
    const auto found = std::find_if(all.begin(), all.end(), isOfNetwork);
    if (found != all.end())
        return *found;
    const auto general = std::find_if(all.begin(), all.end(), [](const Guide &guide) { return guide.id == QLatin1String("general"); });
    Q_ASSERT_X(general != all.end(), "guides.json", "no general guide");
    return general == all.end() ? Guide() : *general;
}

std::vector<Choice> stepsAsUser()
{
    return choicesOf(guidesDocument(), "try_as_user");
}

std::vector<Choice> profileChecklist()
{
    return choicesOf(guidesDocument(), "profile_checklist");
}

} // namespace catalogue
