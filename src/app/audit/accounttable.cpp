// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/audit/accounttable.h"

#include "app/plaintooltip.h"
#include "app/workspace.h"
#include "core/audit.h"
#include "core/labels.h"
#include "core/oneline.h"

namespace app {

namespace {

constexpr int columns = 5;

QString answerText(std::optional<bool> answer, const core::Language &language)
{
    if (!answer)
        return language.translate("app", "Not said");
    return *answer ? language.translate("app", "Yes") : language.translate("app", "No");
}

} // namespace

AccountTable::AccountTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void AccountTable::reload()
{
    beginResetModel();
    m_channels = m_workspace.strategy().all<core::Channel>();
    endResetModel();
}

int AccountTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size());
}

int AccountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const core::Channel *AccountTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_channels[static_cast<size_t>(row)] : nullptr;
}

int AccountTable::rowOf(core::Id<core::Channel> id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->id == id)
            return row;
    return -1;
}

int AccountTable::count(core::AuditDecision decision) const
{
    return static_cast<int>(std::count_if(
        m_channels.begin(), m_channels.end(), [decision](const core::Channel &one) { return core::decisionFor(one) == decision; }));
}

AccountTable::Cell AccountTable::accountCell(const core::Channel &channel) const
{
    const core::Language &language = m_workspace.language();
    const core::Network *network = m_workspace.networks().find(channel.network);
    const QString name = network ? network->name(language.code()) : channel.network;
    const bool isVerified = channel.verification == core::Verification::Verified;
    const QString standing = isVerified ? language.filled(language.translate("app", "%1, verified"), {name}) : name;
    return channel.handle.isEmpty() ? Cell{name, isVerified ? core::label(channel.verification, language) : QString()}
                                    : Cell{channel.handle, standing};
}

AccountTable::Cell AccountTable::decisionCell(const core::Channel &channel) const
{
    const core::Language &language = m_workspace.language();
    const QString decision = core::label(core::decisionFor(channel), language);
    if (core::isOverridden(channel))
        return {decision, core::oneLine(channel.decisionReason)};
    return {decision, core::proposalReason(channel).in(language)};
}

AccountTable::Cell AccountTable::cellAt(const core::Channel &channel, Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Account:
        return accountCell(channel);
    case Column::Attracts:
        return {answerText(channel.attractsAudience, language), {}};
    case Column::Usage:
        return {channel.usage.trimmed().isEmpty() ? language.translate("app", "Not said") : core::oneLine(channel.usage),
            core::isUtilityUnclear(channel) ? language.translate("app", "Worth keeping?") : core::oneLine(channel.utility)};
    case Column::Helps:
        return {answerText(channel.helpsGoals, language), {}};
    case Column::Decision:
        return decisionCell(channel);
    }
    return {};
}

QVariant AccountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Channel &channel = *at(index.row());
    const auto column = static_cast<Column>(index.column());
    const Cell cell = cellAt(channel, column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.first : QString(cell.first + QStringLiteral(", ") + cell.second);
    case Qt::ToolTipRole:
        return plainToolTip(cell.second.isEmpty() ? cell.first : QString(cell.first + QStringLiteral(" – ") + cell.second));
    case FirstLineRole:
        return cell.first;
    case SecondLineRole:
        return cell.second;
    case DecisionRole:
        return column == Column::Decision ? QVariant(static_cast<int>(core::decisionFor(channel))) : QVariant();
    case IsOverriddenRole:
        return column == Column::Decision && core::isOverridden(channel);
    default:
        return {};
    }
}

QVariant AccountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Account:
        return language.translate("app", "Account", "audit");
    case Column::Attracts:
        return language.translate("app", "Attracts them?", "audit");
    case Column::Usage:
        return language.translate("app", "How it is used", "audit");
    case Column::Helps:
        return language.translate("app", "Helps a goal?", "audit");
    case Column::Decision:
        return language.translate("app", "What becomes of it", "audit");
    }
    return {};
}

} // namespace app
