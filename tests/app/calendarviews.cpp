// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"
#include "app/calendar/ideamodel.h"
#include "app/calendar/postedits.h"
#include "app/calendar/postlistmodel.h"
#include "app/calendar/quartermodel.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

namespace {

// The café of 2027 Q1 on 10 February, for the calendar's other views.
struct ViewedCafe {
    ViewedCafe()
    {
        app::Environment environment;
        environment.today = QDate(2027, 2, 10);
        environment.now = QDateTime(environment.today, QTime(9, 0), Qt::UTC);
        auto made = app::Workspace::create(folder.filePath(QStringLiteral("cafe.qdeck")),
            {QStringLiteral("cafe"), QStringLiteral("en"), core::quarterNamed(u"2027Q1")}, environment);
        REQUIRE(made);
        workspace = std::move(*made);
    }
    const core::Strategy &plan() const { return workspace->strategy(); }
    const core::Channel &channelOn(const QString &network) const
    {
        for (const core::Channel &channel : plan().all<core::Channel>())
            if (channel.network == network)
                return channel;
        FAIL("no channel on " << network.toStdString());
        return plan().all<core::Channel>().front();
    }
    int datedWhere(const std::function<bool(const core::Post &)> &isMeant) const
    {
        const auto &posts = plan().all<core::Post>();
        return static_cast<int>(
            std::count_if(posts.begin(), posts.end(), [&](const core::Post &post) { return post.day && isMeant(post); }));
    }
    void put(const core::Post &post) const { REQUIRE(workspace->edit(core::Edit::changing(post, post.title))); }

    QTemporaryDir folder;
    std::unique_ptr<app::Workspace> workspace;
};

int laneOf(const app::QuarterModel &model, const QString &title)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.lanes()[static_cast<size_t>(row)].title == title)
            return row;
    return -1;
}

} // namespace

TEST_CASE("a filter lets through what has one of the values of each kind, and the words", "[calendar][S1-56]")
{
    ViewedCafe cafe;
    const core::Channel &facebook = cafe.channelOn(QStringLiteral("facebook"));
    app::PostFilter filter;
    CHECK(filter.isEmpty());
    filter.wanted[app::FilterBy::Channel] = {facebook.id.toString()};
    const int onFacebook = cafe.datedWhere([&](const core::Post &post) { return post.channel == facebook.id; });
    app::PostDays days;
    days.read(cafe.plan(), filter);
    CHECK(days.countBetween(QDate(2027, 1, 1), QDate(2027, 3, 31)) == onFacebook);
    REQUIRE(onFacebook > 0);

    const core::Pillar &pillar = cafe.plan().all<core::Pillar>().front();
    filter.wanted[app::FilterBy::Pillar] = {pillar.id.toString()};
    const int both = cafe.datedWhere([&](const core::Post &post) { return post.channel == facebook.id && post.pillar == pillar.id; });
    days.read(cafe.plan(), filter);
    CHECK(days.countBetween(QDate(2027, 1, 1), QDate(2027, 3, 31)) == both);
    CHECK(both < onFacebook);

    filter = {};
    filter.text = QStringLiteral("  SOUP ");
    days.read(cafe.plan(), filter);
    CHECK(days.countBetween(QDate(2027, 1, 1), QDate(2027, 3, 31)) == cafe.datedWhere([](const core::Post &post) {
        return post.title.contains(QStringLiteral("soup"), Qt::CaseInsensitive)
            || post.text.contains(QStringLiteral("soup"), Qt::CaseInsensitive);
    }));
    CHECK(app::filterSentence(filter, *cafe.workspace) == QStringLiteral("Filter: “SOUP”"));
}

TEST_CASE("posts without a goal can be looked for", "[calendar]")
{
    ViewedCafe cafe;
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Goal] = {QString()};
    core::Post post = cafe.plan().where<core::Post>([](const core::Post &row) { return row.goal.has_value(); }).front();
    CHECK_FALSE(filter.passes(post));
    post.goal.reset();
    CHECK(filter.passes(post));
    CHECK(app::filterSentence(filter, *cafe.workspace) == QStringLiteral("Filter: No goal"));
}

