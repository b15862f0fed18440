// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

#include "gui/style/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

double sizeFactor(Type type)
{
    switch (type) {
    case Type::Hero:
        return charts::Theme::hero;
    case Type::Title:
        return charts::Theme::title;
    case Type::Section:
        return charts::Theme::section;
    case Type::Body:
        return charts::Theme::body;
    case Type::Caption:
        return charts::Theme::caption;
    case Type::Code:
        return charts::Theme::code;
    }
    return charts::Theme::body;
}

// Taken before the first theme is set: afterwards the palette is ours.
const QPalette &platformPalette()
{
    static const QPalette palette = QGuiApplication::palette();
    return palette;
}

QFont applicationFont()
{
    static const QFont system = QApplication::font(); // before the first look changed it
    QFont font = system;
    font.setFamilies({QStringLiteral("Noto Sans"), system.family()});
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

} // namespace

const charts::Theme &theme()
{
    if (const auto *style = qobject_cast<const Style *>(QApplication::style()))
        return style->theme();
    static const charts::Theme light = charts::Theme::of(charts::Appearance::Light);
    return light;
}

int u(double n)
{
    return qRound(theme().u(n));
}

QFont fontOf(Type type, bool isStrong)
{
    QFont result = QApplication::font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * sizeFactor(type));
    else
        result.setPixelSize(qRound(result.pixelSize() * sizeFactor(type)));
    result.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return result;
}

int lineHeight(Type type)
{
    return QFontMetrics(fontOf(type)).lineSpacing();
}

charts::Theme screenTheme(charts::Appearance appearance)
{
    charts::Theme theme = charts::Theme::of(appearance);
    const QFont font = QApplication::font();
    theme.fontFamily = font.family();
    theme.fontSize = QFontInfo(font).pixelSize();
    theme.unit = std::max(4.0, std::round(QFontMetricsF(font).lineSpacing() / 4.5));
    return theme;
}

QPalette paletteOf(const charts::Theme &theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, theme.window);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.sunken);
    set(QPalette::Button, theme.surface);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::BrightText})
        set(role, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        set(role, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::ToolTipBase, theme.text);
    set(QPalette::ToolTipText, theme.surface);
    set(QPalette::Mid, theme.control);
    set(QPalette::Dark, theme.control);
    set(QPalette::Midlight, theme.line);
    set(QPalette::Light, theme.line);
    set(QPalette::Shadow, theme.text);
    QColor faded = theme.text;
    faded.setAlphaF(0.45F);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

charts::Appearance systemAppearance()
{
    const QPalette &palette = platformPalette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? charts::Appearance::Dark : charts::Appearance::Light;
}

void applyAppearance(QApplication &application, charts::Appearance appearance)
{
    platformPalette();
    application.setFont(applicationFont());
    const charts::Theme theme = screenTheme(appearance);
    application.setStyle(new Style(theme)); // the application owns it
    application.setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    QToolTip::setFont(fontOf(Type::Caption));
}

} // namespace gui
