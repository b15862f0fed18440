// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarmerge.h"

#include "exchange/calendarnames.h"
#include "exchange/calendarremarks.h"

#include <QCryptographicHash>
#include <QHash>

#include <map>
#include <set>

namespace exchange {

namespace {

// A file without identities gets one made of what a post is: read again, it is the same.
QString identityOf(const CalendarPost &post)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QString day = post.day ? post.day->toString(Qt::ISODate) : QString();
    const QString time = post.time ? post.time->toString(Qt::ISODate) : QString();
    const QString title = post.title.value_or(QString()).isEmpty() ? post.text.value_or(QString()) : *post.title;
    for (const QString &part : {day, time, post.network.value_or(QString()), post.channel.value_or(QString()), title.simplified()})
        hash.addData((part + u'\n').toUtf8());
    if (post.part > 0)
        hash.addData(QByteArray::number(post.part));
    return QString::fromLatin1(hash.result().toHex().left(24)) + QStringLiteral("@read");
}

// The word by which a file means a channel; empty: it names none.
QString placeOf(const CalendarPost &post)
{
    const QString handle = post.channel.value_or(QString()).trimmed();
    return handle.isEmpty() ? post.network.value_or(QString()).trimmed() : handle;
}

class Merger {
public:
    Merger(const core::Strategy &plan, const core::NetworkCatalogue &networks, const QString &fileName, const core::CalendarChoice &choice)
        : m_plan(plan)
        , m_networks(networks)
        , m_choice(choice)
        , m_merge{core::Edit({QStringLiteral("import:calendar"), {fileName}}), {}, {}, {}, {}}
    {
        for (const core::Post &post : plan.all<core::Post>()) {
            m_byUid.insert(uidOf(post), &post);
            if (post.day)
                m_byDay.emplace(*post.day, &post);
        }
    }

    // Gives each row that has none the identity of the post it is in the plan, else one made of what it says. The rows that say all
    // that a post is choose theirs before those that only may be it.
    void recognise(std::vector<CalendarPost> &rows)
    {
        std::vector<QString> made(rows.size());
        std::vector<const core::Post *> known(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].uid.isEmpty())
                made[i] = identityOf(rows[i]);
        for (const int least : {fullLikeness, 0})
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (!made[i].isEmpty() && !known[i] && !m_byUid.contains(made[i]))
                    if (const core::Post *same = sameInPlan(rows[i], least)) {
                        m_recognised.insert(same);
                        m_made[made[i]] = known[i] = same;
                    }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (made[i].isEmpty())
                continue;
            const core::Post *post = known[i] ? known[i] : m_made.value(made[i]);
            rows[i].uid = post ? uidOf(*post) : made[i];
            if (post)
                rows[i].time = post->time; // of a whole day other programs are told a time
        }
    }

    void take(const CalendarPost &from)
    {
        const QString &uid = from.uid;
        core::CalendarRow row;
        row.line = from.line;
        row.uid = uid;
        if (const auto twice = m_seen.constFind(uid); twice != m_seen.constEnd()) {
            row.post.title = from.title.value_or(from.text.value_or(QString()).left(60));
            row.post.day = from.day;
            if (*twice != fingerprint(from))
                conflict(row, QT_TRANSLATE_NOOP("message", "“%1” stands twice in this file with different content; the first was taken."));
            else
                ++m_merge.count.unchanged;
        } else {
            m_seen.insert(uid, fingerprint(from));
            if (const core::Post *known = m_byUid.value(uid))
                change(from, *known, row);
            else
                addNew(from, row);
        }
        m_merge.rows.push_back(std::move(row));
    }

    CalendarMerge result(const CalendarFile &file) &&
    {
        m_merge.count.rejected = file.rejected;
        for (const core::ImportIssue &issue : file.issues)
            if (issue.severity == core::Severity::Error) {
                core::CalendarRow row;
                row.fate = core::CalendarFate::Rejected;
                row.line = issue.line;
                row.remarks = {issue.message};
                m_merge.rows.push_back(std::move(row));
            }
        m_merge.issues.insert(m_merge.issues.begin(), file.issues.begin(), file.issues.end());
        for (const auto &[word, place] : m_places)
            m_merge.places.push_back(place);
        return std::move(m_merge);
    }

