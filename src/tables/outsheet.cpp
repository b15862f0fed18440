// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/outsheet.h"

namespace tables {

namespace {

// Apostrophes, then a sign that begins a formula. The apostrophes count, so that a guard before one is told from it.
bool beginsLikeAFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

} // namespace

QString guarded(const QString &text)
{
    return beginsLikeAFormula(text) ? u'\'' + text : text;
}

QString withoutGuard(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeAFormula(text) ? text.mid(1) : text;
}

} // namespace tables
