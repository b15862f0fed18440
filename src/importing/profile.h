// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"

namespace importing {

// What one kind of network file looks like, as data (resources/profiles/*.json, or a user's own mapping).
struct Profile {
    QString id;
    QString network;
    core::TableKind kind = core::TableKind::Daily;
};

} // namespace importing
