// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewpacket.h"
#include "exchange/reviewplan.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

// What stands between the marks, once.
QByteArray between(const QByteArray &page, const QByteArray &begin, const QByteArray &end)
{
    REQUIRE(page.count(begin) == 1);
    const qsizetype from = page.indexOf(begin) + begin.size();
    return page.mid(from, page.indexOf(end, from) - from);
}

// A page read as strictly as XML is: its elements, all attributes, and its text by element.
struct ReadReviewPage {
    explicit ReadReviewPage(QByteArray page)
    {
        page.replace(between(page, "<script>", "</script>"), "");
        page.replace(between(page, "<style>", "</style>"), "");
        QXmlStreamReader reader(page);
        QList<qsizetype> within; // the elements that are open, by their place in `texts`
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                elements << reader.name().toString();
                for (const QXmlStreamAttribute &one : reader.attributes())
                    attributes << std::pair(one.name().toString(), one.value().toString());
                within << texts.size();
                texts << QString();
            } else if (reader.isEndElement()) {
                within.removeLast();
            } else if (reader.isCharacters() && !within.isEmpty()) {
                texts[within.last()] += reader.text().toString();
            }
        }
        INFO(reader.errorString().toStdString());
        REQUIRE_FALSE(reader.hasError());
    }
    QStringList valuesOf(const QString &name) const
    {
        QStringList values;
        for (const auto &[attribute, value] : attributes)
            if (attribute == name)
                values << value;
        return values;
    }

    QStringList elements;
    QList<std::pair<QString, QString>> attributes;
    QStringList texts;
};

const QStringList &nastyTexts()
{
    static const QStringList texts{QStringLiteral("</script><script>alert(1)</script>"),
        QStringLiteral("<img src=https://evil.example/x.png onerror=alert(1)>"), QStringLiteral("\"quoted\" 'single' `tick` & &amp; &lt;"),
        QStringLiteral("]]><!-- <![CDATA[ -->"), QString::fromUtf8("שלום עולם — مرحبا"),
        QString::fromUtf8("🥖👩‍👩‍👧‍👦🇫🇷"), QStringLiteral("javascript:alert(1)"),
        QStringLiteral("one\n\n  two\tthree"), QStringLiteral("%1 %2 %n"), QStringLiteral("</textarea></title></style></noscript>")};
    return texts;
}

} // namespace

TEST_CASE("whatever stands in a post, the review page shows it as it is and runs none of it", "[exchange][review][S3-41]")
{
    for (const QString &nasty : nastyTexts()) {
        INFO(nasty.toStdString());
        ReviewPlan plan;
        core::Post &post = plan.draft(nasty);
        post.text = nasty;
        post.link = nasty;
        post.uid = nasty;
        plan.strategy.all<core::Business>().front().name = nasty;
        plan.strategy.all<core::Channel>().front().handle = nasty;
        const ReadReviewPage page(plan.page(core::Language::english(), nasty));
        CHECK(page.texts.count(nasty) >= 4); // greeting, title, text, link
        QString uid = nasty; // XML, unlike HTML, makes spaces of line breaks here
        uid.replace(u'\n', u' ').replace(u'\t', u' ');
        CHECK(page.valuesOf(QStringLiteral("data-post")) == QStringList(uid));
        CHECK(page.elements.count(QStringLiteral("script")) == 1);
        CHECK(page.elements.count(QStringLiteral("img")) == 0);
        for (const auto &[name, value] : page.attributes)
            CHECK_FALSE(name.startsWith(QStringLiteral("on")));
    }
}

TEST_CASE("control characters and halves of letters don't break the page", "[exchange][review]")
{
    ReviewPlan plan;
    plan.draft(QStringLiteral("a\u0001b\u001bc") + QChar(0xd83e) + QChar(0xffff)).text =
        QString(QChar(0xdd56)) + QStringLiteral("\r\nx\u0000y");
    const ReadReviewPage page(plan.page());
    CHECK(page.texts.contains(QStringLiteral("abc\ufffd\ufffd")));
}

