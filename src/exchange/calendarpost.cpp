// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarpost.h"

#include "core/pauses.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

namespace exchange {

namespace {

template <class Entity>
QString nameIn(const core::Strategy &plan, const std::optional<core::Id<Entity>> &id, QString Entity::*name)
{
    const Entity *row = plan.find(id);
    return row ? row->*name : QString();
}

} // namespace

const std::vector<CalendarField> &calendarTextFields()
{
    static const std::vector<CalendarField> fields{{"title", &CalendarPost::title}, {"text", &CalendarPost::text},
        {"network", &CalendarPost::network}, {"channel", &CalendarPost::channel}, {"pillar", &CalendarPost::pillar},
        {"campaign", &CalendarPost::campaign}, {"goal", &CalendarPost::goal}, {"persona", &CalendarPost::persona},
        {"owner", &CalendarPost::owner}, {"link", &CalendarPost::link}, {"published_link", &CalendarPost::publishedLink}};
    return fields;
}

QString uidOf(const core::Post &post)
{
    return post.uid.isEmpty() ? post.id.toString() + QStringLiteral("@quarterdeck") : post.uid;
}

QString settledText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text.trimmed();
}

CalendarPost calendarPost(const core::Strategy &plan, const core::Post &post)
{
    CalendarPost result;
    result.uid = uidOf(post);
    result.title = post.title;
    result.text = post.text;
    result.day = post.day;
    result.time = post.day ? post.time : std::nullopt;
    const core::Channel *channel = plan.find(post.channel);
    result.network = channel ? channel->network : QString();
    result.channel = channel ? channel->handle : QString();
    result.format = post.format;
    result.status = post.status;
    result.pillar = nameIn(plan, post.pillar, &core::Pillar::name);
    result.campaign = nameIn(plan, post.campaign, &core::Campaign::name);
    result.goal = nameIn(plan, post.goal, &core::Goal::title);
    result.persona = nameIn(plan, post.persona, &core::Persona::name);
    result.owner = post.owner;
    result.link = post.link;
    result.publishedLink = post.publishedLink;
    result.productionDay = core::isWaiting(post) ? std::nullopt : post.productionDay; // nothing is wanted before it has a day again
    if (result.time)
        result.time = timeThatExists(*result.day, *result.time, plan.business().timeZone);
    result.base = fingerprint(result);
    return result;
}

std::vector<CalendarPost> calendarPosts(const core::Strategy &plan)
{
    std::vector<const core::Post *> posts;
    for (const core::Post &post : plan.all<core::Post>())
        posts.push_back(&post);
    std::stable_sort(posts.begin(), posts.end(), [](const core::Post *one, const core::Post *other) {
        const auto place = [](const core::Post &post) {
            return std::tuple(!post.day, post.day.value_or(QDate()), post.time.value_or(QTime(0, 0)), uidOf(post));
        };
        return place(*one) < place(*other);
    });
    std::vector<CalendarPost> result;
    for (const core::Post *post : posts)
        result.push_back(calendarPost(plan, *post));
    return result;
}

QString fingerprint(const CalendarPost &post)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](const QString &part) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const CalendarField &field : calendarTextFields())
        add(settledText((post.*field.member).value_or(QString())));
    add(post.day ? post.day->toString(Qt::ISODate) : QString());
    add(post.time ? post.time->toString(Qt::ISODate) : QString());
    add(post.format ? core::tokenOf(*post.format) : QString());
    add(post.status ? core::tokenOf(*post.status) : QString());
    return QString::fromLatin1(hash.result().toHex().left(12));
}

QString untitledSummary(const CalendarPost &post)
{
    const QString start = post.text.value_or(QString()).simplified().left(60);
    return start.isEmpty() ? core::tokenOf(post.format.value_or(core::PostFormat::Image)) : start;
}

QTime timeThatExists(QDate day, QTime time, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    if (!zone.isValid())
        return time;
    const QDateTime asked(day, time, Qt::UTC);
    const auto shownAt = [&](int offset) { // what the clock shows at the instant that the offset gives
        const QDateTime instant = asked.addSecs(-offset);
        return instant.addSecs(zone.offsetFromUtc(instant));
    };
    const int before = zone.offsetFromUtc(asked.addDays(-1));
    const int after = zone.offsetFromUtc(asked.addSecs(-before));
    const bool exists = shownAt(before) == asked || shownAt(after) == asked;
    return exists ? time : shownAt(before).time();
}

} // namespace exchange
