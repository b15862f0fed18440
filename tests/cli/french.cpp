// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

namespace {

// The English words in what a French reader is shown; examples are commands, and those are the same in every language.
QStringList englishIn(const QString &text)
{
    static const QRegularExpression english(QStringLiteral(
        "\\b([Tt]he|and|of|with|to|for|from|its|is|was|are|not|there|this|[Nn]othing|[Ff]iles?|[Ww]rote|[Mm]ade|[Pp]rint|[Ss]ee|[Ll]ine|"
        "Status|Goal|Baseline|Actual|Expected|Target|Pace|Chance|Deadline|Commands|Usage|Examples|COMMAND|rows|[Aa]dded|"
        "[Tt]ook|[Ww]orkspace|[Bb]ackup|edit|missing)\\b"));
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(QStringLiteral("quarterdeck "))) // a command
            continue;
        static const QRegularExpression option(QStringLiteral("--[a-z-]+")); // those are the same in every language
        for (auto words = english.globalMatch(QString(line).remove(option)); words.hasNext();)
            found << words.next().captured() + QStringLiteral(" in: ") + line;
    }
    return found;
}

} // namespace

TEST_CASE("help in French has no English in it", "[cli][help][language]")
{
    Program program;
    for (const char *line : {"new", "import", "imports", "kpi", "check", "calendar export", "calendar import", "calendar print",
             "review export", "review import", "report", "export", "load", "history", "backup", "restore", "compare"}) {
        const auto help = program.run(words(line) + words("--help --language fr"));
        INFO(help.out.toStdString());
        CHECK(help.exitCode == 0);
        CHECK(englishIn(help.out).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("the review page that a French client gets has no English in it", "[cli][review][language]")
{
    Program program;
    program.run(words("new cafe.qdeck --sample cafe --quarter 2027Q1 --language fr"));
    REQUIRE(program.run(words("review export cafe.qdeck -o page.html --from 2027-01-01 --to 2027-03-31 --language fr")).exitCode == 0);
    const QString page = QString::fromUtf8(program.read("page.html"));
    CHECK(page.contains(QStringLiteral("Votre décision")));
    for (const char *english : {"Your ", "Comment<", "Save the", "Copy the", "Say what", "Write your", "Untitled", "picture of"}) {
        INFO(english);
        CHECK_FALSE(page.contains(QLatin1String(english)));
    }
}

TEST_CASE("what a command says in French has no English in it", "[cli][language]")
{
    Program program;
    program.run(words("new cafe.qdeck --sample cafe --quarter 2027Q1 --language fr"));
    program.write("visites.csv",
        "# ----------------------------------------\n# Day\n# Exemple\n# ----------------------------------------\n"
        "Date,Sessions\n20270101,10\n20270102,12\n20270103,9\n");
    program.write("articles.csv", "Date,Text\n2027-02-01,Soupe du jour\n02/03/2027,Pain\n");
    for (const char *line : {"new vide.qdeck", "imports vide.qdeck", "history vide.qdeck", "kpi vide.qdeck",
             "import vide.qdeck visites.csv", "import vide.qdeck visites.csv --dry-run", "imports vide.qdeck", "history vide.qdeck",
             "kpi cafe.qdeck", "check cafe.qdeck", "calendar export cafe.qdeck -o articles.ics",
             "calendar import vide.qdeck articles.csv --dry-run", "calendar import vide.qdeck articles.csv", "history vide.qdeck --undo",
             "export cafe.qdeck -o cafe.json", "load cafe.json -o encore.qdeck", "compare cafe.qdeck encore.qdeck",
             "backup cafe.qdeck -o copie.qdeck", "restore copie.qdeck -o retour.qdeck"}) {
        const auto done = program.run(words(line) + words("--language fr"));
        INFO(line << "\n" << done.out.toStdString() << done.err.toStdString());
        CHECK(done.exitCode == 0);
        CHECK(englishIn(done.out + done.err).join(u'\n').toStdString() == "");
    }
    for (const char *line : {"new cafe.qdeck", "kpi rien.qdeck", "kpi", "kpi cafe.qdeck --as-of hier", "calendar",
             "import cafe.qdeck rien.csv", "imports cafe.qdeck --undo 999999"}) {
        const auto refused = program.run(words(line) + words("--language fr"));
        INFO(line << "\n" << refused.err.toStdString());
        CHECK(refused.exitCode != 0);
        CHECK(englishIn(refused.out + refused.err).join(u'\n').toStdString() == "");
    }
}
