// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rowsjson.h"

#include <set>

namespace exchange {

namespace {

template <class Entity>
Json rowToJson(const Entity &row)
{
    Json json;
    json["id"] = encode(row.id);
    core::schema::forEachColumn<Entity>([&](const auto &column) { json[column.name] = encode(row.*column.member); });
    return json;
}

QString placeOf(const char *table, size_t index, const char *column)
{
    return QStringLiteral("%1 %2, %3").arg(QLatin1String(table)).arg(index + 1).arg(QLatin1String(column));
}

// The name of the first column that can't be read; fields that no column has are refused, so that nothing is lost silently.
template <class Entity>
const char *rowFromJson(const Json &json, Entity &row, Lacking lacking)
{
    if (!json.is_object() || !json.contains("id") || !decode(json["id"], row.id))
        return "id";
    const char *wrong = nullptr;
    size_t known = 1;
    core::schema::forEachColumn<Entity>([&](const auto &column) {
        const auto field = json.find(column.name);
        known += field != json.end() ? 1 : 0;
        if (field == json.end() && lacking == Lacking::NewerParts)
            return;
        if (!wrong && (field == json.end() || !decode(*field, row.*column.member)))
            wrong = column.name;
    });
    return !wrong && json.size() > known ? "?" : wrong;
}

template <class Entity>
QString tableFromJson(const Json &json, core::Strategy &strategy, Lacking lacking)
{
    constexpr const char *table = core::schema::Table<Entity>::table;
    if (!json.contains(table) && lacking == Lacking::NewerParts)
        return {};
    if (!json.contains(table) || !json[table].is_array())
        return QLatin1String(table);
    std::set<qint64> ids;
    for (const Json &element : json[table]) {
        Entity row;
        const size_t index = strategy.all<Entity>().size();
        if (const char *wrong = rowFromJson(element, row, lacking))
            return placeOf(table, index, wrong);
        if (!ids.insert(row.id.value).second)
            return placeOf(table, index, "id");
        strategy.all<Entity>().push_back(row);
    }
    return {};
}

template <class Other>
bool isThere(const core::Strategy &strategy, core::Id<Other> id)
{
    return strategy.find(id) != nullptr;
}
template <class Other>
bool isThere(const core::Strategy &strategy, const std::optional<core::Id<Other>> &id)
{
    return !id || strategy.find(*id) != nullptr;
}
template <class Value>
bool isThere(const core::Strategy &, const Value &)
{
    return true; // not a reference
}

template <class Entity>
QString danglingReference(const core::Strategy &strategy)
{
    const auto &rows = strategy.all<Entity>();
    for (size_t i = 0; i < rows.size(); ++i) {
        QString place;
        core::schema::forEachColumn<Entity>([&](const auto &column) {
            if (place.isEmpty() && !isThere(strategy, rows[i].*column.member))
                place = placeOf(core::schema::Table<Entity>::table, i, column.name);
        });
        if (!place.isEmpty())
            return place;
    }
    return {};
}

} // namespace

Json rowsToJson(const core::Strategy &strategy)
{
    Json json = Json::object();
    core::schema::forEachEntity([&]<class Entity>() {
        Json rows = Json::array();
        for (const Entity &row : strategy.all<Entity>())
            rows.push_back(rowToJson(row));
        json[core::schema::Table<Entity>::table] = std::move(rows);
    });
    return json;
}

QString rowsFromJson(const Json &json, core::Strategy &strategy, Lacking lacking)
{
    if (!json.is_object())
        return QStringLiteral("strategy");
    QString place;
    core::schema::forEachEntity([&]<class Entity>() {
        if (place.isEmpty())
            place = tableFromJson<Entity>(json, strategy, lacking);
    });
    core::schema::forEachEntity([&]<class Entity>() {
        if (place.isEmpty())
            place = danglingReference<Entity>(strategy);
    });
    return place;
}

} // namespace exchange
