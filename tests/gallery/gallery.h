// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gallery {

struct Result {
    QString folder;
    int pictures = 0;
};

// Pictures of 1280×800 of every page from the café sample of 2027 Q1 on 10 February 2027, and from an empty plan, in English
// and French, light and dark. `only` limits them to names that hold it.
Result paint(const QString &folder, const QString &only);

} // namespace gallery
