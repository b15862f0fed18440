// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/message.h"

#include "core/format.h"

namespace core {

QString Message::in(const Language &language) const
{
    QStringList all = arguments;
    for (const QDate day : days)
        all += formatShortDay(day, language);
    return language.filled(language.translate("message", source), all);
}

} // namespace core
