// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace gui {

// Parts of a whole below each other: a name, a bar on its track, the value, and a muted word beside it.
class ShareLines : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString name;
        double share = 0; // 0 … 1 of the track
        QString value;
        QString beside = {};
    };

    ShareLines(const std::vector<Line> &lines, QWidget *parent);
};

} // namespace gui
