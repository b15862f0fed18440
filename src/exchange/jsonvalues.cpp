// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonvalues.h"

#include <cmath>
#include <limits>

namespace exchange {

Json encode(const QString &text)
{
    return text.toStdString();
}

Json encode(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(encode(text));
    return list;
}

Json encode(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}

Json encode(QDate day)
{
    return day.isValid() ? encode(day.toString(Qt::ISODate)) : Json();
}

Json encode(QTime time)
{
    return time.isValid() ? encode(time.toString(time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs)) : Json();
}

bool decode(const Json &json, QString &text)
{
    if (!json.is_string())
        return false;
    text = QString::fromStdString(json.get_ref<const std::string &>());
    return true;
}

bool decode(const Json &json, QStringList &texts)
{
    if (!json.is_array())
        return false;
    texts.clear();
    for (const Json &element : json)
        if (!decode(element, texts.emplaceBack()))
            return false;
    return true;
}

bool decode(const Json &json, QByteArray &bytes)
{
    QString text;
    if (!decode(json, text))
        return false;
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    bytes = *decoded;
    return static_cast<bool>(decoded);
}

bool decode(const Json &json, QDate &day)
{
    QString text;
    day = decode(json, text) ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid();
}

bool decode(const Json &json, QTime &time)
{
    QString text;
    time = decode(json, text) ? QTime::fromString(text, Qt::ISODateWithMs) : QTime();
    return time.isValid();
}

bool decode(const Json &json, bool &value)
{
    if (json.is_boolean())
        value = json.get<bool>();
    return json.is_boolean();
}

bool decode(const Json &json, int &value)
{
    if (!json.is_number_integer())
        return false;
    const auto number = json.get<qint64>();
    if (json.is_number_unsigned() && json.get<quint64>() > static_cast<quint64>(std::numeric_limits<int>::max()))
        return false;
    value = static_cast<int>(number);
    return number == value;
}

bool decode(const Json &json, double &value)
{
    if (json.is_number())
        value = json.get<double>();
    return json.is_number() && std::isfinite(value);
}

bool decodeId(const Json &json, qint64 &id)
{
    QString text;
    bool isNumber = false;
    if (decode(json, text))
        id = text.toLongLong(&isNumber);
    return isNumber && id > 0;
}

} // namespace exchange
