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
            const report::Input input = plan.input(core::Language::of(code));
            const std::pair<QString, tl::expected<QByteArray, core::Problem>> forms[] = {
                {QStringLiteral(".pdf"), report::pdf(input)}, {QStringLiteral(".odt"), report::odt(input)}};
            for (const auto &[ending, bytes] : forms) {
                REQUIRE(bytes);
                QFile file(folder.filePath(id + u'-' + code + ending));
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(*bytes);
            }
        }
}
