// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/repeating.h"

namespace app {

// Brings the posts of a repetition, from one of them on, to the days that a rule gives them. A helper of the edits in repeating.h.
class RepeatPlan {
public:
    // `posts`: those that are concerned, in order; `pattern`: what a missing one is made like.
    RepeatPlan(core::Recurrence recurrence, std::vector<core::Post> posts, core::Post pattern);

    // Each post goes as many days further, or to the nearest of the days beside that. The rest goes, what is missing is made. What
    // is published holds its place among the days and stays as it is.
    void arrange(const std::vector<QDate> &days, qint64 shift);
    void putInto(core::Edit &edit, const core::Strategy &strategy) const;

private:
    void forgetPast();
    void takeExact(qint64 shift);
    void takeNearest(qint64 shift);
    void place(core::Post post, QDate day);
    void letGo(core::Post post);
    void make(QDate day);

    core::Recurrence m_recurrence;
    std::vector<core::Post> m_posts; // not placed yet
    std::optional<QDate> m_lastPublished;
    core::Post m_pattern;
    std::vector<QDate> m_days; // without a post yet
    std::vector<core::Post> m_put;
    std::vector<core::Post> m_removed;
};

} // namespace app
