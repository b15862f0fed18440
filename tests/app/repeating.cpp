// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/repeating.h"

#include "app/calendar/postedits.h"
#include "app/nextquarter.h"
#include "support/openworkspace.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

using app::RepeatScope;

namespace {

const QDate firstTuesday(2027, 1, 5);

// A plan with one post that comes every Tuesday of the quarter: thirteen of them.
struct Tuesdays {
    explicit Tuesdays(const char *rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270331")
    {
        core::Post post;
        post.id = core::newId<core::Post>();
        post.title = QStringLiteral("Menu of the week");
        post.day = firstTuesday;
        post.time = QTime(9, 0);
        post.productionDay = firstTuesday.addDays(-2);
        post.status = core::PostStatus::Draft;
        post.uid = QStringLiteral("known@elsewhere");
        REQUIRE(plan->edit(core::Edit::adding(post, post.title)));
        REQUIRE(plan->edit(app::startingToRepeat(post, *core::repeatRuleFrom(QLatin1String(rule)))));
    }
    const core::Strategy &strategy() const { return plan->strategy(); }
    const core::Recurrence &only() const
    {
        REQUIRE(strategy().all<core::Recurrence>().size() == 1);
        return strategy().all<core::Recurrence>().front();
    }
    std::vector<core::Post> posts() const
    {
        return strategy().where<core::Post>([](const core::Post &) { return true; });
    }
    core::Post on(QDate day) const
    {
        const auto found = strategy().where<core::Post>([day](const core::Post &post) { return post.day == day; });
        REQUIRE(found.size() == 1);
        return found.front();
    }
    // "5.1 12.1 …": where posts stand, in order.
    QString days() const
    {
        std::vector<QDate> days;
        for (const core::Post &post : posts())
            days.push_back(post.day.value_or(QDate()));
        std::sort(days.begin(), days.end());
        QStringList texts;
        for (const QDate day : days)
            texts << QStringLiteral("%1.%2").arg(day.day()).arg(day.month());
        return texts.join(u' ');
    }
    void publish(QDate day)
    {
        core::Post post = on(day);
        post.status = core::PostStatus::Published;
        REQUIRE(plan->edit(core::Edit::changing(post, post.title)));
    }
    void edit(const core::Edit &edit) { REQUIRE(plan->edit(edit)); }

    support::OpenWorkspace plan = support::emptyWorkspace();
};

const QString allTuesdays = QStringLiteral("5.1 12.1 19.1 26.1 2.2 9.2 16.2 23.2 2.3 9.3 16.3 23.3 30.3");

} // namespace

TEST_CASE("a post that repeats has a post of its own on each day of the rule", "[repeating]")
{
    Tuesdays plan;
    CHECK(plan.days() == allTuesdays);
    const core::Post later = plan.on(QDate(2027, 3, 30)); // after the clocks went forward
    CHECK(later.time == QTime(9, 0));
    CHECK(later.productionDay == QDate(2027, 3, 28));
    CHECK(later.status == core::PostStatus::Draft);
    CHECK(later.uid.isEmpty());
    CHECK(plan.on(firstTuesday).uid == u"known@elsewhere");
    REQUIRE(plan.plan->undo());
    CHECK(plan.days() == u"5.1"); // one step
    CHECK(plan.strategy().all<core::Recurrence>().empty());
}

TEST_CASE("nine o'clock stays nine o'clock when the clocks change", "[repeating]")
{
    Tuesdays plan;
    const QTimeZone paris("Europe/Paris");
    const auto utc = [&paris](const core::Post &post) { return QDateTime(*post.day, *post.time, paris).toUTC().time(); };
    CHECK(utc(plan.on(QDate(2027, 3, 23))) == QTime(8, 0));
    CHECK(utc(plan.on(QDate(2027, 3, 30))) == QTime(7, 0));
}

TEST_CASE("a post on another day than the rule goes to the rule's first day", "[repeating]")
{
    Tuesdays plan("FREQ=WEEKLY;BYDAY=TH;COUNT=3");
    CHECK(plan.days() == u"7.1 14.1 21.1");
    CHECK(plan.posts().front().recurrence.has_value());
    CHECK(plan.on(QDate(2027, 1, 7)).productionDay == QDate(2027, 1, 5));
}

TEST_CASE("a repetition without an end makes two years of posts at a time", "[repeating]")
{
    Tuesdays plan("FREQ=DAILY");
    CHECK(plan.posts().size() == size_t(core::mostRepeats));
}

TEST_CASE("one occurrence is deleted alone, and its day is left out from then on", "[repeating]")
{
    Tuesdays plan;
    plan.edit(app::deletingRepeated(plan.on(QDate(2027, 1, 19)), RepeatScope::This, plan.strategy()));
    CHECK(plan.only().skipped == QStringList{QStringLiteral("2027-01-19")});
    // Another end does not bring it back.
    const core::Post first = plan.on(firstTuesday);
    plan.edit(
        app::changingRule(first, *core::repeatRuleFrom(QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=5")), RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1 26.1 2.2");
}

TEST_CASE("this and the following are deleted, the earlier ones stay", "[repeating]")
{
    Tuesdays plan;
    const core::Edit edit = app::deletingRepeated(plan.on(QDate(2027, 1, 26)), RepeatScope::Following, plan.strategy());
    CHECK(app::deletedPosts(edit) == 10);
    plan.edit(edit);
    CHECK(plan.days() == u"5.1 12.1 19.1");
    CHECK(plan.only().rule == u"FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    REQUIRE(plan.plan->undo());
    CHECK(plan.days() == allTuesdays);
}

TEST_CASE("what was published is neither deleted nor changed with the others", "[repeating]")
{
    Tuesdays plan;
    plan.publish(firstTuesday);
    plan.publish(QDate(2027, 1, 12));
    const core::Post before = plan.on(QDate(2027, 1, 12));
    core::Post after = plan.on(QDate(2027, 2, 2));
    after.title = QStringLiteral("Soup of the week");
    after.time = QTime(11, 30);
    plan.edit(app::changingRepeated(after, RepeatScope::All, plan.strategy()));
    CHECK(plan.on(QDate(2027, 1, 12)) == before);
    CHECK(plan.on(QDate(2027, 1, 19)).title == u"Soup of the week");
    CHECK(plan.on(QDate(2027, 3, 30)).time == QTime(11, 30));
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 2, 2)), QDate(2027, 2, 4), plan.on(QDate(2027, 2, 2)).time, RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1 21.1 28.1 4.2 11.2 18.2 25.2 4.3 11.3 18.3 25.3 1.4");
    plan.edit(app::deletingRepeated(plan.on(QDate(2027, 2, 4)), RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1");
}

TEST_CASE("a change reaches the posts it is meant for, and only with what was changed", "[repeating]")
{
    Tuesdays plan;
    core::Post own = plan.on(QDate(2027, 2, 9));
    own.text = QStringLiteral("Leek, this time");
    plan.edit(app::changingRepeated(own, RepeatScope::This, plan.strategy()));
    core::Post after = plan.on(QDate(2027, 1, 26));
    after.title = QStringLiteral("Soup of the week");
    after.owner = QStringLiteral("Jo");
    after.status = core::PostStatus::Approved;
    plan.edit(app::changingRepeated(after, RepeatScope::Following, plan.strategy()));
    CHECK(plan.on(QDate(2027, 1, 19)).title == u"Menu of the week");
    CHECK(plan.on(QDate(2027, 1, 26)) == after);
    const core::Post later = plan.on(QDate(2027, 2, 9));
    CHECK(later.title == u"Soup of the week");
    CHECK(later.owner == u"Jo");
    CHECK(later.text == u"Leek, this time");
    CHECK(later.status == core::PostStatus::Draft); // each post is approved by itself
    REQUIRE(plan.plan->undo());
    CHECK(plan.on(QDate(2027, 2, 9)).title == u"Menu of the week");
}

TEST_CASE("all move together, the one that was moved by hand keeps its place", "[repeating]")
{
    Tuesdays plan;
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 1, 19)), QDate(2027, 1, 22), plan.on(QDate(2027, 1, 19)).time, RepeatScope::This, plan.strategy()));
    CHECK(plan.on(QDate(2027, 1, 22)).recurrenceDay == QDate(2027, 1, 19));
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 1, 12)), QDate(2027, 1, 13), plan.on(QDate(2027, 1, 12)).time, RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"6.1 13.1 22.1 27.1 3.2 10.2 17.2 24.2 3.3 10.3 17.3 24.3 31.3");
    CHECK(plan.on(QDate(2027, 1, 22)).recurrenceDay == QDate(2027, 1, 20));
    CHECK(plan.only().rule == u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20270401");
}

