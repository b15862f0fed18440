// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "core/searchwords.h"
#include "support.h"

using namespace core;

namespace {

Post aPost(const QString &title, const QString &text = {})
{
    Post post;
    post.id = newId<Post>();
    post.title = title;
    post.text = text;
    return post;
}

Strategy planOf(const std::vector<Post> &posts)
{
    Strategy plan;
    plan.all<Post>() = posts;
    return plan;
}

// The titles of what is found in posts, best first.
QStringList foundIn(const std::vector<Post> &posts, const QString &typed, int limit = 20)
{
    storage::SearchIndex index;
    index.follow(planOf(posts));
    QStringList titles;
    for (const storage::Found &found : index.search(typed, limit))
        titles += found.title;
    return titles;
}

bool finds(const QString &text, const QString &typed)
{
    return !foundIn({aPost(text)}, typed).isEmpty();
}

// Every text of a row says its table, its column and where it is; references lead to the rows before it.
class Filler {
public:
    Strategy plan;
    QList<std::pair<QString, QString>> words; // the word, and the row it must lead to
    QList<std::pair<QString, QString>> signs; // what nobody looks for

    template <class Entity>
    void addRow()
    {
        Entity row;
        row.id = newId<Entity>();
        QString home = token(row.id);
        schema::forEachColumn<Entity>([&](const auto &column) { refer(row.*column.member, column.onDelete, home); });
        schema::forEachColumn<Entity>([&](const auto &column) {
            const QString word = QStringLiteral("%1%2").arg(QLatin1String(schema::Table<Entity>::table), QLatin1String(column.name));
            if (fill(row.*column.member, word))
                (core::isWrittenByPeople(column.name) ? words : signs).append({QString(word).remove(u'_'), home});
        });
        plan.all<Entity>().push_back(row);
        m_homes.insert(token(row.id), home);
    }

    template <class Entity>
    static QString token(Id<Entity> id)
    {
        return QLatin1String(schema::Table<Entity>::table) + u':' + id.toString();
    }

private:
    bool fill(QString &value, const QString &word) const
    {
        value = QStringLiteral("Ça ") + QString(word).remove(u'_').toUpper();
        return true;
    }
    template <class Other>
    bool fill(Other &, const QString &) const
    {
        return false;
    }

    template <class Target>
    void refer(Id<Target> &value, schema::OnDelete onDelete, QString &home) const
    {
        value = plan.all<Target>().back().id;
        if (onDelete == schema::OnDelete::Owned && !std::is_same_v<Target, Quarter>)
            home = m_homes.value(token(value));
    }
    template <class Other>
    void refer(Other &, schema::OnDelete, QString &) const
    {
    }

    QHash<QString, QString> m_homes;
};

QString tokenOf(const Edit::RowId &row)
{
    return std::visit([](auto id) { return Filler::token(id); }, row);
}

} // namespace

TEST_CASE("every text of every entity is found, and a part leads to what it is a part of", "[storage][search]")
{
    Filler filler;
    schema::forEachEntity([&]<class Entity>() { filler.addRow<Entity>(); });
    storage::SearchIndex index;
    index.follow(filler.plan);
    REQUIRE(filler.words.size() > 60);
    for (const auto &[word, home] : filler.words) {
        INFO(word.toStdString());
        const auto found = index.search(word, 5);
        REQUIRE_FALSE(found.empty());
        QStringList rows;
        for (const storage::Found &one : found)
            rows += tokenOf(one.row);
        CHECK(rows.contains(home));
    }
}

TEST_CASE("the program's own signs are not what people look for", "[storage][search]")
{
    Filler filler;
    schema::forEachEntity([&]<class Entity>() { filler.addRow<Entity>(); });
    storage::SearchIndex index;
    index.follow(filler.plan);
    REQUIRE(filler.signs.size() > 15);
    for (const auto &[word, home] : filler.signs) {
        INFO(word.toStdString());
        CHECK(index.search(word, 5).empty());
    }
    Pillar pillar;
    pillar.id = newId<Pillar>();
    pillar.name = QStringLiteral("Quartier");
    pillar.inThirds = QStringLiteral("personal");
    Strategy plan;
    plan.all<Pillar>() = {pillar};
    index.follow(plan);
    CHECK(index.search(QStringLiteral("personal"), 5).empty());
    CHECK(index.search(QStringLiteral("quart"), 5).size() == 1);
}

TEST_CASE("words are found whatever their accents, case, ligatures and apostrophes", "[storage][search]")
{
    CHECK(finds(QStringLiteral("Remplir la terrasse à l’été"), QStringLiteral("ETE terrasse")));
    CHECK(finds(QStringLiteral("Un coup de cœur"), QStringLiteral("coeur")));
    CHECK(finds(QStringLiteral("Un coup de coeur"), QStringLiteral("CŒUR")));
    CHECK(finds(QStringLiteral("Curriculum vitæ"), QStringLiteral("vitae")));
    CHECK(finds(QStringLiteral("En l’ete, tout"), QStringLiteral("l'été")));
    CHECK(finds(QStringLiteral("En l'été, tout"), QStringLiteral("l’ete")));
    CHECK(finds(QStringLiteral("Cafe\u0301 décomposé"), QStringLiteral("café")));
    CHECK(finds(QStringLiteral("Große Straße"), QStringLiteral("grosse strasse")));
    CHECK(finds(QStringLiteral("Smørrebrød"), QStringLiteral("smorrebrod")));
    CHECK(finds(QStringLiteral("trente\u202f% de bou\u00adlangers"), QStringLiteral("boulangers")));
    CHECK_FALSE(finds(QStringLiteral("En l’ete, tout"), QStringLiteral("d'été")));
}

