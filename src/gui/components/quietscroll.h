// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace gui {

// A part of a page that scrolls down on its own, and never sideways: without a frame, and no stop of the keyboard, which goes to what
// stands in it.
class QuietScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit QuietScroll(QWidget *parent, QWidget *content = nullptr);
};

} // namespace gui
