// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/campaigns/promotion.h"
#include "app/channels/checklists.h"
#include "app/channels/effort.h"
#include "app/channels/postfit.h"
#include "app/competitors/listeninglist.h"
#include "app/pictures.h"
#include "app/templates.h"

#include "support/importedlikes.h"
#include "support/openworkspace.h"

#include <QImage>
#include <catch2/catch.hpp>

using namespace core;

namespace {

Post aPost(const support::OpenWorkspace &cafe, const char *network, PostFormat format = PostFormat::Image)
{
    Post post;
    post.id = newId<Post>();
    post.format = format;
    for (const Channel &channel : cafe->strategy().all<Channel>())
        if (channel.network == QLatin1String(network))
            post.channel = channel.id;
    return post;
}

Picture aPicture(const support::OpenWorkspace &cafe, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = cafe.pathOf(QStringLiteral("picture.jpg"));
    REQUIRE(image.save(path));
    return app::pictureFromFile(path, cafe->today()).value();
}

} // namespace

TEST_CASE("the minutes of a format are those of the networks that its posts are for", "[capacity][F-50]")
{
    const support::OpenWorkspace cafe;
    const auto formats = app::formatMinutes(*cafe);
    REQUIRE_FALSE(formats.empty());
    int posts = 0;
    for (const app::FormatMinutes &format : formats) {
        CHECK(format.leastUsual > 0);
        CHECK(format.leastUsual <= format.mostUsual);
        CHECK_FALSE(format.own);
        posts += format.posts;
    }
    const auto inQuarter = cafe->strategy().where<Post>(
        [&](const Post &post) { return post.day && *post.day >= cafe->quarter().firstDay && *post.day <= cafe->quarter().lastDay; });
    CHECK(posts == static_cast<int>(inQuarter.size()));
    REQUIRE(cafe->edit(app::settingMinutes(formats.front(), 7, cafe->language())));
    CHECK(app::formatMinutes(*cafe).front().own->minutes == 7);
    CHECK(app::formatMinutes(*cafe).front().mostUsual == formats.front().mostUsual);
    REQUIRE(cafe->edit(app::forgettingMinutes(app::formatMinutes(*cafe).front(), cafe->language())));
    CHECK_FALSE(app::formatMinutes(*cafe).front().own);
    CHECK(app::forgettingMinutes(formats.front(), cafe->language()).isEmpty());
}

TEST_CASE("the text of a post is measured by the limit of its network and kind", "[limits][S1-38]")
{
    const support::OpenWorkspace cafe;
    Post post = aPost(cafe, "instagram");
    post.text = QString(2200, u'x');
    CHECK(app::textRoomOf(post, *cafe).sentence == u"2,200 of 2,200 characters");
    CHECK_FALSE(app::textRoomOf(post, *cafe).isOver);
    post.text += u'x';
    CHECK(app::textRoomOf(post, *cafe).isOver);
    CHECK(app::textRoomOf(post, *cafe).sentence.endsWith(u"too long for Instagram by 1"));
    CHECK(app::textLimitsOf(aPost(cafe, "tiktok", PostFormat::Video), *cafe).length->id == u"tiktok.caption");
    CHECK(app::textLimitsOf(aPost(cafe, "tiktok", PostFormat::Carousel), *cafe).length->id == u"tiktok.photo_description");
    CHECK(app::textLimitsOf(aPost(cafe, "facebook"), *cafe).length->id == u"facebook.text");
    CHECK_FALSE(app::textLimitsOf(Post(), *cafe).length);
    post.text = QStringLiteral("Bread #a #b #c #d #e #f #g");
    CHECK(app::textRoomOf(post, *cafe).sentence == u"26 of 2,200 characters · 7 of 5 hashtags: too many for Instagram by 2");
    CHECK(app::overlengthOf(post, *cafe)->hashtags == 2);
    post.text = QStringLiteral("Bread #a");
    CHECK(app::textRoomOf(post, *cafe).sentence == u"8 of 2,200 characters · 1 of 5 hashtags");
    CHECK_FALSE(app::overlengthOf(post, *cafe));
}

