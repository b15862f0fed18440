// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/competitors.h"
#include "core/message.h"

#include <QStringList>
#include <tl/expected.hpp>

#include <vector>

namespace app {

class Workspace;

// What to search for where one listens (S1-23, S1-25): our own brand first, then each competitor with its name, its accounts and its
// other words. Each word stands once.
struct ListenedTo {
    enum class Kind { Name, Account, Keyword };
    struct Word {
        Kind kind;
        QString text;
        QString network; // of an account: its name
    };
    std::optional<core::Id<core::Competitor>> competitor; // none: ourselves
    QString who;
    std::vector<Word> words;
};
std::vector<ListenedTo> listeningList(const Workspace &workspace);

// The question of the plan (core::AuditAnswer) that holds our own words, one a line.
QString ownWordsQuestion();

// As text: who, then a word a line; an empty line between two.
QString listeningText(const Workspace &workspace);
// Writes it by the ending of the target's name: ".csv" as a table, anything else as text.
tl::expected<void, core::Problem> exportListeningList(const Workspace &workspace, const QString &target);

} // namespace app
