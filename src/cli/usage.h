// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <CLI/CLI.hpp>

#include <QDate>

namespace cli {

// What is wrong with the arguments, as a sentence in the language.
QString usageSentence(const CLI::ParseError &error, const core::Language &language);

// Validators whose refusals are sentences in the language. An empty answer means the text is taken.
CLI::Validator oneOf(const QStringList &choices, const core::Language &language);
CLI::Validator isoDay(const core::Language &language);
// The day that such an argument names; the other where it was left out.
QDate dayNamed(const std::string &text, QDate other);
CLI::Validator yearNumber(const core::Language &language);
CLI::Validator quarterName(const core::Language &language);
CLI::Validator fileEndingIn(const QStringList &suffixes, const core::Language &language);

} // namespace cli
