// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mentiontrend.h"

#include "core/networkpulse.h"
#include "support/measured.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace support;

namespace {

const QDate sunday(2027, 2, 28);
constexpr int weekStart = 1;

Campaign &addCampaign(Strategy &plan, const char *name)
{
    Campaign campaign;
    campaign.id = newId<Campaign>();
    campaign.name = QString::fromUtf8(name);
    plan.all<Campaign>().push_back(campaign);
    return plan.all<Campaign>().back();
}

void hear(Strategy &plan, QDate day, const char *text)
{
    Mention mention;
    mention.id = newId<Mention>();
    mention.day = day;
    mention.text = QString::fromUtf8(text);
    plan.all<Mention>().push_back(mention);
}

// A count of each of the twelve weeks up to that Sunday, the oldest four first.
Measured counted(double oldest, double before, double now, const QString &campaign = {})
{
    Measured source;
    SeriesKey key = keyOf("mentions");
    key.campaign = campaign;
    for (int week = 0; week < 12; ++week)
        source.value(key, sunday.addDays(-6 - 7 * week), 7, week < 4 ? now : week < 8 ? before : oldest);
    return source;
}

} // namespace

TEST_CASE("mentions of the brand that are counted tell whether its presence grows", "[listening][S3-19]")
{
    const Strategy plan;
    const auto trends = mentionTrends(plan, counted(4, 6, 12), sunday, weekStart);
    REQUIRE(trends.size() == 1);
    CHECK_FALSE(trends.front().campaign);
    CHECK_FALSE(trends.front().isNoted);
    CHECK(*trends.front().perWeek[0] == Approx(12));
    CHECK(*trends.front().perWeek[1] == Approx(6));
    CHECK(*trends.front().perWeek[2] == Approx(4));
    CHECK(trends.front().direction() == Direction::Growing);
    CHECK(mentionTrends(plan, counted(4, 12, 6), sunday, weekStart).front().direction() == Direction::Declining);
    CHECK(mentionTrends(plan, counted(4, 100, 105), sunday, weekStart).front().direction() == Direction::Steady);
    CHECK(mentionTrends(plan, Measured(), sunday, weekStart).front().direction() == Direction::Unknown);
}

TEST_CASE("where nobody counts, the listening log tells, and not of days before it was begun", "[listening][S3-19]")
{
    Strategy plan;
    for (int day = 0; day < 8; ++day)
        hear(plan, sunday.addDays(-day), "Lovely bread");
    hear(plan, sunday.addDays(-28), "Lovely bread");
    auto brand = mentionTrends(plan, Measured(), sunday, weekStart).front();
    CHECK(brand.isNoted);
    CHECK(*brand.perWeek[0] == Approx(2));
    CHECK_FALSE(brand.perWeek[1]); // the log began on its last day
    hear(plan, sunday.addDays(-55), "Lovely bread");
    brand = mentionTrends(plan, Measured(), sunday, weekStart).front();
    CHECK(*brand.perWeek[1] == Approx(0.5));
    CHECK_FALSE(brand.perWeek[2]);
    CHECK(brand.direction() == Direction::Growing);
    CHECK_FALSE(mentionTrends(plan, counted(1, 1, 1), sunday, weekStart).front().isNoted);
}

TEST_CASE("a campaign is followed by its name, its promo code, or what a file counts of it", "[listening][S3-19]")
{
    Strategy plan;
    const auto easter = addCampaign(plan, "Easter brioche").id;
    addCampaign(plan, "Back to school");
    PromoCode code;
    code.id = newId<PromoCode>();
    code.campaign = easter;
    code.code = QStringLiteral("BUNNY");
    plan.all<PromoCode>() = {code};
    hear(plan, sunday.addDays(-60), "Hello");
    hear(plan, sunday, "The EASTER brioche is back!");
    hear(plan, sunday, "Use bunny at the till");
    hear(plan, sunday, "Nice place");
    auto trends = mentionTrends(plan, Measured(), sunday, weekStart);
    REQUIRE(trends.size() == 2); // nobody speaks of the other one
    CHECK(trends.back().campaign == easter);
    CHECK(*trends.back().perWeek[0] == Approx(0.5));
    CHECK(*trends.back().perWeek[1] == Approx(0));
    trends = mentionTrends(plan, counted(0, 3, 7, QStringLiteral("easter brioche")), sunday, weekStart);
    REQUIRE(trends.size() == 2);
    CHECK_FALSE(trends.back().isNoted);
    CHECK(*trends.back().perWeek[0] == Approx(7));
    CHECK(trends.back().direction() == Direction::Growing);
}

TEST_CASE("each network tells its reactions, its visits and its share of voice, now and before", "[channels][S3-26]")
{
    Strategy plan;
    const auto add = [&plan](const char *network) {
        Channel channel;
        channel.id = newId<Channel>();
        channel.network = QLatin1String(network);
        plan.all<Channel>().push_back(channel);
        return channel.id;
    };
    const auto instagram = add("instagram");
    const auto website = add("website");
    add("pinterest"); // nothing is known of it
    Measured source;
    for (int day = 0; day < 56; ++day) {
        source.value(keyOf("engagements", instagram), sunday.addDays(day - 55), 1, day < 28 ? 10 : 20);
        source.value(keyOf("sessions", website), sunday.addDays(day - 55), 1, 5);
    }
    source.value(keyOf("link_clicks", instagram), sunday, 1, 3);
    source.value(keyOf("mentions", instagram), sunday.addDays(-6), 7, 1);
    source.value(keyOf("competitor_mentions", instagram), sunday.addDays(-6), 7, 3);
    const auto pulses = networkPulses(plan, source, sunday, weekStart);
    REQUIRE(pulses.size() == 2);
    CHECK(pulses[0].channel == instagram);
    CHECK(*pulses[0].engagements.now == Approx(140));
    CHECK(*pulses[0].engagements.before == Approx(70));
    CHECK(*pulses[0].visits.now == Approx(21)); // by the days that were measured
    CHECK_FALSE(pulses[0].visits.before);
    CHECK(*pulses[0].voice.percent() == Approx(25));
    CHECK(*pulses[1].visits.now == Approx(35));
    CHECK_FALSE(pulses[1].engagements.now);
    CHECK_FALSE(pulses[1].voice.percent());
    plan.all<Channel>().front().decision = AuditDecision::Close;
    CHECK(networkPulses(plan, source, sunday, weekStart).size() == 1);
}
