// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarmerge.h"

#include "exchange/calendarnames.h"

#include <QCryptographicHash>
#include <QHash>

#include <map>
#include <set>

namespace exchange {

namespace {

// A file without identities gets one made of what a post is: read again, it is the same.
QString identityOf(const CalendarPost &post)
{
    if (!post.uid.isEmpty())
        return post.uid;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QString day = post.day ? post.day->toString(Qt::ISODate) : QString();
    const QString time = post.time ? post.time->toString(Qt::ISODate) : QString();
    const QString title = post.title.value_or(QString()).isEmpty() ? post.text.value_or(QString()) : *post.title;
    for (const QString &part : {day, time, post.network.value_or(QString()), post.channel.value_or(QString()), title.simplified()})
        hash.addData((part + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(24)) + QStringLiteral("@read");
}

class Merger {
public:
    Merger(const core::Strategy &plan, const core::NetworkCatalogue &networks, const QString &fileName)
        : m_plan(plan)
        , m_networks(networks)
        , m_merge{core::Edit({QStringLiteral("import:calendar"), {fileName}}), {}, {}}
    {
        for (const core::Post &post : plan.all<core::Post>()) {
            m_byUid.insert(uidOf(post), &post);
            if (post.day)
                m_byDay.emplace(*post.day, &post);
        }
    }

    void take(CalendarPost from)
    {
        if (from.time)
            from.time = QTime(from.time->hour(), from.time->minute()); // as the plan keeps it
        const QString uid = from.uid.isEmpty() ? recognised(from) : from.uid;
        if (const auto twice = m_seen.constFind(uid); twice != m_seen.constEnd()) {
            if (*twice != fingerprint(from))
                conflict(from, QT_TRANSLATE_NOOP("message", "“%1” stands twice in this file with different content; the first was taken."));
            else
                ++m_merge.count.unchanged;
            return;
        }
        m_seen.insert(uid, fingerprint(from));
        if (const core::Post *known = m_byUid.value(uid))
            change(from, *known);
        else
            addNew(from, uid);
    }

    CalendarMerge result(CalendarFile &file) &&
    {
        m_merge.count.rejected = file.rejected;
        m_merge.issues.insert(m_merge.issues.begin(), file.issues.begin(), file.issues.end());
        return std::move(m_merge);
    }

private:
    // The identity of a row that has none: of the post it is in the plan, else one made of what it says.
    QString recognised(CalendarPost &from)
    {
        const QString made = identityOf(from);
        if (m_byUid.contains(made))
            return made;
        if (const core::Post *same = sameInPlan(from)) {
            m_recognised.insert(same);
            m_made[made] = same;
        }
        const core::Post *known = m_made.value(made);
        if (!known)
            return made;
        from.time = known->time; // of a whole day other programs are told a time
        return uidOf(*known);
    }

    // A post that another program's layout brought out comes back without its identity: it is the one of that day, time and channel
    // with those words that no earlier row was.
    const core::Post *sameInPlan(const CalendarPost &from) const
    {
        if (!from.day)
            return nullptr;
        const auto [first, last] = m_byDay.equal_range(*from.day);
        const auto found = std::find_if(first, last, [&](const auto &known) { return isSame(from, *known.second); });
        return found == last ? nullptr : found->second;
    }

    bool isSame(const CalendarPost &from, const core::Post &post) const
    {
        const auto isWord = [](const std::optional<QString> &told, const QString &known) {
            const QString word = settledText(told.value_or(QString()));
            return word.isEmpty() || word == settledText(known);
        };
        const core::Channel *channel = m_plan.find(post.channel);
        const bool isChannel = channel ? isNamedChannel(from, m_networks, *channel) : isWord(from.network, {}) && isWord(from.channel, {});
        const QTime time = timeThatExists(*post.day, post.time.value_or(timeOfAllDay()), m_plan.business().timeZone);
        return isChannel && isWord(from.text, post.text) && isWord(from.title, post.title)
            && (!from.saysTime || from.time.value_or(timeOfAllDay()) == time) && !m_recognised.contains(&post);
    }

    void addNew(const CalendarPost &from, const QString &uid)
    {
        core::Post post;
        post.id = core::newId<core::Post>();
        post.uid = uid;
        applyCalendarPost(from, m_plan, m_networks, post, m_merge.issues);
        m_merge.edit.put(post);
        ++m_merge.count.added;
    }

    void change(const CalendarPost &from, const core::Post &known)
    {
        const QString now = fingerprint(calendarPost(m_plan, known));
        core::Post post = known;
        std::vector<core::ImportIssue> issues;
        applyCalendarPost(from, m_plan, m_networks, post, issues);
        const QString then = fingerprint(calendarPost(m_plan, post));
        const bool isAsExported = !from.base.isEmpty() && fingerprint(from) == from.base;
        if (then == now || isAsExported) {
            ++m_merge.count.unchanged;
            return;
        }
        if (!from.base.isEmpty() && from.base != now)
            return conflict(from,
                QT_TRANSLATE_NOOP("message", "“%1” changed both here and in the file since it was exported; it stays as it is here."));
        if (known.status == core::PostStatus::Published)
            return conflict(from, QT_TRANSLATE_NOOP("message", "“%1” is published already; it stays as it is."));
        m_merge.issues.insert(m_merge.issues.end(), issues.begin(), issues.end());
        m_merge.edit.put(post);
        ++m_merge.count.changed;
    }

    void conflict(const CalendarPost &from, const char *why)
    {
        m_merge.issues.push_back(
            {from.line, {}, core::Severity::Warning, {why, {from.title.value_or(from.text.value_or(QString()).left(60))}}});
        ++m_merge.count.conflicts;
    }

    const core::Strategy &m_plan;
    const core::NetworkCatalogue &m_networks;
    CalendarMerge m_merge;
    QHash<QString, const core::Post *> m_byUid;
    std::multimap<QDate, const core::Post *> m_byDay;
    std::set<const core::Post *> m_recognised; // by what they say
    QHash<QString, const core::Post *> m_made; // what such rows would be called, and the post they are
    QHash<QString, QString> m_seen; // what was read under each identity
};

} // namespace

CalendarMerge mergeCalendar(const core::Strategy &plan, const core::NetworkCatalogue &networks, CalendarFile file, const QString &fileName)
{
    Merger merger(plan, networks, fileName);
    for (CalendarPost &post : file.posts)
        merger.take(std::move(post));
    return std::move(merger).result(file);
}

} // namespace exchange
