// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/drawings.h"

#include "charts/marks.h"
#include "core/format.h"

#include <algorithm>
#include <map>

namespace report {

namespace {

constexpr double nameWidth = 78;
constexpr double headHeight = 30;
constexpr double stripHeight = 15;
constexpr double stripGap = 3;
constexpr double postMark = 7.4;
constexpr double postGap = 2;
constexpr double roomyPadding = 13; // of a lane
constexpr double tightPadding = 3;
constexpr double widestPadding = 42;
constexpr double legendHeight = 20;
constexpr double headingHeight = 80; // what stands over the picture on its page

// The picture's horizontal bands, from the top down, each at its y.
struct QuarterLayout {
    struct Label {
        SetText text;
        double x = 0;
        double y = 0;
    };
    struct Box {
        QRectF rect;
        enum class Kind { Campaign, Gap, Closure, KeyDate, Review, Today } kind = Kind::Campaign;
    };
    std::vector<Label> labels;
    std::vector<Box> boxes;
    std::vector<std::pair<QRectF, int>> marks; // and the pillar
    std::vector<double> rules;
    std::vector<double> weekStarts;
    double top = headHeight; // of the first band
    double height = 0;
};

class QuarterSetter {
public:
    QuarterSetter(const QuarterPicture &picture, const Measure &measure, double lanePadding)
        : m_picture(picture)
        , m_measure(measure)
        , m_lanePadding(lanePadding)
        , m_perDay((measure.width - nameWidth) / static_cast<double>(picture.firstDay.daysTo(picture.lastDay) + 1))
    {
    }

    QuarterLayout run()
    {
        weeks();
        double y = headHeight;
        y = spans(m_picture.campaignsTitle, m_picture.campaigns, QuarterLayout::Box::Kind::Campaign, y);
        y = moments(m_picture.keyDatesTitle, m_picture.keyDates, QuarterLayout::Box::Kind::KeyDate, y);
        for (const QuarterPicture::Lane &lane : m_picture.lanes)
            y = posts(lane, y);
        y = moments(m_picture.reviewsTitle, m_picture.reviews, QuarterLayout::Box::Kind::Review, y);
        for (const Span &closure : m_picture.closures)
            m_layout.boxes.push_back(
                {{xOf(closure.firstDay), headHeight, xOf(closure.lastDay.addDays(1)) - xOf(closure.firstDay), y - headHeight},
                    QuarterLayout::Box::Kind::Closure});
        m_layout.height = y;
        legend(y + 10);
        return std::move(m_layout);
    }

private:
    double xOf(QDate day) const { return nameWidth + static_cast<double>(m_picture.firstDay.daysTo(day)) * m_perDay; }

    SetText set(const QString &text, Tone tone, double width, int maxLines = 0) const
    {
        return m_measure.typesetter.set(plain(text), {style::caption, false, false, tone, maxLines}, width);
    }

    void label(const SetText &text, double x, double y)
    {
        m_layout.labels.push_back({text, std::min(x, m_measure.width - text.width()), y});
    }

    void weeks()
    {
        const QDate first = m_picture.firstDay;
        for (QDate monday = first.addDays((8 - first.dayOfWeek()) % 7); monday <= m_picture.lastDay; monday = monday.addDays(7)) {
            const SetText number = set(m_picture.language.filled(m_picture.language.translate("report", "W%1", "week number"),
                                           {QString::number(monday.weekNumber())}),
                Tone::Muted, 60);
            const SetText day = set(core::formatShortDay(monday, m_picture.language), Tone::Normal, 60);
            const double x = std::min(xOf(monday) + 1, m_measure.width - std::max(number.width(), day.width()));
            label(number, x, 0);
            label(day, x, style::caption.leading);
            m_layout.weekStarts.push_back(xOf(monday));
        }
    }

    double name(const QString &text, double y)
    {
        const SetText name = set(text, Tone::Normal, nameWidth - 8);
        m_layout.labels.push_back({name, 0, y});
        return y + name.height();
    }

    double closeBand(double y)
    {
        m_layout.rules.push_back(y);
        return y;
    }

