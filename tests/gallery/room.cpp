// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/room.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

namespace gallery {

void settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void save(const Room &room, QWidget &widget, const QString &name)
{
    settle();
    if (widget.grab().save(room.folder.filePath(room.fileName(name))))
        ++*room.pictures;
}

} // namespace gallery