TEST_CASE("a picture is held against what its post is, and nothing is said that its kept copy can't tell", "[limits][S1-38]")
{
    const support::OpenWorkspace cafe;
    const auto says = [&](const Picture &picture, const Post &post) { return app::pictureSentence(picture, post, *cafe); };
    CHECK(says(aPicture(cafe, 1080, 1080), aPost(cafe, "instagram")).startsWith(u"Suits Instagram"));
    const QString wide = says(aPicture(cafe, 1080, 1080), aPost(cafe, "instagram", PostFormat::Story));
    CHECK(wide.contains(u"another shape than 9:16"));
    CHECK(wide.contains(u"2026"));
    CHECK(says(aPicture(cafe, 540, 960), aPost(cafe, "instagram", PostFormat::Story)).contains(u"too small"));
    // 1080 × 1920 is kept as 900 × 1600: it was large enough
    CHECK(says(aPicture(cafe, 1080, 1920), aPost(cafe, "instagram", PostFormat::Story)).startsWith(u"Suits Instagram"));
    CHECK(says(aPicture(cafe, 1080, 1080), Post()).isEmpty());
    CHECK(says(Picture(), aPost(cafe, "instagram")).isEmpty());
}

TEST_CASE(
    "a published post that did best is promoted first, within its campaign's days and to people who know the house", "[campaigns][S3-37]")
{
    const support::OpenWorkspace cafe;
    Post post = aPost(cafe, "instagram");
    const auto channel = *post.channel;
    support::importLikes(*cafe, channel, {10, 12, 11, 90, 9});
    post.title = QStringLiteral("The oven at five");
    post.status = PostStatus::Published;
    post.day = QDate(2027, 2, 4);
    post.publishedLink = QStringLiteral("https://instagram.example/p3");
    Campaign campaign;
    campaign.id = newId<Campaign>();
    campaign.name = QStringLiteral("Ovens");
    campaign.firstDay = QDate(2027, 2, 1);
    campaign.lastDay = QDate(2027, 2, 13);
    post.campaign = campaign.id;
    post.goal = cafe->strategy().all<Goal>().front().id;
    REQUIRE(cafe->edit(Edit({QStringLiteral("add:post"), {}}).put(campaign).put(post)));
    const auto offered = app::promotablePosts(*cafe);
    REQUIRE(offered.size() > 5);
    CHECK(offered.front().title == u"The oven at five"); // the plan's title, the file's numbers
    CHECK(offered.front().result->timesUsual() == Approx(90.0 / 11));
    CHECK(app::promotableText(offered.front(), *cafe).contains(u"8.2 times the usual reactions"));
    CHECK(offered[1].title == u"Imported 1"); // only a file knows it
    CHECK_FALSE(offered.back().result);
    CHECK(std::none_of(offered.begin(), offered.end(),
        [](const app::PromotablePost &one) { return one.post && one.post->status != PostStatus::Published; }));

    Id<PaidPlan> made;
    const auto plans = cafe->strategy().all<PaidPlan>().size();
    REQUIRE(cafe->edit(app::promoting(offered.front(), *cafe, made)));
    const PaidPlan plan = *cafe->strategy().find(made);
    CHECK(plan.title == u"The oven at five");
    CHECK(plan.contentKind == u"recycled_post");
    CHECK(plan.channel == channel);
    CHECK(plan.campaign == campaign.id);
    CHECK(plan.purpose == cafe->strategy().all<Goal>().front().title);
    CHECK(plan.audienceKind == PaidAudience::Remarketing);
    CHECK(plan.firstDay == QDate(2027, 2, 11));
    CHECK(plan.lastDay == QDate(2027, 2, 13)); // its campaign ends then
    CHECK(cafe->undoText() == u"Plan ads for the post “The oven at five”");
    REQUIRE(cafe->undo());
    CHECK(cafe->strategy().all<PaidPlan>().size() == plans);
    for (const ImportBatch &batch : cafe->imports())
        if (batch.file == u"posts.csv")
            REQUIRE(cafe->takeBack(batch.id));
    CHECK(cafe->postResults().empty()); // what was taken back tells nothing
    const auto kinds = app::paidContentTypes(cafe->language());
    CHECK(kinds.size() == 5);
    CHECK(std::any_of(kinds.begin(), kinds.end(), [&plan](const auto &kind) { return kind.first == plan.contentKind; }));
}

