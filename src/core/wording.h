// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QStringList>

#include <optional>

namespace core {

// What can be said of a text without understanding it: whether it is precise, short, and in the business's own voice.

// Words that fit every business; the first of them as it stands in the text (S1-02). Only what can't be meant precisely: “more” or
// “better” beside a number is no vagueness.
std::optional<QString> vagueWordIn(const QString &text);
int wordCount(const QString &text);
// A sentence for below a field: what is too general in it, or that there is too much of it. Empty: it is well as it is.
QString wordingRemark(const QString &text, int mostWords, const Language &language);
// "38 of 60 words"
QString wordMeter(const QString &text, int mostWords, const Language &language);

// What a post of this voice never says (S1-44), out of the lines that say what is never done: what stands in quotation marks, and
// lists of up to three words each. A rule in words of its own (“No irony about customers”) names nothing to look for.
QStringList wordsNeverSaid(const QString &neverDone);
// Those of them that are words of the text, whatever their capitals and accents.
QStringList neverSaidIn(const QString &text, const QString &neverDone);

} // namespace core
