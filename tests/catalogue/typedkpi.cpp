// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/typedkpi.h"

#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

using namespace core;

namespace {

// A plan with an Instagram and a Facebook account, in the first quarter of 2027.
struct Typing {
    Strategy strategy;
    MetricCatalogue metrics = catalogue::metrics();
    NetworkCatalogue networks = catalogue::networks();

    Typing()
    {
        for (const char *network : {"instagram", "facebook"}) {
            Channel channel;
            channel.id = Id<Channel>{static_cast<qint64>(strategy.all<Channel>().size() + 1)};
            channel.network = QLatin1String(network);
            channel.handle = QStringLiteral("@fournil_") + channel.network;
            strategy.all<Channel>().push_back(channel);
        }
    }
    TypedKpi read(const char *text, const Language &language) const
    {
        const QString sentence = QString::fromUtf8(text);
        return typedKpi({sentence, strategy, metrics, networks, QDate(2027, 1, 11), QDate(2027, 3, 31)}, language);
    }
};

struct Expected {
    const char *text;
    const char *metric;
    const char *network;
    Aim aim;
    TargetForm form;
    double amount;
    QDate deadline;
};

void check(const std::vector<Expected> &sentences, const Language &language)
{
    const Typing typing;
    for (const Expected &expected : sentences) {
        INFO(expected.text);
        const TypedKpi typed = typing.read(expected.text, language);
        CHECK(typed.metric.toStdString() == expected.metric);
        CHECK(typed.network.toStdString() == expected.network);
        CHECK(typed.aim == expected.aim);
        REQUIRE(typed.form);
        CHECK(*typed.form == expected.form);
        CHECK(typed.amount == Approx(expected.amount));
        CHECK(typed.deadline.value_or(QDate()) == expected.deadline);
    }
}

} // namespace

TEST_CASE("a goal typed in English is understood", "[goals][S2-29]")
{
    check(
        {
            {"+15 % impressions on Instagram each quarter", "impressions", "instagram", Aim::Raise, TargetForm::PerQuarter, 15, {}},
            {"Increase Instagram followers by 10% by the end of March", "followers", "instagram", Aim::Raise, TargetForm::Percent, 10,
                QDate(2027, 3, 31)},
            {"Reach 4,800 followers on Instagram by 31 March 2027", "followers", "instagram", Aim::Raise, TargetForm::Absolute, 4800,
                QDate(2027, 3, 31)},
            {"Double our LinkedIn followers in six months", "followers", "linkedin", Aim::Raise, TargetForm::Factor, 2, QDate(2027, 7, 11)},
            {"We will use Twitter as customer support, to bring our average response time under two hours by the end of the quarter",
                "response_time", "x", Aim::Lower, TargetForm::Absolute, 7200, QDate(2027, 3, 31)},
            {"Reduce the bounce rate by 5 percentage points before June", "bounce_rate", "", Aim::Lower, TargetForm::Delta, 5,
                QDate(2027, 5, 31)},
            {"Raise the engagement rate on Facebook to 5%", "engagement_rate", "facebook", Aim::Raise, TargetForm::Absolute, 5, {}},
            {"5% more website visits each month", "sessions", "", Aim::Raise, TargetForm::PerMonth, 5, {}},
            {"180 orders by 2027-03-15", "orders", "", Aim::Raise, TargetForm::Absolute, 180, QDate(2027, 3, 15)},
            {"500 more followers on Facebook", "followers", "facebook", Aim::Raise, TargetForm::Delta, 500, {}},
            {"Cut the cost per click by half", "cost_per_click", "", Aim::Lower, TargetForm::Factor, 2, {}},
            {"10k video views on TikTok this quarter", "video_views", "tiktok", Aim::Raise, TargetForm::Absolute, 10000,
                QDate(2027, 3, 31)},
        },
        Language::english());
}

TEST_CASE("a goal typed in French is understood", "[goals][S2-29]")
{
    check(
        {
            {"augmenter les abonnés Instagram de 10 % d’ici fin mars", "followers", "instagram", Aim::Raise, TargetForm::Percent, 10,
                QDate(2027, 3, 31)},
            {"+15 % d’impressions sur Instagram chaque trimestre", "impressions", "instagram", Aim::Raise, TargetForm::PerQuarter, 15, {}},
            {"Atteindre 4 800 abonnés sur Facebook avant le 1er avril", "followers", "facebook", Aim::Raise, TargetForm::Absolute, 4800,
                QDate(2027, 4, 1)},
            {"Doubler le nombre d’abonnés LinkedIn en six mois", "followers", "linkedin", Aim::Raise, TargetForm::Factor, 2,
                QDate(2027, 7, 11)},
            {"Répondre en moins de deux heures : délai de réponse sur Facebook, d’ici la fin du trimestre", "response_time", "facebook",
                Aim::Lower, TargetForm::Absolute, 7200, QDate(2027, 3, 31)},
            {"Réduire le taux de rebond de 5 points", "bounce_rate", "", Aim::Lower, TargetForm::Delta, 5, {}},
            {"Porter le taux d’engagement à 4,5 % sur Instagram", "engagement_rate", "instagram", Aim::Raise, TargetForm::Absolute, 4.5,
                {}},
            {"5 % de visites du site en plus chaque mois", "sessions", "", Aim::Raise, TargetForm::PerMonth, 5, {}},
            {"Diviser par deux le coût par clic", "cost_per_click", "", Aim::Lower, TargetForm::Factor, 2, {}},
            {"Diminuer les désinscriptions de 20 % d’ici au 15 février", "unsubscribes", "", Aim::Lower, TargetForm::Percent, 20,
                QDate(2027, 2, 15)},
            {"30 réservations par Instagram avant juin", "bookings", "instagram", Aim::Raise, TargetForm::Absolute, 30, QDate(2027, 5, 31)},
        },
        Language::french());
}

TEST_CASE("from where to where is read, and which way that goes", "[goals][S2-29]")
{
    const TypedKpi typed = Typing().read("Response time on Facebook from 5 h 20 to 2 h", Language::english());
    CHECK(typed.metric == u"response_time");
    CHECK(typed.baseline == 19200);
    CHECK(typed.amount == 7200);
    CHECK(typed.aim == Aim::Lower);
    const TypedKpi french = Typing().read("passer de 2 960 à 3 256 abonnés Facebook", Language::french());
    CHECK(french.baseline == 2960);
    CHECK(french.amount == 3256);
    CHECK(french.aim == Aim::Raise);
}

TEST_CASE("the channel of the plan is found by its network or its name", "[goals][S2-29]")
{
    const Typing typing;
    CHECK(typing.read("10% more comments on Facebook", Language::english()).channel == Id<Channel>{2});
    CHECK(typing.read("10% more comments for @fournil_instagram", Language::english()).channel == Id<Channel>{1});
    const TypedKpi elsewhere = typing.read("10% more comments on X", Language::english());
    CHECK_FALSE(elsewhere.channel);
    CHECK(elsewhere.network == u"x");
}

TEST_CASE("words without a number or a metric promise nothing", "[goals][S2-29]")
{
    const Typing typing;
    CHECK_FALSE(typing.read("Bring students in at four", Language::english()).hasNumbers());
    CHECK_FALSE(typing.read("Be better known", Language::english()).hasNumbers());
    CHECK_FALSE(typing.read("", Language::english()).hasNumbers());
    CHECK_FALSE(typing.read("More followers on Instagram", Language::english()).hasNumbers());
    CHECK_FALSE(typing.read("99 %", Language::french()).hasNumbers());
}
