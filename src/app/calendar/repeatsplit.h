// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/repeating.h"

namespace app {

// The posts that an edit of one occurrence is for. From the middle on they become a repetition of their own, so that the earlier ones
// keep their rule. A helper of the edits in repeating.h.
class RepeatSplit {
public:
    RepeatSplit(const core::Recurrence &old, const core::Post &post, RepeatScope scope, const core::Strategy &strategy);

    bool isNew() const { return m_isNew; }
    const core::Recurrence &recurrence() const { return m_recurrence; }
    const std::vector<core::Post> &posts() const { return m_posts; } // in order, published ones among them
    std::optional<QDate> lastDay() const; // of these posts by the rule
    int daysBefore() const { return m_daysBefore; } // that the rule had before them
    // What is left of the old repetition, where they leave it.
    void putOldInto(core::Edit &edit) const;

private:
    const core::Recurrence &m_old;
    core::Recurrence m_recurrence;
    std::vector<core::Post> m_posts;
    QDate m_from;
    bool m_isNew = false;
    int m_daysBefore = 0;
};

// The days of a rule that are to have a post: as far as it is planned, and to the last one that has a post already.
std::vector<QDate> daysToFill(const core::RepeatRule &rule, QDate firstDay, std::optional<QDate> last);
// The repetition with that day, or an earlier end of its own, as its last.
core::Recurrence endedOn(core::Recurrence recurrence, QDate lastDay);
// The post on another day, its production as long before.
core::Post movedTo(core::Post post, QDate day);

} // namespace app
