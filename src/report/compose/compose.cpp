// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"

#include "report/compose/sections.h"

#include "core/format.h"
#include "core/labels.h"

namespace report {

namespace {

using Compose = Section (*)(const Groundwork &);

std::vector<Compose> sectionsOf(Profile profile)
{
    if (profile == Profile::OnePage)
        return {summarySection};
    return {summarySection, contentsSection, goalsSection};
}

} // namespace

Document compose(const Input &input)
{
    const Groundwork ground(input);
    const core::Language &language = input.language;
    const QString quarter = core::quarterLabel(input.quarter, language);
    const QString name = onOneLine(ground.business().name);
    Document document;
    document.language = language;
    document.day = input.asOf;
    document.title = name.isEmpty() ? language.filled(language.translate("report", "Social media strategy, %1"), {quarter})
                                    : language.filled(language.translate("report", "%1: social media strategy, %2"), {name, quarter});
    document.author = onOneLine(ground.business().owner);
    document.subject =
        language.filled(language.translate("report", "The plan and where it stands on %1"), {core::formatDay(input.asOf, language)});
    document.footerLeft =
        language.filled(language.translate("report", "%1, strategy %2, as of %3"), {name, quarter, core::formatDay(input.asOf, language)});
    for (const Compose section : sectionsOf(input.profile)) {
        Section composed = section(ground);
        if (!composed.versions.empty())
            document.sections.push_back(std::move(composed));
    }
    return document;
}

} // namespace report
