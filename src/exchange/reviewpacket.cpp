// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewpacket.h"

#include "core/businesstime.h"
#include "exchange/calendarpost.h"

#include <QCryptographicHash>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype digestLetters = 16;

// Parts of any text, told apart by an end that none of them holds.
class Digest {
public:
    void add(const QString &part)
    {
        m_hash.addData(part.toUtf8());
        m_hash.addData(QByteArrayView("\0", 1));
    }
    void add(const QByteArray &bytes) { m_hash.addData(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex().left(digestLetters)); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

ReviewPost reviewPost(
    const core::Strategy &plan, const core::NetworkCatalogue &networks, const core::Post &post, const core::Language &language)
{
    ReviewPost shown;
    shown.uid = uidOf(post);
    shown.digest = reviewDigest(plan, post);
    shown.day = post.day;
    shown.time = post.day ? post.time : std::nullopt;
    if (const core::Channel *channel = plan.find(post.channel)) {
        const core::Network *network = networks.find(channel->network);
        shown.channel = network ? network->name(language.code()) : channel->network;
        if (!channel->handle.trimmed().isEmpty())
            shown.channel += QStringLiteral(" · ") + channel->handle.trimmed();
    }
    shown.format = post.format;
    shown.title = post.title.trimmed();
    shown.text = settledText(post.text);
    shown.link = post.link.trimmed();
    shown.picture = plan.find(post.picture) ? post.picture : std::nullopt;
    return shown;
}

QString idOf(const ReviewPacket &packet, const QDateTime &madeAt)
{
    Digest digest;
    digest.add(packet.business);
    digest.add(madeAt.toUTC().toString(Qt::ISODate));
    for (const ReviewPost &post : packet.posts) {
        digest.add(post.uid);
        digest.add(post.digest);
    }
    return digest.text();
}

} // namespace

QString reviewDigest(const core::Strategy &plan, const core::Post &post)
{
    Digest digest;
    const core::Channel *channel = plan.find(post.channel);
    digest.add(channel ? channel->network : QString());
    digest.add(channel ? channel->handle.trimmed() : QString());
    digest.add(post.day ? post.day->toString(Qt::ISODate) : QString());
    digest.add(post.day && post.time ? post.time->toString(QStringLiteral("HH:mm")) : QString());
    digest.add(core::tokenOf(post.format));
    digest.add(settledText(post.title));
    digest.add(settledText(post.text));
    digest.add(post.link.trimmed());
    const core::Picture *picture = plan.find(post.picture);
    digest.add(picture ? picture->bytes : QByteArray());
    return digest.text();
}

ReviewPacket reviewPacket(const core::Strategy &plan, const core::NetworkCatalogue &networks,
    const std::vector<core::Id<core::Post>> &posts, const QString &greeting, const QDateTime &madeAt, const core::Language &language)
{
    ReviewPacket packet;
    packet.business = plan.business().name.trimmed();
    packet.timeZone = plan.business().timeZone;
    packet.greeting = settledText(greeting);
    packet.madeOn = core::timeIn(packet.timeZone, madeAt).date();
    for (const core::Id<core::Post> id : posts)
        if (const core::Post *post = plan.find(id))
            packet.posts.push_back(reviewPost(plan, networks, *post, language));
    std::stable_sort(packet.posts.begin(), packet.posts.end(), [](const ReviewPost &one, const ReviewPost &other) {
        const auto place = [](const ReviewPost &post) {
            return std::tuple(!post.day, post.day.value_or(QDate()), post.time.value_or(QTime(0, 0)), post.uid);
        };
        return place(one) < place(other);
    });
    packet.id = idOf(packet, madeAt);
    return packet;
}

} // namespace exchange
