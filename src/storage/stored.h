// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/tokens.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace storage {

inline void bindInteger(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}

inline void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

inline QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

// How a member of an entity stands in a column. A word, date or time that can't be read (a stranger's file) gives the
// type's empty value, never an error; where it may be missing, it is.
template <class Type>
struct Stored;

template <>
struct Stored<QString> {
    static constexpr const char *sqlType = "TEXT";
    static void bind(SQLite::Statement &statement, int index, const QString &value) { bindText(statement, index, value); }
    static QString read(const SQLite::Column &column) { return textOf(column); }
};

template <>
struct Stored<QStringList> { // one item a line
    static constexpr const char *sqlType = "TEXT";
    static void bind(SQLite::Statement &statement, int index, const QStringList &value) { bindText(statement, index, value.join(u'\n')); }
    static QStringList read(const SQLite::Column &column)
    {
        const QString text = textOf(column);
        return text.isEmpty() ? QStringList() : text.split(u'\n');
    }
};

template <>
struct Stored<QByteArray> {
    static constexpr const char *sqlType = "BLOB";
    static void bind(SQLite::Statement &statement, int index, const QByteArray &value)
    {
        statement.bind(index, value.isNull() ? "" : value.constData(), static_cast<int>(value.size()));
    }
    static QByteArray read(const SQLite::Column &column) { return {static_cast<const char *>(column.getBlob()), column.getBytes()}; }
};

template <>
struct Stored<bool> {
    static constexpr const char *sqlType = "INTEGER";
    static void bind(SQLite::Statement &statement, int index, bool value) { bindInteger(statement, index, value ? 1 : 0); }
    static bool read(const SQLite::Column &column) { return column.getInt64() != 0; }
};

template <>
struct Stored<int> {
    static constexpr const char *sqlType = "INTEGER";
    static void bind(SQLite::Statement &statement, int index, int value) { bindInteger(statement, index, value); }
    static int read(const SQLite::Column &column)
    {
        using Limits = std::numeric_limits<int>;
        return static_cast<int>(std::clamp<qint64>(column.getInt64(), Limits::min(), Limits::max()));
    }
};

template <>
struct Stored<double> {
    static constexpr const char *sqlType = "REAL";
    static void bind(SQLite::Statement &statement, int index, double value) { statement.bind(index, value); }
    static double read(const SQLite::Column &column) { return column.getDouble(); }
};

template <>
struct Stored<QDate> {
    static constexpr const char *sqlType = "TEXT";
    static void bind(SQLite::Statement &statement, int index, QDate value) { bindText(statement, index, value.toString(Qt::ISODate)); }
    static QDate read(const SQLite::Column &column) { return QDate::fromString(textOf(column), Qt::ISODate); }
};

template <>
struct Stored<QTime> {
    static constexpr const char *sqlType = "TEXT";
    static void bind(SQLite::Statement &statement, int index, QTime value)
    {
        bindText(statement, index, value.toString(QStringLiteral("HH:mm")));
    }
    static QTime read(const SQLite::Column &column) { return QTime::fromString(textOf(column), QStringLiteral("HH:mm")); }
};

template <class Entity>
struct Stored<core::Id<Entity>> {
    static constexpr const char *sqlType = "INTEGER";
    static void bind(SQLite::Statement &statement, int index, core::Id<Entity> value) { bindInteger(statement, index, value.value); }
    static core::Id<Entity> read(const SQLite::Column &column) { return {column.getInt64()}; }
};

template <class Enum>
requires std::is_enum_v<Enum>
struct Stored<Enum> {
    static constexpr const char *sqlType = "TEXT";
    static void bind(SQLite::Statement &statement, int index, Enum value) { bindText(statement, index, core::tokenOf(value)); }
    static Enum read(const SQLite::Column &column)
    {
        return core::fromToken<Enum>(textOf(column)).value_or(core::Tokens<Enum>::all.front().first);
    }
};

template <class Type>
struct Stored<std::optional<Type>> {
    static constexpr const char *sqlType = Stored<Type>::sqlType;
    static void bind(SQLite::Statement &statement, int index, const std::optional<Type> &value)
    {
        if (value)
            Stored<Type>::bind(statement, index, *value);
        else
            statement.bind(index);
    }
    static std::optional<Type> read(const SQLite::Column &column)
    {
        if (column.isNull())
            return std::nullopt;
        const Type value = Stored<Type>::read(column);
        if constexpr (requires { value.isValid(); })
            return value.isValid() ? std::optional(value) : std::nullopt;
        else
            return value;
    }
};

template <class Type>
constexpr bool isNullable = false;
template <class Type>
constexpr bool isNullable<std::optional<Type>> = true;

} // namespace storage
