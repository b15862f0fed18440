// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <functional>

class QWidget;

namespace gui {

// Opens the month below a widget to choose a day from; `name` is what it is called for people who hear the screen. Wherever a day can
// be chosen, it is chosen here.
void chooseDay(QWidget &below, QDate shown, const QString &name, const std::function<void(QDate)> &chosen);

} // namespace gui
