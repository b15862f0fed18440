// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/texts.h"

#include <set>
#include <vector>

inline bool isInBothLanguages(const catalogue::Texts &texts)
{
    return texts.size() == 2 && !texts.at(QStringLiteral("en")).isEmpty() && !texts.at(QStringLiteral("fr")).isEmpty();
}

inline bool isInBothLanguagesOrNone(const catalogue::Texts &texts)
{
    return texts.empty() || isInBothLanguages(texts);
}

// Whether each has an id of its own; `idOf` gives it.
template <class List, class IdOf>
bool hasDistinctIds(const List &list, IdOf idOf)
{
    std::set<QString> ids;
    for (const auto &member : list)
        if (idOf(member).isEmpty() || !ids.insert(idOf(member)).second)
            return false;
    return true;
}

inline bool areCompleteChoices(const std::vector<catalogue::Choice> &choices)
{
    for (const catalogue::Choice &choice : choices)
        if (!isInBothLanguages(choice.names) || !isInBothLanguagesOrNone(choice.hints))
            return false;
    return !choices.empty() && hasDistinctIds(choices, [](const catalogue::Choice &choice) { return choice.id; });
}

// A fact is told with its source and year, or says that the year is unknown.
inline bool isTraced(const catalogue::Fact &fact)
{
    return isInBothLanguages(fact.texts) && !fact.source.isEmpty() && (!fact.year || *fact.year > 2000);
}
