// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/columnuses.h"

#include "core/labels.h"

namespace app {

namespace {

using core::ColumnRole;
using core::ColumnUse;
using core::ValueForm;

std::vector<ColumnRole> rolesOf(core::TableKind kind)
{
    switch (kind) {
    case core::TableKind::Daily:
        return {ColumnRole::Day, ColumnRole::FirstDay, ColumnRole::LastDay, ColumnRole::Range, ColumnRole::Currency};
    case core::TableKind::Posts:
        return {ColumnRole::PublishedAt, ColumnRole::Id, ColumnRole::Link, ColumnRole::Text, ColumnRole::Format, ColumnRole::Currency};
    case core::TableKind::Audience:
        return {ColumnRole::Dimension, ColumnRole::Day};
    case core::TableKind::Breakdown:
        return {ColumnRole::Dimension, ColumnRole::Day, ColumnRole::FirstDay, ColumnRole::LastDay, ColumnRole::Range, ColumnRole::Currency};
    case core::TableKind::Campaigns:
        return {ColumnRole::Campaign, ColumnRole::AdSet, ColumnRole::Ad, ColumnRole::Day, ColumnRole::FirstDay, ColumnRole::LastDay,
            ColumnRole::Range, ColumnRole::Currency};
    }
    Q_UNREACHABLE();
}

// How files write values of that unit.
std::vector<ValueForm> formsOf(core::Unit unit)
{
    switch (unit) {
    case core::Unit::Seconds:
        return {ValueForm::AsWritten, ValueForm::Hours, ValueForm::Milliseconds};
    case core::Unit::Percent:
        return {ValueForm::AsWritten, ValueForm::Fraction};
    default:
        return {ValueForm::AsWritten};
    }
}

} // namespace

std::vector<ColumnUseGroup> columnUses(const core::MetricCatalogue &metrics, core::TableKind kind, const core::Language &language)
{
    std::vector<ColumnUseGroup> groups;
    for (const core::Tier tier : {core::Tier::Reach, core::Tier::Engagement, core::Tier::Leads, core::Tier::Other}) {
        ColumnUseGroup group{core::label(tier, language), {}};
        for (const core::Metric &metric : metrics.all())
            if (metric.tier == tier)
                for (const ValueForm form : formsOf(metric.unit)) {
                    const ColumnUse use{ColumnRole::Metric, metric.id, form};
                    group.choices.push_back({columnUseText(use, metrics, language), use, metric.note(language.code())});
                }
        groups.push_back(std::move(group));
    }
    ColumnUseGroup others{language.translate("app", "No number"), {}};
    for (const ColumnRole role : rolesOf(kind))
        others.choices.push_back({core::label(role, language), {role, {}, ValueForm::AsWritten}, {}});
    others.choices.push_back({core::label(ColumnRole::Known, language), {}, {}});
    groups.push_back(std::move(others));
    return groups;
}

QString columnUseText(const ColumnUse &use, const core::MetricCatalogue &metrics, const core::Language &language)
{
    if (use.role != ColumnRole::Metric)
        return core::label(use.role, language);
    const core::Metric *metric = metrics.find(use.metric);
    const QString name = metric ? metric->name(language.code()) : use.metric;
    switch (use.form) {
    case ValueForm::AsWritten:
        return name;
    case ValueForm::Hours:
        return language.filled(language.translate("app", "%1, in hours"), {name});
    case ValueForm::Milliseconds:
        return language.filled(language.translate("app", "%1, in milliseconds"), {name});
    case ValueForm::Fraction:
        return language.filled(language.translate("app", "%1, as a fraction of one"), {name});
    }
    Q_UNREACHABLE();
}

QString columnUseToken(const ColumnUse &use)
{
    return QStringList{core::tokenOf(use.role), use.metric, core::tokenOf(use.form)}.join(u':');
}

ColumnUse columnUseFrom(const QString &token)
{
    const QStringList words = token.split(u':');
    return {core::fromToken<ColumnRole>(words.value(0)).value_or(ColumnRole::Known), words.value(1),
        core::fromToken<ValueForm>(words.value(2)).value_or(ValueForm::AsWritten)};
}

} // namespace app
