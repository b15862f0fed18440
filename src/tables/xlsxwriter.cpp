// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/xlsxwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace tables {

namespace {

constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestText = 32767;

lxw_datetime moment(const QDate &day, const QTime &time)
{
    return lxw_datetime{day.year(), day.month(), day.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

struct Formats {
    lxw_format *header = nullptr;
    lxw_format *day = nullptr;
    lxw_format *moment = nullptr;
};

// Writes one cell at its place.
struct CellWriter {
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    const Formats &formats;

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const
    {
        const QByteArray bytes = guarded(text).left(longestText).toUtf8();
        worksheet_write_string(sheet, row, column, bytes.constData(), row == 0 ? formats.header : nullptr);
    }
    void operator()(double number) const { worksheet_write_number(sheet, row, column, number, nullptr); }
    void operator()(const QDate &day) const
    {
        lxw_datetime written = tables::moment(day, QTime(0, 0));
        worksheet_write_datetime(sheet, row, column, &written, formats.day);
    }
    void operator()(const QDateTime &wallTime) const
    {
        lxw_datetime written = tables::moment(wallTime.date(), wallTime.time());
        worksheet_write_datetime(sheet, row, column, &written, formats.moment);
    }
};

// Excel forbids some signs in the names of sheets, long ones, and two of the same.
QByteArray sheetName(const QString &name, std::size_t number)
{
    QString clean = name;
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        clean.replace(forbidden, u' ');
    clean = clean.simplified().left(longestSheetName);
    return clean.isEmpty() ? QByteArray("Sheet") + QByteArray::number(static_cast<qulonglong>(number)) : clean.toUtf8();
}

// About as wide as the longest text of a column, within reason.
int columnWidth(const OutSheet &sheet, std::size_t column)
{
    qsizetype width = 10;
    for (const std::vector<OutCell> &row : sheet.rows)
        if (column < row.size())
            if (const QString *text = std::get_if<QString>(&row[column]))
                width = std::max(width, text->size() + 2);
    return static_cast<int>(std::min<qsizetype>(width, 48));
}

void writeSheet(lxw_workbook *workbook, const OutSheet &sheet, std::size_t number, const Formats &formats)
{
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, sheetName(sheet.name, number).constData());
    if (worksheet == nullptr) // a name that is there already
        worksheet = workbook_add_worksheet(workbook, nullptr);
    worksheet_freeze_panes(worksheet, 1, 0);
    const std::size_t columns = sheet.rows.empty() ? 0 : sheet.rows.front().size();
    for (std::size_t column = 0; column < columns; ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(worksheet, at, at, columnWidth(sheet, column), nullptr);
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
            std::visit(
                CellWriter{worksheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), formats}, sheet.rows[row][column]);
}

} // namespace

tl::expected<QByteArray, QString> xlsxBytes(const std::vector<OutSheet> &sheets, const QDateTime &writtenAt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheets.xlsx"));
    lxw_workbook *workbook = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (workbook == nullptr)
        return tl::unexpected(folder.errorString());
    lxw_doc_properties properties{};
    properties.created = writtenAt.toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);
    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_bold(formats.header);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    format_set_num_format(formats.moment, "yyyy-mm-dd hh:mm");
    for (std::size_t index = 0; index < sheets.size(); ++index)
        writeSheet(workbook, sheets[index], index + 1, formats);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return tl::unexpected(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return file.readAll();
}

} // namespace tables
