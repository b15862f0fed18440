// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfile.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

using tables::Refusal;

namespace {

Refusal::Reason reasonFor(const QString &path)
{
    const auto book = tables::readBook(path);
    REQUIRE_FALSE(book);
    return book.error().reason;
}

Refusal::Reason reasonForContent(const QByteArray &content)
{
    return reasonFor(TextFile(content).path());
}

} // namespace

TEST_CASE("what is no table is refused for what it is", "[tables][Q8]")
{
    CHECK(reasonForContent("") == Refusal::Reason::Empty);
    CHECK(reasonForContent("\xEF\xBB\xBF \r\n\r\n") == Refusal::Reason::Empty);
    CHECK(reasonForContent(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)) == Refusal::Reason::NotATable);
    CHECK(reasonForContent("\xFF\xD8\xFF\xE0 a photo") == Refusal::Reason::NotATable);
    CHECK(reasonForContent("%PDF-1.7\n1 0 obj") == Refusal::Reason::NotATable);
    CHECK(reasonForContent(QByteArray("some\0bytes,of,a,program", 23)) == Refusal::Reason::NotATable);
    CHECK(reasonForContent("PK\x03\x04 torn") == Refusal::Reason::DamagedWorkbook);
    CHECK(reasonForContent("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 an old workbook") == Refusal::Reason::DamagedWorkbook);
}

TEST_CASE("a missing file, a folder, a pipe and a forbidden file are refused", "[tables][Q8]")
{
    const QTemporaryDir folder;
    CHECK(reasonFor(folder.filePath(QStringLiteral("nowhere.csv"))) == Refusal::Reason::Missing);
    CHECK(reasonFor(folder.path()) == Refusal::Reason::Folder);
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(reasonFor(pipe) == Refusal::Reason::NotAFile);
    if (geteuid() != 0) { // nothing is forbidden to the administrator
        const TextFile file("a,b\n");
        QFile::setPermissions(file.path(), QFileDevice::Permissions());
        CHECK(reasonFor(file.path()) == Refusal::Reason::Unreadable);
    }
}
