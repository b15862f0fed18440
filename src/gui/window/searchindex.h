// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/strategy.h"
#include "gui/jump.h"

#include <QPointer>

#include <vector>

class QAction;

namespace gui {

// One thing that Ctrl+K finds: a row of the plan, a page, or a command.
struct SearchHit {
    QString title;
    QString detail; // what it is: "Goal", "Post, 12 Feb"
    QString icon;
    Jump jump;
    QPointer<QAction> command; // instead of the jump
    QString text = {}; // what else it says, looked through last
};

// Titles of goals, personas, competitors, channels and posts, and the posts' texts and notes.
std::vector<SearchHit> searchablePlan(const core::Strategy &strategy, const core::Language &language);
// Those whose title or detail holds every word of the text, whatever its case and accents; titles that begin with it first, those
// that only say it in their text last.
std::vector<SearchHit> searched(const std::vector<SearchHit> &hits, const QString &text, int limit);
// Lower case without accents.
QString foldedForSearch(const QString &text);

} // namespace gui