TEST_CASE("what is to be ready before a post stays as long before it, also where the post stood elsewhere by hand", "[repeating]")
{
    Tuesdays plan;
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 1, 19)), QDate(2027, 1, 21), plan.on(QDate(2027, 1, 19)).time, RepeatScope::This, plan.strategy()));
    CHECK(plan.on(QDate(2027, 1, 21)).productionDay == QDate(2027, 1, 19));
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 1, 21)), QDate(2027, 1, 22), plan.on(QDate(2027, 1, 21)).time, RepeatScope::Following, plan.strategy()));
    CHECK(plan.on(QDate(2027, 1, 22)).productionDay == QDate(2027, 1, 20));
    CHECK(plan.on(QDate(2027, 1, 29)).productionDay == QDate(2027, 1, 27));
}

TEST_CASE("posts made from one that waits are ready as long before their days as it was before its own", "[repeating][J-09]")
{
    Tuesdays plan;
    core::Post waiting = plan.on(firstTuesday);
    waiting.suspendedDay = waiting.day;
    waiting.day.reset();
    plan.edit(core::Edit::changing(waiting, waiting.title));
    core::RepeatRule longer = *core::repeatRuleFrom(QStringLiteral("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270415"));
    plan.edit(app::changingRule(plan.strategy().all<core::Post>().front(), longer, RepeatScope::All, plan.strategy()));
    CHECK(plan.on(QDate(2027, 4, 13)).productionDay == QDate(2027, 4, 11));
}

