// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "storage/connection.h"
#include "storage/seriescontents.h"

#include <memory>

namespace storage {

// The posts that imports told of. Like values, a post that is told of again unchanged is only noted, and what counts is what
// the newest live batch said.
class PostTable {
public:
    explicit PostTable(const Connection &connection)
        : m_connection(connection)
    {
    }

    // A post of a batch: `source` is the batch that told the same before, 0 when this is news.
    struct Told {
        const core::PublishedPost *post = nullptr;
        QString identity;
        qint64 source = 0;
    };
    std::vector<Told> compare(qint64 channel, const std::vector<core::PublishedPost> &posts, const LiveBatches &live) const;
    void write(qint64 channel, const std::vector<Told> &posts, qint64 batch) const;

    // Whether a batch told of all these posts.
    bool isToldBy(qint64 channel, const std::vector<Told> &posts, qint64 batch) const;

    // The posts of a channel (0: of the business) as they stand, by identity.
    std::vector<core::PublishedPost> current(qint64 channel, const LiveBatches &live) const;

private:
    struct Current {
        qint64 source = 0;
        core::PublishedPost post;
    };
    std::optional<Current> currentOf(qint64 channel, const QString &identity, const LiveBatches &live) const;

    const Connection &m_connection;
    mutable std::unique_ptr<SQLite::Statement> m_currentQuery; // an import asks it for hundreds of posts
};

} // namespace storage
