// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/beliefs.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("a text that shares most of a belief's words says it again", "[audience][S1-16]")
{
    const QString belief = QStringLiteral("Facebook is for baby boomers, not for millennials.");
    CHECK(saysAgain(QStringLiteral("Baby boomers, on Facebook"), belief));
    CHECK(saysAgain(QStringLiteral("FACEBOOK: BOOMERS, no millennials"), belief));
    CHECK_FALSE(saysAgain(QStringLiteral("Facebook"), belief));
    CHECK_FALSE(saysAgain(QStringLiteral("Instagram every morning, TikTok in the evening"), belief));
    CHECK_FALSE(saysAgain(QString(), belief));
    CHECK_FALSE(saysAgain(belief, QString()));
    CHECK(saysAgain(QStringLiteral("Les étudiants dépensent peu"), QStringLiteral("les etudiants depensent PEU")));
}

TEST_CASE("only beliefs found false are looked for in the answers", "[audience][S1-16]")
{
    Strategy strategy;
    PersonaAnswer answer;
    answer.id = Id<PersonaAnswer>{5};
    answer.persona = Id<Persona>{1};
    answer.field = QStringLiteral("networks");
    answer.text = QStringLiteral("Boomers, so only Facebook");
    strategy.all<PersonaAnswer>().push_back(answer);
    MythCheck check{Id<MythCheck>{7}, QStringLiteral("Boomers are on Facebook"), {}, MythVerdict::Open, {}, {}, std::nullopt};
    for (const MythVerdict verdict : {MythVerdict::Open, MythVerdict::True, MythVerdict::Partly}) {
        check.verdict = verdict;
        strategy.all<MythCheck>() = {check};
        CHECK(echoesOfFalseBeliefs(strategy).empty());
    }
    check.verdict = MythVerdict::False;
    strategy.all<MythCheck>() = {check};
    REQUIRE(echoesOfFalseBeliefs(strategy).size() == 1);
    CHECK(echoesOfFalseBeliefs(strategy).front() == BeliefEcho{check.id, answer.id});
}
