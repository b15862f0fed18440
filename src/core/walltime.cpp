// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/walltime.h"

namespace core {

QString wallTimeText(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

std::optional<QDateTime> wallTimeOf(const QString &text)
{
    constexpr qsizetype dayLength = 10;
    const QDate day = QDate::fromString(text.left(dayLength), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(dayLength + 1).remove(u'Z'), Qt::ISODateWithMs);
    if (!day.isValid() || !time.isValid() || text[dayLength] != u'T')
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC);
}

} // namespace core
