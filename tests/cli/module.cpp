// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("starting loads none of the libraries that read and write other programs' files", "[cli]")
{
    const Program program;
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program.binary()});
    REQUIRE(ldd.waitForFinished());
    const QString loaded = QString::fromUtf8(ldd.readAllStandardOutput());
    REQUIRE(loaded.contains(QStringLiteral("libQt6Core")));
    for (const char *library : {"libqpdf", "libpango", "libcairo", "libical", "libzip", "libxlsxwriter", "libuchardet", "libcrypto"}) {
        INFO(library);
        CHECK_FALSE(loaded.contains(QLatin1String(library)));
    }
}

TEST_CASE("a document is the same in a country that writes numbers with a comma", "[cli][report]")
{
    Program program;
    REQUIRE(program.run(words("new cafe.qdeck --sample cafe --language fr --quarter 2027Q1")).exitCode == 0);
    REQUIRE(program.run(words("report cafe.qdeck -o plain.pdf")).exitCode == 0);
    REQUIRE(program.run(words("calendar export cafe.qdeck -o plain.xlsx")).exitCode == 0);
    REQUIRE(program.speakFrench());
    const auto report = program.run(words("report cafe.qdeck -o french.pdf"));
    INFO(report.err.toStdString());
    REQUIRE(report.exitCode == 0);
    REQUIRE(program.run(words("calendar export cafe.qdeck -o french.xlsx")).exitCode == 0);
    CHECK(program.read("french.pdf") == program.read("plain.pdf"));
    CHECK(program.read("french.xlsx").size() == program.read("plain.xlsx").size());
}

TEST_CASE("where the part that reads and writes files is missing, the program says so and does the rest", "[cli]")
{
    Program program;
    REQUIRE(program.leaveItAlone());
    REQUIRE(program.run(words("new cafe.qdeck --sample cafe --language en --quarter 2027Q1")).exitCode == 0);
    CHECK(program.run(words("kpi cafe.qdeck")).exitCode == 0);
    program.write("numbers.csv", "Date,Reach\n2027-01-01,3\n");
    for (const char *line : {"report cafe.qdeck -o plan.pdf", "calendar export cafe.qdeck -o posts.ics", "import cafe.qdeck numbers.csv",
             "export cafe.qdeck -o plan.json"}) {
        const auto result = program.run(words(line));
        INFO(line);
        CHECK(result.exitCode == 1);
        CHECK(result.err.contains(QStringLiteral("A part of Quarterdeck is missing or of another version. Install Quarterdeck again.")));
    }
    CHECK(program.files().filter(QStringLiteral("plan")).isEmpty());
}
