// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/business.h"

namespace core {

enum class EvidenceSource { Assumption, Survey, Interview, NetworkAnalytics, PublicStatistics };

// One kind of person the plan speaks to; everything said of them is a PersonaAnswer with its source.
struct Persona {
    Id<Persona> id;
    QString name;
    QString headline; // "36, nurse, Lyon"
    QString quote;
    int position = 0;
    bool operator==(const Persona &) const = default;
};

// One attribute of a persona and where it comes from (S1-15). `field` is one of personaFields() or the user's own word.
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

// The persona's own words on one line, without the quotation marks that were typed round them: whoever shows them sets their own.
QString spokenWords(const Persona &persona);

// The attributes the wizard asks for, in order: age, location, job, income, interests, seeks, brake, moments, reacts_to,
// networks, how_to_reach, how_to_speak.
const QStringList &personaFields();

template <>
struct Tokens<EvidenceSource> {
    static constexpr std::array<TokenOf<EvidenceSource>, 5> all{
        {{EvidenceSource::Assumption, "assumption"}, {EvidenceSource::Survey, "survey"}, {EvidenceSource::Interview, "interview"},
            {EvidenceSource::NetworkAnalytics, "network_analytics"}, {EvidenceSource::PublicStatistics, "public_statistics"}}};
};

} // namespace core
