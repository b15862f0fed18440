// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cadence.h"
#include "core/findings/soundplan.h"
#include "core/format.h"
#include "core/language.h"
#include "core/steps.h"
#include "core/workinghours.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace tests;

namespace {

const std::vector<Breakage> &breakages()
{
    static const std::vector<Breakage> all = [] {
        std::vector<Breakage> some;
        for (const auto *part : {&goalBreakages(), &calendarBreakages(), &channelBreakages(), &campaignBreakages(), &peopleBreakages()})
            some.insert(some.end(), part->begin(), part->end());
        return some;
    }();
    return all;
}

QString wordsOf(const Message &message)
{
    return message.in(Language::english());
}

} // namespace

TEST_CASE("an answer left blank is no assumption", "[findings][S1-15]")
{
    SoundPlan plan;
    for (PersonaAnswer &answer : plan.strategy.all<PersonaAnswer>())
        if (answer.source == EvidenceSource::Assumption)
            answer.text.clear();
    for (int i = 0; i < 5; ++i) {
        PersonaAnswer blank = plan.strategy.all<PersonaAnswer>().front();
        blank.source = EvidenceSource::Assumption;
        blank.text.clear();
        plan.strategy.all<PersonaAnswer>().push_back(blank);
    }
    CHECK_FALSE(plan.finds("persona-mostly-assumed"));
}

TEST_CASE("the week's days off are no days of silence", "[findings][J-07][F-38]")
{
    SoundPlan plan;
    std::erase_if(plan.posts(), [](const Post &post) { return post.day >= QDate(2027, 2, 3) && post.day <= QDate(2027, 2, 9); });
    const auto longest = [&] {
        return *cadenceOf(plan.strategy, plan.channel(), plan.quarter().firstDay, plan.quarter().lastDay).longestGap;
    };
    CHECK(allowedGapDays(plan.strategy, plan.channel()) == 7);
    CHECK(longest().openDays == 9);
    plan.strategy.all<Business>().front().openDays = 0x1f; // closed at weekends
    CHECK(longest().firstDay == QDate(2027, 2, 2));
    CHECK(longest().openDays == 7);
    CHECK(allowedGapDays(plan.strategy, plan.channel()) == 5);
}

TEST_CASE("a mission that says what is done but not to what end flags its channel", "[findings][S1-36]")
{
    SoundPlan plan;
    plan.channel().mission = QStringLiteral("Show today's bread.");
    const auto findings = plan.found("channel-without-mission");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().severity == Severity::Info);
    CHECK(wordsOf(findings.front().message).contains(QStringLiteral("not to what end")));
    plan.addChannel().mission = QStringLiteral("Show pictures."); // nothing rests on this one: it is proposed for closing
    const auto both = plan.found("channel-without-mission");
    REQUIRE(both.size() == 2);
    CHECK(wordsOf(both.back().remedy->title) == u"Decide to close it");
    plan.channel().mission = QStringLiteral("Show today's bread to be found by neighbours.");
    plan.strategy.all<Channel>().back().mission = QStringLiteral("Montrer le pain pour faire venir le quartier.");
    CHECK_FALSE(plan.finds("channel-without-mission"));
}

TEST_CASE("one text copied to three networks is pointed out like one repeated on one of them", "[findings][S3-06]")
{
    const QString text = QStringLiteral("Warm from the oven at seven, every day of the week.");
    SoundPlan plan;
    for (const char *network : {"instagram", "facebook"}) {
        Post &copy = plan.addPost(QDate(2027, 3, 18));
        copy.channel = plan.addChannel(network).id;
        copy.text = text;
    }
    CHECK_FALSE(plan.finds("repeated-text")); // twice is no habit
    plan.addPost(QDate(2027, 3, 18)).text = text;
    const auto findings = plan.found("repeated-text");
    REQUIRE(findings.size() == 1);
    CHECK(wordsOf(findings.front().message).contains(QStringLiteral("on several channels")));
    for (Post &post : plan.posts())
        if (post.text == text)
            post.channel = plan.channel().id;
    CHECK(wordsOf(plan.found("repeated-text").front().message).contains(QStringLiteral("of one channel")));
    const auto repetition = newId<Recurrence>();
    for (Post &post : plan.posts())
        if (post.text == text)
            post.recurrence = repetition;
    CHECK_FALSE(plan.finds("repeated-text")); // one post that comes again by its rule
}

