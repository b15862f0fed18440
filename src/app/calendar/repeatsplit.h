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
// The repetition with that day, or an earlier end of its own, as its last. It is counted then: an end by its day is one that a quarter
// may have given it, beyond which it goes on.
core::Recurrence endedOn(core::Recurrence recurrence, QDate lastDay);
// A day left out is not looked for further away than half a month.
constexpr qint64 farthestSkip = 15;
// About how long it is from one period of the rule to the next.
qint64 daysOfInterval(const core::RepeatRule &rule);
// The days that are left out go with the others; where the rule has no such day, to the nearest it has, unless that is another one.
QStringList movedSkips(const QStringList &skipped, const std::vector<QDate> &days, qint64 shift, qint64 farthest);

} // namespace app
