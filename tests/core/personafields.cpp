// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audience.h"
#include "core/labels.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE(
    "a persona is asked about in four parts, and the wizard's questions are among them", "[audience][S1-13][S1-14][S3-09][S3-10][S1-18]")
{
    QStringList asked;
    QStringList all;
    for (const PersonaPart part : {PersonaPart::Who, PersonaPart::Wants, PersonaPart::Where, PersonaPart::Speak}) {
        asked << askedFields(part);
        all << askedFields(part) << furtherFields(part);
    }
    CHECK(asked == personaFields());
    for (const char *field :
        {"gender", "problems", "motivations", "wants", "needs", "media_habits", "brand_search", "why_networks", "device", "participation"})
        CHECK(all.contains(QLatin1String(field)));
    for (int place = 0; place < all.size(); ++place) {
        CHECK(personaFieldPlace(all[place]) == place);
        CHECK(personaFieldLabel(all[place], Language::english()) != all[place]);
    }
    CHECK(personaFieldPlace(QStringLiteral("Diet")) == all.size());
}
