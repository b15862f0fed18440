// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/weeksetter.h"

#include "core/format.h"
#include "core/weeks.h"

#include <algorithm>

namespace report {

namespace {

constexpr double weekLabelWidth = 26;
constexpr double dayPadding = 6; // at a cell's right end
constexpr double rowPadding = 3;
constexpr double barThickness = 12.5;
constexpr double barStep = 15;
constexpr double barPadding = 6;
constexpr double monthMark = 6.4;
constexpr double monthMarkGap = 4;
constexpr double betweenPosts = 2.5;
constexpr double legendStep = 15;
constexpr style::Type postType{8.2, 10.6};
constexpr style::Type barType{8, 11};
constexpr double mostOfPage = 0.6; // for one post
constexpr int daysOfWeek = 7;

double heightOf(const std::vector<std::pair<SetText, int>> &posts)
{
    double height = 0;
    for (const auto &[text, pillar] : posts)
        height += text.height() + betweenPosts;
    return height;
}

} // namespace

std::vector<double> sharedHeights(const std::vector<double> &needs, double room)
{
    std::vector<double> result(needs.size(), -1);
    double sum = 0;
    for (const double need : needs)
        sum += need;
    const bool isEnough = sum <= room;
    size_t open = needs.size();
    for (bool isChanged = true; isChanged && open > 0;) {
        isChanged = false;
        const double share = room / static_cast<double>(open);
        for (size_t i = 0; i < needs.size(); ++i)
            if (result[i] < 0 && (isEnough ? needs[i] > share : needs[i] < share)) {
                result[i] = needs[i];
                room -= needs[i];
                --open;
                isChanged = true;
            }
    }
    for (double &height : result)
        if (height < 0)
            height = room / static_cast<double>(open);
    return result;
}

WeekSetter::WeekSetter(const MonthPicture &month, const Measure &measure)
    : m_month(month)
    , m_measure(measure)
    , m_language(measure.typesetter.language())
    , m_dayWidth((measure.width - weekLabelWidth) / daysOfWeek)
    , m_postsOfDay(static_cast<size_t>(month.firstDay.daysTo(month.lastDay) + 1))
{
    for (const MonthPicture::Entry &post : month.posts)
        if (isShown(post.day))
            m_postsOfDay[static_cast<size_t>(month.firstDay.daysTo(post.day))].push_back(&post);
}

SetText WeekSetter::set(const QString &text, const style::Type &type, Tone tone, double width, bool isStrong) const
{
    return m_measure.typesetter.set(plain(text), {type, isStrong, false, tone}, width);
}

double WeekSetter::xOf(int column) const
{
    return weekLabelWidth + column * m_dayWidth;
}

int WeekSetter::columnOf(QDate day) const
{
    return static_cast<int>(core::weekBegin(day, m_month.weekStart).daysTo(day));
}

bool WeekSetter::isOfMonths() const
{
    return m_month.firstDay.month() != m_month.lastDay.month() || m_month.firstDay.year() != m_month.lastDay.year();
}

double WeekSetter::textWidth() const
{
    return m_dayWidth - dayPadding;
}

std::vector<QDate> WeekSetter::weekBegins() const
{
    std::vector<QDate> begins;
    for (QDate begin = core::weekBegin(m_month.firstDay, m_month.weekStart); begin <= m_month.lastDay; begin = begin.addDays(daysOfWeek))
        begins.push_back(begin);
    return begins;
}

void WeekSetter::head(MonthLayout &layout) const
{
    weekdays(layout, legend(layout));
}

double WeekSetter::legend(MonthLayout &layout) const
{
    double x = 0, y = 0;
    const auto add = [&](const SetText &text, double mark) {
        if (x > 0 && x + mark + text.width() > m_measure.width) {
            x = 0;
            y += legendStep;
        }
        layout.legend.push_back({text, {x + mark, y}});
        x += mark + text.width() + 16;
    };
    for (int i = 0; i < m_month.pillars.size(); ++i) {
        add(set(m_month.pillars[i], style::caption, Tone::Normal, m_measure.width - 20), monthMark + monthMarkGap);
        const QPointF at = layout.legend.back().at;
        layout.legendMarks.push_back(
            {{at.x() - monthMark - monthMarkGap, at.y() + (style::caption.leading - monthMark) / 2, monthMark, monthMark}, i});
    }
    if (!m_month.networks.isEmpty())
        add(set(m_month.networks, style::caption, Tone::Muted, m_measure.width), 0);
    if (layout.legend.empty())
        return 0;
    const MonthLayout::Placed &last = layout.legend.back();
    return last.at.y() + last.text.height() + 6;
}

void WeekSetter::weekdays(MonthLayout &layout, double y) const
{
    for (int i = 0; i < daysOfWeek; ++i) {
        const int weekday = (m_month.weekStart - 1 + i) % daysOfWeek + 1;
        layout.weekdays.push_back(
            {set(m_language.locale().dayName(weekday, QLocale::LongFormat), style::caption, Tone::Muted, textWidth()), {xOf(i), y}});
    }
    layout.headRule = y + style::caption.leading + 3;
}

WeekDraft WeekSetter::draft(QDate begin) const
{
    WeekDraft week;
    week.begin = begin;
    for (int i = 0; i < daysOfWeek; ++i) {
        const QDate day = begin.addDays(i);
        auto &keyDates = week.keyDates.emplace_back();
        auto &texts = week.posts.emplace_back();
        if (!isShown(day))
            continue;
        for (const Moment &moment : m_month.keyDates)
            if (moment.day == day)
                keyDates.push_back(set(moment.title, postType, Tone::Muted, textWidth()));
        for (const MonthPicture::Entry *post : m_postsOfDay[static_cast<size_t>(m_month.firstDay.daysTo(day))])
            texts.emplace_back(textOf(*post, week.isCut), post->pillar);
    }
    bars(week, m_month.campaigns, MonthLayout::Bar::Kind::Campaign, week.above, week.aboveCount);
    bars(week, m_month.closures, MonthLayout::Bar::Kind::Closure, week.above, week.aboveCount);
    bars(week, m_month.gaps, MonthLayout::Bar::Kind::Gap, week.below, week.belowCount);
    measure(week);
    return week;
}

void WeekSetter::measure(WeekDraft &week) const
{
    double tallest = 0;
    week.headHeight = style::body.leading;
    for (size_t i = 0; i < week.posts.size(); ++i) {
        double head = style::body.leading;
        for (const SetText &keyDate : week.keyDates[i])
            head += keyDate.height();
        week.headHeight = std::max(week.headHeight, head);
        tallest = std::max(tallest, heightOf(week.posts[i]));
    }
    week.need = 2 * rowPadding + week.headHeight + tallest + (week.aboveCount + week.belowCount) * barStep + (week.aboveCount > 0 ? 1 : 0);
}

std::vector<WeekDraft> WeekSetter::parted(const WeekDraft &week, double height) const
{
    if (week.need <= height)
        return {week};
    std::vector<WeekDraft> parts;
    std::vector<size_t> next(week.posts.size(), 0);
    for (bool isLeft = true; isLeft;) {
        WeekDraft part;
        part.begin = week.begin;
        part.keyDates.resize(week.posts.size());
        part.posts.resize(week.posts.size());
        if (parts.empty()) {
            part = week;
            part.posts.assign(week.posts.size(), {});
        }
        for (size_t day = 0; day < next.size(); ++day)
            if (next[day] > 0 && next[day] < week.posts[day].size())
                part.keyDates[day] = {
                    set(m_language.translate("report", "continued", "a day’s posts"), postType, Tone::Muted, textWidth())};
        measure(part);
        const double room = height - part.need;
        isLeft = false;
        for (size_t day = 0; day < next.size(); ++day) {
            const auto &all = week.posts[day];
            for (double used = 0; next[day] < all.size(); ++next[day]) {
                used += all[next[day]].first.height() + betweenPosts;
                if (used > room && !part.posts[day].empty())
                    break;
                part.posts[day].push_back(all[next[day]]);
            }
            isLeft = isLeft || next[day] < all.size();
        }
        measure(part);
        parts.push_back(std::move(part));
    }
    return parts;
}

SetText WeekSetter::textOf(const MonthPicture::Entry &post, bool &isCut) const
{
    Text text;
    if (!post.network.isEmpty())
        text.push_back({post.network + u' ', true, Tone::Muted});
    text.push_back({post.title});
    if (!post.note.isEmpty())
        text.push_back({u'\n' + post.note, false, Tone::Muted});
    const double width = textWidth() - monthMark - monthMarkGap;
    SetText whole = m_measure.typesetter.set(text, {postType}, width);
    const int most = static_cast<int>(m_measure.bodyHeight * mostOfPage / postType.leading);
    if (static_cast<int>(whole.lines().size()) <= most)
        return whole;
    isCut = true;
    text.erase(text.begin() + (post.network.isEmpty() ? 1 : 2), text.end()); // a height in lines is that of a paragraph
    return m_measure.typesetter.set(text, {postType, false, false, Tone::Normal, most}, width);
}

SetText WeekSetter::numberOf(QDate day) const
{
    const bool namesMonth = isOfMonths() && (day.day() == 1 || day == m_month.firstDay);
    return set(namesMonth ? core::formatDay(day, m_language) : QString::number(day.day()), style::body, Tone::Normal, textWidth(), true);
}

// The parts of spans that lie in the week, in lanes where none lies over another.
void WeekSetter::bars(
    WeekDraft &week, const std::vector<Span> &spans, MonthLayout::Bar::Kind kind, std::vector<WeekDraft::LanedBar> &lanes, int &count) const
{
    std::vector<double> ends;
    const int before = count;
    const QDate begin = std::max(week.begin, m_month.firstDay), end = std::min(week.begin.addDays(6), m_month.lastDay);
    for (const Span &span : spans) {
        const QDate first = std::max(span.firstDay, begin), last = std::min(span.lastDay, end);
        if (first > last)
            continue;
        const double left = xOf(columnOf(first)), right = xOf(columnOf(last) + 1) - dayPadding;
        const bool goesOn = span.firstDay < first;
        const QString again = span.continued.isEmpty()
                                ? m_language.filled(m_language.translate("report", "%1, continued", "campaign"), {span.title})
                                : span.continued;
        const QString title = goesOn ? again : span.title;
        const Setting setting{barType, false, false, kind == MonthLayout::Bar::Kind::Gap ? Tone::Behind : Tone::Normal, 1};
        SetText label = m_measure.typesetter.set(plain(title), setting, m_measure.width - weekLabelWidth - 12);
        // Beside its few last days it would stand over others.
        if (goesOn && 2 * barPadding + label.width() > right - left)
            label = m_measure.typesetter.set({}, setting, 0);
        const double labelLeft = labelLeftOf(left, right, label.width());
        size_t lane = 0;
        while (lane < ends.size() && ends[lane] > std::min(left, labelLeft))
            ++lane;
        if (lane == ends.size())
            ends.push_back(0);
        ends[lane] = std::max(right, labelLeft + label.width()) + 4;
        lanes.push_back({{kind, {left, 0, right - left, barThickness}, {label, {labelLeft, 0}}, first}, before + static_cast<int>(lane)});
    }
    count = before + static_cast<int>(ends.size());
}

// In the bar; beside one that is too short for it.
double WeekSetter::labelLeftOf(double left, double right, double width) const
{
    if (left + barPadding + width <= right)
        return left + barPadding;
    const double after = right + barPadding;
    return after + width <= m_measure.width ? after : std::max(weekLabelWidth, left - barPadding - width);
}

MonthLayout::Week WeekSetter::placed(const WeekDraft &draft, double y, double height) const
{
    MonthLayout::Week week;
    week.row = QRectF(0, y, m_measure.width, height);
    week.label = {
        set(m_language.filled(m_language.translate("report", "W%1", "week number"), {QString::number(core::weekNumber(draft.begin))}),
            style::caption, Tone::Muted, weekLabelWidth),
        {0, y + rowPadding}};
    const double barTop = y + rowPadding + draft.headHeight;
    const double postTop = barTop + draft.aboveCount * barStep + (draft.aboveCount > 0 ? 1 : 0);
    const double postBottom = y + height - rowPadding - draft.belowCount * barStep;
    for (int i = 0; i < daysOfWeek; ++i)
        week.days.push_back(placedDay(draft, i, week.row, postTop, postBottom));
    const auto put = [&week](const std::vector<WeekDraft::LanedBar> &lanes, double top) {
        for (WeekDraft::LanedBar one : lanes) {
            one.bar.rect.moveTop(top + one.lane * barStep);
            one.bar.label.at.setY(one.bar.rect.top() + (barThickness - barType.leading) / 2);
            week.bars.push_back(one.bar);
        }
    };
    put(draft.above, barTop);
    put(draft.below, postBottom + 1);
    return week;
}

MonthLayout::Day WeekSetter::placedDay(const WeekDraft &draft, int column, const QRectF &row, double top, double bottom) const
{
    MonthLayout::Day day;
    day.cell = QRectF(xOf(column), row.top(), m_dayWidth, row.height());
    const QDate date = draft.begin.addDays(column);
    if (!isShown(date))
        return day;
    day.day = date;
    day.isClosed = std::find(m_month.daysClosed.begin(), m_month.daysClosed.end(), date) != m_month.daysClosed.end();
    day.beginsMonth = date.day() == 1 && date > m_month.firstDay;
    day.isBelowMonth = date.day() <= daysOfWeek && QDate(date.year(), date.month(), 1) > m_month.firstDay;
    double y = row.top() + rowPadding;
    day.texts.push_back({numberOf(date), {xOf(column), y}});
    y += style::body.leading;
    for (const SetText &keyDate : draft.keyDates[static_cast<size_t>(column)]) {
        day.texts.push_back({keyDate, {xOf(column), y}});
        y += keyDate.height();
    }
    const auto &posts = draft.posts[static_cast<size_t>(column)];
    double left = heightOf(posts); // that is still needed
    const double forCount = postType.leading;
    for (const auto &[text, pillar] : posts) {
        const bool isAllFitting = top + left <= bottom + betweenPosts + 0.01;
        if (!isAllFitting && top + text.height() + betweenPosts + forCount > bottom)
            break;
        const QRectF mark(xOf(column), top + (postType.leading - monthMark) / 2, monthMark, monthMark);
        day.posts.push_back({{text, {xOf(column) + monthMark + monthMarkGap, top}}, mark, pillar});
        top += text.height() + betweenPosts;
        left -= text.height() + betweenPosts;
    }
    day.moreCount = static_cast<int>(posts.size() - day.posts.size());
    if (day.moreCount > 0)
        day.texts.push_back({more(day.moreCount), {xOf(column), std::min(top, bottom - forCount)}});
    return day;
}

SetText WeekSetter::more(int count) const
{
    const auto page = m_measure.pages.find(m_month.listAnchor);
    const QString number = page == m_measure.pages.end() ? QStringLiteral("00") : QString::number(page->second);
    return set(m_language.filled(m_language.translate("report", "+ %n on page %1", nullptr, count), {number}), postType, Tone::Accent,
        textWidth(), true);
}

} // namespace report