TEST_CASE("a filter narrows the month, the week, the quarter, the list and the ideas alike", "[calendar][S1-56]")
{
    ViewedCafe cafe;
    const core::Channel &facebook = cafe.channelOn(QStringLiteral("facebook"));
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Channel] = {facebook.id.toString()};
    const QDate first(2027, 1, 1), last(2027, 3, 31);
    app::CalendarModel month(*cafe.workspace, nullptr);
    app::QuarterModel quarter(*cafe.workspace, nullptr);
    app::PostListModel list(*cafe.workspace, nullptr);
    app::IdeaModel ideas(*cafe.workspace, nullptr);
    QAbstractItemModelTester testMonth(&month, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester testQuarter(&quarter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester testList(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    month.setFilter(filter);
    quarter.setFilter(filter);
    quarter.showQuarterOf(QDate(2027, 2, 10));
    list.setFilter(filter);
    list.showDays(first, last);
    ideas.setPostFilter(filter);
    const int wanted = cafe.datedWhere([&](const core::Post &post) { return post.channel == facebook.id; });
    CHECK(list.rowCount() == wanted);
    CHECK(month.posts().countBetween(first, last) == wanted);
    int marks = 0, channelLanes = 0;
    for (const app::QuarterLane &lane : quarter.lanes()) {
        channelLanes += lane.kind == app::QuarterLane::Kind::Channel ? 1 : 0;
        for (const app::QuarterMark &mark : lane.marks)
            marks += 1 + mark.more;
    }
    CHECK(marks == wanted);
    CHECK(channelLanes == 1);
    for (int row = 0; row < ideas.rowCount(); ++row)
        CHECK(cafe.plan().find(ideas.idAt(ideas.index(row)))->channel == facebook.id);
    CHECK(ideas.countOfAll() > ideas.rowCount());
}

TEST_CASE("a week shows its seven days, each post under its day, and the hours it needs", "[calendar][S1-56]")
{
    ViewedCafe cafe;
    app::CalendarModel model(*cafe.workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showWeek(QDate(2027, 2, 10));
    CHECK(model.isWeek());
    CHECK(model.rowCount() == 7);
    CHECK(model.firstDay() == QDate(2027, 2, 8));
    CHECK_FALSE(model.index(0, 0).data(app::CalendarModel::IsOutsideRole).toBool());

    core::Business business = cafe.plan().business();
    business.workFrom = QTime(9, 0);
    business.workUntil = QTime(17, 30);
    REQUIRE(cafe.workspace->edit(core::Edit::changing(business, business.name)));
    core::Post post = *model.postOf(model.index(0, 0, model.indexOfDay(QDate(2027, 2, 10))));
    post.time = QTime(6, 30);
    cafe.put(post);
    CHECK(model.hours().first == 6);
    CHECK(model.hours().second >= 18);
    post.time = QTime(22, 15);
    cafe.put(post);
    CHECK(model.hours().second == 23);
    CHECK(model.timeOf(model.indexOfPost(post.id)) == QTime(22, 15));
}

TEST_CASE("the quarter has a lane for each channel with a mark for each post, and each cell says what lies there", "[calendar][S1-56]")
{
    ViewedCafe cafe;
    app::QuarterModel model(*cafe.workspace, nullptr);
    model.showQuarterOf(QDate(2027, 2, 10));
    CHECK(model.title() == QStringLiteral("2027 Q1"));
    REQUIRE(model.columnCount() == 14); // 1 to 3 January, twelve whole weeks, 29 to 31 March
    CHECK_FALSE(model.weeks().front().isWhole);
    CHECK(model.weekOf(QDate(2027, 2, 10)) == 6);
    CHECK(model.weeks()[6].number == 6);

    const core::Channel &instagram = cafe.channelOn(QStringLiteral("instagram"));
    const int lane = laneOf(model, QStringLiteral("Instagram"));
    REQUIRE(lane >= 0);
    const int posts = cafe.datedWhere([&](const core::Post &post) {
        return post.channel == instagram.id && *post.day >= QDate(2027, 2, 8) && *post.day <= QDate(2027, 2, 14);
    });
    REQUIRE(posts > 1);
    CHECK(
        model.index(lane, 6).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Week 6, Instagram, %1 posts").arg(posts)));
    const int facebook = laneOf(model, QStringLiteral("Facebook"));
    REQUIRE_FALSE(model.lanes()[static_cast<size_t>(facebook)].spans.empty());
    CHECK(model.lanes()[static_cast<size_t>(facebook)].spans.front().firstDay == QDate(2027, 2, 17));
    CHECK(model.limitPercent() == Approx(20));
    CHECK(model.weekSentence(6).contains(QStringLiteral("promotion")));
}

TEST_CASE("campaigns without a goal stand out in the quarter, and a week with too much work says so", "[calendar]")
{
    ViewedCafe cafe;
    app::QuarterModel model(*cafe.workspace, nullptr);
    core::Campaign campaign;
    campaign.id = core::newId<core::Campaign>();
    campaign.name = QStringLiteral("Easter");
    campaign.firstDay = QDate(2027, 3, 15);
    campaign.lastDay = QDate(2027, 3, 28);
    core::Business business = cafe.plan().business();
    business.hoursPerWeek = 0.5;
    REQUIRE(cafe.workspace->edit(core::Edit::adding(campaign, campaign.name).put(business)));
    model.showQuarterOf(QDate(2027, 2, 10));
    const app::QuarterLane &lane = model.lanes()[static_cast<size_t>(laneOf(model, QStringLiteral("Campaigns")))];
    const auto easter = std::find_if(lane.spans.begin(), lane.spans.end(),
        [](const app::QuarterSpan &span) { return span.text == QStringLiteral("Easter, no goal yet"); });
    REQUIRE(easter != lane.spans.end());
    CHECK(easter->isOpen);
    CHECK(model.weeks()[6].isTooLong);
    CHECK(model.mostHours() >= model.weeks()[6].hours);
}

TEST_CASE("a campaign that nobody named is no bar in the calendar", "[calendar]")
{
    ViewedCafe cafe;
    core::Campaign campaign;
    campaign.id = core::newId<core::Campaign>();
    campaign.firstDay = QDate(2027, 3, 15);
    campaign.lastDay = QDate(2027, 3, 28);
    app::QuarterModel model(*cafe.workspace, nullptr);
    model.showQuarterOf(QDate(2027, 2, 10));
    app::CalendarModel month(*cafe.workspace, nullptr);
    month.showMonth(QDate(2027, 3, 1));
    const auto bars = [&] {
        model.reload();
        month.reload();
        return model.lanes()[static_cast<size_t>(laneOf(model, QStringLiteral("Campaigns")))].spans.size();
    };
    const auto before = bars();
    const auto inMonth = month.campaigns().size();
    REQUIRE(cafe.workspace->edit(core::Edit::adding(campaign, campaign.name)));
    CHECK(bars() == before);
    CHECK(month.campaigns().size() == inMonth);
    campaign.name = QStringLiteral("Easter");
    REQUIRE(cafe.workspace->edit(core::Edit::changing(campaign, campaign.name)));
    CHECK(bars() == before + 1);
    CHECK(month.campaigns().size() == inMonth + 1);
}

TEST_CASE("two hundred posts on one day stay a few marks and a number", "[calendar]")
{
    ViewedCafe cafe;
    const core::Channel &instagram = cafe.channelOn(QStringLiteral("instagram"));
    core::Edit edit({QStringLiteral("load"), {}});
    for (int i = 0; i < 200; ++i) {
        core::Post post = app::newPost(cafe.plan(), QDate(2027, 3, 31), QStringLiteral("Post %1").arg(i));
        post.channel = instagram.id;
        edit.put(post);
    }
    REQUIRE(cafe.workspace->edit(edit));
    app::QuarterModel model(*cafe.workspace, nullptr);
    model.showQuarterOf(QDate(2027, 3, 31));
    const auto &marks = model.lanes()[static_cast<size_t>(laneOf(model, QStringLiteral("Instagram")))].marks;
    int shown = 0, more = 0;
    for (const app::QuarterMark &mark : marks)
        if (mark.day == QDate(2027, 3, 31)) {
            ++shown;
            more += mark.more;
        }
    CHECK(shown == app::QuarterModel::mostMarks);
    CHECK(shown + more >= 200);
}

TEST_CASE("the list is sorted by any column, and what is written in it comes back as the whole post", "[calendar][S1-56]")
{
    using Column = app::PostListModel::Column;
    ViewedCafe cafe;
    app::PostListModel model(*cafe.workspace, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showDays(QDate(2027, 1, 1), QDate(2027, 3, 31));
    REQUIRE(model.rowCount() > 20);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(*model.postAt(row - 1)->day <= *model.postAt(row)->day);
    model.sort(static_cast<int>(Column::Title), Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(QString::localeAwareCompare(model.postAt(row - 1)->title.toLower(), model.postAt(row)->title.toLower()) >= 0);

    std::optional<core::Post> written;
    QObject::connect(&model, &app::PostListModel::written, [&](const core::Post &post) { written = post; });
    const auto write = [&](Column column, const QVariant &value) {
        written.reset();
        return model.setData(model.index(0, static_cast<int>(column)), value);
    };
    core::Post prepared = *model.postAt(0);
    prepared.productionDay = prepared.day->addDays(-2);
    REQUIRE(cafe.workspace->edit(core::Edit::changing(prepared, prepared.title)));
    model.showDays(QDate(2027, 1, 1), QDate(2027, 3, 31));
    const core::Post before = *model.postAt(0);
    REQUIRE(before == prepared);
    CHECK(write(Column::Time, QStringLiteral("9 h 41")));
    REQUIRE(written);
    CHECK(written->time.value_or(QTime()) == QTime(9, 41));
    CHECK_FALSE(write(Column::Time, QStringLiteral("25:00")));
    CHECK_FALSE(write(Column::Time, QStringLiteral("soon")));
    CHECK(write(Column::Day, QDate(2027, 3, 3)));
    REQUIRE(written);
    CHECK(written->day == QDate(2027, 3, 3));
    CHECK(written->productionDay == QDate(2027, 3, 1)); // it goes as far
    CHECK(write(Column::Title, QStringLiteral(" New title ")));
    CHECK(written->title == QStringLiteral("New title"));
    CHECK(write(Column::Title, before.title)); // nothing new: nobody is asked
    CHECK_FALSE(written);
    CHECK_FALSE(write(Column::Goal, QStringLiteral("x")));
    CHECK(*model.postAt(0) == before); // it never writes itself
}

TEST_CASE("a filter forgets what the plan has no more, and finds words whatever their accents", "[calendar][S1-56]")
{
    ViewedCafe cafe;
    const QString facebook = cafe.channelOn(QStringLiteral("facebook")).id.toString();
    app::PostFilter filter;
    filter.wanted[app::FilterBy::Channel] = {facebook, QStringLiteral("987654321")};
    filter.wanted[app::FilterBy::Owner] = {QStringLiteral("Somebody who left")};
    const app::PostFilter left = app::withoutGone(filter, *cafe.workspace);
    CHECK(left.wanted.at(app::FilterBy::Channel) == QStringList{facebook});
    CHECK(left.wanted.at(app::FilterBy::Owner).isEmpty());
    filter.wanted[app::FilterBy::Channel] = {QStringLiteral("987654321")};
    CHECK(app::withoutGone(filter, *cafe.workspace).isEmpty());

    core::Post post;
    post.title = QStringLiteral("Café crème à midi");
    filter = {};
    filter.text = QStringLiteral("cafe creme");
    CHECK(filter.passes(post));
    filter.text = QStringLiteral("crème brûlée");
    CHECK_FALSE(filter.passes(post));
    filter.text = QStringLiteral("!");
    CHECK_FALSE(filter.passes(post));
}
