// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/comment.h"
#include "importing/tablereader.h"
#include "preview.h"
#include "tables/book.h"

#include <algorithm>

// Text files with separators, and tables of JSON: whatever the bytes are taken for.
namespace {

bool isHeader(const tables::Row &row, const importing::FoundTable &table)
{
    return std::all_of(table.columns.begin(), table.columns.end(),
        [&](const importing::FoundColumn &column) { return row.cell(column.index).string().simplified() == column.name; });
}

// Each row of the table that the file begins with is accepted, rejected or skipped, but for those that are no record.
void checkRows(const tables::Sheet &sheet)
{
    const importing::Recognition recognition(fuzz::profiles(), sheet);
    const auto table = sheet.rowCount() > 0 ? recognition.tableAt(0, {}) : std::nullopt;
    if (!table || table->rule->layout != importing::Layout::Table)
        return;
    const core::ImportOptions options;
    const importing::ReadingContext context{fuzz::metrics(), options, {}, {}};
    importing::TableReader reader(sheet, *table, sheet.rowCount(), context);
    reader.noteFates();
    const core::ImportPart part = reader.read();
    core::RowCount sum;
    for (int index = table->firstRecord; index < sheet.rowCount(); ++index) {
        const core::RowCount count = reader.countOf(static_cast<std::size_t>(index - table->firstRecord));
        const tables::Row row = sheet.row(index);
        const bool isRecord = !row.isBlank() && !importing::isComment(row) && !isHeader(row, *table);
        fuzz::require(count.accepted + count.rejected + count.skipped == (isRecord ? 1 : 0), "a record is counted once");
        sum = {sum.accepted + count.accepted, sum.rejected + count.rejected, sum.skipped + count.skipped};
    }
    fuzz::require(sum == part.rows, "in = accepted + rejected + skipped");
    fuzz::checkPart(part);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    static fuzz::InputFile file;
    const QString &path = file.write(fuzz::textOf(bytes, size));
    if (const auto book = tables::readBook(path))
        for (const tables::Sheet &sheet : book->sheets)
            checkRows(sheet);
    fuzz::checkReading(path, fuzz::profiles(), fuzz::optionsFor(size));
    return 0;
}
