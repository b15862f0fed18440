// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/theme.h"

#include <QDir>

class QWidget;

namespace gallery {

// One combination of language and look, with the folder its pictures go to.
struct Room {
    QString languageCode;
    charts::Appearance appearance;
    QDir folder;
    QString only;
    int *pictures;

    QString suffix() const
    {
        return languageCode + (appearance == charts::Appearance::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
    }
    bool isWanted(const QString &name) const { return only.isEmpty() || fileName(name).contains(only); }
    QString fileName(const QString &name) const { return name + QLatin1Char('-') + suffix() + QStringLiteral(".png"); }
};

// Lets what was asked for later happen.
void settle();
void save(const Room &room, QWidget &widget, const QString &name);

} // namespace gallery