TEST_CASE("the review page needs nothing beside itself", "[exchange][review][S3-41]")
{
    ReviewPlan plan;
    core::Post &post = plan.draft(QStringLiteral("Spring menu"));
    post.text = QStringLiteral("See https://bakery.example/spring and www.bakery.example");
    post.link = QStringLiteral("https://bakery.example/?a=1&b=2");
    core::Picture picture;
    picture.id = core::newId<core::Picture>();
    picture.mediaType = QStringLiteral("image/jpeg");
    picture.bytes = "\xff\xd8 bytes";
    plan.strategy.all<core::Picture>().push_back(picture);
    post.picture = picture.id;
    const QByteArray bytes = exchange::toReviewPage(plan.packet(), {{picture.id, picture}}, core::Language::english());
    const ReadReviewPage page(bytes);
    CHECK(page.valuesOf(QStringLiteral("src")) == QStringList(QStringLiteral("data:image/jpeg;base64,/9ggYnl0ZXM=")));
    for (const char *name : {"href", "srcset", "action", "formaction", "poster", "background", "style", "data", "cite", "ping"})
        CHECK(page.valuesOf(QLatin1String(name)).isEmpty());
    for (const char *element : {"a", "link", "iframe", "object", "embed", "base", "form", "svg", "video", "audio", "source"})
        CHECK_FALSE(page.elements.contains(QLatin1String(element)));
    const QByteArray code = between(bytes, "<style>", "</style>") + between(bytes, "<script>", "</script>");
    for (const char *reach :
        {"url(", "@import", "http:", "https:", "://", "fetch", "XMLHttpRequest", "import(", "WebSocket", "sendBeacon", "eval", "innerHTML"})
        CHECK_FALSE(code.contains(reach));
    CHECK(page.texts.contains(post.text));
    CHECK(page.texts.contains(post.link));
}

TEST_CASE("a picture that several posts show is in the page once", "[exchange][review][S3-41]")
{
    ReviewPlan plan;
    exchange::ReviewPictures pictures;
    for (int i = 0; i < 3; ++i) {
        core::Picture picture; // twice the same, added to the plan twice
        picture.id = core::newId<core::Picture>();
        picture.mediaType = QStringLiteral("image/jpeg");
        picture.bytes = i < 2 ? "\xff\xd8 bytes" : "\xff\xd8 others";
        plan.strategy.all<core::Picture>().push_back(picture);
        pictures.emplace(picture.id, picture);
        plan.draft(QStringLiteral("Menu <%1>").arg(i), 3 + i).picture = picture.id;
    }
    plan.draft(QStringLiteral("Again"), 9).picture = pictures.begin()->first;
    const QByteArray bytes = exchange::toReviewPage(plan.packet(), pictures, core::Language::english());
    const ReadReviewPage page(bytes);
    CHECK(page.elements.count(QStringLiteral("img")) == 4);
    CHECK(page.valuesOf(QStringLiteral("src")).size() == 2);
    REQUIRE(page.valuesOf(QStringLiteral("data-picture")).size() == 2);
    CHECK(page.valuesOf(QStringLiteral("data-picture")).front() == QStringLiteral("post-1-picture"));
    CHECK(page.valuesOf(QStringLiteral("alt"))[1] == QStringLiteral("The same picture as that of “Menu <0>”"));
}

TEST_CASE("the answer is saved under the name of the business, as the page is", "[exchange][review]")
{
    ReviewPlan plan;
    plan.draft(QStringLiteral("Spring menu"));
    const auto file = [&](const QString &name) {
        plan.strategy.all<core::Business>().front().name = name;
        return ReadReviewPage(plan.page()).valuesOf(QStringLiteral("data-file")).value(0);
    };
    CHECK(file(QStringLiteral("Le Petit <Fournil>")) == QStringLiteral("le-petit-fournil-reply.json"));
    CHECK(file(QStringLiteral("Чайная 7")) == QStringLiteral("чаиная-7-reply.json"));
    CHECK(file(QStringLiteral("…")) == QStringLiteral("review-reply.json"));
}

TEST_CASE("the page allows its own script and style and nothing else", "[exchange][review]")
{
    ReviewPlan plan;
    plan.draft(QStringLiteral("Spring menu"));
    const QByteArray page = plan.page();
    const auto hashed = [&](const QByteArray &begin, const QByteArray &end) -> QByteArray {
        return "'sha256-" + QCryptographicHash::hash(between(page, begin, end), QCryptographicHash::Sha256).toBase64() + "'";
    };
    const QByteArray policy = "default-src 'none'; img-src data:; style-src " + hashed("<style>", "</style>") + "; script-src "
                            + hashed("<script>", "</script>") + "; base-uri 'none'; form-action 'none'";
    const QByteArray meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"/>";
    CHECK(page.contains(meta));
}

