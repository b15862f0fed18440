// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

#include <QDateTime>

#include <functional>

namespace gui {

// The program's log: a small text file with warnings and the causes of what could not be done, for whoever helps with a fault. It
// holds no text of a plan, and forgets its older half when it grows too large.
class Log {
public:
    static constexpr qint64 mostBytes = 256 * 1024;

    // Qt's messages from warnings on go to "log.txt" in the folder from now on, and where they went before.
    static void startIn(const QString &folder, std::function<QDateTime()> clock);
    static void stop();
    static QString fileIn(const QString &folder);
};

// Logs what went wrong: the sentence without the names that it was filled with, and the detail.
void logProblem(const core::Problem &problem);

} // namespace gui
