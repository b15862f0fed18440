// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendartable.h"

#include "tables/csvwriter.h"
#include "tables/xlsxwriter.h"

namespace exchange {

namespace {

using Kind = CalendarColumnKind;

tables::OutCell cellOf(const CalendarPost &post, const CalendarColumn &column)
{
    switch (column.kind) {
    case Kind::Uid:
        return post.uid;
    case Kind::Day:
        return post.day ? tables::OutCell(*post.day) : tables::OutCell();
    case Kind::Time:
        return post.time ? tables::OutCell(post.time->toString(QStringLiteral("HH:mm"))) : tables::OutCell();
    case Kind::DayTime:
        return post.day ? tables::OutCell(QDateTime(*post.day, post.time.value_or(timeOfAllDay()), Qt::UTC).toString(column.dayTimeFormat))
                        : tables::OutCell();
    case Kind::Text:
        return (post.*column.text).value_or(QString());
    case Kind::Format:
        return core::tokenOf(*post.format);
    case Kind::Status:
        return core::tokenOf(*post.status);
    case Kind::Base:
        return post.base;
    case Kind::Nothing:
        break;
    }
    return {};
}

} // namespace

tl::expected<QByteArray, core::Problem> toCalendarTable(
    const std::vector<CalendarPost> &posts, const CalendarLayout &layout, TableForm form)
{
    tables::OutSheet sheet{QStringLiteral("Posts"), {}};
    auto &header = sheet.rows.emplace_back();
    for (const CalendarColumn &column : layout.columns)
        header.emplace_back(column.header);
    for (const CalendarPost &post : posts) {
        if (!post.day && !layout.hasIdeas)
            continue;
        auto &row = sheet.rows.emplace_back();
        for (const CalendarColumn &column : layout.columns)
            row.push_back(cellOf(post, column));
    }
    if (form == TableForm::Csv)
        return tables::csvText(sheet);
    const QDateTime sameEveryTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    auto bytes = tables::xlsxBytes({sheet}, sameEveryTime);
    if (!bytes)
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "The workbook could not be made. Export a .csv instead."), {}}, bytes.error()});
    return *bytes;
}

} // namespace exchange
