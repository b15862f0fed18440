// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"
#include "core/pictures.h"

namespace core {

struct Channel;

enum class EvidenceSource { Assumption, Survey, Interview, NetworkAnalytics, PublicStatistics };

// The parts in which a persona is asked about: who it is, what it wants, where it is found, how to speak to it.
enum class PersonaPart { Who, Wants, Where, Speak };

// One kind of person the plan speaks to; everything said of them is a PersonaAnswer with its source.
struct Persona {
    Id<Persona> id;
    QString name;
    QString headline; // "36, nurse, Lyon"
    QString quote;
    int position = 0;
    std::optional<Id<Picture>> portrait;
    bool operator==(const Persona &) const = default;
};

// One attribute of a persona and where it comes from (S1-15). `field` is one of askedFields() and furtherFields() or the user's own word.
struct PersonaAnswer {
    Id<PersonaAnswer> id;
    Id<Persona> persona;
    QString field;
    QString text;
    EvidenceSource source = EvidenceSource::Assumption;
    QString sourceNote; // "3 customers", "45 of 64 answers"
    QString sourceLink;
    std::optional<QDate> sourceDay;
    int position = 0;
    bool operator==(const PersonaAnswer &) const = default;
};

// A talk with a customer (S3-11): what was learnt, and of which persona, if any.
struct Interview {
    Id<Interview> id;
    std::optional<Id<Persona>> persona;
    QDate day;
    QString who; // "Mme Roux, regular since 2021"
    QString insights;
    QString quote;
    bool operator==(const Interview &) const = default;
};

enum class AudienceTrait { Age, Gender, Country, City, Language, Device, Interest };

// What a network's own figures say of our audience there on one day (S1-17), noted by hand: "25–34: 38 %". Imported audience files
// bring the same as metrics.
struct AudienceShare {
    Id<AudienceShare> id;
    std::optional<Id<Channel>> channel;
    QDate day;
    AudienceTrait trait = AudienceTrait::Age;
    QString segment;
    double share = 0; // 0 … 1
    QString source;
    bool operator==(const AudienceShare &) const = default;
};

enum class MythVerdict { Open, True, Partly, False };

// Something believed of the audience, held against what can be known (S1-16).
struct MythCheck {
    Id<MythCheck> id;
    QString belief;
    QString finding;
    MythVerdict verdict = MythVerdict::Open;
    QString source;
    QString link;
    std::optional<QDate> day;
    bool operator==(const MythCheck &) const = default;
};

enum class JourneyStage { Follower, Cold, Warm, Hot, Customer, Fan };

// How a persona goes on from one stage to the next (S2-25, S2-08).
struct JourneyStep {
    Id<JourneyStep> id;
    Id<Persona> persona;
    JourneyStage stage = JourneyStage::Follower;
    QString touchpoint;
    QString nextStep;
    QString offer;
    int position = 0;
    bool operator==(const JourneyStep &) const = default;
};

// The persona's own words on one line, without the quotation marks that were typed round them: whoever shows them sets their own.
QString spokenWords(const Persona &persona);

// The attributes the wizard asks for, in order: age, location, job, income, interests, seeks, brake, moments, reacts_to,
// networks, how_to_reach, how_to_speak.
const QStringList &personaFields();
// Those of one part of a persona, and the ones that go further (S1-13, S1-14, S1-18, S3-09, S3-10): gender; problems, motivations, wants,
// needs; media_habits, brand_search, why_networks, device; participation.
QStringList askedFields(PersonaPart part);
QStringList furtherFields(PersonaPart part);
// Where an attribute stands among all of them, part by part; the users' own come last.
int personaFieldPlace(const QString &field);

template <>
struct Tokens<EvidenceSource> {
    static constexpr std::array<TokenOf<EvidenceSource>, 5> all{
        {{EvidenceSource::Assumption, "assumption"}, {EvidenceSource::Survey, "survey"}, {EvidenceSource::Interview, "interview"},
            {EvidenceSource::NetworkAnalytics, "network_analytics"}, {EvidenceSource::PublicStatistics, "public_statistics"}}};
};

template <>
struct Tokens<AudienceTrait> {
    static constexpr std::array<TokenOf<AudienceTrait>, 7> all{
        {{AudienceTrait::Age, "age"}, {AudienceTrait::Gender, "gender"}, {AudienceTrait::Country, "country"}, {AudienceTrait::City, "city"},
            {AudienceTrait::Language, "language"}, {AudienceTrait::Device, "device"}, {AudienceTrait::Interest, "interest"}}};
};
template <>
struct Tokens<MythVerdict> {
    static constexpr std::array<TokenOf<MythVerdict>, 4> all{
        {{MythVerdict::Open, "open"}, {MythVerdict::True, "true"}, {MythVerdict::Partly, "partly"}, {MythVerdict::False, "false"}}};
};
template <>
struct Tokens<JourneyStage> {
    static constexpr std::array<TokenOf<JourneyStage>, 6> all{{{JourneyStage::Follower, "follower"}, {JourneyStage::Cold, "cold"},
        {JourneyStage::Warm, "warm"}, {JourneyStage::Hot, "hot"}, {JourneyStage::Customer, "customer"}, {JourneyStage::Fan, "fan"}}};
};

} // namespace core
