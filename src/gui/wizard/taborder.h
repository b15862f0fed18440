// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace gui {

// Tab walks what the area's layouts hold as it is read, from the area itself on: chips, rows and buttons that were made later would else
// come last of all.
void tabInReadingOrder(QWidget &area);

// Keeps the keyboard in the area while it is shown anew: when the button that was pressed goes away, the focus goes to the next stop
// that is still there, else to the one before.
class KeptFocus {
public:
    explicit KeptFocus(QWidget &area);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    QWidget &m_area;
    std::vector<QPointer<QWidget>> m_stops; // in reading order
    size_t m_place = 0; // of the one that had the focus
};

} // namespace gui
