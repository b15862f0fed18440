// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendartable.h"

#include "core/labels.h"
#include "exchange/calendarcolumns.h"
#include "tables/csvwriter.h"
#include "tables/xlsxwriter.h"

#include <QDateTime>

#include <set>

namespace exchange {

namespace {

using Kind = core::CalendarColumnKind;

QString textNamed(const CalendarPost &post, const QString &name)
{
    for (const CalendarField &field : calendarTextFields())
        if (name == QLatin1String(field.name))
            return (post.*field.member).value_or(QString());
    return {};
}

tables::OutCell yesOrNo(bool isYes)
{
    return isYes ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

tables::OutCell momentCell(const CalendarPost &post, const core::CalendarColumn &column)
{
    const QTime programTime = post.time.value_or(timeOfAllDay());
    switch (column.kind) {
    case Kind::Day:
        return post.day ? tables::OutCell(*post.day) : tables::OutCell();
    case Kind::Time:
        return post.time ? tables::OutCell(post.time->toString(QStringLiteral("HH:mm"))) : tables::OutCell();
    case Kind::TimeAlways:
        return post.day ? tables::OutCell(programTime.toString(QStringLiteral("HH:mm"))) : tables::OutCell();
    default:
        return post.day ? tables::OutCell(QDateTime(*post.day, programTime, Qt::UTC).toString(column.format)) : tables::OutCell();
    }
}

template <class Enum>
tables::OutCell wordOf(Enum value, const core::CalendarLayout &layout, const core::Language &language)
{
    return layout.isForPeople ? core::label(value, language) : core::tokenOf(value);
}

tables::OutCell headingOf(const core::CalendarColumn &column, const core::Language &language)
{
    const auto own = column.headers.find(language.code());
    return own == column.headers.end() ? column.header : own->second;
}

tables::OutCell cellOf(
    const CalendarPost &post, const core::CalendarColumn &column, const core::CalendarLayout &layout, const core::Language &language)
{
    switch (column.kind) {
    case Kind::Uid:
        return post.uid;
    case Kind::Day:
    case Kind::Time:
    case Kind::TimeAlways:
    case Kind::DayTime:
        return momentCell(post, column);
    case Kind::Text:
        return textNamed(post, column.field);
    case Kind::Format:
        return wordOf(*post.format, layout, language);
    case Kind::Status:
        return wordOf(*post.status, layout, language);
    case Kind::Base:
        return baseSign + post.base;
    case Kind::Draft:
        return yesOrNo(*post.status < core::PostStatus::Approved);
    case Kind::OnNetwork:
        return yesOrNo(post.network == column.field);
    case Kind::Nothing:
        break;
    }
    return {};
}

// The posts that a layout is for; those for other networks are counted.
std::vector<const CalendarPost *> wantedPosts(
    const std::vector<CalendarPost> &posts, const core::CalendarLayout &layout, std::vector<core::Message> &notices)
{
    std::vector<const CalendarPost *> wanted;
    int elsewhere = 0;
    for (const CalendarPost &post : posts) {
        if (!post.day && !layout.hasIdeas)
            continue;
        if (layout.networks.isEmpty() || layout.networks.contains(post.network.value_or(QString())))
            wanted.push_back(&post);
        else
            ++elsewhere;
    }
    if (elsewhere > 0)
        notices.push_back({QT_TRANSLATE_NOOP("message", "Posts for other networks than this layout is for stayed out: %1."),
            {QString::number(elsewhere)}});
    return wanted;
}

void tellLimits(const std::vector<const CalendarPost *> &posts, const core::CalendarLayout &layout, std::vector<core::Message> &notices)
{
    const QString program = layout.names.at(QStringLiteral("en"));
    const auto count = static_cast<int>(posts.size());
    if (layout.mostRows > 0 && count > layout.mostRows)
        notices.push_back({QT_TRANSLATE_NOOP("message", "%1 takes %2 posts in a file (%3), and this one holds %4: upload it in parts."),
            {program, QString::number(layout.mostRows), layout.source, QString::number(count)}});
    for (const auto &[field, characters] : layout.longest) {
        int over = 0;
        for (const CalendarPost *post : posts)
            over += textNamed(*post, field).size() > characters ? 1 : 0;
        if (over > 0)
            notices.push_back(
                {QT_TRANSLATE_NOOP("message", "%1 takes %2 characters of the column “%3” (%4), and some posts have more: %5."),
                    {program, QString::number(characters), field, layout.source, QString::number(over)}});
    }
    std::set<QString> seen;
    int again = 0;
    for (const CalendarPost *post : posts)
        again += !layout.unique.isEmpty() && !seen.insert(textNamed(*post, layout.unique)).second ? 1 : 0;
    if (again > 0)
        notices.push_back({QT_TRANSLATE_NOOP("message", "%1 wants each “%2” once in a file (%3), and some come again: %4."),
            {program, layout.unique, layout.source, QString::number(again)}});
}

} // namespace

tl::expected<CalendarTable, core::Problem> toCalendarTable(
    const std::vector<CalendarPost> &posts, const core::CalendarLayout &layout, TableForm form, const core::Language &language)
{
    CalendarTable table;
    const auto wanted = wantedPosts(posts, layout, table.notices);
    tellLimits(wanted, layout, table.notices);
    table.posts = static_cast<int>(wanted.size());
    tables::OutSheet sheet{QStringLiteral("Posts"), {}};
    auto &header = sheet.rows.emplace_back();
    for (const core::CalendarColumn &column : layout.columns)
        header.push_back(headingOf(column, language));
    for (const CalendarPost *post : wanted) {
        auto &row = sheet.rows.emplace_back();
        for (const core::CalendarColumn &column : layout.columns)
            row.push_back(cellOf(*post, column, layout, language));
    }
    if (form == TableForm::Csv) {
        table.bytes = tables::csvText(sheet, {',', layout.isForSpreadsheets});
        return table;
    }
    const QDateTime sameEveryTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    auto bytes = tables::xlsxBytes({sheet}, sameEveryTime);
    if (!bytes)
        return tl::make_unexpected(
            core::Problem{{QT_TRANSLATE_NOOP("message", "The workbook could not be made. Export a .csv instead."), {}}, bytes.error()});
    table.bytes = *bytes;
    return table;
}

} // namespace exchange
