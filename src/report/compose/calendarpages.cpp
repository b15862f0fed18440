// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/calendarsections.h"
#include "report/compose/compose.h"
#include "report/compose/sections.h"

#include "core/format.h"
#include "core/timeblocks.h"
#include "core/weeks.h"

#include <algorithm>

namespace report {

namespace {

// "January – March 2027", "November 2026 – January 2027"
QString monthsTitle(QDate first, QDate last, const core::Language &language)
{
    const QLocale &locale = language.locale();
    const QString end = locale.standaloneMonthName(last.month()) + u' ' + QString::number(last.year());
    QString begin = locale.standaloneMonthName(first.month());
    begin.replace(0, 1, locale.toUpper(begin.left(1)));
    return language.filled(language.translate("report", "%1 – %2", "first month, last month"),
        {first.year() == last.year() ? begin : monthTitle(first, language), end});
}

QString titleOf(QDate first, QDate last, const core::Language &language)
{
    const QDate month(first.year(), first.month(), 1);
    if (first == month && last == month.addMonths(1).addDays(-1))
        return monthTitle(month, language);
    const QDate lastMonth(last.year(), last.month(), 1);
    if (first == month && last == lastMonth.addMonths(1).addDays(-1))
        return monthsTitle(month, lastMonth, language);
    return core::formatDatedDays(first, last, language);
}

std::vector<CalendarSpan> spansOf(QDate first, QDate last, int months, const core::Language &language)
{
    std::vector<CalendarSpan> spans;
    for (QDate begin(first.year(), first.month(), 1); begin <= last; begin = begin.addMonths(months)) {
        const QDate from = std::max(first, begin), to = std::min(last, begin.addMonths(months).addDays(-1));
        spans.push_back({from, to, titleOf(from, to, language)});
    }
    return spans;
}

// One sheet of the calendar: what of the plan lies in the span.
class SheetComposer {
public:
    SheetComposer(const CalendarInput &input, const CalendarSpan &span)
        : m_input(input)
        , m_span(span)
        , m_quarter(quarterOf(span))
        , m_ground({input.plan.strategy, m_quarter, input.plan.metrics, input.plan.networks, input.plan.source, input.plan.asOf,
                       input.plan.language, input.plan.profile, {}, input.plan.keyDates},
              postsOf(input, span), input.isPart)
    {
    }
    Q_DISABLE_COPY_MOVE(SheetComposer)

    bool isEmpty() const { return m_ground.posts().empty(); }

    Section section() const
    {
        const core::Language &language = m_ground.language();
        Section section;
        section.title = m_span.title;
        section.anchor = QStringLiteral("days-") + m_span.firstDay.toString(Qt::ISODate);
        section.isLandscape = true;
        Heading heading{1, section.title, section.anchor, language.translate("report", "Editorial calendar")};
        heading.aside = muted(language.translate("report", "%n posts", nullptr, static_cast<int>(m_ground.posts().size())));
        std::vector<Element> page{std::move(heading)};
        if (m_input.kind == CalendarKind::Quarter)
            for (Element &figure : quarterFigures(m_ground, true))
                page.push_back(std::move(figure));
        else
            page.push_back(WallSheet{days()});
        section.versions = {std::move(page)};
        return section;
    }

private:
    static core::Quarter quarterOf(const CalendarSpan &span)
    {
        core::Quarter quarter;
        quarter.year = span.firstDay.year();
        quarter.number = (span.firstDay.month() + 2) / 3;
        quarter.firstDay = span.firstDay;
        quarter.lastDay = span.lastDay;
        return quarter;
    }

    static std::vector<core::Post> postsOf(const CalendarInput &input, const CalendarSpan &span)
    {
        std::vector<core::Post> posts;
        std::copy_if(input.posts.begin(), input.posts.end(), std::back_inserter(posts),
            [&](const core::Post &post) { return post.day && *post.day >= span.firstDay && *post.day <= span.lastDay; });
        return posts;
    }

    MonthPicture days() const
    {
        MonthPicture days = monthPicture(m_ground, m_span.firstDay, m_span.lastDay);
        days.weekStart = m_ground.business().weekStart;
        if (m_input.kind != CalendarKind::MonthPoster)
            return days;
        days.networks.clear(); // they are written in full
        for (size_t i = 0; i < days.posts.size(); ++i) {
            days.posts[i].network.clear();
            days.posts[i].note = noteOf(m_ground.posts()[i]);
        }
        return days;
    }

