// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/theme.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

double linearChannel(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) + 0.0722 * linearChannel(colour.blueF());
}

Theme lightTheme()
{
    Theme theme;
    theme.window = QColor(0xF3F4F1);
    theme.surface = QColor(0xFFFFFF);
    theme.sunken = QColor(0xE9ECE8);
    theme.text = QColor(0x1B2124);
    theme.muted = QColor(0x566066);
    theme.accent = QColor(0x0F5E73);
    theme.selection = QColor(0xDFECEF);
    theme.line = QColor(0xDADEDA);
    theme.control = QColor(0x7C868A);
    theme.onAccent = QColor(0xFFFFFF);
    theme.onTrack = QColor(0x186B42);
    theme.onTrackSoft = QColor(0xE2F1E7);
    theme.behind = QColor(0x8A5200);
    theme.behindSoft = QColor(0xFAEDD6);
    theme.atRisk = QColor(0xAC231B);
    theme.atRiskSoft = QColor(0xFBE5E2);
    theme.noData = theme.muted;
    theme.noDataSoft = theme.sunken;
    theme.series = {QColor(0x0A6BC4), QColor(0xD95C0A), QColor(0x189666), QColor(0xCB5CA4), QColor(0x634000), QColor(0x284C55)};
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.window = QColor(0x15191B);
    theme.surface = QColor(0x1D2326);
    theme.sunken = QColor(0x2A3135);
    theme.text = QColor(0xE8ECEC);
    theme.muted = QColor(0xA6B0B4);
    theme.accent = QColor(0x6FC3D6);
    theme.selection = QColor(0x1F3A42);
    theme.line = QColor(0x333C40);
    theme.control = QColor(0x7C888D);
    theme.onAccent = QColor(0x08252D);
    theme.onTrack = QColor(0x62C893);
    theme.onTrackSoft = QColor(0x1C3529);
    theme.behind = QColor(0xE8AE4A);
    theme.behindSoft = QColor(0x3A2E18);
    theme.atRisk = QColor(0xFF9389);
    theme.atRiskSoft = QColor(0x43211F);
    theme.noData = theme.muted;
    theme.noDataSoft = theme.sunken;
    theme.series = {QColor(0x4A8FE0), QColor(0xE8703A), QColor(0x4FD6A0), QColor(0xC97FA8), QColor(0xF0CF4A), QColor(0xC4E1F6)};
    return theme;
}

} // namespace

Theme Theme::of(Appearance appearance)
{
    return appearance == Appearance::Dark ? darkTheme() : lightTheme();
}

Theme Theme::forPaper(double bodySize, const QString &fontFamily)
{
    auto theme = lightTheme();
    theme.fontFamily = fontFamily;
    theme.fontSize = bodySize;
    theme.unit = theme.lineHeight(body) / 4.5;
    return theme;
}

double Theme::unitFor(double lineHeight)
{
    return std::max(4.0, std::round(lineHeight / 4.5));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(a), relativeLuminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace charts
