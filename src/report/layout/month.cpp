// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/month.h"

#include "core/format.h"

#include <algorithm>
#include <map>

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
constexpr int daysOfWeek = 7;

// What a week holds before it is known how high its row gets.
struct WeekDraft {
    struct LanedBar {
        MonthLayout::Bar bar;
        int lane = 0;
    };
    QDate monday;
    std::vector<std::vector<SetText>> keyDates; // below the number, of each day
    std::vector<std::vector<std::pair<SetText, int>>> posts; // and the pillar, of each day
    std::vector<LanedBar> above;
    std::vector<LanedBar> below;
    int aboveCount = 0;
    int belowCount = 0;
    double headHeight = 0; // number and key dates
    double need = 0;
};

// Heights that add up to `room`: all the same, but a row that needs more takes it from those that need less. Where there is too
// little, what the small ones leave is shared out.
std::vector<double> shared(const std::vector<double> &needs, double room)
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

class MonthSetter {
public:
    MonthSetter(const MonthPicture &month, const Measure &measure)
        : m_month(month)
        , m_measure(measure)
        , m_language(measure.typesetter.language())
        , m_dayWidth((measure.width - weekLabelWidth) / daysOfWeek)
    {
    }

    MonthLayout run(double height)
    {
        double y = weekdays(legend());
        std::vector<WeekDraft> drafts;
        std::vector<double> needs;
        for (QDate monday = m_month.firstDay.addDays(1 - m_month.firstDay.dayOfWeek()); monday <= m_month.lastDay;
             monday = monday.addDays(daysOfWeek)) {
            drafts.push_back(draft(monday));
            needs.push_back(drafts.back().need);
        }
        const std::vector<double> heights = shared(needs, height - y);
        for (size_t i = 0; i < drafts.size(); ++i) {
            m_layout.weeks.push_back(placed(drafts[i], y, heights[i]));
            y += heights[i];
        }
        m_layout.height = y;
        return std::move(m_layout);
    }

private:
    SetText set(const QString &text, const style::Type &type, Tone tone, double width, bool isStrong = false) const
    {
        return m_measure.typesetter.set(plain(text), {type, isStrong, false, tone}, width);
    }

    double xOf(int column) const { return weekLabelWidth + column * m_dayWidth; }
    bool isShown(QDate day) const { return day >= m_month.firstDay && day <= m_month.lastDay; }
    double textWidth() const { return m_dayWidth - dayPadding; }

    double legend()
    {
        double x = 0, y = 0;
        const auto add = [&](const SetText &text, double mark) {
            if (x > 0 && x + mark + text.width() > m_measure.width) {
                x = 0;
                y += legendStep;
            }
            m_layout.legend.push_back({text, {x + mark, y}});
            x += mark + text.width() + 16;
        };
        for (int i = 0; i < m_month.pillars.size(); ++i) {
            add(set(m_month.pillars[i], style::caption, Tone::Normal, m_measure.width - 20), monthMark + monthMarkGap);
            const QPointF at = m_layout.legend.back().at;
            m_layout.legendMarks.push_back(
                {{at.x() - monthMark - monthMarkGap, at.y() + (style::caption.leading - monthMark) / 2, monthMark, monthMark}, i});
        }
        if (!m_month.networks.isEmpty())
            add(set(m_month.networks, style::caption, Tone::Muted, m_measure.width), 0);
        if (m_layout.legend.empty())
            return 0;
        const MonthLayout::Placed &last = m_layout.legend.back();
        return last.at.y() + last.text.height() + 6;
    }

    double weekdays(double y)
    {
        for (int i = 0; i < daysOfWeek; ++i)
            m_layout.weekdays.push_back(
                {set(m_language.locale().dayName(i + 1, QLocale::LongFormat), style::caption, Tone::Muted, textWidth()), {xOf(i), y}});
        m_layout.headRule = y + style::caption.leading + 3;
        return m_layout.headRule;
    }

    WeekDraft draft(QDate monday) const
    {
        WeekDraft week;
        week.monday = monday;
        week.headHeight = style::body.leading;
        double tallest = 0;
        for (int i = 0; i < daysOfWeek; ++i) {
            const QDate day = monday.addDays(i);
            double head = style::body.leading, posts = 0;
            auto &keyDates = week.keyDates.emplace_back();
            for (const Moment &moment : m_month.keyDates)
                if (moment.day == day && isShown(day)) {
                    keyDates.push_back(set(moment.title, postType, Tone::Muted, textWidth()));
                    head += keyDates.back().height();
                }
            auto &texts = week.posts.emplace_back();
            for (const MonthPicture::Entry &post : m_month.posts)
                if (post.day == day && isShown(day)) {
                    texts.emplace_back(textOf(post), post.pillar);
                    posts += texts.back().first.height() + betweenPosts;
                }
            week.headHeight = std::max(week.headHeight, head);
            tallest = std::max(tallest, posts);
        }
        bars(week, m_month.campaigns, MonthLayout::Bar::Kind::Campaign, week.above, week.aboveCount);
        bars(week, m_month.closures, MonthLayout::Bar::Kind::Closure, week.above, week.aboveCount);
        bars(week, m_month.gaps, MonthLayout::Bar::Kind::Gap, week.below, week.belowCount);
        week.need = 2 * rowPadding + week.headHeight + tallest + (week.aboveCount + week.belowCount) * barStep;
        return week;
    }

