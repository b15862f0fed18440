// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/canvas.h"

#include <pango/pangocairo.h>

#include <memory>

namespace report {

struct FreeGObject {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using PangoLayoutPointer = std::unique_ptr<PangoLayout, FreeGObject>;
using PangoContextPointer = std::unique_ptr<PangoContext, FreeGObject>;

// A pango context in which a unit of text size is a unit of the canvas, without hinting.
PangoContextPointer pangoContext();
// One line of text in the style, tabular figures, no ligatures.
PangoLayoutPointer pangoLine(PangoContext *context, const QString &family, const QString &text, const charts::TextStyle &style);
double pangoWidth(PangoLayout *line);
// "1er" as a French hand writes it, with the letters raised; `size` is that of the text, whose UTF-8 the attributes are for.
void raiseOrdinals(PangoAttrList *attributes, const QString &text, double size);

} // namespace report
