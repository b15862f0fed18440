// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

using namespace core;

TEST_CASE("a copy holds everything, is verified, and never overwrites", "[storage][care][J-12]")
{
    const Place place;
    const QString copy = place.folder.filePath(QStringLiteral("copy.qdeck"));
    const auto file = place.create();
    file->apply(addingPersona(QStringLiteral("Élodie")));
    file->import({aBatch(QStringLiteral("a.csv"), {aValue(QStringLiteral("clicks"), {2027, 1, 4}, 2)})});
    file->backupTo(copy);
    CHECK(refusalOf([&] { file->backupTo(copy); }).contains(u"already"));
    const auto opened = storage::WorkspaceFile::open(copy, storage::Access::ReadWrite);
    CHECK(opened->load() == file->load());
    CHECK(opened->allSeries().front().values == file->allSeries().front().values);
    CHECK(opened->history().size() == 2);
    CHECK(opened->integrity() == u"ok");
    opened->undo(); // a copy is a workspace like any other
    CHECK(opened->allSeries().empty());
    CHECK(file->allSeries().size() == 1);
    CHECK(QDir(place.folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")).isEmpty());
}

TEST_CASE("a file opened for reading can be copied", "[storage][care]")
{
    const Place place;
    place.create()->apply(addingPersona(QStringLiteral("Élodie")));
    const QString copy = place.folder.filePath(QStringLiteral("copy.qdeck"));
    place.open(storage::Access::ReadOnly)->backupTo(copy);
    CHECK(storage::WorkspaceFile::open(copy, storage::Access::ReadOnly)->load().all<Persona>().size() == 1);
}

TEST_CASE("a small workspace is checked whole before it opens", "[storage][care][Q4]")
{
    const Place place;
    CHECK(place.create()->isFullyChecked());
}
