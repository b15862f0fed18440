// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <catch2/catch.hpp>

TEST_CASE("an independent reader reads the exported calendar", "[cli][calendar][ics]")
{
    Program program;
    program.makeCafe();
    REQUIRE(program.run(words("calendar export cafe.qdeck -o posts.ics")).exitCode == 0);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, icalendar\n"
                           "events = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')\n"
                           "assert all(e['UID'] and e['DTSTAMP'] and e['DTSTART'] for e in events)\n"
                           "assert len({e['UID'] for e in events}) == len(events)\n"
                           "print(len(events))\n"),
            program.path("posts.ics")});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    CHECK(python.exitCode() == 0);
    CHECK(python.readAllStandardOutput().trimmed().toInt() >= 40);
}

TEST_CASE("another program finds each post of the exported calendar at the instant that the plan says", "[cli][calendar][ics][Q22]")
{
    Program program;
    program.makeCafe();
    program.write(
        "spring.csv", "Date,Time,Text\n2027-03-28,01:30,Before the clocks change\n2027-03-28,03:30,After\n2027-10-31,12:00,Winter\n");
    REQUIRE(program.run(words("calendar import cafe.qdeck spring.csv")).exitCode == 0);
    REQUIRE(program.run(words("calendar export cafe.qdeck -o posts.ics")).exitCode == 0);
    REQUIRE(program.run(words("calendar export cafe.qdeck -o posts.csv")).exitCode == 0);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import csv, datetime, sys, zoneinfo, icalendar\n"
                           "wanted = {r['uid']: r for r in csv.DictReader(open(sys.argv[2], encoding='utf-8-sig'))}\n"
                           "checked = 0\n"
                           "for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):\n"
                           "    row, dt = wanted[str(e['UID'])], e['DTSTART'].dt\n"
                           "    assert not e.errors, e.errors\n"
                           "    if not row['time']:\n"
                           "        assert dt == datetime.date.fromisoformat(row['date']), (dt, row)\n"
                           "        continue\n"
                           "    zone = zoneinfo.ZoneInfo(e['DTSTART'].params['TZID'])\n"
                           "    there = datetime.datetime.fromisoformat(row['date'] + 'T' + row['time']).replace(tzinfo=zone)\n"
                           "    assert dt.astimezone(datetime.timezone.utc) == there.astimezone(datetime.timezone.utc), (dt, there)\n"
                           "    checked += 1\n"
                           "print(checked)\n"),
            program.path("posts.ics"), program.path("posts.csv")});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    CHECK(python.exitCode() == 0);
    CHECK(python.readAllStandardOutput().trimmed().toInt() >= 20);
}

TEST_CASE("a calendar exported and imported changes nothing, in every form", "[cli][calendar]")
{
    Program program;
    program.makeCafe();
    for (const char *file : {"posts.ics", "posts.csv", "posts.xlsx"}) {
        INFO(file);
        const QString name = QLatin1String(file);
        CHECK(program.run({QStringLiteral("calendar"), QStringLiteral("export"), QStringLiteral("cafe.qdeck"), QStringLiteral("-o"), name})
                  .exitCode
              == 0);
        const auto read = program.run(
            {QStringLiteral("calendar"), QStringLiteral("import"), QStringLiteral("cafe.qdeck"), name, QStringLiteral("--json")});
        REQUIRE(read.exitCode == 0);
        const auto posts = read.json()["posts"];
        CHECK(posts["unchanged"].get<int>() >= 40);
        for (const char *count : {"added", "changed", "conflicts", "rejected"})
            CHECK(posts[count] == 0);
    }
}

TEST_CASE("the layout of another program comes back without a post twice", "[cli][calendar][S1-57]")
{
    Program program;
    program.makeCafe();
    for (const char *layout : {"buffer", "publer", "socialbee", "generic"}) {
        INFO(layout);
        const auto written = program.run({QStringLiteral("calendar"), QStringLiteral("export"), QStringLiteral("cafe.qdeck"),
            QStringLiteral("-o"), QStringLiteral("b.csv"), QStringLiteral("--layout"), QLatin1String(layout)});
        REQUIRE(written.exitCode == 0);
        const auto posts = program.run(words("calendar import cafe.qdeck b.csv --json")).json()["posts"];
        CHECK(posts["added"] == 0);
        CHECK(posts["changed"] == 0);
        CHECK(posts["unchanged"].get<int>() >= 30);
    }
}

