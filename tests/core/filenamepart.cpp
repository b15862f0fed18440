// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filenamepart.h"

#include <catch2/catch.hpp>

using core::fileNamePart;

TEST_CASE("a name begins a file's name without marks, spaces and signs, whatever its script", "[core]")
{
    CHECK(fileNamePart(QStringLiteral(" L’Été & Cie. ")) == QStringLiteral("l-ete-cie"));
    CHECK(fileNamePart(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc-passwd"));
    CHECK(fileNamePart(QStringLiteral("한국 빵집")) == QStringLiteral("한국-빵집"));
    CHECK(fileNamePart(QStringLiteral("🥖!")).isEmpty());
}

TEST_CASE("a long name is cut without an end that hangs over", "[core]")
{
    CHECK(fileNamePart(QString(39, u'a') + QStringLiteral(" bakery")) == QString(39, u'a'));
    const QString cut = fileNamePart(QString(39, u'a') + QString::fromUtf8("𝒷bakery"));
    CHECK(cut == QString(39, u'a'));
}
