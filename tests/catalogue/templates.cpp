// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/templates.h"
#include "bothlanguages.h"

#include <catch2/catch.hpp>

#include <algorithm>

using catalogue::CountryChecklist;
using catalogue::PlaybookReply;
using catalogue::ProcessStep;

TEST_CASE("the eight functions of social media work have a frequency", "[templates][S3-03][Q30]")
{
    const auto functions = catalogue::responsibilities();
    CHECK(functions.size() == 8);
    CHECK(hasDistinctIds(functions, [](const catalogue::Responsibility &function) { return function.choice.id; }));
    for (const catalogue::Responsibility &function : functions) {
        CHECK(isInBothLanguages(function.choice.names));
        CHECK(isInBothLanguages(function.choice.hints));
    }
}

TEST_CASE("routine tasks say how often and how long", "[templates][S3-39][S1-48][S1-49][Q30]")
{
    const auto tasks = catalogue::routineTasks();
    CHECK(hasDistinctIds(tasks, [](const catalogue::RoutineTask &task) { return task.choice.id; }));
    for (const catalogue::RoutineTask &task : tasks) {
        INFO(task.choice.id.toStdString());
        CHECK(isInBothLanguages(task.choice.names));
        CHECK(isInBothLanguages(task.choice.hints));
        CHECK((task.minutes > 0 && task.minutes <= 60));
    }
    CHECK(tasks.front().frequency == catalogue::Frequency::Daily);
}

TEST_CASE("publishing and a crisis have steps with somebody who does them", "[templates][S4-10][S3-48][Q30]")
{
    for (const std::vector<ProcessStep> &process : {catalogue::publishingProcess(), catalogue::crisisPlan()}) {
        CHECK(process.size() >= 6);
        CHECK(hasDistinctIds(process, [](const ProcessStep &step) { return step.choice.id; }));
        for (const ProcessStep &step : process) {
            CHECK(isInBothLanguages(step.choice.names));
            CHECK(isInBothLanguages(step.choice.hints));
            CHECK(isInBothLanguages(step.roles));
        }
    }
}

TEST_CASE("publishing does not end at publishing", "[templates][S4-20]")
{
    const auto steps = catalogue::publishingProcess();
    const auto isNamed = [](const char *id) { return [id](const ProcessStep &step) { return step.choice.id == QLatin1String(id); }; };
    const auto scheduling = std::find_if(steps.begin(), steps.end(), isNamed("schedule"));
    CHECK(std::find_if(scheduling, steps.end(), isNamed("answer")) != steps.end());
}

TEST_CASE("the playbook says what to do with each kind of message, in private where it is personal", "[templates][S3-18][Q30]")
{
    const auto replies = catalogue::responsePlaybook();
    CHECK(hasDistinctIds(replies, [](const PlaybookReply &reply) { return reply.id; }));
    for (const PlaybookReply &reply : replies) {
        INFO(reply.id.toStdString());
        CHECK(isInBothLanguages(reply.names));
        CHECK(isInBothLanguages(reply.answers));
        CHECK(isInBothLanguages(reply.donts));
        CHECK(reply.hours.value_or(1) > 0);
        if (reply.id == QStringLiteral("complaint"))
            CHECK(reply.isMovedToPrivate);
        if (reply.id == QStringLiteral("troll"))
            CHECK_FALSE(reply.hours);
    }
}

TEST_CASE("each country has the same points to think of, and another country the general ones", "[templates][J-15][Q30]")
{
    const auto countries = catalogue::countryChecklists();
    CHECK(hasDistinctIds(countries, [](const CountryChecklist &checklist) { return checklist.country; }));
    const QStringList topics{QStringLiteral("people"), QStringLiteral("children"), QStringLiteral("alcohol"), QStringLiteral("contest"),
        QStringLiteral("partnership")};
    for (const CountryChecklist &checklist : countries) {
        INFO(checklist.country.toStdString());
        CHECK(isInBothLanguages(checklist.names));
        QStringList known;
        for (const CountryChecklist::Point &point : checklist.points) {
            known.append(point.topic);
            CHECK(isInBothLanguages(point.texts));
        }
        CHECK(known == topics);
    }
    for (const char *country : {"FR", "be", "CH", "ca", "GB", "us"})
        CHECK(catalogue::countryChecklist(QLatin1String(country)).country == QString::fromLatin1(country).toLower());
    CHECK(catalogue::countryChecklist(QStringLiteral("JP")).country == QStringLiteral("general"));
    CHECK(isInBothLanguages(catalogue::countryChecklistNotice()));
}

TEST_CASE("a post on alcohol in France carries the notice of its law", "[templates][J-15]")
{
    const CountryChecklist france = catalogue::countryChecklist(QStringLiteral("fr"));
    const auto alcohol = std::find_if(france.points.begin(), france.points.end(),
        [](const CountryChecklist::Point &point) { return point.topic == QStringLiteral("alcohol"); });
    REQUIRE(alcohol != france.points.end());
    for (const auto &[language, text] : alcohol->texts)
        CHECK(text.contains(QStringLiteral("à consommer avec modération")));
}