TEST_CASE("a poll at night is moved into the working hours, over midnight too; other posts and open hours are left alone", "[findings]")
{
    SoundPlan plan;
    plan.lastPost().format = PostFormat::Poll;
    plan.lastPost().time = QTime(3, 0);
    CHECK_FALSE(plan.finds("nobody-there-to-answer")); // no hours are said
    plan.business().workFrom = QTime(18, 0);
    CHECK_FALSE(plan.finds("nobody-there-to-answer")); // half a word is none
    plan.business().workUntil = QTime(2, 0);
    REQUIRE(plan.finds("nobody-there-to-answer"));
    plan.apply(stepOf(*plan.found("nobody-there-to-answer").front().remedy));
    CHECK(plan.lastPost().time == QTime(1, 0));
    CHECK_FALSE(plan.finds("nobody-there-to-answer"));
    plan.lastPost().time = QTime(23, 0);
    CHECK_FALSE(plan.finds("nobody-there-to-answer"));
    plan.lastPost().time = QTime(15, 0);
    plan.lastPost().format = PostFormat::Video;
    CHECK_FALSE(plan.finds("nobody-there-to-answer"));
}

TEST_CASE("a new post is offered noon, or what of the working hours is nearest to it", "[workinghours]")
{
    Business business;
    CHECK(usualPostTime(business) == QTime(12, 0));
    const auto withHours = [&](QTime from, QTime until) {
        business.workFrom = from;
        business.workUntil = until;
        return usualPostTime(business);
    };
    CHECK(withHours({9, 0}, {18, 0}) == QTime(12, 0));
    CHECK(withHours({14, 0}, {20, 0}) == QTime(14, 0));
    CHECK(withHours({5, 0}, {11, 0}) == QTime(10, 0));
    CHECK(withHours({18, 0}, {2, 0}) == QTime(18, 0));
    CHECK(withHours({9, 0}, {9, 0}) == QTime(12, 0));
}

TEST_CASE("an answer to another page's question is no audit", "[findings][S1-26]")
{
    SoundPlan plan;
    plan.addChannel();
    AuditAnswer &answer = plan.add<AuditAnswer>();
    answer.question = QStringLiteral("listening_own_words");
    answer.text = QStringLiteral("our bread");
    CHECK(plan.finds("audit-not-answered"));
}

TEST_CASE("a sound plan has no findings", "[findings]")
{
    const SoundPlan plan;
    for (const Finding &finding : findingsOf(plan.underCheck()))
        FAIL_CHECK(finding.rule.toStdString() << ": " << finding.message.in(Language::english()).toStdString());
}

TEST_CASE("each rule reports what it is about, and is quiet about what comes close to it",
    "[findings][S0-02][S0-04][S0-07][S0-08][S0-10][S0-15][S0-17][S0-19][S0-20][S0-21][S1-02][S1-05][S1-08][S1-12][S1-15][S1-22][S1-26]"
    "[S1-30][S1-31][S1-35][S1-36][S1-40][S1-45][S1-50][S1-52][S1-59][S1-63][S2-09][S2-15][S2-18][S3-01][S3-03][S3-06][S3-08][S3-11]"
    "[S3-14][S3-15][S3-18][S3-20][S3-36][S3-40][S4-03][S4-05][S4-08][S4-09][S4-12][S4-16][S4-17][F-38][J-07][J-10][J-13][J-17]")
{
    for (const Breakage &breakage : breakages()) {
        INFO(breakage.rule);
        SoundPlan plan;
        CHECK_FALSE(plan.finds(breakage.rule));
        breakage.breakIt(plan);
        CHECK(plan.finds(breakage.rule));
        SoundPlan sound;
        breakage.nearMiss(sound);
        CHECK_FALSE(sound.finds(breakage.rule));
    }
}

TEST_CASE("one click on the remedy of any finding mends it, or plans the mending and keeps it quiet", "[findings][Q35]")
{
    for (const Breakage &breakage : breakages()) {
        INFO(breakage.rule);
        SoundPlan plan;
        breakage.breakIt(plan);
        const auto findings = plan.found(breakage.rule);
        REQUIRE_FALSE(findings.empty());
        const Finding &first = findings.front();
        REQUIRE(first.remedy);
        CHECK_FALSE(wordsOf(first.remedy->title).contains(u'%'));
        CHECK_FALSE(wordsOf(first.remedy->title).isEmpty());
        plan.apply(stepOf(*first.remedy));
        for (const Finding &finding : plan.found(breakage.rule))
            if (finding.subject == first.subject && finding.message.arguments == first.message.arguments)
                CHECK(finding.plannedFor);
    }
}

