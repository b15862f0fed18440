// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shareofvoice.h"

#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace support;

namespace {

const QDate wednesday(2027, 2, 10);
const QDate mondayBefore(2027, 2, 1);
constexpr int monday = 1;

} // namespace

TEST_CASE("the share of voice is ours out of ours and theirs", "[competitors][F-05]")
{
    const Measured source =
        Measured().value(keyOf("mentions"), mondayBefore, 7, 24).value(keyOf("competitor_mentions"), mondayBefore, 7, 39);
    const ShareOfVoice share = shareOfVoice(source, wednesday, monday);
    CHECK(share.ours == 24);
    CHECK(share.all() == 63);
    CHECK(*share.percent() == Approx(100.0 * 24 / 63));
    CHECK(share.first == mondayBefore);
    CHECK(share.last == QDate(2027, 2, 7));
}

TEST_CASE("weeks that were counted on one side only stay out of the share of voice", "[competitors][F-05]")
{
    const Measured source = Measured()
                                .value(keyOf("mentions"), mondayBefore, 7, 24)
                                .value(keyOf("mentions"), mondayBefore.addDays(-7), 7, 500)
                                .value(keyOf("competitor_mentions"), mondayBefore, 7, 39);
    const ShareOfVoice share = shareOfVoice(source, wednesday, monday);
    CHECK(share.weeks == 1);
    CHECK(share.ours == 24);
}

TEST_CASE("without counts of both there is no share of voice", "[competitors][F-05]")
{
    CHECK_FALSE(shareOfVoice(Measured(), wednesday, monday).percent());
    const Measured oneSide = Measured().value(keyOf("mentions"), mondayBefore, 7, 24);
    CHECK_FALSE(shareOfVoice(oneSide, wednesday, monday).percent());
    const Measured silence =
        Measured().value(keyOf("mentions"), mondayBefore, 7, 0).value(keyOf("competitor_mentions"), mondayBefore, 7, 0);
    CHECK_FALSE(shareOfVoice(silence, wednesday, monday).percent());
}

TEST_CASE("each network has a share of voice of its own; the whole is not counted twice", "[competitors][F-05][S3-26]")
{
    const auto instagram = newId<Channel>();
    const auto facebook = newId<Channel>();
    const Measured parts = Measured()
                               .value(keyOf("mentions", instagram), mondayBefore, 7, 10)
                               .value(keyOf("competitor_mentions", instagram), mondayBefore, 7, 30)
                               .value(keyOf("mentions", facebook), mondayBefore, 7, 20)
                               .value(keyOf("competitor_mentions", facebook), mondayBefore, 7, 20);
    CHECK(*shareOfVoice(parts, wednesday, monday, instagram).percent() == Approx(25));
    CHECK(*shareOfVoice(parts, wednesday, monday, facebook).percent() == Approx(50));
    CHECK(shareOfVoice(parts, wednesday, monday).ours == 30); // the sum, where the whole was not counted
    Measured whole = parts;
    whole.value(keyOf("mentions"), mondayBefore, 7, 44).value(keyOf("competitor_mentions"), mondayBefore, 7, 56);
    CHECK(*shareOfVoice(whole, wednesday, monday).percent() == Approx(44));
    CHECK(*shareOfVoice(whole, wednesday, monday, instagram).percent() == Approx(25));
    CHECK(mentionsThisWeek(whole, QStringLiteral("mentions"), mondayBefore.addDays(6), monday) == 44);
    CHECK_FALSE(mentionsThisWeek(parts, QStringLiteral("mentions"), mondayBefore.addDays(6), monday)); // a sum is no count
}

TEST_CASE("mentions counted long ago say nothing of the voice today", "[competitors][F-05]")
{
    const QDate longAgo = mondayBefore.addDays(-70);
    const Measured source = Measured().value(keyOf("mentions"), longAgo, 7, 24).value(keyOf("competitor_mentions"), longAgo, 7, 39);
    CHECK(shareOfVoice(source, wednesday, monday).weeks == 0);
    CHECK(mentionsThisWeek(source, QStringLiteral("mentions"), longAgo.addDays(6), monday) == 24);
    CHECK_FALSE(mentionsThisWeek(source, QStringLiteral("mentions"), wednesday, monday));
}