TEST_CASE("a calendar table means the same days and times on every computer", "[cli][calendar][Q22][Q24]")
{
    const char *table = "Date,Text\n2027-03-28 02:30,In the hour that Paris skips\n2027-03-01T10:00Z,Zoned\n2027-03-02T10:00-05:00,West\n";
    QStringList exports;
    for (const char *zone : {"UTC", "Europe/Paris", "America/Los_Angeles"}) {
        Program program;
        program.run(words("new plan.qdeck --quarter 2027Q1"));
        program.setTimeZone(zone);
        program.write("posts.csv", table);
        const auto read = program.run(words("calendar import plan.qdeck posts.csv --json")).json();
        INFO(read.dump());
        CHECK(read["posts"]["added"] == 3);
        CHECK(program.run(words("calendar export plan.qdeck -o out.csv --layout buffer")).exitCode == 0);
        exports << QString::fromUtf8(program.read("out.csv"));
    }
    CHECK(exports[0].contains(QStringLiteral("2027-03-02 15:00")));
    CHECK(exports[1] == exports[0]);
    CHECK(exports[2] == exports[0]);
}

TEST_CASE("posts of another calendar are added once", "[cli][calendar]")
{
    Program program;
    program.run(words("new plan.qdeck --quarter 2027Q1"));
    program.write("posts.csv", "Date,Time,Text\n2027-02-01,09:30,Soup of the day\n2027/02/02,,\"Bread, warm\"\n02/03/2027,,Ambiguous\n");
    const auto first = program.run(words("calendar import plan.qdeck posts.csv --json")).json();
    CHECK(first["posts"]["added"] == 2);
    CHECK(first["posts"]["rejected"] == 1);
    CHECK(first["issues"][0]["line"] == 4);
    CHECK(program.run(words("calendar import plan.qdeck posts.csv --json")).json()["posts"]["added"] == 0);
    CHECK(program.run(words("history plan.qdeck --undo")).exitCode == 0);
    CHECK(program.run(words("calendar import plan.qdeck posts.csv --dry-run --json")).json()["posts"]["added"] == 2);
    CHECK(program.run(words("calendar import plan.qdeck posts.csv --json")).json()["posts"]["added"] == 2);
}

TEST_CASE("posts that name no channel go where the command says, and an open order of days is said", "[cli][calendar][S1-57]")
{
    Program program;
    program.makeCafe();
    program.write("posts.csv", "Date,Text,Mood\n03/04/2027,Brioche day,sunny\n");
    const auto open = program.run(words("calendar import cafe.qdeck posts.csv --dry-run --json")).json();
    CHECK(open["posts"]["rejected"] == 1);
    CHECK(open["rows"][0]["fate"] == "rejected");
    const auto said = program.run(words("calendar import cafe.qdeck posts.csv --first month --channel Instagram --dry-run --json")).json();
    INFO(said.dump());
    CHECK(said["rows"][0]["day"] == "2027-03-04");
    CHECK(said["without_channel"][0]["posts"] == 1);
    CHECK(said["without_channel"][0]["channel"] == said["rows"][0]["channel"]);
    CHECK_FALSE(said["rows"][0]["channel"].is_null());
    CHECK(said["issues"][0]["message"].get<std::string>().find("Mood") != std::string::npos);
    CHECK(program.run(words("calendar import cafe.qdeck posts.csv --first never")).exitCode != 0);
}

TEST_CASE("a layout says what it leaves out, and reminders leave only when they are asked for", "[cli][calendar][S1-57][J-08]")
{
    Program program;
    program.makeCafe();
    const auto written = program.run(words("calendar export cafe.qdeck -o m.csv --layout metricool --json"));
    REQUIRE(written.exitCode == 0);
    const auto json = written.json();
    CHECK(json["posts"].get<int>() >= 20);
    REQUIRE(json["notices"].size() == 1);
    CHECK(json["notices"][0].get<std::string>().find("other networks") != std::string::npos);
    CHECK(program.run(words("calendar export cafe.qdeck -o p.ics --reminders")).exitCode == 0);
    const auto back = program.run(words("calendar import cafe.qdeck p.ics --dry-run --json")).json();
    CHECK(back["posts"]["added"] == 0);
}
