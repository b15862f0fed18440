// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefile.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace core;

namespace {

struct Place {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("plan.qdeck"));
};

Persona aPersona(const QString &name)
{
    Persona persona;
    persona.id = newId<Persona>();
    persona.name = name;
    return persona;
}

} // namespace

TEST_CASE("a new workspace gives back what it was made with", "[storage][Q1]")
{
    const Place place;
    Strategy start;
    start.all<Persona>().push_back(aPersona(QStringLiteral("Élodie")));
    {
        const auto file = storage::WorkspaceFile::create(place.file, start);
        CHECK(file->load() == start);
    }
    CHECK(storage::WorkspaceFile::open(place.file, storage::Access::ReadOnly)->load() == start);
}

TEST_CASE("an edit is kept, undone and done again, also after the file was closed", "[storage][history]")
{
    const Place place;
    const auto open = [&] { return storage::WorkspaceFile::open(place.file, storage::Access::ReadWrite); };
    const Persona persona = aPersona(QStringLiteral("Élodie"));
    storage::WorkspaceFile::create(place.file, {})->apply(Edit::adding(persona, persona.name));
    CHECK(open()->load().all<Persona>() == std::vector{persona});
    CHECK(open()->undo() == EditLabel{QStringLiteral("add:persona"), {persona.name}});
    CHECK(open()->load() == Strategy());
    CHECK_FALSE(open()->canUndo());
    CHECK(open()->redo());
    CHECK(open()->load().all<Persona>() == std::vector{persona});
}
