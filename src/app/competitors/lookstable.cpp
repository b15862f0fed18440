// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/lookstable.h"

#include "app/workspace.h"
#include "core/format.h"

#include <cmath>

namespace app {

namespace {

constexpr int lookColumns = 5;

// "+800", "−3": a change is always told with its sign, no change with nothing.
QString withSign(double change, const core::Language &language, int decimals)
{
    const double scale = std::pow(10, decimals);
    const double shown = std::round(change * scale) / scale;
    if (shown == 0)
        return {};
    return (shown > 0 ? QStringLiteral("+") : QStringLiteral("\u2212"))
         + language.locale().toString(std::abs(shown), 'f', std::round(shown) == shown ? 0 : decimals);
}

QString shortNumber(double value, const core::Language &language)
{
    return language.locale().toString(value, 'g', 3);
}

} // namespace

LooksTable::LooksTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void LooksTable::show(core::Id<core::Competitor> competitor, const QString &network)
{
    beginResetModel();
    m_looks = core::looksAt(m_workspace.strategy(), competitor, network);
    endResetModel();
}

int LooksTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_looks.size());
}

int LooksTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : lookColumns;
}

const core::Presence *LooksTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_looks[static_cast<size_t>(row)] : nullptr;
}

int LooksTable::rowOf(core::Id<core::Presence> id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->id == id)
            return row;
    return -1;
}

LooksTable::Cell LooksTable::cellAt(int row, Column column) const
{
    const core::Language &language = m_workspace.language();
    const core::Presence &look = *at(row);
    const core::Presence *earlier = at(row + 1);
    const core::LookChange change = earlier ? core::changeBetween(*earlier, look) : core::LookChange();
    const auto cell = [&](bool isKnown, const QString &figure, std::optional<double> difference, int decimals) {
        return isKnown ? Cell{figure, difference ? withSign(*difference, language, decimals) : QString()} : Cell();
    };
    switch (column) {
    case Column::Day:
        return look.seenOn ? Cell{core::formatShortDay(*look.seenOn, language), QString::number(look.seenOn->year())}
                           : Cell{language.translate("app", "No day"), {}};
    case Column::Strength:
        return cell(look.strength.has_value(), QString::number(look.strength.value_or(0)), change.strength, 0);
    case Column::Followers:
        return cell(look.followers.has_value(), core::formatCount(look.followers.value_or(0), language), change.followers, 0);
    case Column::PostsPerWeek:
        return cell(look.postsPerWeek.has_value(), shortNumber(look.postsPerWeek.value_or(0), language), change.postsPerWeek, 1);
    case Column::Engagement:
        return cell(look.engagementRate.has_value(), shortNumber(look.engagementRate.value_or(0), language), change.engagementRate, 1);
    }
    return {};
}

QVariant LooksTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell cell = cellAt(index.row(), static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.change.isEmpty() ? cell.figure : QString(cell.figure + u' ' + cell.change);
    case FigureRole:
        return cell.figure;
    case ChangeRole:
        return cell.change;
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LooksTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Day:
        return language.translate("app", "Seen on", "look");
    case Column::Strength:
        return language.translate("app", "of 5", "strength");
    case Column::Followers:
        return language.translate("app", "Followers", "look");
    case Column::PostsPerWeek:
        return language.translate("app", "A week", "posts");
    case Column::Engagement:
        return language.translate("app", "%", "engagement");
    }
    return {};
}

} // namespace app
