// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"

#include "report/compose/sections.h"

#include "core/format.h"
#include "core/labels.h"

namespace report {

namespace {

// Not worth a page of its own where the one before has room.
Section joining(Section section)
{
    section.mayJoin = true;
    return section;
}

// The sections that the profile asks for, whether or not they have something to say.
std::vector<Section> sectionsOf(const Groundwork &ground)
{
    if (ground.input().profile == Profile::OnePage)
        return {summarySection(ground)};
    if (ground.input().profile == Profile::TwoPages)
        return {summarySection(ground), secondPageSection(ground)};
    std::vector<Section> sections{summarySection(ground), contentsSection(ground), joining(strategySection(ground)), goalsSection(ground)};
    for (Section &section : kpiSections(ground))
        sections.push_back(std::move(section));
    sections.push_back(joining(personasSection(ground)));
    sections.push_back(joining(competitorsSection(ground)));
    sections.push_back(joining(channelsSection(ground)));
    sections.push_back(quarterSection(ground));
    for (Section &section : monthSheets(ground))
        sections.push_back(std::move(section));
    sections.push_back(monthsSection(ground));
    sections.push_back(joining(campaignsSection(ground)));
    sections.push_back(joining(operationsSection(ground)));
    sections.push_back(joining(annexSection(ground)));
    return sections;
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
    const QString day = core::formatDay(input.asOf, language);
    document.footerLeft = name.isEmpty() ? language.filled(language.translate("report", "Strategy %1, as of %2"), {quarter, day})
                                         : language.filled(language.translate("report", "%1, strategy %2, as of %3"), {name, quarter, day});
    if (input.profile != Profile::OnePage && input.profile != Profile::TwoPages)
        document.footerMiddle = language.translate("report", "Formulas and sources: page %1");
    for (Section &section : sectionsOf(ground))
        if (!section.versions.empty())
            document.sections.push_back(std::move(section));
    return document;
}

} // namespace report
