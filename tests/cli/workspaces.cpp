// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("every sample is made in both languages", "[cli][new]")
{
    Program program;
    for (const char *sample : {"cafe", "saas", "shop"})
        for (const char *language : {"en", "fr"}) {
            const QString file = QStringLiteral("%1-%2.qdeck").arg(QLatin1String(sample), QLatin1String(language));
            const auto made = program.run({QStringLiteral("new"), file, QStringLiteral("--sample"), QLatin1String(sample),
                QStringLiteral("--language"), QLatin1String(language), QStringLiteral("--quarter"), QStringLiteral("2027Q1")});
            INFO(file.toStdString() << made.err.toStdString());
            CHECK(made.exitCode == 0);
            const auto kpis = program.run({QStringLiteral("kpi"), file, QStringLiteral("--json")}).json();
            CHECK(kpis["kpis"].size() >= 3);
            CHECK(program.run({QStringLiteral("imports"), file, QStringLiteral("--json")}).json()["imports"].size() >= 1);
        }
}

TEST_CASE("a new workspace never overwrites a file and leaves nothing behind", "[cli][new][Q7]")
{
    Program program;
    program.write("notes.txt", "mine");
    const auto refused = program.run(words("new notes.txt"));
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(QStringLiteral("There is a file “notes.txt” already")));
    CHECK(program.read("notes.txt") == "mine");
    CHECK(program.run(words("new nowhere/plan.qdeck")).exitCode == 1);
    CHECK(program.files() == QStringList{QStringLiteral("notes.txt")});
}

TEST_CASE("no workspace is made beside a journal that would be played back into it", "[cli][new][load][Q7]")
{
    Program program;
    program.makeCafe();
    program.run(words("export cafe.qdeck -o plan.json"));
    program.write("spring.qdeck-journal", "left over");
    for (const char *line : {"new spring.qdeck", "load plan.json -o spring.qdeck"}) {
        INFO(line);
        const auto refused = program.run(words(line));
        CHECK(refused.exitCode == 1);
        CHECK(refused.err.contains(QStringLiteral("“spring.qdeck-journal”")));
        CHECK_FALSE(program.files().contains(QStringLiteral("spring.qdeck")));
    }
    CHECK(program.read("spring.qdeck-journal") == "left over");
}

TEST_CASE("wrong usage says so with exit code 2", "[cli][usage]")
{
    Program program;
    for (const char *line :
        {"new", "new a.qdeck --sample tea", "new a.qdeck --quarter 2027Q7", "kpi a.qdeck --as-of tomorrow", "kpi a.qdeck --frobnicate",
            "report a.qdeck -o a.txt", "import a.qdeck b.csv --year soon", "calendar", "imports a.qdeck --json --undo 3"}) {
        INFO(line);
        const auto result = program.run(words(line));
        CHECK(result.exitCode == 2);
        CHECK_FALSE(result.err.trimmed().isEmpty());
        CHECK(result.out.isEmpty());
    }
    CHECK(program.files().isEmpty());
}

TEST_CASE("help starts with examples", "[cli][help]")
{
    Program program;
    for (const char *line : {"--help", "new --help", "import --help", "imports --help", "kpi --help", "check --help", "calendar --help",
             "calendar export --help", "calendar import --help", "report --help", "export --help", "load --help", "history --help",
             "backup --help", "restore --help", "compare --help"}) {
        INFO(line);
        const auto help = program.run(words(line));
        CHECK(help.exitCode == 0);
        CHECK(help.out.startsWith(QStringLiteral("Examples:\n  quarterdeck ")));
    }
}

TEST_CASE("what is no workspace is refused with its name, and stays as it is", "[cli][Q4][Q35]")
{
    Program program;
    program.write("cat.qdeck", "\x89PNG\r\n\x1a\n and more");
    for (const char *line :
        {"kpi cat.qdeck", "check cat.qdeck", "history cat.qdeck", "export cat.qdeck -o x.json", "kpi missing.qdeck", "kpi ."}) {
        INFO(line);
        const auto result = program.run(words(line));
        CHECK(result.exitCode == 1);
        CHECK(result.err.count(u'\n') == 1);
        CHECK(result.out.isEmpty());
    }
    CHECK(program.read("cat.qdeck") == "\x89PNG\r\n\x1a\n and more");
    CHECK(program.files() == QStringList{QStringLiteral("cat.qdeck")});
}

