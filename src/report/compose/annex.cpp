// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/format.h"

namespace report {

namespace {

void addFormulas(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.summary = language.translate("report", "Each metric used, how it is computed and where its numbers come from.");
    table.columns = {{language.translate("report", "Metric"), Align::Left, 104, true}, {language.translate("report", "Formula")},
        {language.translate("report", "Files and days")}};
    for (const core::KpiReading &reading : ground.readings()) {
        const KeyValues lines = sourceLines(ground, reading);
        Row row{{cellOf(ground.kpiName(reading)), cellOf(formulaOf(ground, reading.metric)), {lines.lines.back().value}}, false, false};
        table.rows.push_back(row);
    }
    if (table.rows.empty())
        return;
    page.push_back(std::move(table));
}

void addMethod(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    page.push_back(Heading{3, language.translate("report", "How the figures are made"), QStringLiteral("method")});
    page.push_back(BulletList{{
        plain(language.translate("report",
            "Expected: where a straight line stands on the last complete day of the data. It leads to the target on the deadline: from "
            "zero for what adds up over the quarter, from the starting value for a level or a ratio. Days without figures are left out of "
            "it; the projection and what is still "
            "needed take them for average days.")),
        plain(language.translate("report", "Pace: what was reached since the start, divided by what was expected.")),
        plain(language.translate("report",
            "Status: on track from a pace of 95% and a chance of 50% on, behind from 80% and 20% on, else at risk. The worse of the two "
            "decides; before 14 days or three figures there is none.")),
        plain(language.translate("report",
            "Projection: the last 28 complete days go on until the deadline: their mean for what adds up, their net change for a level, "
            "their quotient for a ratio. Its range holds 8 times in 10. It comes from the errors that the same rule made on this history; "
            "while that is short, from those usual for such figures.")),
        plain(language.translate("report",
            "Chance: the likelihood of reaching the target. Very likely from 90%, likely from 70%, open from 30%, unlikely "
            "from 10%, very unlikely below. With fewer than eight weeks of data it is given in words alone.")),
        plain(language.translate("report", "Ratios are ratios of sums. A day without a number is a gap, never a zero.")),
        plain(language.translate(
            "report", "Reach of several days or networks counts the same person more than once; it is not a number of people.")),
    }});
}

} // namespace

Section annexSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    section.title = language.translate("report", "Formulas and sources");
    section.anchor = QStringLiteral("annex");
    std::vector<Element> page{Heading{2, section.title, section.anchor}};
    addFormulas(page, ground);
    addMethod(page, ground);
    section.versions = {page};
    return section;
}

} // namespace report
