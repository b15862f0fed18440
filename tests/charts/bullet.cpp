// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/bullet.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace {
const auto bulletTheme = charts::Theme::of(charts::Appearance::Light);
constexpr QRectF bulletBox(10, 0, 216, 36);
} // namespace

TEST_CASE("a bullet's target stands at 100/108 of its track", "[charts][D10]")
{
    const auto layout = layOut(charts::Bullet{0.5, 0.4}, bulletBox, bulletTheme);
    CHECK(layout.target.center().x() == Approx(10 + 216 * 100 / 108.0));
    CHECK(layout.bar->right() == Approx(10 + 100));
    CHECK(layout.expected->x() == Approx(10 + 80));
    CHECK_FALSE(layout.isBeyond);
    CHECK(layout.track.height() == bulletTheme.u(2.5));
    CHECK(layout.bar->height() == bulletTheme.u(1.5));
    CHECK(layout.target.height() == bulletTheme.u(4));
    CHECK(layout.target.width() == Approx(bulletTheme.u(0.6)));
}

TEST_CASE("lower-is-better rises to the right as its progress does", "[charts][D10]")
{
    // 5 h 20 at the start, 2 h 00 wanted: 4 h 35 is further right than 5 h 00.
    const auto progress = [](double hours) { return (5.333 - hours) / (5.333 - 2); };
    const auto later = layOut(charts::Bullet{progress(4.58), {}}, bulletBox, bulletTheme);
    const auto sooner = layOut(charts::Bullet{progress(5.0), {}}, bulletBox, bulletTheme);
    CHECK(later.bar->right() > sooner.bar->right());
}

TEST_CASE("moving away from the target draws no bar and says so", "[charts][D10]")
{
    const auto layout = layOut(charts::Bullet{-0.2, 0.4}, bulletBox, bulletTheme);
    CHECK_FALSE(layout.bar);
    CHECK(layout.movesAway);
    CHECK(layout.expected);
}

TEST_CASE("far beyond the target the bar ends in an arrow at the end of the track", "[charts][D10]")
{
    const auto layout = layOut(charts::Bullet{1.9, 1.0}, bulletBox, bulletTheme);
    CHECK(layout.isBeyond);
    CHECK(layout.bar->right() == Approx(layout.track.right()));
}

TEST_CASE("a bullet without data has neither bar nor diamond", "[charts][D10]")
{
    const auto layout = layOut(charts::Bullet{}, bulletBox, bulletTheme);
    CHECK_FALSE(layout.bar);
    CHECK_FALSE(layout.expected);

    core::KpiReading reading;
    reading.progress = 0.1;
    reading.expectedProgress = 0.4;
    reading.status = core::KpiStatus::NotEnoughData;
    CHECK_FALSE(layOut(charts::Bullet::of(reading), bulletBox, bulletTheme).expected);
}

TEST_CASE("no progress, however odd, leaves the bullet's box", "[charts][D10]")
{
    CHECK(rc::check([](int progress, int expected) {
        const auto layout = layOut(charts::Bullet{progress / 100.0, expected / 100.0}, bulletBox, bulletTheme);
        RC_ASSERT(!layout.bar || bulletBox.contains(*layout.bar));
        RC_ASSERT(bulletBox.contains(*layout.expected));
        RC_ASSERT(bulletBox.contains(layout.target));
    }));
}