TEST_CASE("nothing internal leaves with a post that a client sees", "[exchange][review][S3-41]")
{
    ReviewPlan plan;
    core::Post &post = plan.draft(QStringLiteral("Spring menu"));
    post.notes = QStringLiteral("SECRET note");
    post.owner = QStringLiteral("SECRET owner");
    post.maker = QStringLiteral("SECRET agency");
    post.checked = {QStringLiteral("SECRET tick")};
    plan.strategy.all<core::Pillar>().front().name = QStringLiteral("SECRET pillar");
    core::Campaign campaign;
    campaign.id = core::newId<core::Campaign>();
    campaign.name = QStringLiteral("SECRET campaign");
    plan.strategy.all<core::Campaign>().push_back(campaign);
    post.campaign = campaign.id;
    core::PostStep step;
    step.post = post.id;
    step.remark = QStringLiteral("SECRET remark");
    plan.strategy.all<core::PostStep>().push_back(step);
    const QByteArray page = plan.page();
    CHECK(page.contains("Spring menu"));
    CHECK_FALSE(page.contains("SECRET"));
}

TEST_CASE("the same posts at the same time give the same page, and another time another packet", "[exchange][review]")
{
    ReviewPlan plan;
    plan.draft(QStringLiteral("Second"), 9);
    plan.draft(QStringLiteral("First"), 2);
    CHECK(plan.page() == plan.page());
    const QByteArray page = plan.page();
    CHECK(page.indexOf("First") < page.indexOf("Second"));
    std::vector<core::Id<core::Post>> posts;
    for (const core::Post &post : plan.strategy.all<core::Post>())
        posts.push_back(post.id);
    const auto later = exchange::reviewPacket(
        plan.strategy, plan.networks, posts, {}, QDateTime(QDate(2027, 2, 10), QTime(9, 1), Qt::UTC), core::Language::english());
    CHECK(later.id != plan.packet().id);
    std::reverse(posts.begin(), posts.end());
    CHECK(exchange::reviewPacket(
              plan.strategy, plan.networks, posts, {}, QDateTime(QDate(2027, 2, 10), QTime(9, 0), Qt::UTC), core::Language::english())
              .id
          == plan.packet().id);
}

TEST_CASE("days, times and channels stand in words, in the client's language", "[exchange][review]")
{
    ReviewPlan plan;
    plan.draft(QStringLiteral("Menu"));
    const ReadReviewPage english(plan.page());
    CHECK(english.texts.contains(QStringLiteral("Wednesday 3 March 2027, 12:30")));
    CHECK(english.texts.contains(QStringLiteral("Instagram · @bakery")));
    CHECK(english.valuesOf(QStringLiteral("lang")) == QStringList(QStringLiteral("en")));
    const ReadReviewPage french(plan.page(core::Language::french()));
    CHECK(french.texts.join(u' ').contains(QStringLiteral("mercredi 3 mars 2027")));
    CHECK(french.valuesOf(QStringLiteral("lang")) == QStringList(QStringLiteral("fr")));
}

TEST_CASE("the digest of a post follows what a client sees, and nothing else", "[exchange][review]")
{
    ReviewPlan plan;
    const core::Post post = plan.draft(QStringLiteral("Menu"));
    const QString digest = exchange::reviewDigest(plan.strategy, post);
    const auto digestWith = [&](auto change) {
        core::Post other = post;
        change(other);
        return exchange::reviewDigest(plan.strategy, other);
    };
    CHECK(digestWith([](core::Post &one) { one.status = core::PostStatus::Approved; }) == digest);
    CHECK(digestWith([](core::Post &one) { one.notes = QStringLiteral("x"); }) == digest);
    CHECK(digestWith([](core::Post &one) { one.text.replace(u'\n', QStringLiteral("\r\n")); }) == digest);
    CHECK(digestWith([](core::Post &one) { one.text += u'!'; }) != digest);
    CHECK(digestWith([](core::Post &one) { one.title += u'!'; }) != digest);
    CHECK(digestWith([](core::Post &one) { one.day = QDate(2027, 3, 4); }) != digest);
    CHECK(digestWith([](core::Post &one) { one.time = QTime(12, 31); }) != digest);
    CHECK(digestWith([](core::Post &one) { one.channel.reset(); }) != digest);
    CHECK(digestWith([](core::Post &one) { one.format = core::PostFormat::Video; }) != digest);
    CHECK(digestWith([](core::Post &one) { one.link = QStringLiteral("x"); }) != digest);
}
