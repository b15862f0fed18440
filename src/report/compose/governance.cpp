// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/format.h"
#include "core/governance.h"

namespace report {

namespace {

Table decidersTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "Who decides on what.");
    table.columns = {{language.translate("report", "Who decides"), Align::Left, 110, true}, {language.translate("report", "On what")}};
    for (const core::Decider &decider : core::decidersOf(ground.strategy())) {
        Cell what = cellOf(decider.answersFor.join(QStringLiteral(", ")));
        if (!decider.approves.isEmpty())
            what.second = muted(
                language.filled(language.translate("report", "Approves: %1", "steps"), {decider.approves.join(QStringLiteral(", "))}));
        table.rows.push_back({{cellOf(decider.name), what}, false, false});
    }
    return table;
}

Table trainingsTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "Who was shown what, and when.");
    table.columns = {{language.translate("report", "What was shown"), Align::Left, 0, true}, {language.translate("report", "To whom")},
        {language.translate("report", "Day"), Align::Left, 64}};
    for (const core::Training &training : ground.strategy().all<core::Training>()) {
        if (training.who.trimmed().isEmpty() || training.topic.trimmed().isEmpty() || training.day > ground.asOf())
            continue;
        table.rows.push_back(
            {{cellOf(onOneLine(training.topic)), cellOf(onOneLine(training.who)), cellOf(core::formatShortDay(training.day, language))},
                false, false});
    }
    return table;
}

} // namespace

void addGovernance(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    BulletList rules;
    for (const QString &rule : core::houseRules(ground.strategy().business()))
        rules.items.push_back(plain(printable(rule)));
    const Table deciders = decidersTable(ground);
    const Table trainings = trainingsTable(ground);
    if (rules.items.empty() && deciders.rows.empty() && trainings.rows.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "Who decides, and what holds"), QStringLiteral("governance")});
    if (!rules.items.empty())
        page.push_back(rules);
    if (!deciders.rows.empty())
        page.push_back(deciders);
    if (!trainings.rows.empty())
        page.push_back(trainings);
}

} // namespace report
