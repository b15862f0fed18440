// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows.h"

#include "storage/stored.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <variant>

namespace storage {

namespace {

namespace schema = core::schema;

template <class Entity>
std::string tableName()
{
    return '"' + std::string(schema::Table<Entity>::table) + '"';
}

// The order of rows: by position where they have one, else by day (none comes last), and by id.
template <class Entity>
class RowOrder {
public:
    RowOrder()
    {
        for (const std::string_view by : {"position", "day", "first_day"})
            if (m_column.empty())
                schema::forEachColumn<Entity>([&](const auto &column) {
                    if (by == column.name)
                        orderBy(column);
                });
    }

    std::string sql() const { return " ORDER BY " + (m_column.empty() ? std::string() : '"' + m_column + "\" NULLS LAST, ") + "id"; }

    bool operator()(const Entity &one, const Entity &other) const
    {
        const std::tuple mine = placeOf(one), theirs = placeOf(other);
        return mine < theirs;
    }

private:
    template <class Column>
    void orderBy(const Column &column)
    {
        if constexpr (std::is_constructible_v<Member, decltype(column.member)>) {
            m_column = column.name;
            m_member = column.member;
        }
    }

    std::tuple<bool, qint64, core::Id<Entity>> placeOf(const Entity &row) const
    {
        if (const auto *position = std::get_if<int Entity::*>(&m_member))
            return {false, row.**position, row.id};
        if (const auto *day = std::get_if<QDate Entity::*>(&m_member))
            return {false, (row.**day).toJulianDay(), row.id};
        if (const auto *day = std::get_if<std::optional<QDate> Entity::*>(&m_member))
            return {!(row.**day), (row.**day).value_or(QDate()).toJulianDay(), row.id};
        return {false, 0, row.id};
    }

    using Member = std::variant<std::monostate, int Entity::*, QDate Entity::*, std::optional<QDate> Entity::*>;
    std::string m_column;
    Member m_member;
};

template <class Entity>
std::string selectSql()
{
    std::string columns = "id";
    schema::forEachColumn<Entity>([&](const auto &column) { columns += ", \"" + std::string(column.name) + '"'; });
    return "SELECT " + columns + " FROM " + tableName<Entity>();
}

// One statement inserts a row or replaces all columns of the row with that id, which keeps the rows that refer to it.
template <class Entity>
std::string putSql()
{
    std::string columns = "id";
    std::string places = "?";
    std::string changes;
    schema::forEachColumn<Entity>([&](const auto &column) {
        const std::string name = '"' + std::string(column.name) + '"';
        columns += ", " + name;
        places += ", ?";
        changes += (changes.empty() ? "" : ", ") + name + " = excluded." + name;
    });
    return "INSERT INTO " + tableName<Entity>() + " (" + columns + ") VALUES (" + places + ") ON CONFLICT (id) DO UPDATE SET " + changes;
}

template <class Entity>
Entity readRow(SQLite::Statement &query)
{
    Entity row;
    int index = 0;
    row.id = Stored<core::Id<Entity>>::read(query.getColumn(index++));
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        row.*column.member = Stored<Type>::read(query.getColumn(index++));
    });
    return row;
}

template <class Entity>
void putRow(SQLite::Statement &statement, const Entity &row)
{
    Q_ASSERT(row.id);
    statement.reset();
    int index = 1;
    Stored<core::Id<Entity>>::bind(statement, index++, row.id);
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        Stored<Type>::bind(statement, index++, row.*column.member);
    });
    statement.exec();
}

// Ids as one value of a statement, for json_each: so many rows are found in one pass over a table.
template <class Entity>
void bindIds(SQLite::Statement &statement, int index, const std::vector<core::Id<Entity>> &ids)
{
    std::string list;
    for (const core::Id<Entity> id : ids)
        list += (list.empty() ? '[' : ',') + std::to_string(id.value);
    statement.bind(index, list + ']');
}

constexpr const char *isAmong = " IN (SELECT value FROM json_each(?))";

template <class Entity>
void removeRows(SQLite::Database &db, const std::vector<core::Id<Entity>> &ids);

template <class Entity, class Target>
std::vector<core::Id<Entity>> rowsReferring(SQLite::Database &db, const char *column, const std::vector<core::Id<Target>> &to)
{
    SQLite::Statement query(db, "SELECT id FROM " + tableName<Entity>() + " WHERE \"" + column + '"' + isAmong + " ORDER BY id");
    bindIds(query, 1, to);
    std::vector<core::Id<Entity>> ids;
    while (query.executeStep())
        ids.push_back({query.getColumn(0).getInt64()});
    return ids;
}

template <class Entity, class Target>
void clearReferences(SQLite::Database &db, const char *column, const std::vector<core::Id<Target>> &to)
{
    SQLite::Statement change(db, "UPDATE " + tableName<Entity>() + " SET \"" + column + "\" = NULL WHERE \"" + column + '"' + isAmong);
    bindIds(change, 1, to);
    change.exec();
}

