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

// A label on a lane of the road: a strip for a campaign with its label on it, a ring for a review with its label beside it.
struct RoadItem {
    double left = 0; // of the strip or ring
    double right = 0;
    SetText label;
    double labelLeft = 0;
    bool isReview = false;

    double begin() const { return std::min(left, labelLeft - labelPadding); }
    double end() const { return std::max(right, labelLeft + label.width() + labelPadding); }
};

// Items in lanes from the top, none over another; the lane of each.
std::vector<int> lanesOf(const std::vector<RoadItem> &items)
{
    std::vector<double> ends;
    std::vector<int> lanes;
    for (const RoadItem &item : items) {
        size_t lane = 0;
        while (lane < ends.size() && ends[lane] + labelPadding > item.begin())
            ++lane;
        if (lane == ends.size())
            ends.push_back(0);
        ends[lane] = item.end();
        lanes.push_back(static_cast<int>(lane));
    }
    return lanes;
}

void drawItem(Sheet &sheet, const RoadItem &item, QPointF at)
{
    const QRectF box(at.x() + item.left, at.y(), item.right - item.left, laneHeight);
    charts::Path path;
    if (item.isReview) {
        path.addEllipse(box.center(), ringSize / 2, ringSize / 2);
        sheet.canvas().stroke(path, {sheet.theme().text, 1, {}, true});
    } else {
        path.addRoundedRect(box, 2);
        sheet.canvas().fill(path, sheet.theme().sunken);
    }
    sheet.artifact(item.label, at.x() + item.labelLeft, at.y() + (laneHeight - item.label.height()) / 2);
}

RoadItem campaignOf(const Span &campaign, const Measure &measure, const RoadScale &scale)
{
    RoadItem item;
    item.label = measure.typesetter.set(plain(campaign.title), {style::caption, false, false, Tone::Normal, 1}, measure.width * 0.7);
    item.left = scale.of(campaign.firstDay);
    item.right = std::max(item.left + 2, scale.of(campaign.lastDay.addDays(1)));
    item.labelLeft = std::min(item.left + labelPadding, measure.width - item.label.width());
    return item;
}

// The ring stays on its day; without room after it the label stands before it.
RoadItem reviewOf(const Moment &review, const Measure &measure, const RoadScale &scale)
{
    RoadItem item;
    item.isReview = true;
    item.label = measure.typesetter.set(plain(review.title), {style::caption, false, false, Tone::Normal, 1}, measure.width * 0.5);
    item.left = std::min(scale.of(review.day), measure.width - ringSize);
    item.right = item.left + ringSize;
    const bool hasRoom = item.right + labelPadding + item.label.width() <= measure.width;
    item.labelLeft = hasRoom ? item.right + labelPadding : item.left - labelPadding - item.label.width();
    return item;
}

} // namespace

Drawing drawingOf(const Picture &picture, const Measure &measure)
{
    return std::visit([&measure](const auto &p) { return drawingOf(p, measure); }, picture);
}

Drawing drawingOf(const RoadPicture &road, const Measure &measure)
{
    const RoadScale scale{road.firstDay, road.lastDay, measure.width};
    std::vector<RoadItem> campaigns, reviews;
    for (const Span &campaign : road.campaigns)
        campaigns.push_back(campaignOf(campaign, measure, scale));
    for (const Moment &review : road.reviews)
        reviews.push_back(reviewOf(review, measure, scale));
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
            drawItem(sheet, campaigns[i], {at.x(), laneTop(campaignLanes[i])});
        for (size_t i = 0; i < reviews.size(); ++i)
            drawItem(sheet, reviews[i], {at.x(), laneTop(upper + reviewLanes[i])});
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
