// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

class Workspace;

// What a subject ("channel:123", "impostor:123") is called, on one line; empty where nothing is, or is no longer.
QString subjectName(const Workspace &workspace, const QString &subject);

} // namespace app
