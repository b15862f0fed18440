// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarprint.h"

#include "app/document.h"
#include "app/files.h"
#include "core/quarterdays.h"
#include "core/weeks.h"

namespace app {

namespace {

constexpr int mostPrintedDays = 366;

void addPerson(QStringList &people, const QString &name)
{
    const QString person = name.simplified();
    if (!person.isEmpty() && !people.contains(person, Qt::CaseInsensitive))
        people << person;
}

} // namespace

std::optional<core::Problem> problemOf(const CalendarPrint &print)
{
    if (!print.firstDay.isValid() || !print.lastDay.isValid() || print.lastDay < print.firstDay)
        return core::Problem{{QT_TRANSLATE_NOOP("message", "The last day to print lies before the first. Choose a later one."), {}}, {}};
    if (print.firstDay.daysTo(print.lastDay) >= mostPrintedDays)
        return core::Problem{
            {QT_TRANSLATE_NOOP("message", "At most a year is printed at a time. Choose days that lie closer together."), {}}, {}};
    return std::nullopt;
}

std::pair<QDate, QDate> daysToPrint(CalendarPrintKind kind, QDate day, const Workspace &workspace)
{
    switch (kind) {
    case CalendarPrintKind::Month:
    case CalendarPrintKind::MonthPoster: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case CalendarPrintKind::WeekLists: {
        const QDate first = core::weekBegin(day, workspace.strategy().business().weekStart);
        return {first, first.addDays(6)};
    }
    case CalendarPrintKind::Quarter:
    case CalendarPrintKind::QuarterPoster:
        break;
    }
    const auto planned =
        workspace.strategy().where<core::Quarter>([day](const core::Quarter &quarter) { return core::isWithin(quarter, day); });
    if (!planned.empty())
        return {planned.front().firstDay, planned.front().lastDay};
    const core::Quarter around = core::quarterHolding(day, workspace.strategy().business().quarterFirstMonth); // the plan has none there
    return {around.firstDay, around.lastDay};
}

QStringList peopleOf(const Workspace &workspace)
{
    QStringList people;
    for (const core::Post &post : workspace.strategy().all<core::Post>())
        addPerson(people, post.owner);
    for (const core::TimeBlock &block : workspace.strategy().all<core::TimeBlock>())
        addPerson(people, block.owner);
    people.sort(Qt::CaseInsensitive);
    return people;
}

tl::expected<void, core::Problem> printCalendar(const Workspace &workspace, const QString &target, const CalendarPrint &print)
{
    return Document::pdf(workspace, print).and_then([&](const QByteArray &pdf) { return writeFile(target, pdf); });
}

} // namespace app
