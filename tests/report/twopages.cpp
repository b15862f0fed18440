// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffile.h"
#include "report/plan.h"
#include "report/text.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

PdfFile twoPages(const Plan &plan, const core::Language &language = core::Language::english())
{
    const auto bytes = report::pdf(plan.input(language, report::Profile::TwoPages));
    REQUIRE(bytes);
    return PdfFile(*bytes);
}

// What the quick path asks of a plan that was empty.
Plan quickPlan()
{
    Plan plan = Plan::empty();
    core::Business business;
    business.id = {1};
    business.name = QStringLiteral("Le Petit Fournil");
    business.trade = QStringLiteral("bakery");
    business.hoursPerWeek = 4;
    plan.strategy.all<core::Business>() = {business};
    core::Channel channel;
    channel.id = {1};
    channel.network = QStringLiteral("instagram");
    channel.mission = QStringLiteral("We will use Instagram to show what is fresh, so that people come by.");
    channel.postsPerWeek = 3;
    plan.strategy.all<core::Channel>() = {channel};
    for (int number = 1; number <= 3; ++number) {
        core::Goal goal;
        goal.id = {number};
        goal.quarter = plan.quarter.id;
        goal.title = QStringLiteral("Goal number %1").arg(number);
        plan.strategy.all<core::Goal>().push_back(goal);
        core::Kpi kpi;
        kpi.id = {number};
        kpi.goal = goal.id;
        kpi.metric = QStringLiteral("followers");
        kpi.baseline = 100;
        kpi.targetAmount = 200 + number;
        kpi.deadline = plan.quarter.lastDay;
        plan.strategy.all<core::Kpi>().push_back(kpi);
    }
    core::Persona persona;
    persona.id = {1};
    persona.name = QStringLiteral("Nadia");
    plan.strategy.all<core::Persona>() = {persona};
    core::PersonaAnswer answer;
    answer.id = {1};
    answer.persona = {1};
    answer.field = QStringLiteral("seeks");
    answer.text = QStringLiteral("Bread that is still warm");
    plan.strategy.all<core::PersonaAnswer>() = {answer};
    for (int number = 1; number <= 6; ++number) {
        core::Post post;
        post.id = {number};
        post.channel = core::Id<core::Channel>{1};
        post.title = QStringLiteral("Post number %1").arg(number);
        post.day = plan.quarter.firstDay.addDays(7 * number);
        plan.strategy.all<core::Post>().push_back(post);
    }
    return plan;
}

} // namespace

TEST_CASE("a quick plan prints on two pages with its goals, persona, channels and first posts", "[report][pdf][wizard][J-05]")
{
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    const PdfFile file = twoPages(quickPlan(), language);
    CHECK(file.pageCount() == 2);
    CHECK(file.info().contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
    int exitCode = -1;
    file.check(&exitCode);
    CHECK(exitCode == 0);
    const QString second = file.text({QStringLiteral("-f"), QStringLiteral("2")}).simplified();
    INFO(second.toStdString());
    for (const char *said :
        {"Goal number 1", "Goal number 3", "Nadia", "Bread that is still warm", "Instagram", "Post number 1", "Post number 6"})
        CHECK(second.contains(QLatin1String(said)));
}

TEST_CASE("the two-page plan stays on two pages, however full the plan is", "[report][pdf][J-05]")
{
    const int goals = GENERATE(3, 12);
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    Plan plan = Plan::ofSample(QStringLiteral("cafe"), language.code()).withGoals(goals);
    CHECK(twoPages(plan, language).pageCount() == 2);
    for (const int words : {20, 80})
        CHECK(twoPages(plan.withEveryText(QStringLiteral("word ").repeated(words)), language).pageCount() == 2);
}

TEST_CASE("what the two-page plan shortens ends with a sentence, and it says where the whole stands", "[report][pdf][J-05]")
{
    const QString text =
        QStringLiteral("We bake bread that keeps for a week. Everything is made by hand here. ") + QStringLiteral("word ").repeated(80);
    const PdfFile file = twoPages(Plan::ofSample().withEveryText(text));
    CHECK(file.pageCount() == 2);
    const QString all = file.text().simplified();
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("We bake bread that keeps for a week. Everything is made by hand here. …")));
    CHECK(all.count(QStringLiteral("Texts that end in … stand in full in the whole document.")) == 2);
    CHECK_FALSE(twoPages(quickPlan()).text().contains(QStringLiteral("Texts that end in …")));
}

