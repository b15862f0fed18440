// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace core {

// An image that lives in the workspace: a portrait, a screenshot kept as evidence. Made small enough on its way in
// (app/pictures.h), so that the file stays easy to send.
struct Picture {
    Id<Picture> id;
    QString name; // of the file it came from, without its folder
    QString mediaType; // "image/png" or "image/jpeg"
    QByteArray bytes;
    std::optional<QDate> addedOn;
    bool operator==(const Picture &) const = default;
};

} // namespace core
