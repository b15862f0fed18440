// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

class Language;

// A sentence for the user that is not in any language yet: a source text marked with QT_TRANSLATE_NOOP("message", "…")
// and its arguments; days are written as the language does and take the places after them. Whoever shows it says in which language.
struct Message {
    const char *source = "";
    QStringList arguments = {};
    std::vector<QDate> days = {};

    // The sentence with %1, %2 … replaced. Arguments are plain text and stand as they are.
    QString in(const Language &language) const;
};

// Why something could not be done: the sentence names the thing and the way out; the detail is for the log only.
struct Problem {
    Message message;
    QString detail = {};
};

} // namespace core
