// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care/comparison.h"

#include "app/calendar/keydays.h"
#include "core/columnlabels.h"
#include "core/differencewords.h"

#include <algorithm>
#include <array>
#include <set>

namespace app {

namespace {

// A row that no page shows by itself is shown with the one it belongs to.
QString subjectOf(const core::Difference &difference, const core::Strategy &plan)
{
    const auto owned = [&]<class Entity>(const char *ownerTable, auto Entity::*owner) {
        const Entity *row = plan.find(core::Id<Entity>::fromString(difference.id));
        return row ? QString(QLatin1String(ownerTable) + u':' + (row->*owner).toString()) : QString();
    };
    if (difference.table == u"kpi")
        return owned("goal", &core::Kpi::goal);
    if (difference.table == u"persona_answer")
        return owned("persona", &core::PersonaAnswer::persona);
    if (difference.table == u"presence")
        return owned("competitor", &core::Presence::competitor);
    return difference.table + u':' + difference.id;
}

Comparison::Row rowOf(
    const core::Difference &difference, const core::Strategy &plan, const core::DifferenceWords &words, const core::Language &language)
{
    Comparison::Row row{difference.change, words.name(difference), {}, {}};
    const auto orEmpty = [&language](
                             const QString &value) { return value.isEmpty() ? language.translate("app", "empty", "field") : value; };
    for (const core::FieldWords &field : words.fields(difference))
        row.lines += language.filled(
            language.translate("app", "%1: %2 → %3", "field, before, after"), {field.field, orEmpty(field.before), orEmpty(field.after)});
    if (difference.change != core::Change::Removed)
        row.subject = subjectOf(difference, plan);
    return row;
}

// The imports that count in one of the two and not in the other.
int importsLackingIn(const Workspace &lacking, const Workspace &having)
{
    std::set<core::ImportBatchId> known;
    for (const core::ImportBatch &batch : lacking.imports())
        if (batch.isLive)
            known.insert(batch.id);
    const auto all = having.imports();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&known](const core::ImportBatch &batch) { return batch.isLive && !known.contains(batch.id); }));
}

} // namespace

tl::expected<Comparison, core::Problem> Comparison::with(const QString &path, const Workspace &workspace)
{
    Environment environment;
    environment.today = workspace.today();
    environment.now = workspace.currentTime();
    environment.language = workspace.language();
    const Workspace::Opened opened = Workspace::open(path, false, environment);
    if (!opened)
        return tl::make_unexpected(opened.error());
    (*opened)->showQuarter(workspace.quarter().id); // of the same quarter, where the copy has it
    const Workspace &other = **opened;
    Comparison comparison;
    comparison.copy = other.strategy();
    comparison.standing = core::standingOf(other.strategy(), other.quarter(), other.scoreboard());
    const auto differences = core::differencesOf(other.strategy(), workspace.strategy());
    comparison.differences = static_cast<int>(differences.size());
    comparison.importsOnlyHere = importsLackingIn(other, workspace);
    comparison.importsOnlyThere = importsLackingIn(workspace, other);
    core::DifferenceWords words(
        other.strategy(), workspace.strategy(), workspace.metricCatalogue(), workspace.networks(), workspace.language());
    words.setKeyDates(publicKeyDates());
    QString table;
    for (const core::Difference &difference : differences) {
        if (difference.table != table)
            comparison.sections.push_back({core::tableLabel(difference.table, workspace.language()), {}});
        table = difference.table;
        comparison.sections.back().rows.push_back(rowOf(difference, workspace.strategy(), words, workspace.language()));
    }
    return comparison;
}

QString comparisonSentence(const Comparison &comparison, const core::Language &language)
{
    if (comparison.differences == 0)
        return language.translate("app", "It says the same as the open plan.");
    std::array<int, 3> counts{};
    for (const Comparison::Section &section : comparison.sections)
        for (const Comparison::Row &row : section.rows)
            ++counts[static_cast<size_t>(row.change)];
    const auto count = [&counts](core::Change change) { return counts[static_cast<size_t>(change)]; };
    QStringList parts;
    if (const int n = count(core::Change::Changed))
        parts += language.translate("app", "%n entries differ", nullptr, n);
    if (const int n = count(core::Change::Added))
        parts += language.translate("app", "%n are only in the open plan", nullptr, n);
    if (const int n = count(core::Change::Removed))
        parts += language.translate("app", "%n are only in the copy", nullptr, n);
    return parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace app
