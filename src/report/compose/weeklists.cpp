// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/calendarsections.h"
#include "report/compose/sections.h"

#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/pauses.h"
#include "core/postneeds.h"
#include "core/timeblocks.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <set>

namespace report {

namespace {

constexpr int linesForNotes = 4;

// What a week asks of somebody.
struct OwnersWeek {
    std::vector<const core::Post *> posts; // that go out, by day and hour
    std::vector<const core::Post *> due; // to be ready, by day
    std::vector<core::KeptTime> times;
    bool isEmpty() const { return posts.empty() && due.empty() && times.empty(); }
};

// Names that differ by capitals or spaces alone are one person's.
QString ownerKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

class WeekListComposer {
public:
    explicit WeekListComposer(const CalendarInput &input)
        : m_input(input)
        , m_ground(input.plan, input.posts, input.isPart)
        , m_language(input.plan.language)
    {
        for (const QString &owner : input.owners)
            m_wanted.insert(ownerKey(owner));
    }

    std::vector<Section> sections() const
    {
        std::vector<CalendarSpan> weeks;
        QStringList empty;
        for (CalendarSpan &week : weeksBetween(m_input.firstDay, m_input.lastDay, m_ground.business().weekStart, m_language)) {
            if (hasPosts(week))
                weeks.push_back(std::move(week));
            else
                empty << week.title;
        }
        const bool isOneOfSeveral = weeks.size() + static_cast<size_t>(empty.size()) > 1;
        std::map<QString, QString> names; // by key, as they are written first
        std::vector<std::map<QString, OwnersWeek>> work;
        for (const CalendarSpan &week : weeks)
            work.push_back(workOf(week, names));
        std::vector<Section> sections;
        for (const QString &owner : inOrder(names))
            for (size_t i = 0; i < weeks.size(); ++i)
                if (const auto found = work[i].find(owner); found != work[i].end())
                    sections.push_back(section(names.at(owner), weeks[i], found->second, isOneOfSeveral, sections.size()));
        if (!sections.empty() && !empty.isEmpty()) // no sheet of theirs
            for (std::vector<Element> &page : sections.front().versions)
                page.insert(page.begin() + 1, withoutPost(empty, QStringLiteral("; "), m_language));
        return sections;
    }

private:
    static bool isWithin(const CalendarSpan &week, const std::optional<QDate> &day)
    {
        return day && *day >= week.firstDay && *day <= week.lastDay;
    }

    static bool isDueIn(const CalendarSpan &week, const core::Post &post)
    {
        return isWithin(week, post.productionDay) && post.status != core::PostStatus::Published && !core::isWaiting(post);
    }

    // Anybody's: times kept free alone are no week for the calendar.
    bool hasPosts(const CalendarSpan &week) const
    {
        const auto &posts = m_ground.posts();
        return std::any_of(
            posts.begin(), posts.end(), [&](const core::Post &post) { return isWithin(week, post.day) || isDueIn(week, post); });
    }

    std::map<QString, OwnersWeek> workOf(const CalendarSpan &week, std::map<QString, QString> &names) const
    {
        std::map<QString, OwnersWeek> work;
        const auto of = [&](const QString &owner) -> OwnersWeek * {
            const QString key = ownerKey(owner);
            if (!m_wanted.empty() && !m_wanted.contains(key))
                return nullptr;
            names.try_emplace(key, owner.simplified());
            return &work[key];
        };
        for (const core::Post &post : m_ground.posts()) {
            if (isWithin(week, post.day))
                if (OwnersWeek *owners = of(post.owner))
                    owners->posts.push_back(&post);
            if (isDueIn(week, post))
                if (OwnersWeek *owners = of(post.owner))
                    owners->due.push_back(&post);
        }
        if (!m_input.isPart) // times kept free are no posts that could have been chosen
            for (const core::KeptTime &time : core::keptTimes(m_ground.strategy(), week.firstDay, week.lastDay))
                if (const core::TimeBlock *block = m_ground.strategy().find(time.block))
                    if (OwnersWeek *owners = of(block->owner))
                        owners->times.push_back(time);
        for (auto &[owner, all] : work)
            std::stable_sort(all.due.begin(), all.due.end(),
                [](const core::Post *one, const core::Post *other) { return one->productionDay < other->productionDay; });
        return work;
    }

