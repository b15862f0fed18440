// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/lists.h"
#include "bothlanguages.h"
#include "catalogue/catalogue.h"

#include <catch2/catch.hpp>

#include <algorithm>

using catalogue::ChoiceList;
using catalogue::Question;

namespace {

void checkExamples(const std::vector<catalogue::Example> &examples)
{
    const core::NetworkCatalogue networks = catalogue::networks();
    CHECK(hasDistinctIds(examples, [](const catalogue::Example &example) { return example.id; }));
    for (const catalogue::Example &example : examples) {
        INFO(example.id.toStdString());
        CHECK(networks.find(example.network));
        CHECK(isInBothLanguages(example.texts));
        CHECK(isInBothLanguagesOrNone(example.notes));
    }
}

} // namespace

TEST_CASE("every list to choose from is complete in both languages, with metrics that exist", "[lists][Q30]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    for (const ChoiceList list : {ChoiceList::PaidContentTypes, ChoiceList::FunnelStages, ChoiceList::JourneyStages,
             ChoiceList::CrossChannelLevers, ChoiceList::PrePublication, ChoiceList::ListeningSetUp, ChoiceList::ToolCriteria,
             ChoiceList::Trainings, ChoiceList::HouseRules}) {
        const auto choices = catalogue::choices(list);
        CHECK(areCompleteChoices(choices));
        for (const catalogue::Choice &choice : choices)
            CHECK((choice.metric.isEmpty() || metrics.find(choice.metric)));
    }
    CHECK(catalogue::choices(ChoiceList::PaidContentTypes).size() == 5);
}

TEST_CASE("the funnel leads from followers to loyal fans, each stage with a metric", "[lists][S2-08]")
{
    const auto stages = catalogue::choices(ChoiceList::FunnelStages);
    REQUIRE(stages.size() == 6);
    CHECK(stages.front().id == QStringLiteral("followers"));
    CHECK(stages.back().id == QStringLiteral("fans"));
    for (const catalogue::Choice &stage : stages)
        CHECK_FALSE(stage.metric.isEmpty());
}

TEST_CASE("of eleven types of content only the last asks for caution", "[lists][S3-30]")
{
    const auto types = catalogue::contentTypes();
    REQUIRE(types.size() == 11);
    CHECK(hasDistinctIds(types, [](const catalogue::ContentType &type) { return type.choice.id; }));
    for (const catalogue::ContentType &type : types) {
        CHECK(isInBothLanguages(type.choice.names));
        CHECK(isInBothLanguages(type.choice.hints));
        CHECK(type.needsCaution == (&type == &types.back()));
    }
}

TEST_CASE("examples of missions and of inspiration name networks, and whose practice they tell", "[lists][S1-35][S1-43]")
{
    checkExamples(catalogue::missionExamples());
    checkExamples(catalogue::inspirationExamples());
    for (const catalogue::Example &example : catalogue::missionExamples()) {
        INFO(example.id.toStdString());
        CHECK(example.texts.at(QStringLiteral("en")).count(QLatin1Char('.')) == 1); // one sentence
        CHECK(example.texts.at(QStringLiteral("fr")).count(QLatin1Char('.')) == 1);
    }
    for (const catalogue::Example &example : catalogue::inspirationExamples())
        CHECK_FALSE(example.source.isEmpty());
}

TEST_CASE("a voice is shown by a sample, with what to do and what not", "[lists][S1-44][Q30]")
{
    const auto voices = catalogue::voiceExamples();
    CHECK(voices.size() >= 3);
    CHECK(hasDistinctIds(voices, [](const catalogue::VoiceExample &voice) { return voice.id; }));
    for (const catalogue::VoiceExample &voice : voices)
        for (const catalogue::Texts &texts : {voice.names, voice.samples, voice.dos, voice.donts})
            CHECK(isInBothLanguages(texts));
}