TEST_CASE("this and the following move, and become a repetition of their own", "[repeating]")
{
    Tuesdays plan;
    plan.edit(app::deletingRepeated(plan.on(QDate(2027, 3, 9)), RepeatScope::This, plan.strategy()));
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 3, 2)), QDate(2027, 3, 5), plan.on(QDate(2027, 3, 2)).time, RepeatScope::Following, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1 19.1 26.1 2.2 9.2 16.2 23.2 5.3 19.3 26.3 2.4"); // 12 March stays left out
    CHECK(plan.strategy().all<core::Recurrence>().size() == 2);
    const core::Post moved = plan.on(QDate(2027, 3, 19));
    CHECK(app::recurrenceOf(moved, plan.strategy())->rule == u"FREQ=WEEKLY;BYDAY=FR;UNTIL=20270403");
    CHECK(app::recurrenceOf(plan.on(firstTuesday), plan.strategy())->rule == u"FREQ=WEEKLY;BYDAY=TU;COUNT=8");
}

TEST_CASE("a counted repetition keeps its number when it is split", "[repeating]")
{
    Tuesdays plan("FREQ=WEEKLY;BYDAY=TU;COUNT=6");
    plan.edit(app::movingRepeated(
        plan.on(QDate(2027, 1, 26)), QDate(2027, 1, 27), plan.on(QDate(2027, 1, 26)).time, RepeatScope::Following, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1 19.1 27.1 3.2 10.2");
}

TEST_CASE("another rule keeps what was written in the posts that stay", "[repeating]")
{
    Tuesdays plan;
    core::Post own = plan.on(QDate(2027, 2, 2));
    own.text = QStringLiteral("Candlemas");
    plan.edit(app::changingRepeated(own, RepeatScope::This, plan.strategy()));
    const auto rule = [](const char *text) { return *core::repeatRuleFrom(QLatin1String(text)); };
    plan.edit(app::changingRule(
        plan.on(firstTuesday), rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270331"), RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"7.1 21.1 4.2 18.2 4.3 18.3");
    CHECK(plan.on(QDate(2027, 2, 4)).text == u"Candlemas");
    CHECK(plan.on(QDate(2027, 2, 4)).id == own.id);
    plan.edit(app::changingRule(
        plan.on(QDate(2027, 2, 18)), rule("FREQ=WEEKLY;BYDAY=TH;UNTIL=20270331"), RepeatScope::Following, plan.strategy()));
    CHECK(plan.days() == u"7.1 21.1 4.2 18.2 25.2 4.3 11.3 18.3 25.3");
    plan.edit(app::stoppingAfter(plan.on(QDate(2027, 3, 4)), plan.strategy()));
    CHECK(plan.days() == u"7.1 21.1 4.2 18.2 25.2 4.3");
}

TEST_CASE("no new post is made before those that are published", "[repeating]")
{
    Tuesdays plan;
    plan.publish(firstTuesday);
    plan.publish(QDate(2027, 1, 12));
    plan.edit(app::changingRule(plan.on(QDate(2027, 1, 19)),
        *core::repeatRuleFrom(QStringLiteral("FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20270131")), RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1 15.1 19.1 22.1 26.1 29.1");
}

TEST_CASE("the last post of a repetition takes its rule with it", "[repeating]")
{
    Tuesdays plan("FREQ=WEEKLY;BYDAY=TU;COUNT=2");
    plan.edit(app::deletingRepeated(plan.on(firstTuesday), RepeatScope::This, plan.strategy()));
    plan.edit(app::deletingRepeated(plan.on(QDate(2027, 1, 12)), RepeatScope::This, plan.strategy()));
    CHECK(plan.strategy().all<core::Recurrence>().empty());
    CHECK(plan.posts().empty());
}

TEST_CASE("a copy of a repeated post comes once", "[repeating]")
{
    Tuesdays plan;
    const core::Post copy = app::copyOf(plan.on(firstTuesday));
    CHECK_FALSE(copy.recurrence);
    CHECK_FALSE(copy.recurrenceDay);
}

TEST_CASE("a rule that cannot be read leaves its posts to be changed and deleted", "[repeating]")
{
    Tuesdays plan;
    core::Recurrence broken = plan.only();
    broken.rule = QStringLiteral("FREQ=SECONDLY");
    plan.edit(core::Edit::changing(broken, {}));
    plan.edit(app::movingRepeated(plan.on(firstTuesday), QDate(2027, 1, 6), plan.on(firstTuesday).time, RepeatScope::All, plan.strategy()));
    CHECK(plan.days().startsWith(QStringLiteral("6.1 12.1")));
    plan.edit(app::deletingRepeated(plan.on(QDate(2027, 1, 12)), RepeatScope::Following, plan.strategy()));
    CHECK(plan.days() == u"6.1");
}

TEST_CASE("a repetition that ended with the quarter goes on in the next one, where that is wanted", "[repeating][quarter][J-04]")
{
    Tuesdays plan;
    core::Post goal = plan.on(QDate(2027, 3, 30));
    const core::Quarter next = app::nextQuarter(plan.strategy(), plan.plan->today());
    CHECK(app::postsToRepeat(plan.strategy(), next) == 13);
    plan.edit(app::goingOn(*plan.plan, next, false));
    CHECK(plan.posts().size() == 13); // nor are they copied as posts that came back
    REQUIRE(plan.plan->undo());
    plan.edit(app::goingOn(*plan.plan, next, true));
    CHECK(plan.posts().size() == 26);
    CHECK(plan.on(QDate(2027, 4, 6)).recurrence == goal.recurrence);
    CHECK(plan.on(QDate(2027, 6, 29)).status == core::PostStatus::Draft);
    CHECK(plan.only().rule == u"FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630");
}

TEST_CASE("a repetition that was meant to end earlier does not go on", "[repeating][quarter][J-04]")
{
    Tuesdays ended("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270302");
    CHECK(app::postsToRepeat(ended.strategy(), app::nextQuarter(ended.strategy(), ended.plan->today())) == 0);
    Tuesdays counted("FREQ=WEEKLY;BYDAY=TU;COUNT=13");
    CHECK(app::postsToRepeat(counted.strategy(), app::nextQuarter(counted.strategy(), counted.plan->today())) == 0);
    Tuesdays endless("FREQ=WEEKLY;BYDAY=TU"); // planned two years ahead: those posts are there
    CHECK(app::postsToRepeat(endless.strategy(), app::nextQuarter(endless.strategy(), endless.plan->today())) == 0);
}

TEST_CASE("a repetition ends with its quarter unless that is near", "[repeating]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    CHECK(app::usualEnd(QDate(2027, 2, 10), plan->strategy()) == QDate(2027, 3, 31));
    CHECK(app::usualEnd(QDate(2027, 3, 20), plan->strategy()) == QDate(2027, 6, 30));
}

TEST_CASE("a repetition that was moved past its quarter still goes on, one that was ended does not come back", "[repeating][quarter][J-04]")
{
    Tuesdays moved;
    moved.edit(
        app::movingRepeated(moved.on(firstTuesday), QDate(2027, 1, 7), moved.on(firstTuesday).time, RepeatScope::All, moved.strategy()));
    CHECK(moved.only().rule == u"FREQ=WEEKLY;BYDAY=TH;UNTIL=20270402");
    const core::Quarter next = app::nextQuarter(moved.strategy(), moved.plan->today());
    moved.edit(app::goingOn(*moved.plan, next, true));
    CHECK(moved.posts().size() == 13 + 12);
    CHECK(moved.only().rule == u"FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630");

    Tuesdays ended("FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630");
    ended.edit(app::deletingRepeated(ended.on(QDate(2027, 4, 1)), RepeatScope::Following, ended.strategy()));
    CHECK(ended.only().rule == u"FREQ=WEEKLY;BYDAY=TH;COUNT=12");
    CHECK(app::postsToRepeat(ended.strategy(), next) == 0);
}

TEST_CASE("what was planned to its cap goes on by its own number", "[repeating][quarter]")
{
    Tuesdays plan("FREQ=YEARLY;COUNT=4");
    REQUIRE(plan.posts().size() == 3); // two years ahead
    core::Edit edit({QStringLiteral("next:quarter"), {}});
    app::continueRepeating(edit, core::quarterHolding(QDate(2029, 12, 1), 1), core::quarterHolding(QDate(2030, 1, 1), 1), plan.strategy());
    plan.edit(edit);
    CHECK(plan.on(QDate(2030, 1, 5)).recurrence == plan.only().id);
    CHECK(plan.only().rule == u"FREQ=YEARLY;COUNT=4");
}

TEST_CASE("moving a repetition to earlier days makes no post more", "[repeating]")
{
    Tuesdays plan("FREQ=DAILY;UNTIL=20270110");
    const core::Post post = plan.on(QDate(2027, 1, 8));
    plan.edit(app::movingRepeated(post, firstTuesday, post.time, RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"2.1 3.1 4.1 5.1 6.1 7.1");
}

TEST_CASE("the number of a rule counts the posts from the one that is changed", "[repeating]")
{
    Tuesdays plan;
    plan.edit(app::changingRule(plan.on(QDate(2027, 2, 9)), *core::repeatRuleFrom(QStringLiteral("FREQ=WEEKLY;BYDAY=TU;COUNT=4")),
        RepeatScope::Following, plan.strategy()));
    CHECK(plan.days() == u"5.1 12.1 19.1 26.1 2.2 9.2 16.2 23.2 2.3");

    Tuesdays counted("FREQ=WEEKLY;BYDAY=TU;COUNT=13");
    const core::Post sixth = counted.on(QDate(2027, 2, 9));
    const auto rule = app::ruleFrom(sixth, counted.strategy());
    REQUIRE(rule);
    CHECK(rule->count == 8);
    counted.edit(app::changingRule(sixth, *rule, RepeatScope::All, counted.strategy()));
    CHECK(counted.days() == allTuesdays);
}

TEST_CASE("a day left out goes with another rule, unless the rule has none near it", "[repeating]")
{
    const auto rule = [](const char *text) { return *core::repeatRuleFrom(QLatin1String(text)); };
    Tuesdays plan;
    plan.edit(app::deletingRepeated(plan.on(QDate(2027, 1, 19)), RepeatScope::This, plan.strategy()));
    plan.edit(app::changingRule(plan.on(firstTuesday), rule("FREQ=WEEKLY;BYDAY=TH;UNTIL=20270331"), RepeatScope::All, plan.strategy()));
    CHECK(plan.days() == u"7.1 14.1 28.1 4.2 11.2 18.2 25.2 4.3 11.3 18.3 25.3");
    CHECK(plan.only().skipped == QStringList{QStringLiteral("2027-01-21")});

    Tuesdays other;
    other.edit(app::deletingRepeated(other.on(QDate(2027, 1, 12)), RepeatScope::This, other.strategy()));
    other.edit(app::changingRule(
        other.on(firstTuesday), rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270331"), RepeatScope::All, other.strategy()));
    CHECK(other.days() == u"7.1 21.1 4.2 18.2 4.3 18.3");
    CHECK(other.only().skipped.isEmpty());
}

TEST_CASE("saying no to a repeated post leaves its day out, and the last one takes its rule with it", "[repeating][S4-04]")
{
    const auto leave = [](Tuesdays &plan, QDate day) {
        plan.edit(app::leavingIdea({plan.on(day)}, plan.strategy(), QStringLiteral("No"), firstTuesday));
    };
    Tuesdays plan;
    leave(plan, QDate(2027, 1, 19));
    CHECK(plan.only().skipped == QStringList{QStringLiteral("2027-01-19")});
    Tuesdays two("FREQ=WEEKLY;BYDAY=TU;COUNT=2");
    leave(two, firstTuesday);
    leave(two, QDate(2027, 1, 12));
    CHECK(two.strategy().all<core::Recurrence>().empty());
}

TEST_CASE("another picture for all of them takes the place of the one that they showed", "[repeating][S1-38]")
{
    Tuesdays plan;
    core::Picture one, other;
    one.id = core::newId<core::Picture>();
    other.id = core::newId<core::Picture>();
    plan.edit(core::Edit({QStringLiteral("add:post"), {}}).put(one).put(other));
    for (const core::Picture &picture : {one, other}) {
        core::Post after = plan.on(firstTuesday);
        after.picture = picture.id;
        plan.edit(app::changingRepeated(after, RepeatScope::All, plan.strategy()));
        CHECK(plan.on(QDate(2027, 3, 30)).picture == picture.id);
    }
    CHECK_FALSE(plan.strategy().find(one.id));
    CHECK(plan.strategy().find(other.id));
}
