// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "storage/migrations.h"
#include "storage/opening.h"
#include "storage/workspacefile_p.h"
#include "storage/writelock.h"

#include <QDir>
#include <QSysInfo>

#include <unistd.h>

using storage::Access;
using storage::ReadOnlyReason;

namespace {

QString refusalToOpen(const Place &place)
{
    const QString writing = refusalOf([&] { place.open(); });
    CHECK(refusalOf([&] { place.open(Access::ReadOnly); }) == writing);
    return writing;
}

QStringList filesIn(const Place &place)
{
    return QDir(place.folder.path()).entryList(QDir::Files | QDir::Hidden);
}

// The migrations as they come with the program.
std::vector<QByteArray> scripts()
{
    std::vector<QByteArray> result;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile script(folder.filePath(name));
        REQUIRE(script.open(QIODevice::ReadOnly));
        result.push_back(script.readAll());
    }
    return result;
}

std::vector<QByteArray> withOneMore(const QByteArray &script)
{
    auto result = scripts();
    result.push_back(script);
    return result;
}

} // namespace

TEST_CASE("what is not a workspace is refused with a sentence that says why", "[storage][Q4]")
{
    const Place place;
    SECTION("nothing there")
    {
        CHECK(refusalToOpen(place).startsWith(u"There is no file"));
    }
    SECTION("a folder")
    {
        QDir().mkdir(place.file);
        CHECK(refusalToOpen(place).contains(u"is a folder"));
    }
    SECTION("an empty file")
    {
        overwrite(place.file, {});
        CHECK(refusalToOpen(place).contains(u"is empty"));
    }
    SECTION("a picture")
    {
        overwrite(place.file, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(4000, 'x'));
        CHECK(refusalToOpen(place).contains(u"is not a Quarterdeck workspace"));
    }
    SECTION("a few bytes of a workspace")
    {
        place.create();
        overwrite(place.file, bytesOf(place.file).left(50));
        CHECK(refusalToOpen(place).contains(u"is not a Quarterdeck workspace"));
    }
    SECTION("another program's database")
    {
        runSql(place.file, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY)");
        CHECK(refusalToOpen(place).contains(u"database of another program"));
    }
    SECTION("a device")
    {
        CHECK(refusalOf([] { storage::WorkspaceFile::open(QStringLiteral("/dev/null"), Access::ReadOnly); }).contains(u"is a device"));
    }
    CHECK(filesIn(place).filter(QStringLiteral(".lock")).isEmpty());
}

TEST_CASE("a truncated workspace is called incomplete", "[storage][Q4]")
{
    const Place place;
    place.create();
    const QByteArray whole = bytesOf(place.file);
    overwrite(place.file, whole.left(whole.size() - 4096));
    CHECK(refusalToOpen(place).contains(u"is incomplete"));
    CHECK(bytesOf(place.file).size() == whole.size() - 4096);
}

