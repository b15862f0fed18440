// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search.h"

#include "support/openworkspace.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace {

core::Post aPost(const QString &title)
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    return post;
}

QStringList titlesOf(app::Search &search, const char *typed)
{
    QStringList titles;
    for (const app::SearchHit &hit : search.hits(QString::fromUtf8(typed), 9))
        titles += hit.title;
    return titles;
}

} // namespace

TEST_CASE("the search knows every edit, and knows it no more once it is undone or deleted", "[search][Q12]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    app::Search search(*plan);
    core::Post post = aPost(QStringLiteral("L’œuf de Pâques"));
    REQUIRE(plan->edit(core::Edit::adding(post, post.title)));
    CHECK(titlesOf(search, "l'oeuf paques") == QStringList{post.title});
    REQUIRE(plan->undo());
    CHECK(titlesOf(search, "oeuf").isEmpty());
    REQUIRE(plan->redo());
    CHECK(titlesOf(search, "oeuf") == QStringList{post.title});
    post.title = QStringLiteral("Galette");
    REQUIRE(plan->edit(core::Edit::changing(post, post.title)));
    CHECK(titlesOf(search, "oeuf").isEmpty());
    CHECK(titlesOf(search, "galette") == QStringList{QStringLiteral("Galette")});
    REQUIRE(plan->edit(core::Edit::deleting(post.id, post.title)));
    CHECK(titlesOf(search, "galette").isEmpty());
}

TEST_CASE("a hit says what it is, where the words stand and which row to go to", "[search]")
{
    const support::OpenWorkspace plan = support::emptyWorkspace();
    app::Search search(*plan);
    core::Post post = aPost(QStringLiteral("Monday"));
    post.text = QStringLiteral("The brioche is out of the oven.");
    post.day = QDate(2027, 2, 12);
    core::Persona persona;
    persona.id = core::newId<core::Persona>();
    persona.name = QStringLiteral("Claire");
    core::PersonaAnswer answer;
    answer.id = core::newId<core::PersonaAnswer>();
    answer.persona = persona.id;
    answer.text = QStringLiteral("Buys a brioche on Sundays");
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = QStringLiteral("instagram");
    channel.mission = QStringLiteral("Show the brioche before it is gone");
    core::NetworkDemand demand;
    demand.id = core::newId<core::NetworkDemand>();
    demand.network = QStringLiteral("tiktok");
    REQUIRE(plan->edit(core::Edit({QStringLiteral("load"), {}}).put(post).put(persona).put(answer).put(channel).put(demand)));
    const auto networks = search.hits(QStringLiteral("tiktok"), 9);
    REQUIRE(networks.size() == 1);
    CHECK(networks.front().title == u"TikTok");
    const auto hits = search.hits(QStringLiteral("brioche"), 9);
    REQUIRE(hits.size() == 3);
    for (const app::SearchHit &hit : hits) {
        CHECK(hit.excerpt.contains(QLatin1String("brioche")));
        if (hit.title == u"Monday") {
            CHECK(hit.subject == QString(QStringLiteral("post:") + post.id.toString()));
            CHECK(hit.kind.startsWith(QLatin1String("Post on 12")));
        } else if (hit.title == u"Claire") {
            CHECK(hit.subject == QString(QStringLiteral("persona:") + persona.id.toString()));
            CHECK(hit.kind == u"Persona");
        } else {
            CHECK(hit.title == u"Instagram");
            CHECK(hit.subject == QString(QStringLiteral("channel:") + channel.id.toString()));
        }
    }
}

TEST_CASE("the search is readied in the background and waited for when it is asked", "[search]")
{
    int count = 1;
    char name[] = "test";
    char *names[] = {name, nullptr};
    const QCoreApplication application(count, names); // what works in the background tells through its loop
    const support::OpenWorkspace cafe;
    app::Search search(*cafe);
    QSignalSpy ready(&search, &app::Search::ready);
    CHECK_FALSE(search.isReady());
    search.prepare();
    REQUIRE((!ready.empty() || ready.wait()));
    CHECK(search.isReady());
    const core::Post post = aPost(QStringLiteral("Kouglof"));
    REQUIRE(cafe->edit(core::Edit::adding(post, post.title)));
    CHECK_FALSE(search.isReady());
    search.prepare();
    CHECK(titlesOf(search, "kouglof") == QStringList{post.title});
}
