// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QWidget>

#include <catch2/catch.hpp>

namespace tests {

// Triggers the action of the page, or of a view in it, that has this shortcut.
inline void triggerKey(QWidget &page, const QKeySequence &key)
{
    for (QAction *action : page.findChildren<QAction *>())
        if (action->shortcut() == key) {
            action->trigger();
            return;
        }
    FAIL("no action has the key " << key.toString().toStdString());
}

inline bool showsText(const QWidget &parent, const QString &text)
{
    for (const QLabel *label : parent.findChildren<QLabel *>())
        if (label->text() == text)
            return true;
    return false;
}

} // namespace tests
