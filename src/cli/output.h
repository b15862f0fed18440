// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <nlohmann/json.hpp>

#include <optional>

namespace cli {

using Json = nlohmann::ordered_json; // in the order the contract writes its fields

// UTF-8 on standard output, whatever the locale.
void print(const QString &line);
void print(const Json &document);
// Whether all that was printed has reached standard output.
bool isOutputWhole();
// One sentence on standard error.
void complain(const QString &sentence);

Json jsonText(const QString &text);
Json jsonTextOrNull(const QString &text);
Json jsonDay(const std::optional<QDate> &day);
// A whole number without decimals; what is not finite is null.
Json jsonNumber(double value);
Json jsonNumber(const std::optional<double> &value);
Json jsonPeriod(const std::optional<QDate> &first, const std::optional<QDate> &last);

} // namespace cli
