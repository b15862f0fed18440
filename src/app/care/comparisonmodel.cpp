// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care/comparisonmodel.h"

#include "app/plaintooltip.h"

namespace app {

ComparisonModel::ComparisonModel(const core::Language &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void ComparisonModel::show(const Comparison &comparison)
{
    beginResetModel();
    m_lines.clear();
    for (const Comparison::Section &section : comparison.sections) {
        m_lines.push_back({true, {core::Change::Changed, section.title, {}, {}}});
        for (const Comparison::Row &row : section.rows)
            m_lines.push_back({false, row});
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString ComparisonModel::changeWord(core::Change change) const
{
    switch (change) {
    case core::Change::Added:
        return m_language.translate("app", "Only in the open plan");
    case core::Change::Removed:
        return m_language.translate("app", "Only in the copy");
    case core::Change::Changed:
        return m_language.translate("app", "Different");
    }
    Q_UNREACHABLE();
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[isHeading, row] = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case IsHeadingRole:
        return isHeading;
    case LinesRole:
        return row.lines;
    case ChangeRole:
        return static_cast<int>(row.change);
    case ChangeWordRole:
        return isHeading ? QString() : changeWord(row.change);
    case SubjectRole:
        return row.subject;
    case Qt::ToolTipRole:
        return plainToolTip(row.lines.join(u'\n'));
    case Qt::AccessibleTextRole:
        return isHeading ? row.name : (QStringList{row.name, changeWord(row.change)} + row.lines).join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.data(IsHeadingRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace app
