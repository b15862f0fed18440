// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "support/failingdisk.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;

namespace {

// Runs work() in a process of its own; true when that was killed, false when it came to its end.
template <class Work>
bool isKilledDuring(Work work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        try {
            work();
        } catch (...) {
            ::_exit(2);
        }
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return WIFSIGNALED(status);
}

Edit aLargeEdit()
{
    Edit edit({QStringLiteral("load"), {}});
    for (int i = 0; i < 60; ++i)
        edit.put(aPersona(QString(500, u'x')));
    return edit;
}

} // namespace

TEST_CASE("what was said to be saved survives kill -9 at any moment", "[storage][Q1][Q4]")
{
    const Place place;
    place.create()->apply(addingPersona(QStringLiteral("Élodie")));
    const QByteArray start = bytesOf(place.file);
    bool isKilled = true;
    int moments = 0;
    for (int moment = 1; isKilled; ++moment) {
        overwrite(place.file, start);
        QFile::remove(place.file + QStringLiteral("-journal"));
        const Edit edit = aLargeEdit(); // drawn here: the child's random numbers would be ours too
        isKilled = isKilledDuring([&] {
            const FailingDisk disk(FailingDisk::Way::KillProcess, moment);
            place.open()->apply(edit);
        });
        INFO("killed at write " << moment);
        const bool isHot = QFileInfo(place.file + QStringLiteral("-journal")).size() > 0;
        const QByteArray left = bytesOf(place.file);
        const size_t read = place.open(storage::Access::ReadOnly)->load().all<Persona>().size();
        CHECK((read == 1 || read == 61));
        CHECK(bytesOf(place.file) == left); // reading recovers a copy
        const auto file = place.open();
        CHECK_FALSE(file->isReadOnly());
        CHECK(file->load().all<Persona>().size() == read);
        CHECK(file->integrity() == u"ok");
        CHECK(file->history().size() == (read == 61 ? 2u : 1u));
        file->apply(addingPersona(QStringLiteral("Hugo")));
        moments += isHot ? 1 : 0;
    }
    CHECK(moments > 5);
    CHECK(place.open()->load().all<Persona>().size() == 62);
}

TEST_CASE("every edit that was confirmed is there after kill -9", "[storage][Q1]")
{
    const Place place;
    place.create();
    int pipe[2] = {};
    REQUIRE(::pipe(pipe) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto file = place.open();
        for (;;) {
            file->apply(addingPersona(QStringLiteral("x")));
            if (::write(pipe[1], "x", 1) != 1)
                ::_exit(1);
        }
    }
    ::close(pipe[1]);
    char confirmed[40];
    size_t count = 0;
    while (count < sizeof confirmed)
        count += static_cast<size_t>(::read(pipe[0], confirmed, sizeof confirmed - count));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (ssize_t more = ::read(pipe[0], confirmed, sizeof confirmed); more > 0; more = ::read(pipe[0], confirmed, sizeof confirmed))
        count += static_cast<size_t>(more);
    ::close(pipe[0]);
    const auto file = place.open();
    CHECK_FALSE(file->isReadOnly()); // the dead process's lock has healed
    CHECK(file->load().all<Persona>().size() >= count);
    CHECK(file->load().all<Persona>().size() <= count + 1);
}

TEST_CASE("a full or broken disk takes nothing away, is named, and work goes on after it", "[storage][Q2]")
{
    const auto way = GENERATE(FailingDisk::Way::Full, FailingDisk::Way::Unplugged);
    const Place place;
    place.create()->apply(addingPersona(QStringLiteral("Élodie")));
    bool hasFailed = true;
    for (int moment = 1; hasFailed; ++moment) {
        INFO("fails at write " << moment);
        size_t before = 0;
        {
            FailingDisk disk(way, 0);
            const auto file = place.open();
            before = file->load().all<Persona>().size();
            disk.failFrom(moment);
            const QString refusal = refusalOf([&] { file->apply(aLargeEdit()); });
            hasFailed = disk.hasFailed();
            const bool isDone = refusal.isEmpty();
            if (!isDone)
                CHECK(refusal.contains(
                    way == FailingDisk::Way::Full ? u"disk that holds “plan.qdeck” is full" : u"disk that holds “plan.qdeck”"));
            disk.heal();
            file->apply(addingPersona(QStringLiteral("Hugo")));
            CHECK(file->load().all<Persona>().size() == before + (isDone ? 61 : 1));
            CHECK(file->integrity() == u"ok");
        }
        CHECK(place.open()->load().all<Persona>().size() >= before + 1);
    }
}

TEST_CASE("a journal that names another file to delete is refused", "[storage][Q4]")
{
    const Place place;
    place.create();
    overwrite(place.file + QStringLiteral("-journal"),
        QByteArray(600, '\1') + "/home/somebody/diary" + QByteArray(8, '\0') + QByteArray::fromHex("d9d505f920a163d7"));
    CHECK(refusalOf([&] { place.open(); }).contains(u"was not written by Quarterdeck"));
    CHECK(QFile::exists(place.file + QStringLiteral("-journal")));
}
