// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mission.h"

#include <catch2/catch.hpp>

using core::missionFlaw;
using core::MissionFlaw;

namespace {

std::optional<MissionFlaw> flawOf(const char *mission)
{
    return missionFlaw(QString::fromUtf8(mission));
}

} // namespace

TEST_CASE("a mission of one sentence with a purpose is valid in both languages", "[channels][S1-35]")
{
    for (const char *mission : {"We will use Twitter for customer service in order to reduce emails and calls.",
             "We will use LinkedIn to promote and spread our company culture to hire and retain employees more easily.",
             "We will use Instagram to show what is fresh each day, so that people nearby come by",
             "Nous utiliserons X pour aider les clients, afin qu’ils aient moins besoin d’appeler ou d’écrire un e-mail.",
             "Nous utiliserons TikTok pour montrer le métier, le four et les mains, afin d’attirer des apprentis !",
             "We will use it to tell St. Malo and M. Dupont of the tides, e.g. on Fridays."}) {
        INFO(mission);
        CHECK_FALSE(flawOf(mission));
    }
}

TEST_CASE("no text is no mission", "[channels][S1-36]")
{
    CHECK(flawOf("") == MissionFlaw::Missing);
    CHECK(flawOf(" \n\t ") == MissionFlaw::Missing);
}

TEST_CASE("a mission of several sentences or lines is too much", "[channels][S1-35]")
{
    CHECK(flawOf("We will use it to sell. We will also use it to hire.") == MissionFlaw::SeveralSentences);
    CHECK(flawOf("To sell!\nTo hire!") == MissionFlaw::SeveralSentences);
    CHECK(flawOf("Nous l’utiliserons pour vendre… Et pour recruter.") == MissionFlaw::SeveralSentences);
    CHECK(flawOf("Pour vendre ? « Oui » pour recruter ! Ça aussi.") == MissionFlaw::SeveralSentences);
}

TEST_CASE("a sentence without a purpose is no mission", "[channels][S1-35]")
{
    CHECK(flawOf("Pictures of today’s bread.") == MissionFlaw::NoPurpose);
    CHECK(flawOf("Des photos de la boutique.") == MissionFlaw::NoPurpose);
}

TEST_CASE("a list of everything is no mission", "[channels][S1-35]")
{
    CHECK(flawOf("We will use Facebook for everything, to be seen.") == MissionFlaw::NamesEverything);
    CHECK(flawOf("We will use it for news, offers, jobs, tips, contests and service in order to sell.") == MissionFlaw::NamesEverything);
    CHECK(flawOf("Nous l’utiliserons pour parler à tout le monde.") == MissionFlaw::NamesEverything);
    CHECK(flawOf("Nous publierons des offres, des conseils, des jeux, des avis, des emplois et des photos pour vendre.")
          == MissionFlaw::NamesEverything);
}
