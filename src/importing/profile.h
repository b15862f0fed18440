// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"

#include <QByteArray>

namespace importing {

// What one kind of network file looks like, as data (resources/profiles/*.json, or a user's own mapping).
struct Profile {
    QString id;
    QString network;
    core::TableKind kind = core::TableKind::Daily;
};

// The profiles that the JSON documents describe (catalogue::importProfiles). A damaged one is a bug and asserts.
std::vector<Profile> profilesFrom(const std::vector<QByteArray> &documents);

} // namespace importing