TEST_CASE("a damaged page is found before anything is believed", "[storage][Q4]")
{
    const Place place;
    core::Strategy start;
    for (int i = 0; i < 400; ++i)
        start.all<core::Persona>().push_back(aPersona(QString(200, u'x')));
    place.create(start);
    QByteArray bytes = bytesOf(place.file);
    for (qsizetype at = bytes.size() - 8192; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(at % 251);
    overwrite(place.file, bytes);
    CHECK(refusalToOpen(place).contains(u"is damaged"));
}

TEST_CASE("a workspace with something of a stranger's in its schema is refused", "[storage][Q4]")
{
    const char *const hostile = GENERATE("CREATE TRIGGER t AFTER INSERT ON post BEGIN DELETE FROM goal; END", "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE extra (id INTEGER PRIMARY KEY)", "CREATE INDEX i ON post (title)", "CREATE VIRTUAL TABLE f USING fts5 (text)",
        "DROP TABLE post", "ALTER TABLE post ADD COLUMN extra TEXT", "CREATE TEMP TABLE x (y); DROP INDEX series_key");
    const Place place;
    place.create();
    runSql(place.file, hostile);
    CHECK(refusalToOpen(place).contains(u"never wrote"));
}

TEST_CASE("a workspace that another program left in write-ahead mode is refused", "[storage][Q4][Q6]")
{
    const Place place;
    place.create();
    runSql(place.file, "PRAGMA journal_mode = WAL");
    const QByteArray before = bytesOf(place.file);
    CHECK(refusalToOpen(place).contains(u"write-ahead mode"));
    CHECK(bytesOf(place.file) == before);
}

TEST_CASE("a newer workspace opens for reading only and stays the same to the byte", "[storage][Q5]")
{
    const Place place;
    core::Strategy start;
    start.all<core::Persona>().push_back(aPersona(QStringLiteral("Élodie")));
    place.create(start);
    runSql(place.file,
        "ALTER TABLE persona ADD COLUMN shoe_size INTEGER; CREATE TABLE robot (id INTEGER PRIMARY KEY); PRAGMA user_version = 99");
    const QByteArray before = bytesOf(place.file);
    {
        const auto file = place.open();
        CHECK(file->isReadOnly());
        CHECK(file->readOnlyReason() == ReadOnlyReason::NewerVersion);
        CHECK(file->load() == start);
        CHECK_FALSE(file->canUndo());
        CHECK(refusalOf([&] { file->apply(addingPersona(QStringLiteral("Hugo"))); }).contains(u"reading only"));
    }
    CHECK(bytesOf(place.file) == before);
    runSql(place.file, "CREATE TRIGGER t AFTER INSERT ON post BEGIN DELETE FROM goal; END");
    CHECK(refusalToOpen(place).contains(u"never wrote"));
}

TEST_CASE("a workspace of the first version opens with all that came later empty, and can be written", "[storage][Q5]")
{
    const Place place;
    {
        const storage::Connection first(place.file, storage::Connection::Mode::Create);
        storage::Migrations({scripts().front()}).run(first);
        first.execute("INSERT INTO persona VALUES (7, 'Élodie', '', '', 0); INSERT INTO meta VALUES (1, 5, 6)");
    }
    const auto file = place.open();
    REQUIRE(file->readOnlyReason() == ReadOnlyReason::None);
    REQUIRE(file->load().all<core::Persona>().size() == 1);
    CHECK_FALSE(file->load().all<core::Persona>().front().portrait);
    core::Picture portrait{core::newId<core::Picture>(), QStringLiteral("élodie.png"), QStringLiteral("image/png"), "\x89PNG", {}};
    file->apply(core::Edit::adding(portrait, portrait.name));
    CHECK(file->load().all<core::Picture>() == std::vector<core::Picture>{portrait});
}

TEST_CASE("an older workspace is brought up to date on a copy and the old file stays", "[storage][Q5]")
{
    const Place place;
    core::Strategy start;
    start.all<core::Persona>().push_back(aPersona(QStringLiteral("Élodie")));
    place.create(start);
    const QByteArray before = bytesOf(place.file);
    const storage::Migrations later(withOneMore("CREATE TABLE robot (id INTEGER PRIMARY KEY) STRICT;"
                                                "ALTER TABLE persona ADD COLUMN shoe_size INTEGER;"));
    const int version = storage::Migrations::ours().version();
    const QString oldName = QStringLiteral("plan (version %1).qdeck").arg(version);
    SECTION("for writing")
    {
        {
            const auto opened = storage::openFile(place.file, Access::ReadWrite, later);
            CHECK(opened.reason == ReadOnlyReason::None);
            CHECK(opened.connection->number("PRAGMA user_version") == version + 1);
            CHECK(opened.connection->number("SELECT count(*) FROM persona") == 1);
        }
        CHECK(filesIn(place) == QStringList{oldName, QStringLiteral("plan.qdeck")});
        CHECK(bytesOf(place.folder.filePath(oldName)) == before);
    }
    SECTION("for reading")
    {
        const auto opened = storage::openFile(place.file, Access::ReadOnly, later);
        CHECK(opened.connection->number("SELECT count(*) FROM robot") == 0);
        CHECK(bytesOf(place.file) == before);
        CHECK(filesIn(place) == QStringList{QStringLiteral("plan.qdeck")});
    }
}

TEST_CASE("a second writer reads, and is told who holds the file", "[storage][Q3]")
{
    const Place place;
    auto first = place.create();
    {
        const auto second = place.open();
        CHECK(second->readOnlyReason() == ReadOnlyReason::HeldByAnother);
        CHECK(second->heldBy().contains(QSysInfo::machineHostName()));
        CHECK(second->heldBy().contains(QString::number(::getpid())));
        first->apply(addingPersona(QStringLiteral("Élodie")));
        CHECK(second->load().all<core::Persona>().size() == 1);
    }
    first.reset();
    CHECK_FALSE(place.open()->isReadOnly());
    CHECK(filesIn(place) == QStringList{QStringLiteral("plan.qdeck")});
}

TEST_CASE("the lock of a dead process heals, that of another computer is believed", "[storage][Q3]")
{
    const Place place;
    place.create();
    const QString lock = storage::WriteLock::lockPath(place.file);
    SECTION("a process of this computer that is no more")
    {
        overwrite(lock, "999999999\nquarterdeck\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        CHECK_FALSE(place.open()->isReadOnly());
    }
    SECTION("a lock that a crash left empty")
    {
        overwrite(lock, {});
        CHECK_FALSE(place.open()->isReadOnly());
    }
    SECTION("another computer, however long ago")
    {
        overwrite(lock, "4711\nquarterdeck\nfar-away\nanother-machine-id\nanother-boot-id\n");
        QFile(lock).setFileTime(QDateTime({2001, 1, 1}, {0, 0}), QFileDevice::FileModificationTime);
        const auto file = place.open();
        CHECK(file->readOnlyReason() == ReadOnlyReason::HeldByAnother);
        CHECK(file->heldBy().contains(u"far-away"));
    }
}

TEST_CASE("a workspace reached by a link has the same lock", "[storage][Q3]")
{
    const Place place;
    const auto first = place.create();
    const QString link = place.folder.filePath(QStringLiteral("link.qdeck"));
    REQUIRE(QFile::link(place.file, link));
    CHECK(storage::WorkspaceFile::open(link, Access::ReadWrite)->readOnlyReason() == ReadOnlyReason::HeldByAnother);
}

TEST_CASE("creating never overwrites", "[storage][Q2]")
{
    const Place place;
    overwrite(place.file, "precious");
    CHECK(refusalOf([&] { place.create(); }).contains(u"already"));
    CHECK(bytesOf(place.file) == "precious");
    const QString elsewhere = place.folder.filePath(QStringLiteral("no/such/folder.qdeck"));
    CHECK(refusalOf([&] { storage::WorkspaceFile::create(elsewhere, {}); }).startsWith(u"There is no folder"));
    overwrite(place.folder.filePath(QStringLiteral("new.qdeck-journal")), "left over");
    CHECK(refusalOf([&] {
        storage::WorkspaceFile::create(place.folder.filePath(QStringLiteral("new.qdeck")), {});
    }).contains(u"new.qdeck-journal"));
}