    // "Instagram, 12:30"
    QString noteOf(const core::Post &post) const
    {
        const core::Language &language = m_ground.language();
        const QString channel = m_ground.channelName(post.channel), time = post.time ? core::formatTime(*post.time, language) : QString();
        return channel.isEmpty() || time.isEmpty()
                 ? channel + time
                 : language.filled(language.translate("report", "%1, %2", "channel, time"), {channel, time});
    }

    const CalendarInput &m_input;
    CalendarSpan m_span;
    core::Quarter m_quarter;
    Groundwork m_ground;
};

std::vector<Section> sheetsOf(const CalendarInput &input)
{
    const core::Language &language = input.plan.language;
    const bool isMonths = input.kind == CalendarKind::Month || input.kind == CalendarKind::MonthPoster;
    std::vector<Section> sections;
    QStringList empty;
    for (const CalendarSpan &span :
        isMonths ? monthsBetween(input.firstDay, input.lastDay, language) : quartersBetween(input.firstDay, input.lastDay, language)) {
        const SheetComposer sheet(input, span);
        if (sheet.isEmpty())
            empty += span.title;
        else
            sections.push_back(sheet.section());
    }
    if (!sections.empty() && !empty.isEmpty()) { // no sheet of theirs
        auto &page = sections.front().versions.front();
        page.insert(page.begin() + 1, withoutPost(empty, QStringLiteral(", "), language));
    }
    return sections;
}

// Nothing at all, not even times kept free.
bool isIdle(const CalendarInput &input)
{
    return input.isPart || core::keptTimes(input.plan.strategy, input.firstDay, input.lastDay).empty();
}

Section nothing(const CalendarInput &input, const QString &title)
{
    const core::Language &language = input.plan.language;
    const QString sentence = input.kind == CalendarKind::WeekLists && isIdle(input)
                               ? language.translate("report", "Nobody has anything to do for the calendar on these days.")
                           : input.isPart ? language.translate("report", "None of the posts chosen stands on these days.")
                                          : language.translate("report", "No post is planned on these days.");
    Section section;
    section.title = title;
    section.anchor = QStringLiteral("days");
    section.isLandscape = input.kind != CalendarKind::WeekLists;
    section.versions = {
        {Heading{1, title, section.anchor, language.translate("report", "Editorial calendar")}, Paragraph{plain(sentence)}}};
    return section;
}

} // namespace

Paragraph withoutPost(const QStringList &spans, const QString &separator, const core::Language &language)
{
    return {plain(language.filled(language.translate("report", "Without a post: %1.", "months"), {spans.join(separator)})),
        ParagraphStyle::Caption};
}

std::vector<CalendarSpan> monthsBetween(QDate first, QDate last, const core::Language &language)
{
    return spansOf(first, last, 1, language);
}

std::vector<CalendarSpan> quartersBetween(QDate first, QDate last, const core::Language &language)
{
    return spansOf(first, last, 3, language);
}

std::vector<CalendarSpan> weeksBetween(QDate first, QDate last, int weekStart, const core::Language &language)
{
    std::vector<CalendarSpan> spans;
    for (QDate begin = core::weekBegin(first, weekStart); begin <= last; begin = begin.addDays(7)) {
        const QDate from = std::max(first, begin), to = std::min(last, begin.addDays(6));
        spans.push_back({from, to,
            language.filled(language.translate("report", "Week %1, %2", "number, days"),
                {QString::number(core::weekNumber(begin)), core::formatDatedDays(from, to, language)})});
    }
    return spans;
}

Document compose(const CalendarInput &input)
{
    const core::Language &language = input.plan.language;
    const core::Business business = input.plan.strategy.business();
    const QString name = onOneLine(business.name), day = core::formatDay(input.plan.asOf, language);
    const QString days = titleOf(input.firstDay, input.lastDay, language);
    Document document;
    document.language = language;
    document.day = input.plan.asOf;
    document.paper.size = input.paper;
    document.title = name.isEmpty() ? language.filled(language.translate("report", "Editorial calendar, %1"), {days})
                                    : language.filled(language.translate("report", "%1: editorial calendar, %2"), {name, days});
    document.author = onOneLine(business.owner);
    document.subject = language.filled(language.translate("report", "The calendar as of %1"), {day});
    document.footerLeft =
        name.isEmpty() ? document.subject : language.filled(language.translate("report", "%1, calendar as of %2"), {name, day});
    document.footerMiddle = onOneLine(input.filter);
    document.sections = input.kind == CalendarKind::WeekLists ? weekLists(input) : sheetsOf(input);
    if (document.sections.empty())
        document.sections.push_back(nothing(input, days));
    return document;
}

} // namespace report
