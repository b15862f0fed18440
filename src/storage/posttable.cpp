// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/posttable.h"

#include "core/postmatches.h"
#include "core/walltime.h"
#include "storage/stored.h"

#include <QScopeGuard>

#include <set>

namespace storage {

namespace {

QString wallText(const std::optional<QDateTime> &time)
{
    return time ? core::wallTimeText(*time) : QString();
}

bool isSame(const core::PublishedPost &a, const core::PublishedPost &b)
{
    return a.externalId == b.externalId && a.permalink == b.permalink && a.text == b.text && a.format == b.format
        && wallText(a.publishedAt) == wallText(b.publishedAt);
}

} // namespace

std::vector<PostTable::Told> PostTable::compare(
    qint64 channel, const std::vector<core::PublishedPost> &posts, const LiveBatches &live) const
{
    std::vector<Told> told;
    std::set<QString> seen;
    for (auto post = posts.rbegin(); post != posts.rend(); ++post) { // of a post told of twice in one file the last counts
        const QString identity = core::identityOf(*post);
        if (!seen.insert(identity).second)
            continue;
        const std::optional<Current> now = currentOf(channel, identity, live);
        told.push_back({&*post, identity, now && isSame(now->post, *post) ? now->source : 0});
    }
    return told;
}

void PostTable::write(qint64 channel, const std::vector<Told> &posts, qint64 batch) const
{
    m_connection.guarded([&] {
        SQLite::Statement insertion(m_connection.db(),
            "INSERT INTO published_post (channel, identity, batch, source, external_id, permalink, text, format, published_at, line)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Told &told : posts) {
            const core::PublishedPost post = told.source == 0 ? *told.post : core::PublishedPost();
            insertion.reset();
            bindInteger(insertion, 1, channel);
            bindText(insertion, 2, told.identity);
            bindInteger(insertion, 3, batch);
            bindInteger(insertion, 4, told.source == 0 ? batch : told.source);
            bindText(insertion, 5, post.externalId);
            bindText(insertion, 6, post.permalink);
            bindText(insertion, 7, post.text);
            bindText(insertion, 8, post.format);
            bindText(insertion, 9, wallText(post.publishedAt));
            bindInteger(insertion, 10, told.post->line);
            insertion.exec();
        }
    });
}

bool PostTable::isToldBy(qint64 channel, const std::vector<Told> &posts, qint64 batch) const
{
    return m_connection.guarded([&] {
        SQLite::Statement query(m_connection.db(), "SELECT 1 FROM published_post WHERE channel = ? AND identity = ? AND batch = ?");
        return std::all_of(posts.begin(), posts.end(), [&](const Told &told) {
            query.reset();
            bindInteger(query, 1, channel);
            bindText(query, 2, told.identity);
            bindInteger(query, 3, batch);
            return query.executeStep();
        });
    });
}

std::vector<core::PublishedPost> PostTable::current(qint64 channel, const LiveBatches &live) const
{
    return m_connection.guarded([&] {
        std::vector<core::PublishedPost> posts;
        SQLite::Statement query(m_connection.db(), "SELECT DISTINCT identity FROM published_post WHERE channel = ? ORDER BY identity");
        bindInteger(query, 1, channel);
        while (query.executeStep())
            if (const auto found = currentOf(channel, textOf(query.getColumn(0)), live))
                posts.push_back(found->post);
        return posts;
    });
}

std::optional<PostTable::Current> PostTable::currentOf(qint64 channel, const QString &identity, const LiveBatches &live) const
{
    return m_connection.guarded([&]() -> std::optional<Current> {
        if (!m_currentQuery)
            m_currentQuery = std::make_unique<SQLite::Statement>(m_connection.db(),
                "SELECT told.batch, source.batch, source.external_id, source.permalink, source.text, source.format, source.published_at,"
                " source.line FROM published_post AS told JOIN published_post AS source ON source.channel = told.channel"
                " AND source.identity = told.identity AND source.batch = told.source"
                " WHERE told.channel = ? AND told.identity = ? ORDER BY told.batch DESC");
        SQLite::Statement &query = *m_currentQuery;
        const auto done = qScopeGuard([&query] { query.tryReset(); });
        bindInteger(query, 1, channel);
        bindText(query, 2, identity);
        while (query.executeStep())
            if (live.contains(query.getColumn(0).getInt64()))
                return Current{query.getColumn(1).getInt64(),
                    {textOf(query.getColumn(2)), textOf(query.getColumn(3)), textOf(query.getColumn(4)), textOf(query.getColumn(5)),
                        core::wallTimeOf(textOf(query.getColumn(6))), query.getColumn(7).getInt()}};
        return std::nullopt;
    });
}

} // namespace storage
