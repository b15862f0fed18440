// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference.h"

#include "core/rowname.h"

#include <QLocale>

#include <map>

namespace core {

namespace {

QString valueText(const QString &value)
{
    return value;
}
QString valueText(const QStringList &value)
{
    return value.join(QStringLiteral(", "));
}
QString valueText(const QByteArray &value)
{
    return value.isEmpty() ? QString() : QString::number(value.size()) + QStringLiteral(" bytes");
}
QString valueText(QDate value)
{
    return value.toString(Qt::ISODate);
}
QString valueText(QTime value)
{
    return value.toString(Qt::ISODate);
}
QString valueText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
QString valueText(int value)
{
    return QString::number(value);
}
QString valueText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}
template <class Entity>
QString valueText(Id<Entity> value)
{
    return value.toString();
}
template <class Enum>
requires std::is_enum_v<Enum> QString valueText(Enum value)
{
    return tokenOf(value);
}
template <class Value>
QString valueText(const std::optional<Value> &value)
{
    return value ? valueText(*value) : QString();
}

template <class Entity>
Difference differenceOf(Change change, const Entity &row)
{
    return {change, QLatin1String(schema::Table<Entity>::table), row.id.toString(), rowName(row), {}};
}

template <class Entity>
std::vector<FieldDifference> fieldsOf(const Entity &before, const Entity &after)
{
    std::vector<FieldDifference> fields;
    schema::forEachColumn<Entity>([&](const auto &column) {
        if (before.*column.member != after.*column.member)
            fields.push_back({QLatin1String(column.name), valueText(before.*column.member), valueText(after.*column.member)});
    });
    return fields;
}

template <class Entity>
std::map<Id<Entity>, const Entity *> byId(const Strategy &plan)
{
    std::map<Id<Entity>, const Entity *> rows;
    for (const Entity &row : plan.all<Entity>())
        rows.emplace(row.id, &row);
    return rows;
}

template <class Entity>
void compareTable(const Strategy &before, const Strategy &after, std::vector<Difference> &differences)
{
    const auto old = byId<Entity>(before);
    const auto now = byId<Entity>(after);
    for (const auto &[id, row] : old) {
        const auto same = now.find(id);
        if (same == now.end()) {
            differences.push_back(differenceOf(Change::Removed, *row));
        } else if (*row != *same->second) {
            differences.push_back(differenceOf(Change::Changed, *same->second));
            differences.back().fields = fieldsOf(*row, *same->second);
        }
    }
    for (const auto &[id, row] : now)
        if (!old.contains(id))
            differences.push_back(differenceOf(Change::Added, *row));
}

} // namespace

std::vector<Difference> differencesOf(const Strategy &before, const Strategy &after)
{
    std::vector<Difference> differences;
    schema::forEachEntity([&]<class Entity>() { compareTable<Entity>(before, after, differences); });
    return differences;
}

Edit editBetween(const Strategy &before, const Strategy &after, EditLabel label)
{
    Edit edit(std::move(label));
    schema::forEachEntity([&]<class Entity>() {
        for (const Entity &row : after.all<Entity>())
            if (const Entity *was = before.find(row.id); !was || *was != row)
                edit.put(row);
    });
    schema::forEachEntity([&]<class Entity>() {
        for (const Entity &row : before.all<Entity>())
            if (!after.find(row.id))
                edit.remove(row.id);
    });
    return edit;
}

} // namespace core
