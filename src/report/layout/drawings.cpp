// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/drawings.h"

#include "charts/bullet.h"
#include "core/format.h"

namespace report {

namespace {

constexpr double laneHeight = 14;
constexpr double laneGap = 3;
constexpr double axisTop = 15;
constexpr double ringSize = 6;
constexpr double labelPadding = 4;

struct RoadScale {
    QDate first;
    QDate last;
    double width;
    double of(QDate day) const
    {
        const double days = std::max(1.0, static_cast<double>(first.daysTo(last)));
        return std::clamp(static_cast<double>(first.daysTo(day)) / days, 0.0, 1.0) * width;
    }
};

// A label on a lane of the road: a strip for a campaign, a ring for a review.
struct RoadItem {
    double left = 0;
    double right = 0; // of the strip; equal for a ring
    SetText label;
    bool isReview = false;
    double end() const { return std::max(right, left + labelPadding * 2 + (isReview ? ringSize : 0) + label.width()); }
};

// Items in lanes from the top, none over another; the lane of each.
std::vector<int> lanesOf(const std::vector<RoadItem> &items)
{
    std::vector<double> ends;
    std::vector<int> lanes;
    for (const RoadItem &item : items) {
        size_t lane = 0;
        while (lane < ends.size() && ends[lane] + labelPadding > item.left)
            ++lane;
        if (lane == ends.size())
            ends.push_back(0);
        ends[lane] = item.end();
        lanes.push_back(static_cast<int>(lane));
    }
    return lanes;
}

void drawItem(Sheet &sheet, const RoadItem &item, QPointF at, double width)
{
    const double y = at.y();
    double labelX = at.x() + item.left + labelPadding;
    if (item.isReview) {
        charts::Path ring;
        ring.addEllipse({at.x() + item.left + ringSize / 2, y + laneHeight / 2}, ringSize / 2, ringSize / 2);
        sheet.canvas().stroke(ring, {sheet.theme().text, 1, {}, true});
        labelX += ringSize;
    } else {
        charts::Path strip;
        strip.addRoundedRect({at.x() + item.left, y, std::max(2.0, item.right - item.left), laneHeight}, 2);
        sheet.canvas().fill(strip, sheet.theme().sunken);
    }
    const double over = std::max(0.0, labelX + item.label.width() - at.x() - width);
    sheet.artifact(item.label, labelX - over, y + (laneHeight - item.label.height()) / 2);
}

std::vector<RoadItem> itemsOf(const RoadPicture &road, const Measure &measure, const RoadScale &scale)
{
    const auto label = [&](const QString &text) {
        return measure.typesetter.set(plain(text), {style::caption, false, false, Tone::Normal, 1}, measure.width * 0.7);
    };
    std::vector<RoadItem> items;
    for (const Span &campaign : road.campaigns)
        items.push_back({scale.of(campaign.firstDay), scale.of(campaign.lastDay.addDays(1)), label(campaign.title), false});
    return items;
}

std::vector<RoadItem> reviewsOf(const RoadPicture &road, const Measure &measure, const RoadScale &scale)
{
    std::vector<RoadItem> items;
    for (const Moment &review : road.reviews) {
        const SetText label =
            measure.typesetter.set(plain(review.title), {style::caption, false, false, Tone::Normal, 1}, measure.width * 0.5);
        const double width = label.width() + ringSize + 2 * labelPadding;
        const double x = std::min(scale.of(review.day), measure.width - width);
        items.push_back({std::max(0.0, x), std::max(0.0, x), label, true});
    }
    return items;
}

} // namespace

Drawing drawingOf(const Picture &picture, const Measure &measure)
{
    return std::visit([&measure](const auto &p) { return drawingOf(p, measure); }, picture);
}

Drawing drawingOf(const RoadPicture &road, const Measure &measure)
{
    const RoadScale scale{road.firstDay, road.lastDay, measure.width};
    const auto campaigns = itemsOf(road, measure, scale);
    const auto reviews = reviewsOf(road, measure, scale);
    const auto campaignLanes = lanesOf(campaigns), reviewLanes = lanesOf(reviews);
    const auto countOf = [](const std::vector<int> &lanes) {
        return lanes.empty() ? 0 : *std::max_element(lanes.begin(), lanes.end()) + 1;
    };
    const int upper = countOf(campaignLanes), lower = countOf(reviewLanes);
    std::vector<std::pair<double, SetText>> labels;
    const Setting caption{style::caption, false, false, Tone::Muted};
    const auto dayLabel = [&](QDate day) { return measure.typesetter.set(plain(core::formatShortDay(day, road.language)), caption, -1); };
    labels.emplace_back(0, dayLabel(road.firstDay));
    labels.emplace_back(measure.width - dayLabel(road.lastDay).width(), dayLabel(road.lastDay));
    for (QDate day = QDate(road.firstDay.year(), road.firstDay.month(), 1).addMonths(1); day < road.lastDay; day = day.addMonths(1)) {
        const SetText label = dayLabel(day);
        const double x = scale.of(day) - label.width() / 2;
        if (x > labels[0].second.width() + 8 && x + label.width() + 8 < labels[1].first)
            labels.emplace_back(x, label);
    }
    Drawing drawing;
    drawing.height = axisTop + 5 + (upper + lower) * (laneHeight + laneGap);
    drawing.draw = [=, width = measure.width](Sheet &sheet, QPointF at) {
        for (const auto &[x, label] : labels)
            sheet.artifact(label, at.x() + x, at.y());
        sheet.rule(at.x(), at.y() + axisTop, width, style::headRule, sheet.theme().text);
        for (QDate day = road.firstDay.addDays((8 - road.firstDay.dayOfWeek()) % 7); day < road.lastDay; day = day.addDays(7))
            sheet.fill({at.x() + scale.of(day), at.y() + axisTop, style::hairline, 3}, sheet.theme().control);
        const auto laneTop = [&](int lane) { return at.y() + axisTop + 5 + lane * (laneHeight + laneGap); };
        for (size_t i = 0; i < campaigns.size(); ++i)
            drawItem(sheet, campaigns[i], {at.x(), laneTop(campaignLanes[i])}, width);
        for (size_t i = 0; i < reviews.size(); ++i)
            drawItem(sheet, reviews[i], {at.x(), laneTop(upper + reviewLanes[i])}, width);
    };
    return drawing;
}

Drawing drawingOf(const BulletLegend &legend, const Measure &measure)
{
    const auto set = [&](const QString &text) { return measure.typesetter.set(muted(text), {style::caption}, measure.width); };
    const SetText actual = set(legend.actual), expected = set(legend.expected), target = set(legend.target);
    Drawing drawing;
    drawing.height = style::caption.leading;
    drawing.draw = [=](Sheet &sheet, QPointF at) {
        const double middle = at.y() + style::caption.leading / 2;
        double x = at.x();
        sheet.fill({x, middle - 2, 11, 4}, sheet.theme().accent);
        sheet.artifact(actual, x += 15, at.y());
        x += actual.width() + 14;
        charts::BulletLayout diamond;
        diamond.expected = QPointF(x + 3, middle);
        charts::draw(sheet.canvas(), diamond, sheet.theme());
        sheet.artifact(expected, x += 10, at.y());
        x += expected.width() + 14;
        sheet.fill({x, middle - 4, 2, 8}, sheet.theme().text);
        sheet.artifact(target, x + 6, at.y());
    };
    return drawing;
}

} // namespace report
