// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy.h"

namespace core {

// Who decides (S3-02): somebody who answers for tasks or approves steps, as roles and procedures say it.
struct Decider {
    QString name;
    QStringList answersFor; // titles of tasks
    QStringList approves; // titles of steps
};
// In the order in which they are first named. One person written in two ways of capitals is one.
std::vector<Decider> decidersOf(const Strategy &strategy);
// Steps that somebody has to approve, and nobody is named for.
QStringList stepsWithoutApprover(const Strategy &strategy);

// The rules of the house, without empty lines.
QStringList houseRules(const Business &business);

} // namespace core
