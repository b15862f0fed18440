// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace gui {
class MainWindow;
}

namespace gallery {

// Three posts of the month that are chosen, what moves them, the copies of one for other channels, and the keys.
void paintChosenPosts(gui::MainWindow &window, const std::function<bool(const QString &)> &isWanted,
    const std::function<void(QWidget &, const QString &)> &save);

} // namespace gallery
