// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QStringList>

namespace app {

// What may help with a mission on a network: sentences to start from (S1-35), what the network is good for and the number that
// shows it (S1-09), and how others use it, with its source (S1-34).
struct MissionHelp {
    QStringList examples; // of the network; of others where it has none
    QStringList uses;
    QStringList practice;
};

MissionHelp missionHelp(const QString &network, const core::Language &language);

} // namespace app
