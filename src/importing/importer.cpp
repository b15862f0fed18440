// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/importer.h"

#include "importing/finishing.h"
#include "importing/mappedtable.h"
#include "importing/refusals.h"
#include "importing/sheetimporter.h"
#include "tables/book.h"

#include <QFileInfo>

#include <algorithm>

namespace importing {

namespace {

using core::Severity;

void reportReading(const tables::Book &book, core::ImportPreview &preview)
{
    if (book.isRepaired)
        preview.issues.push_back({0, {}, Severity::Warning,
            {QT_TRANSLATE_NOOP("message",
                 "Another program had wrapped the lines of this file in quotation marks once more. They were taken off "
                 "again, and every row then had the header's cells."),
                {}}});
    if (book.hasUnreadFormulas)
        preview.issues.push_back({0, {}, Severity::Warning,
            {QT_TRANSLATE_NOOP("message",
                 "This .xls workbook calculates some cells by formulas, and what came of them can’t be read from it: those cells count "
                 "as empty. Open it in a spreadsheet, save it as .xlsx and import that."),
                {}}});
    if (book.isLossy)
        preview.issues.push_back({0, {}, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "Some characters of this file are damaged and are shown as �. Numbers are not concerned."), {}}});
}

// Says what a file begins with, when nothing of it is known.
void reportUnknown(const tables::Book &book, core::ImportPreview &preview)
{
    QString beginning;
    for (const tables::Sheet &sheet : book.sheets)
        for (int index = 0; index < sheet.rowCount() && beginning.isEmpty(); ++index)
            if (!sheet.row(index).isBlank()) {
                QStringList cells;
                const tables::Row row = sheet.row(index);
                for (int column = 0; column < std::min(row.width(), 6); ++column)
                    cells.append(row.cell(column).string().simplified().left(40));
                beginning = cells.join(QStringLiteral(", "));
            }
    preview.issues.push_back({0, {}, Severity::Error,
        {QT_TRANSLATE_NOOP("message", "The file %1 holds no table that is known. It begins with “%2”. Export it again from the network's "
                                      "statistics page and import it as it comes."),
            {preview.file, beginning}}});
}

void reportNothing(core::ImportPreview &preview)
{
    const bool saysWhy =
        std::any_of(preview.parts.begin(), preview.parts.end(), [](const core::ImportPart &part) { return !part.issues.empty(); });
    if (!saysWhy)
        preview.issues.push_back({0, {}, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "The file %1 is known, but it holds no number. Choose a period with data and export it again."),
                {preview.file}}});
}

// Tables that only the user can tell, where the program knows nothing of the file.
void offerMapping(const tables::Book &book, const std::vector<SheetImporter> &sheets, const std::vector<Profile> &profiles,
    const core::MetricCatalogue &metrics, core::ImportPreview &preview)
{
    if (!std::all_of(sheets.begin(), sheets.end(), [](const SheetImporter &sheet) { return sheet.isMappedByUser(); }))
        return;
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (!sheets[i].hasTables())
            if (auto table = unknownTable(book.sheets[i], profiles, metrics))
                preview.unknown.push_back(std::move(*table));
}

} // namespace

tl::expected<core::ImportPreview, core::Problem> readFile(const QString &path, const std::vector<Profile> &profiles,
    const core::MetricCatalogue &metrics, const core::ImportOptions &options, Reading *reading)
{
    core::ImportPreview preview;
    preview.file = QFileInfo(path).fileName();
    const auto book = tables::readBook(path);
    if (!book)
        return tl::unexpected(problemOf(book.error(), preview.file));
    preview.encoding = book->encoding;
    preview.separator = book->separator;
    reportReading(*book, preview);

    ReadingContext context{metrics, options, {}, {}, reading};
    std::vector<SheetImporter> sheets;
    sheets.reserve(book->sheets.size());
    for (const tables::Sheet &sheet : book->sheets) {
        SheetImporter &importer = sheets.emplace_back(sheet, profiles);
        importer.findTables();
        context.fileEvidence.add(importer.evidence());
    }
    if (reading != nullptr)
        for (const tables::Sheet &sheet : book->sheets)
            reading->allRows += sheet.rowCount();
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        sheets[i].read(context, preview);
        context.rowsBefore += book->sheets[i].rowCount();
    }
    if (reading != nullptr && reading->isStopped)
        return tl::unexpected(core::Problem{{QT_TRANSLATE_NOOP("message", "Reading was stopped."), {}}, {}});
    settleNetworks(preview.parts, profiles);
    offerMapping(*book, sheets, profiles, metrics, preview);
    const bool isKnown = std::any_of(sheets.begin(), sheets.end(), [](const SheetImporter &sheet) { return sheet.hasTables(); });
    if (!isKnown)
        reportUnknown(*book, preview);
    else if (!preview.hasData())
        reportNothing(preview);
    return preview;
}

} // namespace importing
