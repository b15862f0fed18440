// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"
#include "report/plan.h"

#include <catch2/catch.hpp>

namespace {

// All letters of a section, for what it says.
QString lettersOfSection(const report::Document &document, const QString &anchor)
{
    QString text;
    for (const report::Section &section : document.sections) {
        if (section.anchor != anchor)
            continue;
        for (const report::Element &element : section.versions.front()) {
            if (const auto *heading = std::get_if<report::Heading>(&element))
                text += heading->text + u'\n';
            if (const auto *paragraph = std::get_if<report::Paragraph>(&element))
                text += report::lettersOf(paragraph->text) + u'\n';
            if (const auto *lines = std::get_if<report::KeyValues>(&element))
                for (const auto &line : lines->lines)
                    text += line.key + QStringLiteral(": ") + report::lettersOf(line.value) + u'\n';
            if (const auto *table = std::get_if<report::Table>(&element))
                for (const report::Row &row : table->rows) {
                    QStringList cells;
                    for (const report::Cell &cell : row.cells)
                        cells << report::lettersOf(cell.text)
                                     + (cell.second.empty() ? QString() : QStringLiteral(" / ") + report::lettersOf(cell.second));
                    text += cells.join(QStringLiteral(" | ")) + u'\n';
                }
        }
    }
    return text;
}

void answerInPlan(Plan &plan, const QString &question, const QString &text)
{
    plan.strategy.all<core::AuditAnswer>().push_back({core::newId<core::AuditAnswer>(), question, text});
}

report::Document planAsDocument(const Plan &plan, report::Profile profile = report::Profile::Manager)
{
    return report::compose(plan.input(core::Language::english(), profile));
}

core::Series seriesCounting(const char *metric, double value)
{
    core::Series series;
    series.key.metric = QLatin1String(metric);
    series.values = {{QDate(2027, 2, 1), 1, value}};
    return series;
}

} // namespace

TEST_CASE("what was written of the whole strategy is printed with its period, and where its parts stand",
    "[report][content][S1-01][S3-07][S3-28][S4-06][S4-15]")
{
    Plan plan = Plan::empty();
    CHECK(lettersOfSection(planAsDocument(plan), QStringLiteral("strategy")).isEmpty());
    answerInPlan(plan, QStringLiteral("strategy.scope"), QStringLiteral("The shop only"));
    answerInPlan(plan, QStringLiteral("message.reasons"), QStringLiteral("Bread before seven"));
    answerInPlan(plan, QStringLiteral("message.stories"), QStringLiteral("The night shift"));
    answerInPlan(plan, QStringLiteral("metrics.numbers"), QStringLiteral("What people say"));
    const QString text = lettersOfSection(planAsDocument(plan), QStringLiteral("strategy"));
    for (const char *line : {"Period: 1 Jan – 31 Mar 2027", "What it covers: The shop only",
             "Why people are interested in us: Bread before seven", "Stories that serve the goals: The night shift",
             "What we follow besides: What people say", "Introduction | 0 of 4 | who you are, what the business wants"})
        CHECK(QString(text).replace(QChar(0xa0), u' ').contains(QString::fromUtf8(line)));
    CHECK_FALSE(
        lettersOfSection(planAsDocument(plan, report::Profile::Client), QStringLiteral("strategy")).contains(QStringLiteral("0 of 4")));
}

TEST_CASE("the summary of the strategy stands on page one", "[report][content][S1-01]")
{
    Plan plan = Plan::ofSample();
    plan.quarter.summary = QStringLiteral("Bread early, pictures of hands.");
    CHECK(lettersOfSection(planAsDocument(plan), QStringLiteral("summary")).contains(plan.quarter.summary));
}

TEST_CASE("the funnel is printed with the shares that go on, once two of its steps are known", "[report][content][S2-08][F-25]")
{
    Plan plan = Plan::ofSample();
    plan.files.clear();
    CHECK_FALSE(lettersOfSection(planAsDocument(plan), QStringLiteral("personas")).contains(QStringLiteral("From follower to loyal fan")));
    catalogue::Sample::File counts;
    counts.series = {seriesCounting("warm_leads", 80), seriesCounting("hot_leads", 20)};
    plan.files.push_back(counts);
    const QString text = lettersOfSection(planAsDocument(plan), QStringLiteral("personas"));
    CHECK(text.contains(QStringLiteral("From follower to loyal fan")));
    CHECK(text.contains(QStringLiteral("Hot leads | 20 | 25% | Hot leads")));
    CHECK(text.contains(QStringLiteral("Loyal fans | – | – | –")));
}

TEST_CASE("stories are printed with feeling and goal, demand as a balance, and what exists with its pillar",
    "[report][content][S4-07][S3-29][S3-49]")
{
    Plan plan = Plan::ofSample();
    core::Story &story = plan.strategy.all<core::Story>().front();
    story.emotion = QStringLiteral("Being looked after");
    story.isRetired = false;
    story.goal = plan.strategy.all<core::Goal>().front().id;
    core::ExistingContent piece;
    piece.id = core::newId<core::ExistingContent>();
    piece.title = QStringLiteral("The shop window");
    piece.where = QStringLiteral("Rue Basse");
    piece.pillar = plan.strategy.all<core::Pillar>().front().id;
    plan.strategy.all<core::ExistingContent>() = {piece};
    for (core::Post &post : plan.strategy.all<core::Post>())
        post.demand = core::Demand::Unsaid;
    CHECK_FALSE(lettersOfSection(planAsDocument(plan), QStringLiteral("channels")).contains(QStringLiteral("make people want something")));
    int said = 0;
    for (core::Post &post : plan.strategy.all<core::Post>())
        if (post.day && said < 4)
            post.demand = said++ < 3 ? core::Demand::Creates : core::Demand::Captures;
    const QString text = lettersOfSection(planAsDocument(plan), QStringLiteral("channels"));
    CHECK(text.contains(QStringLiteral("/ Being looked after")));
    CHECK(text.contains(QStringLiteral("/ ") + plan.strategy.all<core::Goal>().front().title));
    CHECK(text.contains(
        QStringLiteral("75% of the posts that say so make people want something (3); 25% serve those who want it already (1).")));
    CHECK(text.contains(QStringLiteral("The shop window | Rue Basse | ") + plan.strategy.all<core::Pillar>().front().name));
}