TEST_CASE("ads are aimed by what is known of customers, never by what is only supposed", "[campaigns][S3-38]")
{
    const support::OpenWorkspace cafe;
    PaidPlan plan;
    plan.id = newId<PaidPlan>();
    const auto aimed = app::aimedAtCustomers(plan, cafe->strategy());
    REQUIRE(aimed);
    CHECK(aimed->ageFrom == 30); // the sample's first persona: "30 to 42"
    CHECK(aimed->ageTo == 42);
    CHECK(aimed->place.startsWith(u"Within a mile"));
    CHECK(aimed->audience.contains(u"allotment"));
    CHECK_FALSE(app::aimedAtCustomers(*aimed, cafe->strategy())); // nothing more to add
    plan.place = QStringLiteral("Clifton");
    CHECK(app::aimedAtCustomers(plan, cafe->strategy())->place == u"Clifton"); // what was said stays
    Strategy supposed = cafe->strategy();
    for (PersonaAnswer &answer : supposed.all<PersonaAnswer>())
        answer.source = EvidenceSource::Assumption;
    CHECK_FALSE(app::aimedAtCustomers(plan, supposed));
    CHECK(app::factText(QStringLiteral("ads.share"), Language::english()).contains(u"Gartner"));
}

TEST_CASE("two rivals of one name keep their own words to listen for", "[competitors][S1-23]")
{
    const support::OpenWorkspace empty{QString()};
    Competitor one;
    one.id = newId<Competitor>();
    one.name = QStringLiteral("La Boulangerie");
    Competitor other = one;
    other.id = newId<Competitor>();
    other.listenFor = QStringLiteral("rye\nbrioche\ncroissant");
    REQUIRE(empty->edit(Edit({QStringLiteral("add:competitor"), {}}).put(one).put(other)));
    int ours = 0;
    for (const app::ListenedTo &list : app::listeningList(*empty)) {
        ours += !list.competitor;
        if (list.competitor == one.id)
            CHECK(list.words.size() == 1);
        if (list.competitor == other.id)
            CHECK(list.words.size() == 4);
    }
    CHECK(ours == 1);
}

TEST_CASE("what is set up for listening is ticked off and kept", "[competitors][S3-17]")
{
    const support::OpenWorkspace cafe;
    const app::Checklist list = app::listeningSetUp(cafe->language());
    const auto has = [&list](const char *id) {
        return std::any_of(
            list.points.begin(), list.points.end(), [id](const app::TickPoint &point) { return point.id == QLatin1String(id); });
    };
    CHECK(has("tool")); // a tool is set up
    CHECK(has("profiles")); // all profiles are in one place
    REQUIRE(cafe->edit(app::tickingListening({QStringLiteral("tool"), QStringLiteral("profiles")}, cafe->strategy())));
    CHECK(list.countDone(app::listeningDone(cafe->strategy())) == 2);
    REQUIRE(cafe->edit(app::tickingListening({}, cafe->strategy())));
    CHECK(app::listeningDone(cafe->strategy()).isEmpty());
    REQUIRE(cafe->undo());
    CHECK(app::listeningDone(cafe->strategy()).size() == 2);
}

TEST_CASE("in a team the step of approving asks for an approval, alone it does not", "[operations][S4-10]")
{
    const support::OpenWorkspace empty{QString()};
    const auto approvals = [&](Staffing staffing) {
        Business business = empty->strategy().business();
        if (!business.id)
            business.id = newId<Business>();
        business.staffing = staffing;
        REQUIRE(empty->edit(Edit::changing(business, {})));
        REQUIRE(empty->edit(app::usualSteps(*empty, Procedure::Publishing)));
        const auto asked = empty->strategy().where<ProcedureStep>([](const ProcedureStep &step) { return step.needsApproval; }).size();
        REQUIRE(empty->undo());
        return asked;
    };
    CHECK(approvals(Staffing::Team) == 1);
    CHECK(approvals(Staffing::Alone) == 0);
}

TEST_CASE("a screenshot kept as evidence lies in the file with its day and goal, also when it is opened again", "[operations][S4-17]")
{
    const support::OpenWorkspace cafe;
    const Picture picture = aPicture(cafe, 320, 240);
    Evidence evidence;
    evidence.id = newId<Evidence>();
    evidence.day = QDate(2027, 2, 9);
    evidence.title = QStringLiteral("“Best bread of the street”");
    evidence.number = 41;
    evidence.goal = cafe->strategy().all<Goal>().front().id;
    evidence.picture = picture.id;
    REQUIRE(cafe->edit(Edit::adding(evidence, evidence.title).put(picture)));
    const QString copy = cafe.pathOf(QStringLiteral("copy.qdeck"));
    REQUIRE(cafe->backupTo(copy));
    const auto again = app::Workspace::open(copy, false, {});
    REQUIRE(again);
    REQUIRE((*again)->strategy().find(evidence.id));
    CHECK(*(*again)->strategy().find(evidence.id) == evidence);
    CHECK((*again)->strategy().find(picture.id)->bytes == picture.bytes);
    CHECK_FALSE(app::imageOf(*(*again)->strategy().find(picture.id)).isNull());
}