    double spans(const QString &title, const std::vector<Span> &all, QuarterLayout::Box::Kind kind, double y)
    {
        if (all.empty())
            return y;
        const double top = y + 6;
        double bottom = name(title, top + 1.5);
        std::vector<double> ends;
        for (const Span &span : all) {
            const double left = xOf(span.firstDay), right = xOf(span.lastDay.addDays(1));
            const SetText text = set(span.title, Tone::Normal, m_measure.width - nameWidth, 1);
            size_t row = 0;
            while (row < ends.size() && ends[row] > left)
                ++row;
            if (row == ends.size())
                ends.push_back(0);
            ends[row] = std::max(right, left + text.width() + 12);
            const double rowTop = top + static_cast<double>(row) * (stripHeight + stripGap);
            m_layout.boxes.push_back({{left, rowTop, right - left - 1, stripHeight}, kind}); // apart from the one that follows
            label(text, left + 4, rowTop + 1.5);
            bottom = std::max(bottom, rowTop + stripHeight);
        }
        return closeBand(bottom + 6);
    }

    double moments(const QString &title, const std::vector<Moment> &all, QuarterLayout::Box::Kind kind, double y)
    {
        std::vector<Moment> sorted = all;
        if (sorted.empty())
            return y;
        std::stable_sort(sorted.begin(), sorted.end(), [](const Moment &a, const Moment &b) { return a.day < b.day; });
        const double top = y + 6;
        double bottom = name(title, top + 1.5);
        std::vector<double> ends;
        for (const Moment &moment : sorted) {
            const SetText text = set(moment.title, Tone::Normal, (m_measure.width - nameWidth) * 0.6, 1);
            const bool isBefore = xOf(moment.day) + text.width() + 9 > m_measure.width; // no room after the mark
            const double x = isBefore ? std::max(nameWidth, xOf(moment.day) - text.width() - 5) : xOf(moment.day) + 9;
            const double left = std::min(x, xOf(moment.day));
            size_t row = 0;
            while (row < ends.size() && ends[row] > left)
                ++row;
            if (row == ends.size())
                ends.push_back(0);
            ends[row] = std::max(x + text.width(), xOf(moment.day)) + 12;
            const double rowTop = top + static_cast<double>(row) * (stripHeight + stripGap);
            m_layout.boxes.push_back({{xOf(moment.day), rowTop + 5, 5, 5}, kind});
            label(text, x, rowTop + 1.5);
            bottom = std::max(bottom, rowTop + stripHeight);
        }
        return closeBand(bottom + 6);
    }

    double posts(const QuarterPicture::Lane &lane, double y)
    {
        const double top = y + m_lanePadding;
        double bottom = name(lane.title, top - 2.5);
        std::map<QDate, int> onDay;
        for (const QuarterPicture::Mark &post : lane.marks) {
            const double markTop = top + (postMark + postGap) * onDay[post.day]++;
            m_layout.marks.push_back({{xOf(post.day) + (m_perDay - postMark) / 2, markTop, postMark, postMark}, post.pillar});
            bottom = std::max(bottom, markTop + postMark);
        }
        for (const Span &gap : lane.gaps) {
            const double left = xOf(gap.firstDay), right = xOf(gap.lastDay.addDays(1));
            m_layout.boxes.push_back({{left + 1, top - 2, right - left - 2, stripHeight}, QuarterLayout::Box::Kind::Gap});
            const SetText text = set(gap.title, Tone::Behind, std::max(20.0, right - left - 4), 1);
            label(text, left + 4, top - 1.5);
            bottom = std::max(bottom, top - 2 + stripHeight);
        }
        return closeBand(bottom + m_lanePadding);
    }

    // Where a line of the legend's mark and text goes; the next one goes after it.
    QPointF legendPlace(QPointF &next, const SetText &text) const
    {
        if (next.x() + text.width() + 14 > m_measure.width && next.x() > 0)
            next = {0, next.y() + style::caption.leading + 2};
        const QPointF place = next;
        next.rx() += text.width() + postMark + 22;
        return place;
    }

    void legend(double y)
    {
        QPointF next(0, y);
        const auto entry = [&](const QString &words) {
            const SetText text = set(words, Tone::Normal, m_measure.width - 20, 1);
            const QPointF place = legendPlace(next, text);
            m_layout.labels.push_back({text, place.x() + postMark + 4, place.y()});
            return QRectF(place.x(), place.y() + 3, postMark, postMark);
        };
        for (int i = 0; i < m_picture.pillars.size(); ++i)
            m_layout.marks.push_back({entry(m_picture.pillars[i]), i});
        const bool hasGaps = std::any_of(
            m_picture.lanes.begin(), m_picture.lanes.end(), [](const QuarterPicture::Lane &lane) { return !lane.gaps.empty(); });
        if (hasGaps)
            m_layout.boxes.push_back({entry(m_picture.gapsLegend), QuarterLayout::Box::Kind::Gap});
        if (!m_picture.closures.empty())
            m_layout.boxes.push_back({entry(m_picture.closuresLegend), QuarterLayout::Box::Kind::Closure});
        if (m_picture.today)
            m_layout.boxes.push_back({entry(m_picture.todayLegend), QuarterLayout::Box::Kind::Today});
        m_layout.height = next.y() + legendHeight;
    }