TEST_CASE("every rule of the check is tried by a test", "[findings]")
{
    for (const Breakage &breakage : breakages())
        CHECK(std::any_of(findingRules().begin(), findingRules().end(),
            [&](const FindingRule &rule) { return QLatin1String(breakage.rule) == QLatin1String(rule.id); }));
    for (const FindingRule &rule : findingRules())
        CHECK(std::any_of(breakages().begin(), breakages().end(),
            [&](const Breakage &breakage) { return QLatin1String(breakage.rule) == QLatin1String(rule.id); }));
}

TEST_CASE("a finding names its subject, says what to do and stands behind graver ones", "[findings][Q35]")
{
    SoundPlan plan;
    plan.goal().objective.reset();
    plan.kpi().deadline = QDate(2026, 12, 31);
    const auto findings = findingsOf(plan.underCheck());
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == QStringLiteral("deadline-before-start"));
    CHECK(findings[0].severity == Severity::Error);
    CHECK(subjectToken(findings[1]) == QString(QStringLiteral("goal:") + plan.goal().id.toString()));
    CHECK(findings[1].message.in(Language::english()) == QStringLiteral("The goal “Goal 0” serves no business objective."));
    CHECK_FALSE(findings[1].fix.in(Language::english()).isEmpty());
}

TEST_CASE("a goal that asks a question is not blamed for having no number", "[findings][S3-20]")
{
    SoundPlan plan;
    plan.goal().isExploration = true;
    plan.goal().exploreUntil = QDate(2027, 3, 31);
    std::erase_if(plan.strategy.all<Kpi>(), [&](const Kpi &kpi) { return kpi.goal == plan.goal().id; });
    CHECK(findingsOf(plan.underCheck()).empty());
}

TEST_CASE("a goal begun this month is not blamed for missing numbers", "[findings][J-03]")
{
    SoundPlan plan;
    plan.source.lastDay.reset();
    for (Kpi &kpi : plan.strategy.all<Kpi>())
        kpi.startDay = QDate(2027, 2, 20);
    CHECK_FALSE(plan.finds("kpi-without-data"));
}

TEST_CASE("every third post in its own category keeps the rule of thirds", "[findings][S1-53]")
{
    SoundPlan plan;
    plan.quarter().mixRule = QStringLiteral("thirds");
    CHECK(plan.finds("mix-rule-exceeded")); // all its pillars promote
    const char *parts[] = {"promotion", "industry", "personal"};
    plan.strategy.all<Pillar>().resize(3);
    for (size_t i = 0; i < 3; ++i) {
        plan.strategy.all<Pillar>()[i].id = newId<Pillar>();
        plan.strategy.all<Pillar>()[i].inThirds = QLatin1String(parts[i]);
    }
    for (size_t i = 0; i < plan.posts().size(); ++i)
        plan.posts()[i].pillar = plan.strategy.all<Pillar>()[i % 3].id;
    CHECK_FALSE(plan.finds("mix-rule-exceeded"));
}

TEST_CASE("what is on somebody's list stays quiet until its day, and comes back after it", "[findings][S1-15][S1-27]")
{
    SoundPlan plan;
    for (PersonaAnswer &answer : plan.strategy.all<PersonaAnswer>())
        answer.source = EvidenceSource::Assumption;
    const Finding open = plan.found("persona-mostly-assumed").front();
    CHECK(open.severity == Severity::Warning);
    CHECK(wordsOf(open.remedy->title) == QStringLiteral("Plan this for 15 Mar"));
    plan.apply(stepOf(*open.remedy));
    const Action action = plan.strategy.all<Action>().front();
    CHECK(action.id);
    CHECK(action.owner == QStringLiteral("Julie"));
    CHECK(action.due == QDate(2027, 3, 15));
    CHECK(action.subject == QString(QStringLiteral("persona:") + plan.persona().id.toString()));
    CHECK(action.title.startsWith(QStringLiteral("Claire: Ask five customers")));

    const Finding planned = plan.found("persona-mostly-assumed").front();
    CHECK(planned.severity == Severity::Info);
    CHECK_FALSE(planned.remedy);
    CHECK(wordsOf(planned.fix).startsWith(QStringLiteral("Planned for 15 Mar: Claire: Ask five customers")));

    plan.today = QDate(2027, 3, 16);
    const Finding late = plan.found("persona-mostly-assumed").front();
    CHECK(late.severity == Severity::Warning);
    plan.apply(stepOf(*late.remedy));
    REQUIRE(plan.strategy.all<Action>().size() == 1); // the same one, with another day
    CHECK(plan.strategy.all<Action>().front().due == QDate(2027, 3, 30));
    plan.strategy.all<Action>().front().isDone = true;
    CHECK(plan.found("persona-mostly-assumed").front().severity == Severity::Warning);
}