    SetText textOf(const MonthPicture::Entry &post) const
    {
        Text text;
        if (!post.network.isEmpty())
            text.push_back({post.network + u' ', true, Tone::Muted});
        text.push_back({post.title});
        return m_measure.typesetter.set(text, {postType}, textWidth() - monthMark - monthMarkGap);
    }

    // The parts of spans that lie in the week, in lanes where none lies over another.
    void bars(WeekDraft &week, const std::vector<Span> &spans, MonthLayout::Bar::Kind kind, std::vector<WeekDraft::LanedBar> &lanes,
        int &count) const
    {
        std::vector<double> ends;
        const int before = count;
        const QDate monday = std::max(week.monday, m_month.firstDay), sunday = std::min(week.monday.addDays(6), m_month.lastDay);
        for (const Span &span : spans) {
            const QDate first = std::max(span.firstDay, monday), last = std::min(span.lastDay, sunday);
            if (first > last)
                continue;
            const double left = xOf(first.dayOfWeek() - 1), right = xOf(last.dayOfWeek()) - dayPadding;
            const bool goesOn = span.firstDay < first;
            const QString title =
                goesOn ? m_language.filled(m_language.translate("report", "%1, continued", "campaign"), {span.title}) : span.title;
            const Setting setting{barType, false, false, kind == MonthLayout::Bar::Kind::Gap ? Tone::Behind : Tone::Normal, 1};
            SetText label = m_measure.typesetter.set(plain(title), setting, m_measure.width - weekLabelWidth - 12);
            const bool isSaid = kind == MonthLayout::Bar::Kind::Gap && goesOn && week.monday > m_month.firstDay; // earlier in the month
            // Beside its few last days it would stand over others.
            if (isSaid || (goesOn && 2 * barPadding + label.width() > right - left))
                label = m_measure.typesetter.set({}, setting, 0);
            const double labelLeft = labelLeftOf(left, right, label.width());
            size_t lane = 0;
            while (lane < ends.size() && ends[lane] > std::min(left, labelLeft))
                ++lane;
            if (lane == ends.size())
                ends.push_back(0);
            ends[lane] = std::max(right, labelLeft + label.width()) + 4;
            lanes.push_back(
                {{kind, {left, 0, right - left, barThickness}, {label, {labelLeft, 0}}, first}, before + static_cast<int>(lane)});
        }
        count = before + static_cast<int>(ends.size());
    }

    // In the bar; beside one that is too short for it.
    double labelLeftOf(double left, double right, double width) const
    {
        if (left + barPadding + width <= right)
            return left + barPadding;
        const double after = right + barPadding;
        return after + width <= m_measure.width ? after : std::max(weekLabelWidth, left - barPadding - width);
    }

    MonthLayout::Week placed(const WeekDraft &draft, double y, double height) const
    {
        MonthLayout::Week week;
        week.row = QRectF(0, y, m_measure.width, height);
        week.label = {
            set(m_language.filled(m_language.translate("report", "W%1", "week number"), {QString::number(draft.monday.weekNumber())}),
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

    MonthLayout::Day placedDay(const WeekDraft &draft, int column, const QRectF &row, double top, double bottom) const
    {
        MonthLayout::Day day;
        day.cell = QRectF(xOf(column), row.top(), m_dayWidth, row.height());
        const QDate date = draft.monday.addDays(column);
        if (!isShown(date))
            return day;
        day.day = date;
        day.isClosed = std::find(m_month.daysClosed.begin(), m_month.daysClosed.end(), date) != m_month.daysClosed.end();
        double y = row.top() + rowPadding;
        day.texts.push_back({set(QString::number(date.day()), style::body, Tone::Normal, textWidth(), true), {xOf(column), y}});
        y += style::body.leading;
        for (const SetText &keyDate : draft.keyDates[static_cast<size_t>(column)]) {
            day.texts.push_back({keyDate, {xOf(column), y}});
            y += keyDate.height();
        }
        const auto &posts = draft.posts[static_cast<size_t>(column)];
        double left = 0; // of the height that is still needed
        for (const auto &[text, pillar] : posts)
            left += text.height() + betweenPosts;
        const double forCount = postType.leading;
        for (const auto &[text, pillar] : posts) {
            const bool isAllFitting = top + left <= bottom + betweenPosts;
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

    SetText more(int count) const
    {
        const auto page = m_measure.pages.find(m_month.listAnchor);
        const QString number = page == m_measure.pages.end() ? QStringLiteral("00") : QString::number(page->second);
        return set(m_language.filled(m_language.translate("report", "+ %n on page %1", nullptr, count), {number}), postType, Tone::Accent,
            textWidth(), true);
    }

    const MonthPicture &m_month;
    const Measure &m_measure;
    const core::Language &m_language;
    double m_dayWidth;
    MonthLayout m_layout;
};

} // namespace

MonthLayout layOut(const MonthPicture &month, const Measure &measure, double height)
{
    return MonthSetter(month, measure).run(height);
}

} // namespace report
