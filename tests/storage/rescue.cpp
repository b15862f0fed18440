// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue.h"

#include "support.h"

using namespace core;

namespace {

constexpr int personaCount = 400;

// A plan of several hundred pages, closed.
void fillPlan(const Place &place)
{
    const auto file = place.create();
    Edit edit({QStringLiteral("add:persona"), {}});
    for (int number = 0; number < personaCount; ++number) {
        Persona persona;
        persona.id = {number + 1};
        persona.name = QStringLiteral("Persona %1").arg(number);
        persona.quote = QString(500, u'x');
        PersonaAnswer answer;
        answer.id = {number + 1};
        answer.persona = persona.id;
        answer.text = QString(300, u'y');
        edit.put(persona).put(answer);
    }
    file->apply(edit);
    file->import({aBatch(QStringLiteral("a.csv"), {aValue(QStringLiteral("clicks"), {2027, 1, 4}, 2)})});
}

// Overwrites the page that holds a text.
void damagePageWith(const QString &path, const QByteArray &text)
{
    constexpr qsizetype pageSize = 4096;
    QByteArray bytes = bytesOf(path);
    const qsizetype page = bytes.indexOf(text) / pageSize;
    bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xee'));
    overwrite(path, bytes);
}

} // namespace

TEST_CASE("what can be read of a damaged plan becomes a whole plan, and the damaged one stays", "[storage][rescue][Q4]")
{
    const Place place;
    fillPlan(place);
    damagePageWith(place.file, "Persona 200");
    const QByteArray damaged = bytesOf(place.file);
    CHECK(refusalOf([&] { (void)place.open(); }).contains(u"damaged"));
    const QString target = place.folder.filePath(QStringLiteral("rescued.qdeck"));
    const storage::Rescued rescued = storage::rescue(place.file, target);
    CHECK(rescued.incomplete.contains(QStringLiteral("persona")));
    CHECK(bytesOf(place.file) == damaged);
    const auto file = storage::WorkspaceFile::open(target, storage::Access::ReadWrite);
    CHECK(file->integrity() == u"ok");
    const Strategy plan = file->load();
    CHECK(plan.all<Persona>().size() > personaCount * 9 / 10);
    CHECK(plan.all<Persona>().size() < personaCount);
    CHECK(plan.find(Id<Persona>{1}));
    CHECK(plan.find(Id<Persona>{personaCount})); // from the other end
    for (const PersonaAnswer &answer : plan.all<PersonaAnswer>())
        CHECK(plan.find(answer.persona)); // none belongs to one that was lost
    CHECK(file->allSeries().size() == 1);
    CHECK(file->history().empty());
    file->apply(addingPersona(QStringLiteral("Élodie"))); // a plan like any other
    CHECK(file->undo());
}

TEST_CASE("a plan whose end is missing is rescued as far as it goes", "[storage][rescue][Q4]")
{
    const Place place;
    fillPlan(place);
    const QByteArray whole = bytesOf(place.file);
    overwrite(place.file, whole.left(whole.size() / 2));
    const QString target = place.folder.filePath(QStringLiteral("rescued.qdeck"));
    const storage::Rescued rescued = storage::rescue(place.file, target);
    CHECK(rescued.rows > 0);
    CHECK_FALSE(rescued.incomplete.isEmpty());
    CHECK(storage::WorkspaceFile::open(target, storage::Access::ReadOnly)->integrity() == u"ok");
}

TEST_CASE("a whole plan is rescued whole", "[storage][rescue]")
{
    const Place place;
    fillPlan(place);
    const QString target = place.folder.filePath(QStringLiteral("rescued.qdeck"));
    const storage::Rescued rescued = storage::rescue(place.file, target);
    CHECK(rescued.incomplete.isEmpty());
    CHECK(storage::WorkspaceFile::open(target, storage::Access::ReadOnly)->load() == place.open()->load());
}

TEST_CASE("a rescue refuses what is no plan, what is too broken, and a place that is taken", "[storage][rescue][Q35]")
{
    const Place place;
    fillPlan(place);
    const QString target = place.folder.filePath(QStringLiteral("rescued.qdeck"));
    SECTION("no plan")
    {
        overwrite(
            place.file, "these are only notes, of some length so that a header could be read from them ................................");
        CHECK(refusalOf([&] { storage::rescue(place.file, target); }).contains(u"not a Quarterdeck workspace"));
    }
    SECTION("its first page is gone but for the header")
    {
        QByteArray bytes = bytesOf(place.file);
        bytes.replace(100, 3996, QByteArray(3996, '\xee'));
        overwrite(place.file, bytes);
        const QString sentence = refusalOf([&] { storage::rescue(place.file, target); });
        CHECK(sentence.contains(u"nothing of it can be read any more"));
        CHECK(sentence.contains(u"Open one of its versions"));
        CHECK(sentence.contains(u"“plan.qdeck”"));
        CHECK_FALSE(refusalOf([&] { (void)place.open(); }).isEmpty());
    }
    SECTION("the line of a table is garbled on it")
    {
        QByteArray bytes = bytesOf(place.file);
        const qsizetype line = bytes.indexOf("CREATE TABLE");
        REQUIRE(line > 0);
        bytes.replace(line, 12, QByteArray(12, '\x01'));
        overwrite(place.file, bytes);
        const QString sentence = refusalOf([&] { storage::rescue(place.file, target); });
        CHECK(sentence.contains(u"Open one of its versions"));
    }
    SECTION("taken")
    {
        CHECK(refusalOf([&] { storage::rescue(place.file, place.file); }).contains(u"already"));
    }
    SECTION("absent")
    {
        CHECK(refusalOf([&] { storage::rescue(target + u'x', target); }).contains(u"There is no file"));
    }
    CHECK_FALSE(QFileInfo::exists(target));
    CHECK(QDir(place.folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")).isEmpty());
}
