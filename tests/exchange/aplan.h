// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/calendars.h"
#include "core/edit.h"
#include "core/network.h"
#include "exchange/calendarfile.h"

// Reads as a plan in Paris does, with the networks that everybody knows.
inline exchange::CalendarReading readingInParis(const core::NetworkCatalogue &networks)
{
    exchange::CalendarReading reading;
    reading.timeZone = QStringLiteral("Europe/Paris");
    reading.firstDay = QDate(2027, 1, 1);
    reading.lastDay = QDate(2027, 3, 31);
    reading.words = catalogue::calendarWords();
    reading.networks = networks;
    return reading;
}

// A small plan with one channel, one pillar and whatever posts a test adds.
struct APlan {
    core::Strategy strategy;
    core::NetworkCatalogue networks;

    APlan()
    {
        core::Network instagram;
        instagram.id = QStringLiteral("instagram");
        instagram.names = {{QStringLiteral("en"), QStringLiteral("Instagram")}};
        networks = core::NetworkCatalogue({instagram});
        auto &business = strategy.all<core::Business>().emplace_back();
        business.id = core::newId<core::Business>();
        business.timeZone = QStringLiteral("Europe/Paris");
        auto &channel = strategy.all<core::Channel>().emplace_back();
        channel.id = core::newId<core::Channel>();
        channel.network = QStringLiteral("instagram");
        channel.handle = QStringLiteral("@bakery");
        auto &pillar = strategy.all<core::Pillar>().emplace_back();
        pillar.id = core::newId<core::Pillar>();
        pillar.name = QStringLiteral("Know-how; and, more");
    }

    core::Post &post(std::optional<QDate> day, std::optional<QTime> time = {})
    {
        core::Post &post = strategy.all<core::Post>().emplace_back();
        post.id = core::newId<core::Post>();
        post.title = QStringLiteral("Sourdough, explained");
        post.text = QStringLiteral("Flour; water, salt.\nAnd time: \\o/ 🥖");
        post.day = day;
        post.time = time;
        post.status = day ? core::PostStatus::Scheduled : core::PostStatus::Idea;
        post.channel = strategy.all<core::Channel>().front().id;
        post.pillar = strategy.all<core::Pillar>().front().id;
        post.notes = QStringLiteral("SECRET note");
        return post;
    }

    // The plan after an edit of posts, as the workspace would hold it.
    void apply(const core::Edit &edit)
    {
        for (const core::Edit::Operation &operation : edit.operations()) {
            const auto &changed = std::get<core::Post>(std::get<core::Edit::Row>(operation));
            auto &posts = strategy.all<core::Post>();
            const auto known = std::find_if(posts.begin(), posts.end(), [&](const core::Post &post) { return post.id == changed.id; });
            if (known == posts.end())
                posts.push_back(changed);
            else
                *known = changed;
        }
    }
};