private:
    // A post that another program's layout brought out comes back without its identity: it is the one of that day, time and channel
    // with those words that no other row is yet.
    const core::Post *sameInPlan(const CalendarPost &from, int least) const
    {
        if (!from.day)
            return nullptr;
        const core::Post *best = nullptr;
        int most = least - 1;
        const auto [first, last] = m_byDay.equal_range(*from.day);
        for (auto known = first; known != last; ++known)
            if (const int points = likeness(from, *known->second); isSame(from, *known->second) && points > most) {
                best = known->second;
                most = points;
            }
        return best;
    }

    static constexpr int fullLikeness = 3;

    // Of several posts that a row may be, it is rather the one that has a channel if the row names one, and the status that it tells.
    static int likeness(const CalendarPost &from, const core::Post &post)
    {
        const bool isPlacedAlike = post.channel.has_value() != placeOf(from).isEmpty();
        return (isPlacedAlike ? 2 : 0) + (!from.status || *from.status == post.status ? 1 : 0);
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

    void addNew(const CalendarPost &from, core::CalendarRow &row)
    {
        core::Post post;
        post.id = core::newId<core::Post>();
        post.uid = row.uid;
        std::vector<core::ImportIssue> issues;
        applyCalendarPost(from, m_plan, m_networks, post, issues);
        placeWithChannel(from, post, issues);
        row.fate = core::CalendarFate::Added;
        row.post = post;
        tell(row, std::move(issues));
        m_merge.edit.put(post);
        ++m_merge.count.added;
    }

    // A name that the plan does not know, or none at all, leads to the channel that the user chose for it.
    void placeWithChannel(const CalendarPost &from, core::Post &post, std::vector<core::ImportIssue> &issues)
    {
        const QString word = placeOf(from);
        if (post.channel || (word.isEmpty() && !from.base.isEmpty())) // ours says by that that it has none
            return;
        core::CalendarPlace &place = m_places[word];
        place.word = word;
        ++place.posts;
        if (const auto chosen = m_choice.channels.find(word); chosen != m_choice.channels.end() && m_plan.find(chosen->second))
            place.channel = post.channel = chosen->second;
        if (post.channel)
            std::erase_if(issues, [](const core::ImportIssue &issue) { return issue.column == u"channel"; });
    }

    void tell(core::CalendarRow &row, std::vector<core::ImportIssue> issues)
    {
        for (core::Message &remark : calendarRemarks(row.post, m_plan, m_networks))
            issues.push_back({row.line, {}, core::Severity::Warning, std::move(remark)});
        for (core::ImportIssue &issue : issues) {
            row.remarks.push_back(issue.message);
            m_merge.issues.push_back(std::move(issue));
        }
    }

    void change(const CalendarPost &from, const core::Post &known, core::CalendarRow &row)
    {
        const QString now = fingerprint(calendarPost(m_plan, known));
        row.post = known;
        std::vector<core::ImportIssue> issues;
        applyCalendarPost(from, m_plan, m_networks, row.post, issues);
        const QString then = fingerprint(calendarPost(m_plan, row.post));
        const bool isAsExported = !from.base.isEmpty() && fingerprint(from) == from.base;
        if (then == now || isAsExported) {
            row.post = known;
            ++m_merge.count.unchanged;
            return;
        }
        row.before = known;
        row.isDecidable = (!from.base.isEmpty() && from.base != now) || known.status == core::PostStatus::Published;
        row.takesFile = row.isDecidable && m_choice.fromFile.contains(row.uid);
        if (row.isDecidable && !row.takesFile)
            return conflict(row, known.status == core::PostStatus::Published
                                     ? QT_TRANSLATE_NOOP("message", "“%1” is published already; it stays as it is.")
                                     : QT_TRANSLATE_NOOP("message",
                                         "“%1” changed both here and in the file since it was exported; it stays as it is here."));
        row.fate = row.isDecidable ? core::CalendarFate::Conflict : core::CalendarFate::Changed;
        tell(row, std::move(issues));
        m_merge.edit.put(row.post);
        ++m_merge.count.changed;
    }

    void conflict(core::CalendarRow &row, const char *why)
    {
        row.fate = core::CalendarFate::Conflict;
        const core::Post &shown = row.before ? *row.before : row.post;
        row.remarks.push_back({why, {shown.title.isEmpty() ? shown.text.left(60) : shown.title}});
        m_merge.issues.push_back({row.line, {}, core::Severity::Warning, row.remarks.back()});
        ++m_merge.count.conflicts;
    }

    const core::Strategy &m_plan;
    const core::NetworkCatalogue &m_networks;
    const core::CalendarChoice &m_choice;
    CalendarMerge m_merge;
    std::map<QString, core::CalendarPlace> m_places; // by word
    QHash<QString, const core::Post *> m_byUid;
    std::multimap<QDate, const core::Post *> m_byDay;
    std::set<const core::Post *> m_recognised; // by what they say
    QHash<QString, const core::Post *> m_made; // what such rows would be called, and the post they are
    QHash<QString, QString> m_seen; // what was read under each identity
};

} // namespace

CalendarMerge mergeCalendar(const core::Strategy &plan, const core::NetworkCatalogue &networks, const CalendarFile &file,
    const QString &fileName, const core::CalendarChoice &choice)
{
    Merger merger(plan, networks, fileName, choice);
    std::vector<CalendarPost> rows = file.posts;
    for (CalendarPost &row : rows)
        if (row.time)
            row.time = QTime(row.time->hour(), row.time->minute()); // as the plan keeps it
    merger.recognise(rows);
    for (const CalendarPost &row : rows)
        merger.take(row);
    return std::move(merger).result(file);
}

} // namespace exchange
