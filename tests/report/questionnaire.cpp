// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/questionnaire.h"
#include "report/compose/compose.h"
#include "report/pdffile.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

core::Questionnaire twoParts()
{
    core::Questionnaire questionnaire;
    questionnaire.business = QStringLiteral("Le Petit Fournil");
    questionnaire.quarter = QStringLiteral("2027 Q1");
    questionnaire.day = QDate(2027, 1, 4);
    questionnaire.parts = {{QStringLiteral("Your business"), QStringLiteral("What is your business?"), QStringLiteral("Be brief."), {},
                               {{QStringLiteral("What do you do?"), QStringLiteral("For example: bakery")},
                                   {QStringLiteral("Alone or in a team?"), {}, {QStringLiteral("Alone"), QStringLiteral("In a team")}, 0}}},
        {QStringLiteral("Competitors"), QStringLiteral("Who else is there?"), {},
            {QStringLiteral("Competitor 1"), QStringLiteral("Competitor 2")}, {{QStringLiteral("What do they do well?"), {}, {}, 3}}}};
    return questionnaire;
}

template <class Kind>
std::vector<Kind> elementsOf(const report::Document &document)
{
    std::vector<Kind> found;
    for (const report::Element &element : document.sections.front().versions.front())
        if (const Kind *one = std::get_if<Kind>(&element))
            found.push_back(*one);
    return found;
}

} // namespace

TEST_CASE("every question of the blank questionnaire has room for its answer", "[report][questionnaire][J-18]")
{
    const core::Questionnaire questionnaire = twoParts();
    REQUIRE(questionnaire.questionCount() == 4); // one of them is asked of each competitor
    const auto rooms = elementsOf<report::AnswerRoom>(report::compose(questionnaire));
    REQUIRE(rooms.size() == 4);
    CHECK(rooms.at(0).lines == 1);
    CHECK(rooms.at(1).options == QStringList{QStringLiteral("Alone"), QStringLiteral("In a team")});
    CHECK(rooms.at(3).lines == 3);
}

TEST_CASE("the blank questionnaire is a tagged PDF that says its questions and not one answer", "[report][questionnaire][J-18][S1-65]")
{
    const auto bytes = report::questionnairePdf(twoParts());
    REQUIRE(bytes);
    const PdfFile file(*bytes);
    CHECK(file.pageCount() == 1);
    CHECK(file.info().contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
    int exitCode = -1;
    file.check(&exitCode);
    CHECK(exitCode == 0);
    const QString text = file.text().simplified();
    INFO(text.toStdString());
    for (const char *said :
        {"Your business", "What do you do?", "For example: bakery", "In a team", "Competitor 2", "What do they do well?"})
        CHECK(text.contains(QLatin1String(said)));
    CHECK(text.count(QStringLiteral("What do they do well?")) == 2);
}

TEST_CASE("a long questionnaire runs over pages and keeps each question with its room", "[report][questionnaire][J-18]")
{
    core::Questionnaire questionnaire = twoParts();
    const auto part = questionnaire.parts.back();
    for (int copy = 0; copy < 12; ++copy)
        questionnaire.parts.push_back(part);
    const auto bytes = report::questionnairePdf(questionnaire);
    REQUIRE(bytes);
    CHECK(PdfFile(*bytes).pageCount() > 2);
}

TEST_CASE("the blank questionnaire can be filled in a word processor too", "[report][questionnaire][S1-65]")
{
    const auto bytes = report::questionnaireOdt(twoParts());
    REQUIRE(bytes);
    CHECK(bytes->startsWith("PK"));
    CHECK(bytes->contains("application/vnd.oasis.opendocument.text"));
}