TEST_CASE("an action that a finding proposes is written in the language of the plan", "[findings][Q5]")
{
    SoundPlan plan;
    plan.business().language = QStringLiteral("fr");
    plan.goal().title = QStringLiteral("Avril");
    plan.kpi().targetAmount.reset();
    plan.apply(stepOf(*plan.found("goal-without-number").front().remedy));
    CHECK(plan.strategy.all<Action>().front().title.startsWith(QStringLiteral("Avril"))); // which goal it is about
    CHECK_FALSE(plan.strategy.all<Action>().front().title.contains(QStringLiteral("Choose")));
}

TEST_CASE("the posts of a closed period move to the nearest open days to come", "[findings][J-07]")
{
    SoundPlan plan;
    plan.business().openDays = 0x3f; // closed on Sundays
    plan.add(Closure{newId<Closure>(), QDate(2027, 3, 1), QDate(2027, 3, 13), QStringLiteral("works")});
    const auto findings = plan.found("post-on-closed-day");
    REQUIRE(findings.size() == 1);
    CHECK(wordsOf(findings.front().remedy->title) == QStringLiteral("Move them to open days"));
    plan.apply(stepOf(*findings.front().remedy));
    for (const Post &post : plan.posts())
        CHECK((post.day < plan.today || post.day >= QDate(2027, 3, 15))); // nothing goes back into the past
}

TEST_CASE("a silence is filled with the channel's ideas first, no longer apart than its cadence allows", "[findings][S3-40][F-38]")
{
    SoundPlan plan;
    std::erase_if(plan.posts(), [&](const Post &post) { return post.day >= QDate(2027, 3, 4); });
    Post &idea = plan.addPost(QDate(2027, 3, 4));
    idea.day.reset();
    idea.status = PostStatus::Idea;
    const auto ideaId = idea.id;
    plan.apply(stepOf(*plan.found("gap-in-cadence").front().remedy));
    CHECK(plan.strategy.find(ideaId)->day.has_value());
    CHECK(gapsBetween(plan.strategy, plan.quarter().firstDay, plan.quarter().lastDay, plan.today).empty());
}

TEST_CASE("posts for a silence are counted, and called after their pillar and day", "[findings][S3-40]")
{
    SoundPlan plan;
    std::erase_if(plan.posts(), [&](const Post &post) { return post.day >= QDate(2027, 3, 4); });
    const auto before = plan.posts().size();
    const Remedy remedy = *plan.found("gap-in-cadence").front().remedy;
    plan.apply(stepOf(remedy));
    const auto added = plan.posts().size() - before;
    REQUIRE(added > 1);
    CHECK(wordsOf(remedy.title) == QStringLiteral("Plan %1 posts in the gap").arg(added));
    QStringList titles;
    for (const Post &post : plan.posts())
        if (post.day >= QDate(2027, 3, 4)) {
            REQUIRE(post.pillar);
            CHECK(post.title
                  == QStringLiteral("To write: %1, %2")
                         .arg(plan.strategy.find(*post.pillar)->name, formatShortDay(*post.day, Language::english())));
            titles << post.title;
        }
    CHECK(titles.removeDuplicates() == 0);
}

TEST_CASE(
    "a long silence is not papered over: a click adds a handful of drafts, the pillars by turns, and none for vanity", "[findings][S3-40]")
{
    SoundPlan plan;
    plan.today = QDate(2026, 11, 22);
    plan.channel().postsPerWeek = 5;
    plan.posts().clear();
    plan.quarter().mixRule = QStringLiteral("80_20");
    for (Goal &goal : plan.strategy.all<Goal>())
        if (goal.id != plan.goal().id)
            goal.quarter = newId<Quarter>();
    const auto clicked = [&] {
        SoundPlan after = plan;
        after.apply(stepOf(*after.found("gap-in-cadence").front().remedy));
        return after;
    };
    const SoundPlan measured = clicked();
    const auto &drafts = measured.strategy.all<Post>();
    REQUIRE(drafts.size() == 5);
    CHECK(writtenPosts(measured.strategy, measured.strategy.all<Quarter>().front()) == 0);
    const auto ofPromotion = std::count_if(
        drafts.begin(), drafts.end(), [&](const Post &post) { return measured.strategy.find(*post.pillar)->in8020 == u"promotion"; });
    CHECK(ofPromotion == 1);
    CHECK(drafts.front().goal == plan.goal().id);
    plan.kpi().metric = QStringLiteral("followers"); // the only goal of the channel
    CHECK_FALSE(clicked().posts().front().goal);
}

