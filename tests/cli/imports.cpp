// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

namespace {

// An account overview as GA4 writes it, of our own making.
const QByteArray visits = "# ----------------------------------------\n# Day\n# Example\n# ----------------------------------------\n"
                          "Date,Sessions\n20270101,10\n20270102,12\n20270103,9\n";

} // namespace

TEST_CASE("a file imported twice adds nothing the second time and can be taken back", "[cli][import]")
{
    Program program;
    program.run(words("new plan.qdeck --quarter 2027Q1"));
    program.write("visits.csv", visits);
    const auto first = program.run(words("import plan.qdeck visits.csv --json"));
    INFO(first.err.toStdString());
    REQUIRE(first.exitCode == 0);
    CHECK(first.json()["files"][0]["rows"]["accepted"] == 3);
    const auto again = program.run(words("import plan.qdeck visits.csv"));
    CHECK(again.exitCode == 0);
    CHECK(again.out.contains(QStringLiteral("Added 0 values, changed 0; 3 were there already.")));
    CHECK(again.out.contains(QStringLiteral("Every value of this file is already here")));
    const auto imports = program.run(words("imports plan.qdeck --json")).json()["imports"];
    REQUIRE(imports.size() == 1);
    CHECK(imports[0]["live"] == true);
    const QString id = QString::fromStdString(imports[0]["id"].get<std::string>());
    CHECK(program.run({QStringLiteral("imports"), QStringLiteral("plan.qdeck"), QStringLiteral("--undo"), id}).exitCode == 0);
    CHECK(program.run(words("imports plan.qdeck --json")).json()["imports"][0]["live"] == false);
    CHECK(program.run({QStringLiteral("imports"), QStringLiteral("plan.qdeck"), QStringLiteral("--undo"), id}).exitCode == 1);
    CHECK(program.run(words("history plan.qdeck --undo")).exitCode == 0);
    CHECK(program.run(words("imports plan.qdeck --json")).json()["imports"][0]["live"] == true);
}

TEST_CASE("a dry run writes nothing", "[cli][import]")
{
    Program program;
    program.run(words("new plan.qdeck"));
    program.write("visits.csv", visits);
    const QByteArray before = program.read("plan.qdeck");
    CHECK(program.run(words("import plan.qdeck visits.csv --dry-run --json")).exitCode == 0);
    CHECK(program.read("plan.qdeck") == before);
}

TEST_CASE("a wrong file, an empty one and a picture are refused in a sentence and nothing is written", "[cli][import][Q8][Q35]")
{
    Program program;
    program.run(words("new plan.qdeck"));
    program.write("empty.csv", "");
    program.write("picture.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    program.write("letter.csv", "Dear Sam,\nplease find no numbers here.\n");
    program.write("visits.csv", visits);
    const QByteArray before = program.read("plan.qdeck");
    for (const char *line :
        {"import plan.qdeck empty.csv", "import plan.qdeck picture.csv", "import plan.qdeck letter.csv", "import plan.qdeck missing.csv",
            "import plan.qdeck .", "import plan.qdeck visits.csv empty.csv", "import plan.qdeck visits.csv --channel @nobody"}) {
        INFO(line);
        const auto result = program.run(words(line));
        CHECK(result.exitCode == 1);
        CHECK(result.err.count(u'\n') == 1);
    }
    CHECK(program.read("plan.qdeck") == before);
}

TEST_CASE(
    "a mapping of columns reads a file that is not recognised; the plan remembers it and gives it out again", "[cli][import][mapping]")
{
    Program program;
    program.run(words("new plan.qdeck --quarter 2027Q1"));
    program.write("till.csv", "When;People seen\n2027-01-01;120\n2027-01-02;150\n");
    program.write("later.csv", "When;People seen\n2027-01-03;90\n");
    program.write("till-rolls.json", R"({"id":"till","network":"website","tables":[{"kind":"daily","signature":[["day"],["shop_visits"]],
        "columns":[{"role":"day","seen":{"en":"When"}},{"metric":"shop_visits","seen":{"en":"People seen"}}]}]})");
    program.write("broken.json", R"({"id":"till","tables":[{"columns":[{"metric":"moon_phase"}]}]})");
    CHECK(program.run(words("import plan.qdeck till.csv")).exitCode == 1);
    const auto broken = program.run(words("import plan.qdeck till.csv --mapping broken.json"));
    CHECK(broken.exitCode == 1);
    CHECK(broken.err.contains(QStringLiteral("moon_phase")));
    CHECK(program.run(words("import plan.qdeck later.csv --mapping till-rolls.json --dry-run")).exitCode == 0);
    CHECK(program.run(words("import plan.qdeck later.csv")).exitCode == 1);

    const auto read = program.run(words("import plan.qdeck till.csv --mapping till-rolls.json --json"));
    INFO(read.err.toStdString());
    REQUIRE(read.exitCode == 0);
    CHECK(read.json()["files"][0]["profile"] == "till");
    CHECK(read.json()["files"][0]["totals"]["shop_visits"] == 270);
    CHECK(program.run(words("import plan.qdeck later.csv")).exitCode == 0);

    CHECK(program.run(words("imports plan.qdeck --mapping TILL-rolls -o again.json")).exitCode == 0);
    CHECK(program.read("again.json") == program.read("till-rolls.json"));
    CHECK(program.run(words("imports plan.qdeck --mapping nothing -o again2.json")).exitCode == 1);
    CHECK(program.run(words("imports plan.qdeck --mapping till-rolls")).exitCode == 2);
    CHECK(program.run(words("import plan.qdeck missing.csv --mapping till-rolls.json")).exitCode == 1);
}

TEST_CASE("a mapping that fits none of the files stops the import", "[cli][import][mapping]")
{
    Program program;
    program.run(words("new plan.qdeck"));
    program.write("visits.csv", visits);
    program.write("till.json", R"({"id":"till","tables":[{"signature":[["shop_visits"]],
        "columns":[{"metric":"shop_visits","seen":{"en":"People seen"}}]}]})");
    const QByteArray before = program.read("plan.qdeck");
    const auto result = program.run(words("import plan.qdeck visits.csv --mapping till.json"));
    CHECK(result.exitCode == 1);
    CHECK(result.err.contains(QStringLiteral("“till”")));
    CHECK(program.read("plan.qdeck") == before);
}
