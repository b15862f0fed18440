// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarrows.h"
#include "exchange/calendartable.h"

#include "tables/book.h"

#include <QFileInfo>

namespace exchange {

namespace {

constexpr int rowsBetweenQuestions = 500;

// The first sheet that is a table of posts: others hold instructions, lists to choose from.
const tables::Sheet *sheetOfPosts(const tables::Book &book, const CalendarReading &reading, std::optional<CalendarColumns> &columns)
{
    for (const tables::Sheet &sheet : book.sheets)
        if ((columns = calendarColumns(sheet, reading)))
            return &sheet;
    return nullptr;
}

// What is written under headings that a plan has no place for is told once, not lost in silence.
void tellColumnsLeft(const tables::Sheet &sheet, const CalendarColumns &columns, CalendarFile &file)
{
    QStringList headings;
    for (const auto &[column, heading] : columns.left)
        for (int row = columns.firstRow; row < sheet.rowCount(); ++row)
            if (!sheet.row(row).cell(column).isBlank()) {
                headings << heading;
                break;
            }
    if (!headings.isEmpty())
        file.issues.push_back({0, {}, core::Severity::Info,
            {QT_TRANSLATE_NOOP("message", "A plan has no place for what these columns hold, so it was left out: %1"),
                {headings.join(QStringLiteral(", "))}}});
}

tl::unexpected<core::Problem> noTable(const char *source, const QString &name, const QString &detail = {})
{
    return tl::make_unexpected(core::Problem{{source, {name}}, detail});
}

void tellWhole(const CalendarMoments &moments, const tables::Book &book, CalendarFile &file)
{
    file.isOrderOpen = moments.isOrderOpen();
    if (moments.lacksYears())
        file.issues.push_back({0, {}, core::Severity::Info,
            {QT_TRANSLATE_NOOP("message", "Its days have no year, so they were taken for those of the plan’s first year on."), {}}});
    if (book.isLossy)
        file.issues.push_back({0, {}, core::Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "Some of its letters could not be read and were replaced. Save it as UTF-8 and import it again."),
                {}}});
}

} // namespace

tl::unexpected<core::Problem> tooMany(const QString &file, std::size_t posts)
{
    return tl::make_unexpected(
        core::Problem{{QT_TRANSLATE_NOOP("message", "“%1” holds %2 posts. A plan takes at most %3 at once: export a shorter time."),
            {file, QString::number(posts), QString::number(mostCalendarPosts)}}});
}

tl::expected<CalendarFile, core::Problem> fromCalendarTable(const QString &path, const CalendarReading &reading)
{
    const QString name = QFileInfo(path).fileName();
    const auto book = tables::readBook(path);
    if (!book || book->sheets.empty() || book->sheets.front().rowCount() == 0)
        return noTable(QT_TRANSLATE_NOOP("message", "“%1” is not a table of posts. Choose an .ics, .csv or .xlsx file."), name,
            book ? QString() : book.error().detail);
    std::optional<CalendarColumns> columns;
    const tables::Sheet *sheet = sheetOfPosts(*book, reading, columns);
    if (!sheet)
        return noTable(QT_TRANSLATE_NOOP("message",
                           "“%1” has no column called “title” or “text”, so it is no table of posts. Name its columns in the first row."),
            name);
    const int rows = sheet->rowCount() - columns->firstRow;
    if (rows > mostCalendarPosts)
        return tooMany(name, static_cast<std::size_t>(rows));
    const CalendarMoments moments(*sheet, *columns, reading);
    const CalendarRows reader(*columns, moments, reading);
    CalendarFile file;
    tellWhole(moments, *book, file);
    tellColumnsLeft(*sheet, *columns, file);
    for (int index = 0; index < rows; ++index) {
        if (index % rowsBetweenQuestions == 0 && reading.isStopped(index, rows))
            return noTable(QT_TRANSLATE_NOOP("message", "Reading “%1” was stopped. Nothing was taken."), name);
        const tables::Row row = sheet->row(columns->firstRow + index);
        if (row.isBlank())
            continue;
        auto posts = reader.read(row, index, file.issues);
        if (posts) {
            std::move(posts->begin(), posts->end(), std::back_inserter(file.posts));
            if (file.posts.size() > static_cast<std::size_t>(mostCalendarPosts)) // a row may be for several networks
                return tooMany(name, file.posts.size());
            continue;
        }
        ++file.rejected;
        file.issues.push_back({row.line, {}, core::Severity::Error, posts.error()});
    }
    return file;
}

} // namespace exchange
