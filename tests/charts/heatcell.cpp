// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/heatcell.h"

#include <catch2/catch.hpp>

TEST_CASE("figures can be read on every shade of a heat map, in the light and in the dark", "[charts][S1-49]")
{
    for (const auto appearance : {charts::Appearance::Light, charts::Appearance::Dark}) {
        const charts::Theme theme = charts::Theme::of(appearance);
        for (int step = 0; step <= 10; ++step)
            CHECK(charts::contrast(charts::heatColour(step / 10.0, theme), theme.text) >= 4.5);
    }
}

TEST_CASE("more of something is a stronger shade, which no eye for hues is needed for", "[charts][S1-49]")
{
    for (const auto appearance : {charts::Appearance::Light, charts::Appearance::Dark}) {
        const charts::Theme theme = charts::Theme::of(appearance);
        double before = 1;
        for (int step = 0; step <= 10; ++step) {
            const double now = charts::contrast(charts::heatColour(step / 10.0, theme), theme.surface);
            CHECK(now > before);
            before = now;
        }
    }
}
