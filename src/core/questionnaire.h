// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace core {

// Questions to answer on paper (J-18): what the wizard asks, with room to write.
struct Questionnaire {
    struct Question {
        QString text;
        QString hint = {};
        QStringList options = {}; // to tick
        int lines = 1; // to write on
        bool operator==(const Question &) const = default;
    };
    struct Part {
        QString step; // "Audience"; parts of one step stand together
        QString heading; // "Who should read what you post?"
        QString explanation;
        QStringList repeats; // "Competitor 1", "Competitor 2": asked once of each; empty: asked once
        std::vector<Question> questions;
        bool operator==(const Part &) const = default;
    };

    QString business; // may be empty
    QString quarter; // "2027 Q1"
    QDate day;
    Language language = Language::english();
    std::vector<Part> parts;

    int questionCount() const
    {
        std::size_t count = 0;
        for (const Part &part : parts)
            count += part.questions.size() * static_cast<std::size_t>(std::max<qsizetype>(1, part.repeats.size()));
        return static_cast<int>(count);
    }
};

} // namespace core
