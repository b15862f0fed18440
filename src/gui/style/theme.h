// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/theme.h"

#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QPainter;

// What every screen takes its looks from. Nothing outside this folder names a colour, a font size or a pixel:
//   u(4)                 a length: 4 units of the design's spacing scale (1, 2, 3, 4, 6, 8, 12)
//   fontOf(Type::Section)  a font of the type scale; fontOf(Type::Body, true) is DemiBold
//   theme().sunken       a colour, while painting (never keep it: the appearance may change)
//   iconNamed("goals")        one of resources/icons, in the palette's text colour
namespace gui {

enum class Type { Hero, Title, Section, Body, Caption, Code };

// The theme of the running application; read it when painting.
const charts::Theme &theme();
// n units in whole device-independent pixels.
int u(double n);
QFont fontOf(Type type, bool isStrong = false);
// The line height the design gives to that type.
int lineHeight(Type type);

// An icon of resources/icons by its name. It is drawn in `role` of the application's palette at the moment of painting
// (accent when it is on), so it follows the appearance.
QIcon iconNamed(const QString &name, QPalette::ColorRole role = QPalette::WindowText);
// Paints that icon into `rect`, in any colour.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

// The theme with the unit and the font of the application.
charts::Theme screenTheme(charts::Appearance appearance);
QPalette paletteOf(const charts::Theme &theme);
// Whether the platform's own palette is dark (its window darker than its text).
charts::Appearance systemAppearance();
// Sets style, palette and font of the application; call it again to change the appearance.
void applyAppearance(QApplication &application, charts::Appearance appearance);

} // namespace gui