    const QuarterPicture &m_picture;
    const Measure &m_measure;
    double m_lanePadding;
    double m_perDay;
    QuarterLayout m_layout;
};

void drawBox(Sheet &sheet, const QuarterLayout::Box &box, QPointF at)
{
    const charts::Theme &theme = sheet.theme();
    const QRectF rect = box.rect.translated(at);
    charts::Path path;
    switch (box.kind) {
    case QuarterLayout::Box::Kind::Campaign:
        path.addRoundedRect(rect, 2);
        return sheet.canvas().fill(path, theme.sunken);
    case QuarterLayout::Box::Kind::Closure:
        return sheet.fill(rect, theme.window);
    case QuarterLayout::Box::Kind::Gap:
        path.addRoundedRect(rect, 2);
        return sheet.canvas().stroke(path, {theme.behind, 0.7, {3, 2}, false});
    case QuarterLayout::Box::Kind::KeyDate:
        path.addEllipse(rect.center(), 2, 2);
        return sheet.canvas().fill(path, theme.text);
    case QuarterLayout::Box::Kind::Today:
        return sheet.fill({rect.center().x(), rect.top(), 1, rect.height()}, theme.accent);
    case QuarterLayout::Box::Kind::Review:
        path.addEllipse(rect.center(), 2.6, 2.6);
        return sheet.canvas().stroke(path, {theme.text, 1, {}, true});
    }
}

} // namespace

Drawing drawingOf(const QuarterPicture &quarter, const Measure &measure)
{
    const double room = measure.bodyHeight - headingHeight;
    double padding = roomyPadding;
    QuarterLayout layout = QuarterSetter(quarter, measure, padding).run();
    for (double wider = padding; quarter.fillsPage && !quarter.lanes.empty() && layout.height < room;) {
        QuarterLayout roomier = QuarterSetter(quarter, measure, ++wider).run();
        if (roomier.height > room || wider > widestPadding)
            break;
        layout = std::move(roomier);
    }
    while (layout.height > room && padding > tightPadding)
        layout = QuarterSetter(quarter, measure, padding -= 1).run();
    const double perDay = (measure.width - nameWidth) / static_cast<double>(quarter.firstDay.daysTo(quarter.lastDay) + 1);
    const std::optional<double> today =
        quarter.today ? std::optional(nameWidth + static_cast<double>(quarter.firstDay.daysTo(*quarter.today)) * perDay) : std::nullopt;
    Drawing drawing;
    drawing.height = layout.height;
    drawing.draw = [layout, today, width = measure.width](Sheet &sheet, QPointF at) {
        const Silence silence(sheet);
        const double bottom = layout.rules.empty() ? headHeight : layout.rules.back();
        for (const auto &box : layout.boxes)
            if (box.kind == QuarterLayout::Box::Kind::Closure)
                drawBox(sheet, box, at);
        for (const double x : layout.weekStarts)
            sheet.fill({at.x() + x, at.y(), style::hairline, bottom}, sheet.theme().line);
        sheet.rule(at.x(), at.y() + headHeight - 3, width, style::headRule, sheet.theme().text);
        for (const double y : layout.rules)
            sheet.rule(at.x(), at.y() + y, width, style::hairline, sheet.theme().line);
        for (const auto &box : layout.boxes)
            if (box.kind != QuarterLayout::Box::Kind::Closure)
                drawBox(sheet, box, at);
        for (const auto &[rect, pillar] : layout.marks)
            charts::drawPillar(sheet.canvas(), sheet.theme(), pillar < 0 ? 6 : pillar, rect.translated(at));
        if (today)
            sheet.fill({at.x() + *today, at.y() + headHeight - 3, 1, bottom - headHeight + 3}, sheet.theme().accent);
        for (const auto &label : layout.labels)
            sheet.lines(label.text, at.x() + label.x, at.y() + label.y);
    };
    return drawing;
}

Drawing drawingOf(const ChartPicture &picture, const Measure &measure)
{
    constexpr double chartHeight = 236;
    Drawing drawing;
    drawing.height = chartHeight;
    drawing.draw = [chart = picture.chart, width = measure.width](Sheet &sheet, QPointF at) {
        charts::draw(
            sheet.canvas(), charts::layOut(chart, {at.x(), at.y(), width, chartHeight}, sheet.theme(), sheet.canvas()), sheet.theme());
    };
    return drawing;
}

} // namespace report
