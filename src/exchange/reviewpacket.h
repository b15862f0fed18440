// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/network.h"
#include "core/strategy.h"

#include <QDateTime>

namespace exchange {

// A post as a client is shown it: what will be seen of it, and nothing of what is internal (notes, costs, ticks, who pays).
struct ReviewPost {
    QString uid;
    QString digest; // of what is shown: another one means that the post changed since
    std::optional<QDate> day;
    std::optional<QTime> time;
    QString channel; // "Instagram · @bakery"
    core::PostFormat format = core::PostFormat::Image;
    QString title;
    QString text;
    QString link;
    std::optional<core::Id<core::Picture>> picture;
};

// The posts of one file that goes to a client. Its id is made of what it holds and when it was made.
struct ReviewPacket {
    QString id;
    QString business;
    QString timeZone;
    QString greeting; // a few words to the client, or empty
    QDate madeOn; // where the business is
    std::vector<ReviewPost> posts; // by day and time
};

// Tells whether anything of the post that a client sees has changed: neither status nor notes.
QString reviewDigest(const core::Strategy &plan, const core::Post &post);

// What `madeAt` (UTC) finds of the posts; those that the plan has no more are left out.
ReviewPacket reviewPacket(const core::Strategy &plan, const core::NetworkCatalogue &networks,
    const std::vector<core::Id<core::Post>> &posts, const QString &greeting, const QDateTime &madeAt, const core::Language &language);

// Pictures as they go into the page: scaled down, by the id they have in the plan.
using ReviewPictures = std::map<core::Id<core::Picture>, core::Picture>;

// The packet as one page of HTML that needs nothing beside itself: no network, no other file. In it the client decides on each post and
// saves a reply (exchange/reviewreply.h). The same packet gives the same bytes.
QByteArray toReviewPage(const ReviewPacket &packet, const ReviewPictures &pictures, const core::Language &language);

} // namespace exchange