TEST_CASE("a plan exported as JSON and loaded again is the same plan", "[cli][export][load]")
{
    Program program;
    program.makeCafe();
    CHECK(program.run(words("export cafe.qdeck -o one.json")).exitCode == 0);
    CHECK(program.run(words("load one.json -o again.qdeck")).exitCode == 0);
    CHECK(program.run(words("export again.qdeck -o two.json")).exitCode == 0);
    CHECK(program.read("one.json").size() > 1000);
    CHECK(program.read("one.json") == program.read("two.json"));
    const auto compared = program.run(words("compare cafe.qdeck again.qdeck --json"));
    CHECK(compared.json()["differences"].empty());
    CHECK(program.run(words("kpi cafe.qdeck --json")).out == program.run(words("kpi again.qdeck --json")).out);
    CHECK(program.run(words("load one.json -o again.qdeck")).exitCode == 1);
}

TEST_CASE("a backup can be restored and is the same", "[cli][backup][restore]")
{
    Program program;
    program.makeCafe();
    CHECK(program.run(words("backup cafe.qdeck -o copy.qdeck")).exitCode == 0);
    CHECK(program.run(words("backup cafe.qdeck -o copy.qdeck")).exitCode == 1);
    CHECK(program.run(words("restore copy.qdeck -o back.qdeck")).exitCode == 0);
    CHECK(program.run(words("compare cafe.qdeck back.qdeck --json")).json()["differences"].empty());
}

TEST_CASE("the scoreboard has the fields of its contract and the same numbers for the same day", "[cli][kpi][Q24]")
{
    Program program;
    program.makeCafe();
    const auto first = program.run(words("kpi cafe.qdeck --as-of 2027-02-20 --json"));
    CHECK(first.out == program.run(words("kpi cafe.qdeck --as-of 2027-02-20 --json")).out);
    const auto json = first.json();
    CHECK(json["as_of"] == "2027-02-20");
    REQUIRE_FALSE(json["kpis"].empty());
    for (const auto &kpi : json["kpis"]) {
        for (const char *field : {"id", "goal", "channel", "metric", "unit", "baseline", "target", "actual", "expected", "pace", "status",
                 "projection", "probability", "needed_per_week", "deadline"})
            CHECK(kpi.contains(field));
        CHECK(kpi["id"].is_string());
        CHECK_FALSE(kpi.contains("workspace"));
    }
    const auto both = program.run(words("kpi cafe.qdeck cafe.qdeck --json")).json();
    CHECK(both["kpis"].size() == 2 * json["kpis"].size());
    CHECK(both["kpis"][0]["workspace"] == "cafe.qdeck");
}

TEST_CASE("plans that are looked at on different days say on which", "[cli][kpi][Q24][J-12]")
{
    Program program;
    program.makeCafe();
    program.run(words("new last.qdeck --sample cafe --quarter 2026Q4"));
    const auto one = program.run(words("kpi last.qdeck --json")).json();
    const auto both = program.run(words("kpi cafe.qdeck last.qdeck --json")).json();
    CHECK(one["as_of"] == "2026-12-31");
    CHECK_FALSE(one["kpis"].front().contains("as_of"));
    CHECK(both["as_of"].is_null());
    CHECK(both["kpis"].front()["as_of"] == "2027-02-20");
    CHECK(both["kpis"].back()["as_of"] == "2026-12-31");
    CHECK(program.run(words("kpi cafe.qdeck last.qdeck --json --as-of 2027-02-01")).json()["as_of"] == "2027-02-01");
}

TEST_CASE("an answer that can't be written is not done", "[cli][Q35]")
{
    Program program;
    program.makeCafe();
    for (const char *line : {"kpi cafe.qdeck --json", "check cafe.qdeck", "--help", "kpi --help"}) {
        INFO(line);
        const auto result = program.run(words(line), QStringLiteral("/dev/full"));
        CHECK(result.exitCode == 1);
        CHECK(result.err.count(u'\n') == 1);
    }
}

TEST_CASE("messages follow the language, JSON never does", "[cli][language]")
{
    Program program;
    program.makeCafe();
    CHECK(program.run(words("check cafe.qdeck --json --language fr")).out == program.run(words("check cafe.qdeck --json")).out);
    CHECK(program.run(words("kpi cafe.qdeck --language fr")).exitCode == 0);
}
