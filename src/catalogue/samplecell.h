// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sampledays.h"
#include "core/tokens.h"

#include <nlohmann/json.hpp>

#include <QStringList>
#include <QTime>

#include <type_traits>

namespace catalogue {

// Reads one written value into a member of its type. Each answers whether the value could be read.
template <class Json>
bool readSampleCell(const Json &value, QString &member, const SampleDays &)
{
    if (!value.is_string())
        return false;
    member = QString::fromStdString(value.template get<std::string>());
    return true;
}

template <class Json>
bool readSampleCell(const Json &value, QStringList &member, const SampleDays &days)
{
    if (!value.is_array())
        return false;
    for (const Json &entry : value)
        if (!readSampleCell(entry, member.emplace_back(), days))
            return false;
    return true;
}

// Bytes as base64.
template <class Json>
bool readSampleCell(const Json &value, QByteArray &member, const SampleDays &days)
{
    QString text;
    if (!readSampleCell(value, text, days))
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    member = *decoded;
    return static_cast<bool>(decoded);
}

template <class Json>
bool readSampleCell(const Json &value, QDate &member, const SampleDays &days)
{
    QString text;
    const auto day = readSampleCell(value, text, days) ? days.day(text) : std::nullopt;
    member = day.value_or(QDate());
    return day.has_value();
}

template <class Json>
bool readSampleCell(const Json &value, QTime &member, const SampleDays &days)
{
    QString text;
    if (!readSampleCell(value, text, days))
        return false;
    member = QTime::fromString(text, QStringLiteral("HH:mm"));
    return member.isValid();
}

template <class Json, class Number>
requires std::is_arithmetic_v<Number>
bool readSampleCell(const Json &value, Number &member, const SampleDays &)
{
    if (std::is_same_v<Number, bool> ? !value.is_boolean() : !value.is_number())
        return false;
    member = value.template get<Number>();
    return true;
}

template <class Json, class Enum>
requires std::is_enum_v<Enum>
bool readSampleCell(const Json &value, Enum &member, const SampleDays &days)
{
    QString text;
    if (!readSampleCell(value, text, days))
        return false;
    const auto found = core::fromToken<Enum>(text);
    member = found.value_or(member);
    return found.has_value();
}

template <class Json, class Value>
bool readSampleCell(const Json &value, std::optional<Value> &member, const SampleDays &days)
{
    return readSampleCell(value, member.emplace(), days);
}

} // namespace catalogue
