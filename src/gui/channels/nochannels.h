// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace gui {

class EmptyState;
class Page;

// What a view about the plan's channels shows while there are none; it leads to the first one.
EmptyState *noChannels(Page &page, const QString &icon, const QString &question, const QString &sentence, QWidget *parent);

} // namespace gui
