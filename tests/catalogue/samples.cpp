// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

TEST_CASE("the café opens", "[samples]")
{
    const auto cafe = catalogue::sample(QStringLiteral("cafe"), QStringLiteral("en"), *core::quarterNamed(u"2027Q1"));
    CHECK(cafe.strategy.business().name == QStringLiteral("Le Petit Fournil"));
    CHECK(cafe.files.size() == 6);
    for (const auto &file : cafe.files)
        for (const auto &series : file.series) {
            INFO(file.name.toStdString() + " " + series.key.metric.toStdString());
            CHECK_FALSE(series.values.empty());
        }
}