TEST_CASE("what was added and left without a name is no matter of the check", "[findings][S1-59]")
{
    SoundPlan plan;
    plan.addCampaign(QDate(2027, 3, 5), QDate(2027, 3, 20)).name.clear();
    plan.strategy.all<CampaignGoal>().clear();
    plan.addCampaign(QDate(2027, 3, 20), QDate(2027, 3, 5)).name.clear();
    PaidPlan &ads = plan.add<PaidPlan>();
    ads.audienceKind = PaidAudience::Everyone;
    plan.add<PromoCode>().firstDay = QDate(2027, 3, 2);
    plan.add<Pillar>();
    plan.add<Persona>();
    for (const char *rule : {"campaign-without-posts", "campaign-without-goal", "ends-before-it-begins", "ads-for-everyone",
             "code-without-posts", "pillar-without-posts", "persona-without-posts"}) {
        INFO(rule);
        CHECK_FALSE(plan.finds(rule));
    }
    ads.title = QStringLiteral("Easter"); // a name is enough to be asked about
    CHECK(plan.finds("ads-for-everyone"));
}

TEST_CASE("a goal without a title is called in findings what the lists call it", "[findings][S0-19]")
{
    SoundPlan plan;
    plan.goal().title.clear();
    plan.goal().objective.reset();
    const auto findings = plan.found("goal-without-objective");
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings.front().subjectName.isEmpty());
    CHECK(wordsOf(findings.front().message).contains(findings.front().subjectName));
}

TEST_CASE("no number is missed for a goal whose quarter has not begun", "[findings][J-13]")
{
    SoundPlan plan;
    plan.source.lastDay.reset();
    plan.kpi().startDay.reset();
    CHECK(plan.finds("kpi-without-data"));
    for (Kpi &kpi : plan.strategy.all<Kpi>())
        kpi.startDay.reset();
    plan.today = plan.quarter().firstDay.addDays(-40);
    CHECK_FALSE(plan.finds("kpi-without-data"));
}

TEST_CASE("what is cut off a mission is kept as the approach", "[findings][S1-36]")
{
    SoundPlan plan;
    plan.channel().mission = QStringLiteral("Show bread. Teach baking. Tell about us.");
    plan.channel().approach = QStringLiteral("Photos.");
    plan.apply(stepOf(*plan.found("mission-too-long").front().remedy));
    CHECK(plan.channel().mission == QStringLiteral("Show bread."));
    CHECK(plan.channel().approach == QStringLiteral("Photos. Teach baking. Tell about us."));
}

TEST_CASE("a story told to several people counts for the one who hears it least", "[findings][S4-08]")
{
    SoundPlan plan;
    Story &story = plan.add<Story>();
    const auto paul = plan.add<Persona>().id;
    for (size_t i = 0; i < 10; ++i) {
        plan.posts()[i].story = story.id;
        plan.posts()[i].persona = i < 3 ? paul : plan.persona().id;
    }
    REQUIRE(plan.finds("story-told-too-rarely"));
    CHECK(plan.found("story-told-too-rarely").front().message.arguments.at(1) == QStringLiteral("3"));
    for (size_t i = 10; i < 14; ++i)
        plan.posts()[i].story = story.id; // to everybody
    CHECK_FALSE(plan.finds("story-told-too-rarely"));
}

namespace {

// Numbers that know how often they were asked for.
class CountedNumbers : public MetricSource {
public:
    explicit CountedNumbers(const MetricSource &source)
        : m_source(source)
    {
    }
    int reads() const { return m_reads; }
    std::vector<Series> series(const SeriesQuery &query) const override
    {
        ++m_reads;
        return m_source.series(query);
    }
    std::vector<SourceNote> sources(const SeriesQuery &query) const override { return m_source.sources(query); }

private:
    const MetricSource &m_source;
    mutable int m_reads = 0;
};

} // namespace

TEST_CASE("the check reads no more numbers for a thousand posts than for a few", "[findings]")
{
    SoundPlan plan;
    const auto readsOf = [](SoundPlan &checked) {
        const CountedNumbers counted(checked.source);
        (void)findingsOf({checked.strategy, checked.quarter(), checked.metrics, checked.networks, counted, checked.today});
        return counted.reads();
    };
    const int few = readsOf(plan);
    CHECK(few > 0);
    for (int number = 0; number < 1000; ++number)
        plan.addPost(plan.today.addDays(1 + number % 25)).text = QStringLiteral("Loaf number %1").arg(number);
    CHECK(readsOf(plan) == few);
}
