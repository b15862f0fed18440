// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <stdexcept>

namespace support {

// Posts as a file tells of them, one a day from 1 February 2027 on, each with its likes as they stood on a day.
inline core::ImportPart likedPosts(const std::vector<double> &likes, QDate asOf = QDate(2027, 2, 8))
{
    core::ImportPart part;
    part.profile = QStringLiteral("meta.posts");
    part.network = QStringLiteral("instagram");
    part.kind = core::TableKind::Posts;
    for (size_t i = 0; i < likes.size(); ++i) {
        const QString id = QStringLiteral("p%1").arg(i);
        part.posts.push_back({id, QStringLiteral("https://instagram.example/%1/").arg(id), QStringLiteral("Imported %1\nMore").arg(i), {},
            QDateTime(QDate(2027, 2, 1).addDays(static_cast<qint64>(i)), QTime(9, 0)), 0});
        core::MetricRecord record;
        record.metric = QStringLiteral("likes");
        record.day = asOf;
        record.subject = QStringLiteral("post:") + id;
        record.value = likes[i];
        part.records.push_back(record);
    }
    return part;
}

// Imports such posts of a channel.
inline void importLikes(
    app::Workspace &workspace, core::Id<core::Channel> channel, const std::vector<double> &likes, QDate asOf = QDate(2027, 2, 8))
{
    core::ImportPreview preview;
    preview.file = QStringLiteral("posts.csv");
    preview.parts = {likedPosts(likes, asOf)};
    if (!workspace.importFiles({{preview, {channel}}}))
        throw std::runtime_error("the likes were not imported");
}

} // namespace support
