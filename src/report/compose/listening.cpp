// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/comparison.h"
#include "core/format.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace report {

namespace {

constexpr std::array heardIn{
    "mentions", "untagged_mentions", "hashtag_uses", "topic_mentions", "competitor_mentions", "share_of_voice", "net_sentiment"};

constexpr int lateDays = 14; // numbers that stop earlier are none of the last 28 days

QString figureOf(const Groundwork &ground, const core::Metric &metric, const std::optional<double> &value)
{
    return value ? core::formatValue(*value, metric.unit, ground.business().currency, ground.language()) : unknownValue();
}

Table heardTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "What was heard in the last 28 days, and in the 28 days before.");
    table.columns = {{language.translate("report", "What was heard"), Align::Left, 0, true},
        {language.translate("report", "Last 28 days"), Align::Right, 84},
        {language.translate("report", "28 days before"), Align::Right, 84}};
    for (const char *id : heardIn) {
        const core::Metric *metric = ground.input().metrics.find(QLatin1String(id));
        core::Kpi kpi;
        kpi.metric = QLatin1String(id);
        kpi.granularity = core::Granularity::Month;
        const auto heard = core::compared(kpi, ground.input().metrics, ground.input().source, ground.asOf());
        if (!metric || !heard || !heard->now || heard->spans.last.daysTo(ground.asOf()) > lateDays)
            continue;
        table.rows.push_back({{cellOf(metric->name(language.code())), cellOf(figureOf(ground, *metric, heard->now)),
                                  cellOf(figureOf(ground, *metric, heard->before))},
            false, false});
    }
    return table;
}

// What was concluded, goal by goal: the second step of listening (S0-50).
KeyValues conclusions(const Groundwork &ground, const std::vector<core::Goal> &goals)
{
    const core::Language &language = ground.language();
    KeyValues lines;
    for (const core::Goal &goal : goals) {
        if (!goal.lesson.trimmed().isEmpty())
            lines.lines.push_back({language.translate("report", "What we learnt"), plain(printable(goal.lesson))});
        for (const core::Evidence &evidence : ground.strategy().all<core::Evidence>()) {
            if (evidence.goal != goal.id || evidence.day > ground.asOf() || evidence.title.trimmed().isEmpty())
                continue;
            Text text = strong(onOneLine(evidence.title));
            if (!evidence.text.trimmed().isEmpty())
                text.push_back({u' ' + onOneLine(evidence.text)});
            lines.lines.push_back({core::formatShortDay(evidence.day, language), text});
        }
    }
    return lines;
}

} // namespace

void addBudgetEvidence(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    std::vector<core::Goal> listening;
    std::copy_if(ground.goals().begin(), ground.goals().end(), std::back_inserter(listening),
        [](const core::Goal &goal) { return goal.type == core::GoalType::Listening; });
    if (listening.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "Evidence for the next budget"), QStringLiteral("budget-evidence")});
    Table heard = heardTable(ground);
    KeyValues concluded = conclusions(ground, listening);
    page.push_back(
        Paragraph{plain(heard.rows.empty() && concluded.lines.empty()
                            ? language.translate("report",
                                "Nothing was noted yet: follow the mentions each week and write down what they change, so that the "
                                "next budget rests on it.")
                            : language.translate("report", "What listening brought, for whoever decides on the next budget.")),
            ParagraphStyle::Body, 0, !heard.rows.empty()});
    if (!heard.rows.empty())
        page.push_back(std::move(heard));
    if (!concluded.lines.empty())
        page.push_back(std::move(concluded));
}

} // namespace report