    // By name, and nobody last.
    QStringList inOrder(const std::map<QString, QString> &names) const
    {
        QStringList keys;
        for (const auto &[key, name] : names)
            keys << key;
        QCollator collator(m_language.locale());
        std::stable_sort(keys.begin(), keys.end(), [&](const QString &one, const QString &other) {
            return one.isEmpty() != other.isEmpty() ? other.isEmpty() : collator.compare(one, other) < 0;
        });
        return keys;
    }

    Section section(const QString &owner, const CalendarSpan &week, const OwnersWeek &work, bool isOneOfSeveral, size_t number) const
    {
        const QString name = owner.isEmpty() ? m_language.translate("report", "Nobody yet", "owner of posts") : onOneLine(owner);
        Section section;
        section.title = name;
        section.anchor = QStringLiteral("week-%1").arg(number);
        Heading heading{1, name, section.anchor, week.title};
        if (isOneOfSeveral)
            section.title = heading.listed = m_language.filled(m_language.translate("report", "%1: %2", "owner, week"), {name, week.title});
        heading.aside = muted(m_language.filled(m_language.translate("report", "%n posts, %1 of work", nullptr, int(work.posts.size())),
            {core::formatHours(minutesOf(work) / 60.0, m_language)}));
        std::vector<Element> page{std::move(heading)};
        if (const QString running = campaignsOf(week); !running.isEmpty())
            page.push_back(Paragraph{plain(running), ParagraphStyle::Muted});
        if (!work.posts.empty() || !work.times.empty())
            page.push_back(daysTable(week, work));
        if (!work.due.empty()) {
            page.push_back(Heading{2, m_language.translate("report", "To be ready this week")});
            page.push_back(dueTable(work));
        }
        std::vector<Element> withNotes = page; // where there is room for them
        withNotes.push_back(Heading{2, m_language.translate("report", "Notes")});
        withNotes.push_back(AnswerRoom{{}, linesForNotes});
        section.versions = {std::move(withNotes), std::move(page)};
        return section;
    }

    int minutesOf(const OwnersWeek &work) const
    {
        int minutes = 0;
        for (const core::Post *post : work.posts)
            minutes += core::minutesOf(*post, m_ground.strategy(), m_input.plan.networks);
        for (const core::KeptTime &time : work.times)
            minutes += m_ground.strategy().find(time.block)->minutes;
        return minutes;
    }

    QString campaignsOf(const CalendarSpan &week) const
    {
        QStringList names;
        for (const core::Campaign &campaign : m_ground.strategy().all<core::Campaign>())
            if (!campaign.name.trimmed().isEmpty() && campaign.firstDay <= week.lastDay && campaign.lastDay >= week.firstDay)
                names << m_language.filled(m_language.translate("report", "%1 (until %2)", "campaign"),
                    {onOneLine(campaign.name), core::formatShortDay(campaign.lastDay, m_language)});
        return names.isEmpty() ? QString()
                               : m_language.filled(m_language.translate("report", "Campaigns: %1."), {names.join(QStringLiteral(", "))});
    }

    // "Tuesday 9 February 2027 · Shrove Tuesday · Closed: holidays"
    Row dayRow(QDate day) const
    {
        QStringList parts{core::formatLongDay(day, m_language)};
        parts.front().replace(0, 1, m_language.locale().toUpper(parts.front().left(1)));
        for (const core::KeyDay &keyDay : m_ground.keyDays(day, day))
            parts << onOneLine(keyDay.title);
        if (const core::Closure *closure = core::closureOn(m_ground.strategy(), day)) {
            const QString reason = onOneLine(closure->reason);
            parts << (reason.isEmpty() ? m_language.translate("report", "Closed")
                                       : m_language.filled(m_language.translate("report", "Closed: %1"), {reason}));
        }
        return {{{plain(parts.join(QStringLiteral(" · ")))}}, false, true};
    }

    Cell tickCell(const QString &text) const
    {
        Cell cell = cellOf(text);
        cell.hasTick = true;
        return cell;
    }