TEST_CASE("each word begins one that is there, in any order", "[storage][search]")
{
    const QString text = QStringLiteral("Ouverture de la boulangerie le dimanche");
    CHECK(finds(text, QStringLiteral("b")));
    CHECK(finds(text, QStringLiteral("boul")));
    CHECK(finds(text, QStringLiteral("dim ouv")));
    CHECK(finds(text, QStringLiteral("  dimanche   boulangerie ")));
    CHECK_FALSE(finds(text, QStringLiteral("dimanche absent")));
    CHECK_FALSE(finds(text, QStringLiteral("langerie")));
    CHECK(foundIn({aPost(text)}, QString()).isEmpty());
}

TEST_CASE("signs that a search engine would obey are plain text", "[storage][search]")
{
    const QString text = QStringLiteral("Say \"AND\" or NOT: 50% off -now- (NEAR you) title:x @cafe #brunch https://cafe.example/menu");
    for (const char *typed : {"\"", "*", "-", ":", "(", "^", "+", "{", "\"\"", "AND", "and", "NOT", "OR", "\"and\"", "-now", "now*", "50%",
             "title:x", "title:", "NEAR(", "(near", "@cafe", "#brunch", "https://cafe.example/menu", "cafe.example", "off -now-", "say \"",
             "\"say AND", "'", ";DROP TABLE words", "🥐 brunch"}) {
        INFO(typed);
        const QString words = QString::fromUtf8(typed);
        const bool saysSomething = std::any_of(words.begin(), words.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
        CHECK(finds(text, words) == (saysSomething && !words.contains(u"DROP")));
    }
    CHECK_FALSE(finds(text, QString(20000, u'(')));
    CHECK(finds(text, QStringLiteral("say ").repeated(5000)));
    CHECK_FALSE(finds(QStringLiteral("Title words"), QStringLiteral("body:words")));
}

TEST_CASE("a post that is called so comes before those that only say it", "[storage][search]")
{
    std::vector<Post> posts;
    for (int i = 0; i < 30; ++i)
        posts.push_back(aPost(QStringLiteral("Monday"), QStringLiteral("brioche brioche brioche")));
    posts.push_back(aPost(QStringLiteral("Brioche"), QStringLiteral("a long text about other things ").repeated(200)));
    const QStringList found = foundIn(posts, QStringLiteral("brioche"), 9);
    REQUIRE(found.size() == 9);
    CHECK(found.front() == u"Brioche");
    CHECK(found.count(QStringLiteral("Monday")) == 8);
}

TEST_CASE("what was found is shown in its sentence, unless the title says it", "[storage][search]")
{
    const QString text =
        QStringLiteral("Good morning everyone, it is cold outside.\nThe œufs are fresh and the brioche is out of the oven, come "
                       "and see how we bake it with butter from the farm next door.");
    storage::SearchIndex index;
    index.follow(planOf({aPost(QStringLiteral("Monday"), text)}));
    const auto said = index.search(QStringLiteral("oeufs brioche"), 5);
    REQUIRE(said.size() == 1);
    CHECK(said.front().excerpt.contains(QStringLiteral("The œufs are fresh and the brioche")));
    CHECK(said.front().excerpt.size() < 100);
    CHECK(index.search(QStringLiteral("mond"), 5).front().excerpt.isEmpty());
}

TEST_CASE("the search follows every change of the plan", "[storage][search]")
{
    storage::SearchIndex index;
    Post post = aPost(QStringLiteral("Brioche"));
    const Persona persona = aPersona(QStringLiteral("Claire"));
    PersonaAnswer answer;
    answer.id = newId<PersonaAnswer>();
    answer.persona = persona.id;
    answer.text = QStringLiteral("Comes for the sourdough");
    Strategy plan = planOf({post, aPost(QStringLiteral("Croissant"))});
    plan.all<Persona>() = {persona};
    const auto isFound = [&](const char *word) { return !index.search(QString::fromUtf8(word), 5).empty(); };
    index.follow(plan);
    CHECK(isFound("brioche"));
    CHECK_FALSE(isFound("claire sourdough"));

    plan.all<PersonaAnswer>() = {answer};
    plan.all<Post>().front().title = QStringLiteral("Kouglof");
    index.follow(plan);
    CHECK_FALSE(isFound("brioche"));
    CHECK(isFound("kouglof"));
    CHECK(isFound("croissant"));
    CHECK(isFound("claire sourdough"));

    plan.all<PersonaAnswer>().clear();
    plan.all<Post>().front() = post;
    index.follow(plan);
    CHECK(isFound("brioche"));
    CHECK_FALSE(isFound("sourdough"));

    index.follow(Strategy());
    CHECK_FALSE(isFound("brioche"));
    CHECK_FALSE(isFound("claire"));
    index.follow(plan);
    CHECK(isFound("brioche"));
}
