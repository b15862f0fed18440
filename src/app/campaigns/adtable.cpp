// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/campaigns/adtable.h"

#include "app/campaigns/adspend.h"
#include "app/workspace.h"
#include "core/format.h"

#include <algorithm>

namespace app {

namespace {

constexpr int columns = static_cast<int>(AdTable::Column::PerClick) + 1;

bool isNumber(AdTable::Column column)
{
    return column >= AdTable::Column::Spent;
}

} // namespace

AdTable::AdTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void AdTable::reload()
{
    beginResetModel();
    m_results = adResults(m_workspace);
    endResetModel();
}

const core::AdResult *AdTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_results[static_cast<size_t>(row)] : nullptr;
}

int AdTable::rowOf(const core::AdResult &result) const
{
    const auto found = std::find_if(
        m_results.begin(), m_results.end(), [&result](const core::AdResult &one) { return core::isSameCampaign(one, result); });
    return found == m_results.end() ? -1 : static_cast<int>(found - m_results.begin());
}

QString AdTable::moneyText(const std::optional<double> &amount, const QString &currency) const
{
    const QString unit = currency.isEmpty() ? m_workspace.strategy().business().currency : currency;
    return amount ? core::formatMoney(*amount, unit, m_workspace.language()) : QStringLiteral("–");
}

QString AdTable::figuresText(const core::AdFigures &figures, const QString &currency) const
{
    const core::Language &language = m_workspace.language();
    const QString spent = moneyText(figures.spend, currency);
    const auto perThousand = figures.perThousand(), perClick = figures.perClick();
    if (perThousand && perClick)
        return language.filled(language.translate("app", "%1, that is %2 for a thousand impressions and %3 for a click"),
            {spent, moneyText(perThousand, currency), moneyText(perClick, currency)});
    if (perThousand)
        return language.filled(
            language.translate("app", "%1, that is %2 for a thousand impressions"), {spent, moneyText(perThousand, currency)});
    if (perClick)
        return language.filled(language.translate("app", "%1, that is %2 for a click"), {spent, moneyText(perClick, currency)});
    return spent;
}

QString AdTable::countsText(const core::AdFigures &figures) const
{
    const core::Language &language = m_workspace.language();
    QStringList counts;
    for (const auto &[metric, count] :
        {std::pair("impressions", figures.impressions), std::pair("clicks", figures.clicks), std::pair("conversions", figures.conversions)})
        if (const core::Metric *known = m_workspace.metricCatalogue().find(QLatin1String(metric)); known && count > 0)
            counts << known->name(language.code()) + u' ' + core::formatCount(count, language);
    return counts.join(QStringLiteral(" · "));
}

QString AdTable::summary() const
{
    const core::Language &language = m_workspace.language();
    const QString own = m_workspace.strategy().business().currency;
    core::AdFigures all;
    int others = 0;
    for (const core::AdResult &result : m_results) {
        if (!result.currency.isEmpty() && result.currency != own) {
            ++others;
            continue;
        }
        all.spend += result.figures.spend;
        all.impressions += result.figures.impressions;
        all.clicks += result.figures.clicks;
    }
    QStringList sentences{language.filled(language.translate("app", "In the quarter ads cost %1."), {figuresText(all, own)})};
    if (others > 0)
        sentences << language.translate("app", "%n are paid in another currency and not in this sum.", nullptr, others);
    return sentences.join(u' ');
}

QString AdTable::noteOn(const core::AdResult &result) const
{
    const core::Language &language = m_workspace.language();
    QStringList sentences;
    if (result.spendBeyond > 0)
        sentences << language.filled(
            language.translate("app", "%1 more were spent in periods that reach beyond the quarter: import the file by day or by week."),
            {moneyText(result.spendBeyond, result.currency)});
    if (!result.currency.isEmpty() && result.currency != m_workspace.strategy().business().currency)
        sentences << language.filled(language.translate("app", "Paid in %1: the budget does not take it over."), {result.currency});
    if (result.name.isEmpty())
        sentences << language.translate("app", "These ads name no campaign: export the report with its column of campaigns.");
    else if (!result.campaign && !result.said)
        sentences << language.translate("app", "It is part of no campaign of the plan yet: choose one, and the budget can take it over.");
    return sentences.join(u' ');
}

QString AdTable::titleOf(const core::AdResult &result) const
{
    return result.name.isEmpty() ? m_workspace.language().translate("app", "Ads without a campaign") : result.name;
}

QString AdTable::text(const core::AdResult &result, Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Name:
        return titleOf(result);
    case Column::Campaign: {
        const core::Campaign *campaign = m_workspace.strategy().find(result.campaign);
        return campaign ? campaign->name : language.translate("app", "None", "campaign");
    }
    case Column::Spent:
        return moneyText(result.figures.spend, result.currency);
    case Column::PerThousand:
        return moneyText(result.figures.perThousand(), result.currency);
    case Column::Clicks:
        return core::formatCount(result.figures.clicks, language);
    case Column::PerClick:
        return moneyText(result.figures.perClick(), result.currency);
    }
    Q_UNREACHABLE();
}

int AdTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int AdTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AdTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(text(*at(index.row()), column)) : QVariant();
}

QVariant AdTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Name:
        return language.translate("app", "In the ad account");
    case Column::Campaign:
        return language.translate("app", "Campaign");
    case Column::Spent:
        return language.translate("app", "Spent");
    case Column::PerThousand:
        return language.translate("app", "CPM");
    case Column::Clicks:
        return language.translate("app", "Clicks");
    case Column::PerClick:
        return language.translate("app", "CPC");
    }
    return {};
}

} // namespace app
