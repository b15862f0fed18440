// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui {

// A caption above its fact: "Period", "1 January to 31 January 2027".
QWidget *fact(const QString &caption, QWidget *value, QWidget *parent);
QWidget *fact(const QString &caption, const QString &value, QWidget *parent);

} // namespace gui
