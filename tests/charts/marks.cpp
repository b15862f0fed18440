// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/marks.h"

#include "charts/paintercanvas.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

#include <set>

namespace {

using charts::outline;
using charts::PillarMark;
using charts::statusMark;
using charts::StatusMark;
using core::KpiStatus;

constexpr QRectF markBox(0, 0, 24, 24);
const std::vector<KpiStatus> allStatuses{KpiStatus::OnTrack, KpiStatus::Behind, KpiStatus::AtRisk, KpiStatus::NotEnoughData};
const std::vector<PillarMark> allPillars{PillarMark::Diamond, PillarMark::Plus, PillarMark::Dome, PillarMark::Hourglass, PillarMark::Star,
    PillarMark::Pentagon, PillarMark::Bar};

QImage silhouette(const charts::Path &path)
{
    QImage image(24, 24, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    charts::PainterCanvas(painter, {}).fill(path, Qt::black);
    return image;
}

// The share of pixels in which two pictures differ clearly.
double difference(const QImage &a, const QImage &b)
{
    int pixels = 0;
    for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 24; ++x)
            pixels += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
    return pixels / 576.0;
}

} // namespace

TEST_CASE("status shapes are never pillar shapes", "[charts][D8][Q32]")
{
    for (const auto status : allStatuses)
        for (const auto pillar : allPillars) {
            CAPTURE(int(status), int(pillar));
            CHECK(difference(silhouette(outline(statusMark(status), markBox)), silhouette(outline(pillar, markBox))) > 0.08);
        }
}

TEST_CASE("without colour the four status marks stay apart", "[charts][D8][Q32]")
{
    for (const auto a : allStatuses)
        for (const auto b : allStatuses)
            if (a != b) {
                CAPTURE(int(a), int(b));
                CHECK(difference(silhouette(outline(statusMark(a), markBox)), silhouette(outline(statusMark(b), markBox))) > 0.1);
            }
    CHECK(qGray(silhouette(outline(StatusMark::Ring, markBox)).pixel(12, 12)) > 200); // a ring is open in the middle
}

TEST_CASE("every mark fills its square and does not leave it", "[charts][D8]")
{
    const auto check = [](const charts::Path &path) {
        CHECK(markBox.adjusted(-0.01, -0.01, 0.01, 0.01).contains(path.bounds()));
        CHECK(path.bounds().width() > 14);
    };
    for (const auto status : allStatuses)
        check(outline(statusMark(status), markBox));
    for (const auto pillar : allPillars)
        check(outline(pillar, markBox));
}

TEST_CASE("six pillars have a mark and a colour each, later ones share the last", "[charts]")
{
    const auto theme = charts::Theme::of(charts::Appearance::Light);
    std::set<PillarMark> marks;
    std::set<QRgb> colours;
    for (int position = 0; position < 6; ++position) {
        marks.insert(charts::pillarMark(position));
        colours.insert(charts::pillarColour(position, theme).rgb());
    }
    CHECK(marks.size() == 6);
    CHECK(colours.size() == 6);
    CHECK(charts::pillarMark(6) == charts::pillarMark(17));
    CHECK(charts::pillarColour(6, theme) == charts::pillarColour(17, theme));
}
