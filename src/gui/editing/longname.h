// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace gui {

// The sentence to show below a name that is too long for lists; nothing else.
inline QString longNameRemark(const QString &name)
{
    constexpr qsizetype longName = 60;
    return name.size() > longName ? QCoreApplication::translate("gui::LineField", "This name is long: lists show only its beginning.")
                                  : QString();
}

} // namespace gui
