// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/businesstime.h"

#include <catch2/catch.hpp>

TEST_CASE("a moment has the day and time of the business's clocks, or of UTC where its zone is unknown", "[core]")
{
    const QDateTime moment(QDate(2027, 6, 30), QTime(22, 30), Qt::UTC);
    const QDateTime paris = core::timeIn(QStringLiteral("Europe/Paris"), moment);
    CHECK(paris.date() == QDate(2027, 7, 1));
    CHECK(paris.time() == QTime(0, 30));
    for (const char *unknown : {"", "Moon/Crater"})
        CHECK(core::timeIn(QLatin1String(unknown), moment).time() == QTime(22, 30));
}
