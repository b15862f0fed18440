// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

// Not a test: writes the documents to look at into the folder that QUARTERDECK_GALLERY names.
TEST_CASE("every document of the samples is written for people to look at", "[.gallery]")
{
    const QDir folder(qEnvironmentVariable("QUARTERDECK_GALLERY", QDir::tempPath()));
    for (const QString &id : catalogue::sampleIds())
        for (const QString &code : {QStringLiteral("en"), QStringLiteral("fr")}) {
            const bool isWritten = QFile::exists(QStringLiteral(":/samples/%1-%2.json").arg(id, code));
            const Plan plan = Plan::ofSample(id, isWritten ? code : QStringLiteral("en"));
            const auto bytes = report::pdf(plan.input(core::Language::of(code)));
            REQUIRE(bytes);
            QFile file(folder.filePath(id + u'-' + code + QStringLiteral(".pdf")));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(*bytes);
        }
}
