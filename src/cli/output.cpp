// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <cmath>
#include <cstdio>

namespace cli {

namespace {

void writeTo(std::FILE *stream, QByteArray bytes)
{
    bytes += '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &line)
{
    writeTo(stdout, line.toUtf8());
}

void print(const Json &document)
{
    writeTo(stdout, QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)));
}

bool isOutputWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void complain(const QString &sentence)
{
    writeTo(stderr, sentence.toUtf8());
}

Json jsonText(const QString &text)
{
    return text.toStdString();
}

Json jsonTextOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : jsonText(text);
}

Json jsonDay(const std::optional<QDate> &day)
{
    return day && day->isValid() ? jsonText(day->toString(Qt::ISODate)) : Json();
}

Json jsonNumber(double value)
{
    constexpr double exactWhole = 9007199254740992.0; // 2^53
    if (!std::isfinite(value))
        return {};
    if (std::abs(value) < exactWhole && value == std::trunc(value))
        return static_cast<qint64>(value);
    return value;
}

Json jsonNumber(const std::optional<double> &value)
{
    return value ? jsonNumber(*value) : Json();
}

Json jsonPeriod(const std::optional<QDate> &first, const std::optional<QDate> &last)
{
    return {{"first", jsonDay(first)}, {"last", jsonDay(last)}};
}

} // namespace cli