TEST_CASE("a text is shortened after a sentence, else after a word, else within it", "[report][text]")
{
    CHECK(report::shortened(QStringLiteral("Two words"), 9) == u"Two words");
    CHECK(report::shortened(QStringLiteral("First it is baked. Then it is sold"), 24) == u"First it is baked.\u00a0…");
    CHECK(report::shortened(QStringLiteral("So. After this comes a long sentence, with much in it"), 40)
          == u"So. After this comes a long sentence…");
    CHECK(report::shortened(QString(50, u'm'), 10) == QString(QString(9, u'm') + u'…'));
    CHECK(report::shortened(QStringLiteral("on\ntwo lines"), 20) == u"on two lines");
    const QString bread = QString::fromUtf8("🥖");
    CHECK(report::shortened(bread.repeated(20), 10) == QString(bread.repeated(4) + u'…'));
}

TEST_CASE("what the second page leaves out is counted", "[report][pdf][J-05]")
{
    const QString second = twoPages(Plan::ofSample()).text({QStringLiteral("-f"), QStringLiteral("2")}).simplified();
    INFO(second.toStdString());
    CHECK(second.contains(QStringLiteral("more are in the whole document.")));
}

TEST_CASE("the second page leaves hardly any room while it leaves something out", "[report][pdf][J-05]")
{
    const auto sample = GENERATE("cafe", "saas", "shop");
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    const PdfFile file = twoPages(Plan::ofSample(QLatin1String(sample), language.code()), language);
    REQUIRE(file.pageCount() == 2);
    const QString boxes = file.text({QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("2")});
    static const QRegularExpression word(QStringLiteral("yMax=\"([\\d.]+)\">"));
    constexpr double foot = 785; // the words below are the page's foot
    double last = 0;
    for (auto all = word.globalMatch(boxes); all.hasNext();)
        if (const double end = all.next().captured(1).toDouble(); end < foot)
            last = std::max(last, end);
    INFO(sample << ' ' << language.code().toStdString());
    CHECK(last > 0.85 * foot);
}

TEST_CASE("no word of the two-page plan leaves its page", "[report][pdf][J-05]")
{
    const QString boxes = twoPages(Plan::ofSample().withEveryText(QString(300, u'm'))).text({QStringLiteral("-bbox")});
    static const QRegularExpression word(QStringLiteral("xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
    for (auto all = word.globalMatch(boxes); all.hasNext();) {
        const auto match = all.next();
        CHECK(match.captured(1).toDouble() < 595.3);
        CHECK(match.captured(2).toDouble() < 841.9);
    }
}

TEST_CASE("the two-page plan names what the business wants and what it talks about", "[report][pdf][J-05]")
{
    Plan plan = quickPlan();
    core::Objective objective;
    objective.id = {1};
    objective.title = QStringLiteral("More guests on weekdays");
    plan.strategy.all<core::Objective>() = {objective};
    core::Pillar pillar;
    pillar.id = {1};
    pillar.name = QStringLiteral("Behind the oven");
    plan.strategy.all<core::Pillar>() = {pillar};
    const PdfFile file = twoPages(plan);
    CHECK(file.pageCount() == 2);
    const QString second = file.text({QStringLiteral("-f"), QStringLiteral("2")}).simplified();
    INFO(second.toStdString());
    CHECK(second.contains(QStringLiteral("More guests on weekdays")));
    CHECK(second.contains(QStringLiteral("Behind the oven")));
}
