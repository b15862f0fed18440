// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("the document speaks the plan's language unless another is asked for", "[cli][report][Q30]")
{
    Program program;
    const auto done = [&program](const QString &line) { return program.run(line.split(u' ')).exitCode == 0; };
    REQUIRE(done(QStringLiteral("new boulangerie.qdeck --sample cafe --language fr --quarter 2027Q1")));
    REQUIRE(done(QStringLiteral("report boulangerie.qdeck -o plan.md --as-of 2027-02-10")));
    CHECK(program.read("plan.md").contains("Où en sont les objectifs"));
    CHECK(program.read("plan.md").contains("\u00a0: "));
    REQUIRE(done(QStringLiteral("report boulangerie.qdeck -o plan.md --as-of 2027-02-10 --language en")));
    CHECK(program.read("plan.md").contains("Where the goals stand"));
}

TEST_CASE("the ending of its name chooses the form of the strategy document", "[cli][report]")
{
    Program program;
    program.makeCafe();
    const std::pair<const char *, QByteArray> forms[] = {
        {"plan.pdf", "%PDF-"}, {"plan.html", "<!DOCTYPE html>"}, {"plan.odt", "PK\x03\x04"}, {"plan.md", "# Le Petit Fournil"}};
    for (const auto &[name, beginning] : forms) {
        INFO(name);
        const QStringList command{QStringLiteral("report"), QStringLiteral("cafe.qdeck"), QStringLiteral("-o"), QLatin1String(name),
            QStringLiteral("--as-of"), QStringLiteral("2027-02-15")};
        const auto result = program.run(command);
        INFO(result.err.toStdString());
        REQUIRE(result.exitCode == 0);
        const QByteArray first = program.read(name);
        CHECK(first.startsWith(beginning));
        REQUIRE(program.run(command).exitCode == 0);
        CHECK(program.read(name) == first);
    }
}

TEST_CASE("the two-page plan has a first page that stands alone and the plan in short, and nothing else", "[cli][report][J-05]")
{
    Program program;
    program.makeCafe();
    const auto report = [&program](const char *profile) {
        REQUIRE(program
                    .run({QStringLiteral("report"), QStringLiteral("cafe.qdeck"), QStringLiteral("-o"), QStringLiteral("plan.md"),
                        QStringLiteral("--profile"), QLatin1String(profile), QStringLiteral("--as-of"), QStringLiteral("2027-02-15")})
                    .exitCode
                == 0);
        return program.read("plan.md");
    };
    CHECK(report("two-pages").contains("The plan in short"));
    CHECK(report("two-pages").size() < report("manager").size() / 3);
    CHECK_FALSE(report("one-page").contains("The plan in short"));
}

TEST_CASE("the calendar prints as sheets, posters and week lists", "[cli][calendar][J-11]")
{
    Program program;
    program.makeCafe();
    const auto print = [&program](const QString &options) {
        return program.run(QString(QStringLiteral("calendar print cafe.qdeck -o sheet.pdf ") + options).split(u' ', Qt::SkipEmptyParts));
    };
    for (const char *kind : {"month", "quarter", "poster", "quarter-poster", "week"}) {
        INFO(kind);
        const QString options = QStringLiteral("--kind %1 --paper a3 --from 2027-02-08").arg(QLatin1String(kind));
        const auto result = print(options);
        INFO(result.err.toStdString());
        REQUIRE(result.exitCode == 0);
        const QByteArray first = program.read("sheet.pdf");
        CHECK(first.startsWith("%PDF-"));
        REQUIRE(print(options).exitCode == 0);
        CHECK(program.read("sheet.pdf") == first);
    }
    const auto size = [&] { return program.read("sheet.pdf").size(); };
    REQUIRE(print(QStringLiteral("--kind week --from 2027-02-08 --to 2027-02-14")).exitCode == 0);
    const auto everybody = size();
    REQUIRE(print(QStringLiteral("--kind week --from 2027-02-08 --to 2027-02-14 --owner Hugo")).exitCode == 0);
    CHECK(size() < everybody);
    const auto unknown = print(QStringLiteral("--kind week --owner Nemo"));
    CHECK(unknown.exitCode != 0);
    CHECK(unknown.err.contains(QStringLiteral("Nobody called “Nemo”")));
    const auto backwards = print(QStringLiteral("--from 2027-02-08 --to 2027-02-01"));
    CHECK(backwards.exitCode != 0);
    CHECK(backwards.err.contains(QStringLiteral("lies before the first")));
    CHECK(print(QStringLiteral("--paper a9")).exitCode != 0);
    CHECK(print(QStringLiteral("--from 2027-01-01 --to 2029-01-01")).err.contains(QStringLiteral("At most a year")));
}
