// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/tokens.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace core {

enum class BusinessModel { B2C, B2B, Both };
enum class Staffing { Alone, Team };

// Who the plan is for (J-06). A workspace holds exactly one.
struct Business {
    Id<Business> id;
    QString name;
    QString trade; // free words, "bakery and tea room"
    QString tradeKind; // id of a ready-made trade in resources (cafe, saas, shop …), or empty
    BusinessModel model = BusinessModel::B2C;
    Staffing staffing = Staffing::Alone;
    double hoursPerWeek = 0; // time there is for social media, 0 = not said
    int openDays = 0x7f; // bit 0 = Monday … bit 6 = Sunday
    QString website;
    QString manager; // who reads the document
    QString owner; // who keeps the plan
    std::optional<bool> customersExpectUs; // S3-01 (a)
    QString mission; // S4-03: the company's own mission
    QString socialMission; // S4-02
    QString voice; // S1-44, in a line
    QString voiceTone;
    QString voiceStyle;
    QString voiceDo; // one a line
    QString voiceDont;
    QString country; // whose rules and feasts count: ISO 3166, "FR"; empty: not said
    int replyMinutes = 0; // of an open day, for answering people (F-50)
    std::optional<QTime> workFrom; // when somebody is there to answer
    std::optional<QTime> workUntil;
    double supportedUpTo = 1; // times the growth measured that a target may need (F-44)
    double stretchUpTo = 1.5;
    QStringList keyDates; // the sets of public key dates that are shown: "FR", "commerce"; empty: the country's and those of commerce
    QString houseRules; // S3-02: what holds for whoever speaks for the business, one a line
    QString language; // language of the plan's own words: "en", "fr"
    QString currency; // ISO 4217
    QString timeZone; // IANA
    int weekStart = 1; // 1 = Monday … 7 = Sunday
    int quarterFirstMonth = 1;
    bool operator==(const Business &) const = default;
};

// A dated part of the plan: goals, budget and reviews belong to one quarter.
struct Quarter {
    Id<Quarter> id;
    int year = 0;
    int number = 1; // 1 … 4
    QDate firstDay;
    QDate lastDay;
    QString summary; // S1-01, in the owner's words
    QString decisionAsked; // the one decision the manager is asked for
    std::optional<QDate> decideBefore;
    QString mixRule; // 80_20, thirds, 50_25_20_5, custom
    bool operator==(const Quarter &) const = default;
};

// What the business wants, before any network is named (S0-02, S1-10).
struct Objective {
    Id<Objective> id;
    QString title;
    QString marketing; // the marketing objective that serves it
    QString reason;
    int position = 0;
    bool operator==(const Objective &) const = default;
};

// Days without work or customers (J-07).
struct Closure {
    Id<Closure> id;
    QDate firstDay;
    QDate lastDay;
    QString reason;
    bool operator==(const Closure &) const = default;
};

template <>
struct Tokens<BusinessModel> {
    static constexpr std::array<TokenOf<BusinessModel>, 3> all{
        {{BusinessModel::B2C, "b2c"}, {BusinessModel::B2B, "b2b"}, {BusinessModel::Both, "both"}}};
};
template <>
struct Tokens<Staffing> {
    static constexpr std::array<TokenOf<Staffing>, 2> all{{{Staffing::Alone, "alone"}, {Staffing::Team, "team"}}};
};

} // namespace core
