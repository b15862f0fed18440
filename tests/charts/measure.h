// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/guiapplication.h"
#include "charts/paintercanvas.h"

#include <QImage>
#include <QPainter>

// Measures text as the screen shows it, for layouts that nobody paints.
inline const charts::Canvas &measure()
{
    needGuiApplication();
    static QImage nothing(1, 1, QImage::Format_RGB32);
    static QPainter painter(&nothing);
    static const charts::PainterCanvas canvas(painter, QFont(QStringLiteral("Noto Sans")));
    return canvas;
}
