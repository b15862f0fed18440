// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/tokens.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <nlohmann/json.hpp>

#include <optional>
#include <type_traits>

namespace exchange {

using Json = nlohmann::ordered_json;

// How a value of the plan is written in JSON, and read back: `decode` says false to anything that `encode` does not write of a
// whole plan. Null stands for what may be missing, never for a day or time that must be there.
Json encode(const QString &text);
Json encode(const QStringList &texts);
Json encode(const QByteArray &bytes); // base64
Json encode(QDate day);
Json encode(QTime time);
inline Json encode(bool value)
{
    return value;
}
inline Json encode(int value)
{
    return value;
}
inline Json encode(double value)
{
    return value;
}

bool decode(const Json &json, QString &text);
bool decode(const Json &json, QStringList &texts);
bool decode(const Json &json, QByteArray &bytes);
bool decode(const Json &json, QDate &day);
bool decode(const Json &json, QTime &time);
bool decode(const Json &json, bool &value);
bool decode(const Json &json, int &value);
bool decode(const Json &json, double &value);
bool decodeId(const Json &json, qint64 &id);

// Ids are decimal strings: 63 bits do not fit a JSON reader's numbers.
template <class Entity>
Json encode(core::Id<Entity> id)
{
    return id.toString().toStdString();
}
template <class Entity>
bool decode(const Json &json, core::Id<Entity> &id)
{
    return decodeId(json, id.value);
}

template <class Enum>
requires std::is_enum_v<Enum> Json encode(Enum value)
{
    return encode(core::tokenOf(value));
}
template <class Enum>
requires std::is_enum_v<Enum>
bool decode(const Json &json, Enum &value)
{
    QString token;
    if (!decode(json, token))
        return false;
    const auto known = core::fromToken<Enum>(token);
    value = known.value_or(value);
    return known.has_value();
}

template <class Value>
Json encode(const std::optional<Value> &value)
{
    return value ? encode(*value) : Json();
}
template <class Value>
bool decode(const Json &json, std::optional<Value> &value)
{
    value.reset();
    return json.is_null() || decode(json, value.emplace());
}

} // namespace exchange
