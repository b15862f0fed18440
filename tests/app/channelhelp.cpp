// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/capacitytable.h"
#include "app/channels/checklists.h"
#include "app/channels/missionhelp.h"
#include "core/mission.h"

#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

TEST_CASE("every example of a mission is a valid one", "[channels][S1-35]")
{
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("fr")})
        for (const char *network :
            {"x", "linkedin", "instagram", "facebook", "pinterest", "tiktok", "youtube", "google_business", "newsletter", "mastodon"}) {
            const app::MissionHelp help = app::missionHelp(QLatin1String(network), core::Language::of(code));
            CHECK_FALSE(help.examples.isEmpty());
            for (const QString &example : help.examples) {
                INFO(example.toStdString());
                CHECK_FALSE(core::missionFlaw(example));
            }
        }
}

TEST_CASE("the missions of the samples are valid in both languages", "[channels][samples][S1-35]")
{
    for (const QString &sample : {QStringLiteral("cafe"), QStringLiteral("saas"), QStringLiteral("shop")})
        for (const QString &code : {QStringLiteral("en"), QStringLiteral("fr")}) {
            const support::OpenWorkspace plan(sample, code);
            for (const core::Channel &channel : plan->strategy().all<core::Channel>())
                if (!channel.mission.isEmpty()) {
                    INFO(channel.mission.toStdString());
                    CHECK_FALSE(core::missionFlaw(channel.mission));
                }
        }
}

TEST_CASE("a network tells what it is good for, and how others use it, with the source", "[channels][S1-09][S1-34]")
{
    const app::MissionHelp linkedin = app::missionHelp(QStringLiteral("linkedin"), core::Language::english());
    REQUIRE(linkedin.uses.size() == 1);
    CHECK(linkedin.uses.front().contains(QStringLiteral("click-through")));
    const app::MissionHelp facebook = app::missionHelp(QStringLiteral("facebook"), core::Language::english());
    CHECK(facebook.uses.size() == 1);
    CHECK_FALSE(facebook.practice.isEmpty());
    for (const QString &line : app::missionHelp(QStringLiteral("instagram"), core::Language::french()).practice)
        CHECK(line.contains(QStringLiteral("(article)")));
}

TEST_CASE("every network has a guide of its own or the general one, and counts its own steps", "[channels][S1-39][S3-16]")
{
    const core::Language english = core::Language::english();
    const app::Checklist facebook = app::setupGuide(QStringLiteral("facebook"), english);
    const app::Checklist trial = app::stepsAsUser(english);
    CHECK(facebook.points.size() >= 5);
    CHECK(app::setupGuide(QStringLiteral("snapchat"), english).title == QStringLiteral("Snapchat public profile"));
    CHECK(app::setupGuide(QStringLiteral("wechat"), english).title == QStringLiteral("WeChat official account"));
    CHECK_FALSE(app::setupGuide(QStringLiteral("mastodon"), english).points.empty());
    const QStringList done{facebook.points[0].id, facebook.points[1].id, trial.points[0].id, QStringLiteral("unknown")};
    CHECK(facebook.countDone(done) == 2);
    CHECK(trial.countDone(done) == 1);
}

TEST_CASE("the points of a profile explain themselves", "[channels][S1-37]")
{
    const app::Checklist profile = app::profileChecklist(core::Language::english());
    CHECK(profile.points.size() >= 4);
    QStringList ids;
    for (const app::TickPoint &point : profile.points)
        ids << point.id;
    for (const char *kept : {"complete", "keywords", "brand", "identifiable"}) // plans hold these
        CHECK(ids.contains(QLatin1String(kept)));
    CHECK_FALSE(profile.points.front().hint.isEmpty());
}

TEST_CASE("the capacity table adds posts and answers up to the week", "[capacity][S1-40][F-50]")
{
    const support::OpenWorkspace cafe;
    core::Business business = cafe->strategy().business();
    business.replyMinutes = 10;
    REQUIRE(cafe->edit(core::Edit::changing(business, {})));
    app::CapacityTable table(*cafe);
    const QAbstractItemModelTester tester(&table);
    const core::Capacity &capacity = table.capacity();
    CHECK(capacity.replyHours == Approx(1)); // six open days of ten minutes
    double hours = 0;
    for (const core::ChannelLoad &load : capacity.channels)
        hours += load.hoursPerWeek;
    CHECK(hours == Approx(capacity.postHours));
    const int last = table.rowCount() - 1;
    const auto cell = [&table](int row, app::CapacityTable::Column column) {
        return table.index(row, static_cast<int>(column)).data().toString();
    };
    CHECK(cell(last, app::CapacityTable::Column::Name) == QStringLiteral("A week in all"));
    CHECK_FALSE(cell(last, app::CapacityTable::Column::Hours).isEmpty());
    CHECK(cell(last - 1, app::CapacityTable::Column::Name) == QStringLiteral("Answering people"));
    CHECK(table.channelAt(0));
    CHECK_FALSE(table.channelAt(last));
}