    Cell postCell(const core::Post &post) const
    {
        Cell cell{strong(onOneLine(core::shownTitle(post, m_language)))};
        const core::Campaign *campaign = m_ground.strategy().find(post.campaign);
        QStringList lines;
        if (campaign && !campaign->name.trimmed().isEmpty())
            lines << onOneLine(campaign->name);
        if (const QString missing = core::missingSentence(post, m_language); !missing.isEmpty())
            lines << missing;
        cell.second = muted(lines.join(u'\n'));
        return cell;
    }

    QString hours(int minutes) const { return core::formatHours(minutes / 60.0, m_language); }
    QString timeText(const std::optional<QTime> &time) const { return time ? core::formatTime(*time, m_language) : QString(); }

    Table daysTable(const CalendarSpan &week, const OwnersWeek &work) const
    {
        Table table;
        table.summary = m_language.translate("report", "The posts of the week, day by day, each with a box to tick.");
        table.columns = {{m_language.translate("report", "Time"), Align::Left, 58, true},
            {m_language.translate("report", "Channel"), Align::Left, 88}, {m_language.translate("report", "Post")},
            {m_language.translate("report", "Status"), Align::Left, 70}, {m_language.translate("report", "Work"), Align::Right, 44}};
        for (QDate day = week.firstDay; day <= week.lastDay; day = day.addDays(1)) {
            std::vector<std::pair<QTime, Row>> rows;
            for (const core::Post *post : work.posts)
                if (post->day == day)
                    rows.emplace_back(post->time.value_or(QTime(23, 59, 59)), postRow(*post));
            for (const core::KeptTime &time : work.times)
                if (time.day == day) {
                    const core::TimeBlock &block = *m_ground.strategy().find(time.block);
                    rows.emplace_back(block.time.value_or(QTime(23, 59, 59)), blockRow(block));
                }
            std::stable_sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
            if (!rows.empty())
                table.rows.push_back(dayRow(day));
            for (auto &[time, row] : rows)
                table.rows.push_back(std::move(row));
        }
        return table;
    }

    Row postRow(const core::Post &post) const
    {
        Cell channel = cellOf(m_ground.channelName(post.channel));
        channel.second = muted(core::label(post.format, m_language));
        return {{tickCell(timeText(post.time)), std::move(channel), postCell(post), {plain(core::label(post.status, m_language))},
                    {plain(hours(core::minutesOf(post, m_ground.strategy(), m_input.plan.networks)))}},
            false, false};
    }

    Row blockRow(const core::TimeBlock &block) const
    {
        const QString title = onOneLine(block.title);
        Cell what{strong(title.isEmpty() ? core::label(block.kind, m_language) : title)};
        return {{tickCell(timeText(block.time)), cellOf(m_ground.channelName(block.channel)), std::move(what), cellOf({}),
                    {plain(hours(block.minutes))}},
            false, false};
    }

    Table dueTable(const OwnersWeek &work) const
    {
        Table table;
        table.summary = m_language.translate("report", "What is to be ready this week, each with a box to tick.");
        table.columns = {{m_language.translate("report", "Ready by"), Align::Left, 88, true}, {m_language.translate("report", "Post")},
            {m_language.translate("report", "Channel"), Align::Left, 88}, {m_language.translate("report", "Goes out"), Align::Left, 88}};
        for (const core::Post *post : work.due) {
            Cell goesOut = cellOf(post->day ? dayText(*post->day) : QString());
            goesOut.second = muted(timeText(post->time));
            table.rows.push_back({{tickCell(dayText(*post->productionDay)), postCell(*post), cellOf(m_ground.channelName(post->channel)),
                                      std::move(goesOut)},
                false, false});
        }
        return table;
    }

    // "Tue 9 Feb"
    QString dayText(QDate day) const
    {
        return m_language.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + core::formatShortDay(day, m_language);
    }

    const CalendarInput &m_input;
    Groundwork m_ground;
    const core::Language &m_language;
    std::set<QString> m_wanted;
};

} // namespace

std::vector<Section> weekLists(const CalendarInput &input)
{
    return WeekListComposer(input).sections();
}

} // namespace report
