// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/sidepanel.h"

#include "gui/style/paint.h"

namespace gui {

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(painter, QPointF(width() - 1, 0), QPointF(width() - 1, height()));
}

} // namespace gui
