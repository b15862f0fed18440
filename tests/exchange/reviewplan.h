// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/aplan.h"
#include "exchange/reviewmerge.h"
#include "exchange/reviewpacket.h"

// A small plan whose posts go to a client on 10 February 2027, 9:00 UTC, and what the client answers.
struct ReviewPlan : APlan {
    ReviewPlan() { strategy.all<core::Business>().front().name = QStringLiteral("The Bakery"); }

    core::Post &draft(const QString &title, int dayOfMarch = 3)
    {
        core::Post &one = post(QDate(2027, 3, dayOfMarch), QTime(12, 30));
        one.title = title;
        one.status = core::PostStatus::InReview;
        return one;
    }
    exchange::ReviewPacket packet(const core::Language &language = core::Language::english(), const QString &greeting = {}) const
    {
        std::vector<core::Id<core::Post>> posts;
        for (const core::Post &one : strategy.all<core::Post>())
            posts.push_back(one.id);
        return exchange::reviewPacket(strategy, networks, posts, greeting, QDateTime(QDate(2027, 2, 10), QTime(9, 0), Qt::UTC), language);
    }
    QByteArray page(const core::Language &language = core::Language::english(), const QString &greeting = {}) const
    {
        return exchange::toReviewPage(packet(language, greeting), {}, language);
    }
    // An answer given on 12 February at 10:15 in Paris.
    exchange::ReviewReply reply(const core::Post &post, exchange::ReviewDecision decision, const QString &comment = {},
        const QString &name = QStringLiteral("Léa"), int minute = 15) const
    {
        exchange::ReviewReply reply;
        reply.plan = QStringLiteral("The Bakery");
        reply.name = name;
        reply.at = QDateTime(QDate(2027, 2, 12), QTime(9, minute, 40), Qt::UTC);
        reply.answers = {{exchange::reviewPacket(strategy, networks, {post.id}, {}, reply.at, core::Language::english()).posts.front().uid,
            exchange::reviewDigest(strategy, post), decision, comment}};
        return reply;
    }
    // Takes the answer as it is proposed, or conflicts too.
    std::vector<exchange::ReviewLine> take(const exchange::ReviewReply &reply, bool isForced = false)
    {
        const auto lines = exchange::reviewLines(strategy, reply);
        std::vector<exchange::ReviewLine> taken;
        for (const exchange::ReviewLine &line : lines)
            if (isForced || !line.isConflict())
                taken.push_back(line);
        const core::Edit edit = exchange::takingReview(strategy, reply, taken, core::Language::english());
        for (const core::Edit::Operation &operation : edit.operations())
            std::visit([this](const auto &row) { keep(row); }, std::get<core::Edit::Row>(operation));
        return lines;
    }
    std::vector<core::PostStep> steps() const { return strategy.all<core::PostStep>(); }

private:
    template <class Row>
    void keep(const Row &row)
    {
        auto &rows = strategy.all<Row>();
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const Row &other) { return other.id == row.id; });
        if (known == rows.end())
            rows.push_back(row);
        else
            *known = row;
    }
};