// Frees the rows of Entity from the rows of Target that are about to go.
template <class Target, class Entity>
void releaseRows(SQLite::Database &db, const std::vector<core::Id<Target>> &ids)
{
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Type = typename std::decay_t<decltype(column)>::Type;
        if constexpr (std::is_same_v<Type, core::Id<Target>> || std::is_same_v<Type, std::optional<core::Id<Target>>>) {
            if (column.onDelete == schema::OnDelete::Owned)
                removeRows(db, rowsReferring<Entity>(db, column.name, ids));
            else
                clearReferences<Entity>(db, column.name, ids);
        }
    });
}

template <class Entity>
void removeRows(SQLite::Database &db, const std::vector<core::Id<Entity>> &ids)
{
    if (ids.empty())
        return;
    schema::forEachEntity([&]<class Other>() { releaseRows<Entity, Other>(db, ids); });
    SQLite::Statement removal(db, "DELETE FROM " + tableName<Entity>() + " WHERE id" + isAmong);
    bindIds(removal, 1, ids);
    removal.exec();
}

using Operations = std::vector<core::Edit::Operation>;

// Removes the rows of one kind that follow each other in an edit. Returns the operation after them.
Operations::const_iterator removeRun(SQLite::Database &db, Operations::const_iterator first, Operations::const_iterator end)
{
    const auto removeAll = [&]<class Id>(const Id &) {
        std::vector<Id> ids;
        for (; first != end; ++first) {
            const auto *removal = std::get_if<core::Edit::RowId>(&*first);
            const Id *id = removal ? std::get_if<Id>(removal) : nullptr;
            if (!id)
                break;
            ids.push_back(*id);
        }
        removeRows(db, ids);
    };
    std::visit(removeAll, core::Edit::RowId(std::get<core::Edit::RowId>(*first)));
    return first;
}

// Puts a row that is there already where it belongs now, and moves only those between: one step of one post among thousands.
// False where it is not there yet.
template <class Entity, class Order>
bool replaceInOrder(std::vector<Entity> &rows, Entity &row, const Order &order)
{
    const auto place = std::find_if(rows.begin(), rows.end(), [&row](const Entity &one) { return one.id == row.id; });
    if (place == rows.end())
        return false;
    *place = std::move(row);
    if (place != rows.begin() && order(*place, *std::prev(place)))
        std::rotate(std::lower_bound(rows.begin(), place, *place, order), place, std::next(place));
    else if (const auto next = std::next(place); next != rows.end() && order(*next, *place))
        std::rotate(place, next, std::lower_bound(next, rows.end(), *place, order));
    return true;
}

} // namespace

void reloadRows(SQLite::Database &db, core::Strategy &strategy, const RowIds &rows)
{
    schema::forEachEntity([&]<class Entity>() {
        const auto found = rows.find(schema::Table<Entity>::table);
        if (found == rows.end())
            return;
        std::vector<Entity> read;
        SQLite::Statement query(db, selectSql<Entity>() + " WHERE id = ?");
        for (const qint64 id : found->second) {
            query.reset();
            bindInteger(query, 1, id);
            if (query.executeStep())
                read.push_back(readRow<Entity>(query));
        }
        const RowOrder<Entity> order;
        std::sort(read.begin(), read.end(), order);
        std::vector<Entity> &all = strategy.all<Entity>();
        if (found->second.size() == 1 && read.size() == 1 && replaceInOrder(all, read.front(), order))
            return;
        std::erase_if(all, [&ids = found->second](const Entity &row) { return ids.contains(row.id.value); });
        const auto kept = static_cast<std::ptrdiff_t>(all.size());
        std::move(read.begin(), read.end(), std::back_inserter(all));
        std::inplace_merge(all.begin(), all.begin() + kept, all.end(), order);
    });
}

core::Strategy loadStrategy(SQLite::Database &db)
{
    core::Strategy strategy;
    schema::forEachEntity([&]<class Entity>() {
        SQLite::Statement query(db, selectSql<Entity>() + RowOrder<Entity>().sql());
        while (query.executeStep())
            strategy.all<Entity>().push_back(readRow<Entity>(query));
    });
    return strategy;
}

void insertStrategy(SQLite::Database &db, const core::Strategy &strategy)
{
    schema::forEachEntity([&]<class Entity>() {
        SQLite::Statement statement(db, putSql<Entity>());
        for (const Entity &row : strategy.all<Entity>())
            putRow(statement, row);
    });
}

void carryOut(SQLite::Database &db, const core::Edit &edit)
{
    std::map<std::string_view, SQLite::Statement> statements; // by table: thousands of rows need one of them prepared once
    const auto put = [&]<class Entity>(const Entity &row) {
        const std::string_view table = schema::Table<Entity>::table;
        auto known = statements.find(table);
        if (known == statements.end())
            known = statements.emplace(table, SQLite::Statement(db, putSql<Entity>())).first;
        putRow(known->second, row);
        known->second.reset();
    };
    const Operations &operations = edit.operations();
    for (auto operation = operations.begin(); operation != operations.end();)
        if (const auto *row = std::get_if<core::Edit::Row>(&*operation)) {
            std::visit(put, *row);
            ++operation;
        } else {
            operation = removeRun(db, operation, operations.end());
        }
}

} // namespace storage
