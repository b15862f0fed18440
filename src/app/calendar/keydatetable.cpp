// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/keydatetable.h"

#include "app/calendar/keydays.h"
#include "app/planday.h"
#include "core/format.h"

namespace app {

KeyDateTable::KeyDateTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void KeyDateTable::reload()
{
    beginResetModel();
    m_first = planDay(m_workspace);
    m_last = m_first.addYears(1).addDays(-1);
    m_days = keyDays(m_workspace, m_first, m_last);
    endResetModel();
}

int KeyDateTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int KeyDateTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Set) + 1;
}

QVariant KeyDateTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::KeyDay &day = m_days[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(day, static_cast<Column>(index.column()));
    case FirstDayRole:
        return day.firstDay;
    case IsOwnRole:
        return day.isOwn;
    default:
        return {};
    }
}

QString KeyDateTable::textOf(const core::KeyDay &day, Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Day:
        if (day.lastDay > day.firstDay)
            return core::formatDatedDays(day.firstDay, day.lastDay, language);
        return language.filled(language.translate("app", "%1 %2", "weekday and day"),
            {language.locale().dayName(day.firstDay.dayOfWeek(), QLocale::ShortFormat), core::formatDay(day.firstDay, language)});
    case Column::Title:
        return day.title;
    case Column::Kind:
        return day.isOwn ? language.translate("app", "Your own date") : core::label(day.kind, language);
    case Column::Set: {
        QStringList names;
        for (const QString &id : day.sets)
            if (const core::KeyDateSet *set = publicKeyDates().set(id))
                names << set->name(language.code());
        return names.join(QStringLiteral(", "));
    }
    }
    Q_UNREACHABLE();
}

QVariant KeyDateTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Day:
        return language.translate("app", "Day");
    case Column::Title:
        return language.translate("app", "Key date");
    case Column::Kind:
        return language.translate("app", "Kind");
    case Column::Set:
        return language.translate("app", "Shown for");
    }
    return {};
}

} // namespace app
