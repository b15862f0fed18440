// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

using charts::Appearance;
using charts::Theme;

struct RatioRow {
    const char *name;
    QColor Theme::*ink;
    std::array<double, 4> light; // on window, surface, sunken, selection
    std::array<double, 4> dark;
};

// The contrast table of docs/design, as published.
const std::vector<RatioRow> ratioRows{
    {"text", &Theme::text, {14.75, 16.28, 13.67, 13.48}, {14.86, 13.36, 11.10, 10.13}},
    {"muted", &Theme::muted, {5.83, 6.44, 5.41, 5.33}, {8.00, 7.19, 5.97, 5.45}},
    {"accent", &Theme::accent, {6.63, 7.32, 6.14, 6.06}, {8.81, 7.92, 6.58, 6.00}},
    {"control", &Theme::control, {3.38, 3.73, 3.13, 3.09}, {4.86, 4.36, 3.63, 3.31}},
    {"line", &Theme::line, {1.23, 1.36, 1.14, 1.13}, {1.57, 1.41, 1.17, 1.07}},
    {"onTrack", &Theme::onTrack, {5.91, 6.52, 5.47, 5.40}, {8.60, 7.73, 6.42, 5.86}},
    {"behind", &Theme::behind, {5.79, 6.39, 5.36, 5.29}, {8.92, 8.01, 6.66, 6.08}},
    {"atRisk", &Theme::atRisk, {6.32, 6.98, 5.86, 5.77}, {8.25, 7.41, 6.16, 5.62}},
    {"noData", &Theme::noData, {5.83, 6.44, 5.41, 5.33}, {8.00, 7.19, 5.97, 5.45}},
};
const std::vector<std::array<double, 4>> seriesLight{{4.86, 5.37, 4.50, 4.44}, {3.47, 3.83, 3.21, 3.17}, {3.40, 3.75, 3.15, 3.11},
    {3.39, 3.75, 3.14, 3.10}, {8.40, 9.28, 7.79, 7.68}, {8.43, 9.31, 7.82, 7.71}};
const std::vector<std::array<double, 4>> seriesDark{{5.31, 4.77, 3.96, 3.61}, {5.74, 5.16, 4.29, 3.91}, {9.66, 8.68, 7.21, 6.58},
    {5.97, 5.36, 4.46, 4.07}, {11.57, 10.40, 8.64, 7.88}, {13.02, 11.70, 9.72, 8.87}};

std::array<QColor, 4> grounds(const Theme &theme)
{
    return {theme.window, theme.surface, theme.sunken, theme.selection};
}

void checkRatios(const char *name, const QColor &ink, const Theme &theme, const std::array<double, 4> &published)
{
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(name, i);
        CHECK(charts::contrast(ink, grounds(theme)[i]) == Approx(published[i]).margin(0.02));
    }
}

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector times(const Matrix &m, const Vector &v)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += m[row][column] * v[column];
    return result;
}

// Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
const std::array<Matrix, 4> visions{Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Vector labOf(const QColor &colour, const Matrix &vision)
{
    auto rgb = times(vision, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (auto &channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    auto xyz = times(toXyz, rgb);
    const Vector white{0.95047, 1.0, 1.08883};
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / white[0]), y = f(xyz[1] / white[1]), z = f(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Vector &a, const Vector &b)
{
    return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
}

} // namespace

TEST_CASE("every contrast is the published one, in light and dark", "[charts][D1][Q32]")
{
    const auto light = Theme::of(Appearance::Light), dark = Theme::of(Appearance::Dark);
    for (const auto &row : ratioRows) {
        checkRatios(row.name, light.*row.ink, light, row.light);
        checkRatios(row.name, dark.*row.ink, dark, row.dark);
    }
    for (std::size_t i = 0; i < 6; ++i) {
        checkRatios("series", light.series[i], light, seriesLight[i]);
        checkRatios("series", dark.series[i], dark, seriesDark[i]);
    }
}

TEST_CASE("text reads at 4.5:1 and graphics at 3:1 on every surface", "[charts][D1][Q32]")
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto theme = Theme::of(appearance);
        for (const auto &ground : grounds(theme)) {
            for (const auto &ink : {theme.text, theme.muted, theme.accent, theme.onTrack, theme.behind, theme.atRisk, theme.noData})
                CHECK(charts::contrast(ink, ground) >= 4.5);
            CHECK(charts::contrast(theme.control, ground) >= 3.0);
            for (const auto &ink : theme.series)
                CHECK(charts::contrast(ink, ground) >= 3.0);
        }
        CHECK(charts::contrast(theme.onTrack, theme.onTrackSoft) >= 4.5);
        CHECK(charts::contrast(theme.behind, theme.behindSoft) >= 4.5);
        CHECK(charts::contrast(theme.atRisk, theme.atRiskSoft) >= 4.5);
        CHECK(charts::contrast(theme.noData, theme.noDataSoft) >= 4.5);
        CHECK(charts::contrast(theme.onAccent, theme.accent) >= 4.5);
    }
}

TEST_CASE("colour-blind readers tell all six series apart", "[charts][D2][Q32]")
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto theme = Theme::of(appearance);
        for (const auto &vision : visions)
            for (std::size_t a = 0; a < 6; ++a)
                for (std::size_t b = a + 1; b < 6; ++b) {
                    CAPTURE(a, b, &vision - visions.data(), appearance == Appearance::Dark);
                    CHECK(distance(labOf(theme.series[a], vision), labOf(theme.series[b], vision)) >= 17.5);
                }
    }
}

TEST_CASE("the unit follows the user's font", "[charts][Q33]")
{
    CHECK(Theme::unitFor(18) == 4);
    CHECK(Theme::unitFor(27) == 6);
    CHECK(Theme::unitFor(10) == 4);
    const auto paper = Theme::forPaper(9.4, QStringLiteral("Noto Sans"));
    CHECK(paper.u(4.5) == Approx(paper.lineHeight(Theme::body)));
    CHECK(paper.text == Theme::of(Appearance::Light).text);
}
