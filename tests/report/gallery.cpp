// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/calendarplan.h"

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

TEST_CASE("every printed calendar of the samples is written for people to look at", "[.gallery]")
{
    const QDir folder(qEnvironmentVariable("QUARTERDECK_GALLERY", QDir::tempPath()));
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("fr")}) {
        const Plan plan = Plan::ofSample(QStringLiteral("cafe"), code);
        for (const auto &[kind, name] : calendarKinds)
            for (const auto paper : {report::PaperSize::A4, report::PaperSize::A3, report::PaperSize::Letter}) {
                const bool isWeek = kind == report::CalendarKind::WeekLists;
                const bool isMonth = kind == report::CalendarKind::Month || kind == report::CalendarKind::MonthPoster;
                const QDate first = isMonth || isWeek ? QDate(2027, 2, 1) : plan.quarter.firstDay;
                const QDate last = isWeek ? QDate(2027, 2, 14) : isMonth ? QDate(2027, 2, 28) : plan.quarter.lastDay;
                const auto bytes = report::calendarPdf(calendarOf(plan, kind, first, last, core::Language::of(code), paper));
                REQUIRE(bytes);
                const char *papers[] = {"a4", "a3", "letter"};
                QFile file(folder.filePath(
                    QStringLiteral("%1-%2-%3.pdf").arg(QLatin1String(name), QLatin1String(papers[static_cast<int>(paper)]), code)));
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(*bytes);
            }
    }
}
