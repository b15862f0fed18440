// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/chapters.h"
#include "core/format.h"
#include "core/funnel.h"

#include <algorithm>

namespace report {

namespace {

// What was written to the questions that the whole strategy answers (S1-01, S3-22, S3-28, S4-01, S4-06, S4-15).
KeyValues answersOfThePlan(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    KeyValues lines;
    const auto add = [&](const QString &key, QStringView question) {
        if (const QString text = core::answerText(ground.strategy(), question); !text.isEmpty())
            lines.lines.push_back({key, plain(printable(text))});
    };
    add(language.translate("report", "What it covers"), u"strategy.scope");
    add(language.translate("report", "Why we are there"), u"mission.why");
    add(language.translate("report", "Why people are interested in us"), u"message.reasons");
    add(language.translate("report", "Stories that serve the goals"), u"message.stories");
    add(language.translate("report", "What our posts tell"), u"message.feeds");
    add(language.translate("report", "What makes brands attractive"), u"attraction.brands");
    add(language.translate("report", "How we work"), u"management.process");
    add(language.translate("report", "Why these channels"), u"medium.main");
    add(language.translate("report", "What we follow besides"), u"metrics.numbers");
    add(language.translate("report", "How we listen"), u"monitoring.listening");
    return lines;
}

// S3-07
Table chaptersTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The five parts of the plan, what is there of each and what is missing.");
    table.columns = {{language.translate("report", "Part of the plan"), Align::Left, 96, true},
        {language.translate("report", "There"), Align::Left, 54}, {language.translate("report", "Still missing")}};
    for (const core::ChapterState &chapter : core::planChapters(ground.strategy(), ground.quarter(), language))
        table.rows.push_back({{cellOf(chapter.name),
                                  cellOf(language.filled(language.translate("report", "%1 of %2"),
                                      {core::formatCount(chapter.there(), language),
                                          core::formatCount(static_cast<double>(chapter.points.size()), language)})),
                                  cellOf(chapter.missing().join(QStringLiteral(", ")))},
            false, false});
    return table;
}

} // namespace

Section strategySection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    KeyValues lines = answersOfThePlan(ground);
    if (lines.lines.empty())
        return section;
    lines.lines.insert(lines.lines.begin(), {language.translate("report", "Period"), plain(core::formatDatedDays(ground.quarter().firstDay,
                                                                                         ground.quarter().lastDay, language))});
    section.title = language.translate("report", "The strategy in short");
    section.anchor = QStringLiteral("strategy");
    std::vector<Element> page{Heading{2, section.title, section.anchor}, std::move(lines)};
    if (ground.isInternal()) {
        page.push_back(Heading{3, language.translate("report", "Where the plan stands"), QStringLiteral("chapters")});
        page.push_back(chaptersTable(ground));
    }
    section.versions = {page};
    return section;
}

// S2-08
std::vector<Element> funnelElements(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const auto steps = core::funnelOf(ground.input().metrics, ground.input().source, ground.quarter(), ground.asOf());
    const auto known = std::count_if(steps.begin(), steps.end(), [](const core::FunnelStep &step) { return step.people.has_value(); });
    if (known < 2)
        return {};
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "How many people stand on each step from follower to loyal fan, and how many go on.");
    table.columns = {{language.translate("report", "Step"), Align::Left, 0, true},
        {language.translate("report", "People"), Align::Right, 60}, {language.translate("report", "Go on"), Align::Right, 60},
        {language.translate("report", "Counted as"), Align::Left, 150}};
    for (const core::FunnelStep &step : steps)
        table.rows.push_back({{cellOf(ground.metricName(core::countedMetric(step.stage))),
                                  cellOf(step.people ? core::formatCount(*step.people, language) : QString()),
                                  cellOf(step.rate ? core::formatPercent(*step.rate, language) : QString()),
                                  cellOf(step.people ? ground.metricName(step.metric) : QString())},
            false, false});
    return {Heading{3, language.translate("report", "From follower to loyal fan"), QStringLiteral("funnel")}, std::move(table)};
}

} // namespace report
