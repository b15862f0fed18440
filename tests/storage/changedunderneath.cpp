// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace core;

namespace {

QString refusalToEdit(storage::WorkspaceFile &file)
{
    return refusalOf([&] { file.apply(addingPersona(QStringLiteral("Hugo"))); });
}

} // namespace

TEST_CASE("another copy that was written over the open file is not overwritten", "[storage][Q3]")
{
    const Place place;
    auto file = place.create();
    const QByteArray older = bytesOf(place.file);
    file->apply(addingPersona(QStringLiteral("Élodie")));
    file.reset();
    const QByteArray mine = bytesOf(place.file);
    overwrite(place.file, older);
    file = place.open();
    file->apply(addingPersona(QStringLiteral("Léa"))); // as many changes as the other copy had: SQLite's own counter is the same
    file->load();
    overwrite(place.file, mine);
    CHECK(refusalToEdit(*file).contains(u"was changed by another program"));
    CHECK(bytesOf(place.file) == mine);
    file.reset();
    file = place.open();
    CHECK(file->load().all<Persona>().front().name == QStringLiteral("Élodie"));
    CHECK(refusalToEdit(*file).isEmpty());
}

TEST_CASE("a file that another program replaced, moved or edited is left alone", "[storage][Q3]")
{
    const Place place;
    const auto file = place.create();
    file->apply(addingPersona(QStringLiteral("Élodie")));
    SECTION("replaced")
    {
        const QByteArray bytes = bytesOf(place.file);
        const QString other = place.folder.filePath(QStringLiteral("other"));
        overwrite(other, bytes);
        REQUIRE(::rename(other.toUtf8().constData(), place.file.toUtf8().constData()) == 0);
        CHECK(refusalToEdit(*file).contains(u"was replaced by another program"));
        CHECK(bytesOf(place.file) == bytes);
    }
    SECTION("moved away")
    {
        REQUIRE(QFile::rename(place.file, place.file + u'2'));
        CHECK(refusalToEdit(*file).contains(u"is no longer where it was opened"));
        REQUIRE(QFile::rename(place.file + u'2', place.file));
    }
    SECTION("edited by a database program")
    {
        runSql(place.file, "UPDATE persona SET name = 'Someone else'");
        CHECK(refusalToEdit(*file).contains(u"was changed by another program"));
        CHECK(file->load().all<Persona>().front().name == QStringLiteral("Someone else"));
    }
    SECTION("one byte patched, and its size kept")
    {
        QByteArray bytes = bytesOf(place.file);
        const qsizetype at = bytes.indexOf("lodie");
        REQUIRE(at > 0);
        bytes[at] = 'L';
        overwrite(place.file, bytes);
        CHECK(refusalToEdit(*file).contains(u"was changed by another program"));
        CHECK(bytesOf(place.file) == bytes);
    }
}

TEST_CASE("closing another look at the file leaves the writer's locks alone", "[storage][Q3]")
{
    const Place place;
    const auto file = place.create();
    file->apply(addingPersona(QStringLiteral("Élodie")));
    place.open(storage::Access::ReadOnly)->integrity();
    place.open();
    CHECK(refusalToEdit(*file).isEmpty());
}

TEST_CASE("a workspace that may not be written opens for reading", "[storage][Q2]")
{
    if (::getuid() == 0)
        return; // root may write anywhere
    const Place place;
    place.create();
    REQUIRE(::chmod(place.file.toUtf8().constData(), 0444) == 0);
    CHECK(place.open()->readOnlyReason() == storage::ReadOnlyReason::NotWritable);
    REQUIRE(::chmod(place.file.toUtf8().constData(), 0644) == 0);
    REQUIRE(::chmod(place.folder.path().toUtf8().constData(), 0555) == 0);
    CHECK(place.open()->readOnlyReason() == storage::ReadOnlyReason::NotWritable);
    REQUIRE(::chmod(place.folder.path().toUtf8().constData(), 0755) == 0);
}

TEST_CASE("an edit that changes nothing does not make the next one blind", "[storage][Q3]")
{
    const Place place;
    const auto file = place.create();
    const Persona persona = aPersona(QStringLiteral("Élodie"));
    file->apply(Edit::adding(persona, persona.name));
    file->apply(Edit::changing(persona, persona.name)); // as it is already
    runSql(place.file, "UPDATE persona SET name = 'Someone else''s'"); // the revision stays
    CHECK(refusalToEdit(*file).contains(u"was changed by another program"));
}