TEST_CASE("a myth comes with a way to check it", "[lists][S1-16][Q30]")
{
    const auto myths = catalogue::myths();
    CHECK(hasDistinctIds(myths, [](const catalogue::Myth &myth) { return myth.id; }));
    for (const catalogue::Myth &myth : myths) {
        CHECK(isInBothLanguages(myth.claims));
        CHECK(isInBothLanguages(myth.checks));
    }
    CHECK_FALSE(myths.front().source.isEmpty());
}

TEST_CASE("a network's use is told with a metric that shows it", "[lists][S1-09]")
{
    const core::MetricCatalogue metrics = catalogue::metrics();
    const core::NetworkCatalogue networks = catalogue::networks();
    for (const catalogue::NetworkUse &use : catalogue::networkUses()) {
        CHECK(metrics.find(use.metric));
        CHECK(networks.find(use.network));
        CHECK(use.goalType != core::GoalType::Own);
        CHECK(isInBothLanguages(use.texts));
    }
}

TEST_CASE("what tools cost is a starting figure with its source", "[lists][S3-46]")
{
    const catalogue::ToolsBudget budget = catalogue::toolsBudget();
    CHECK(budget.perMonth == 300);
    CHECK(budget.perUser == 100);
    CHECK(budget.currency == QStringLiteral("USD"));
    CHECK(budget.source == QStringLiteral("Nextiva"));
    CHECK(isInBothLanguages(budget.texts));
    CHECK(isInBothLanguages(budget.notes));
}

TEST_CASE("what is said of tools is told with its source and the day it was noted, beside what to look at", "[lists][S3-47]")
{
    const auto notes = catalogue::toolNotes();
    REQUIRE(notes.size() == 3);
    CHECK(hasDistinctIds(notes, [](const catalogue::ToolNote &note) { return note.id; }));
    for (const catalogue::ToolNote &note : notes) {
        INFO(note.id.toStdString());
        CHECK_FALSE(note.name.isEmpty());
        CHECK_FALSE(note.source.isEmpty());
        CHECK(note.notedOn.isValid());
        CHECK(isInBothLanguages(note.texts));
    }
    CHECK(catalogue::choices(ChoiceList::ToolCriteria).size() == 5);
}

TEST_CASE(
    "open questions belong to a page and come with a hint", "[lists][S1-42][S2-07][S3-12][S3-22][S3-28][S4-02][S4-06][S4-10][S4-15][S4-19]")
{
    const std::set<QString> pages{QStringLiteral("strategy"), QStringLiteral("goals"), QStringLiteral("channels"),
        QStringLiteral("competitors"), QStringLiteral("message"), QStringLiteral("operations"), QStringLiteral("dashboard")};
    const auto questions = catalogue::questions();
    CHECK(hasDistinctIds(questions, [](const Question &question) { return question.id; }));
    for (const Question &question : questions) {
        INFO(question.id.toStdString());
        CHECK(pages.count(question.page));
        CHECK(isInBothLanguages(question.texts));
        CHECK(isInBothLanguages(question.hints));
        CHECK(question.texts.at(QStringLiteral("en")).endsWith(QLatin1Char('?')));
        CHECK(question.texts.at(QStringLiteral("fr")).endsWith(QLatin1Char('?')));
    }
    for (const QString &page : pages)
        CHECK_FALSE(catalogue::questionsOf(page).empty());
    CHECK(catalogue::questionsOf(QStringLiteral("message")).size() == 8);
    CHECK(catalogue::questionsOf(QStringLiteral("nowhere")).empty());
}

TEST_CASE(
    "what others have published is told with its source, and as past where its year is unknown", "[lists][S1-18][S1-34][S3-11][S3-13]")
{
    const auto facts = catalogue::facts();
    CHECK(facts.size() == 5);
    CHECK(hasDistinctIds(facts, [](const catalogue::Fact &fact) { return fact.id; }));
    for (const catalogue::Fact &fact : facts) {
        INFO(fact.id.toStdString());
        CHECK(isTraced(fact));
    }
    CHECK(catalogue::fact(QStringLiteral("audience.jugnoo")));
    CHECK(catalogue::fact(QStringLiteral("ads.share"))->year == 2025); // S3-38
    CHECK_FALSE(catalogue::fact(QStringLiteral("audience.unknown")));
}
