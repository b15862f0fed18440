// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/sheetimporter.h"

#include "importing/besidereader.h"
#include "importing/blockreader.h"
#include "importing/comment.h"
#include "importing/finishing.h"
#include "importing/mappedtable.h"

namespace importing {

namespace {

// A file whose first lines are no table's is not looked through to its end.
constexpr int longestPreamble = 300;

void addTo(Preamble &preamble, const tables::Row &row)
{
    QStringList cells;
    for (const tables::Cell &cell : row.cells)
        if (!cell.isBlank() && cell.size < 1024)
            cells.append(cell.string().trimmed());
    preamble.lines.append(cells.join(QStringLiteral(", ")));
    preamble.hasComments = preamble.hasComments || isComment(row);
}

bool isBlock(Layout layout)
{
    return layout == Layout::Horizontal || layout == Layout::Matrix || layout == Layout::List || layout == Layout::Single;
}

} // namespace

SheetImporter::SheetImporter(const tables::Sheet &sheet, const std::vector<Profile> &profiles)
    : m_sheet(sheet)
    , m_recognition(profiles, sheet)
{
}

void SheetImporter::findTables()
{
    Preamble preamble;
    for (int row = 0; row < m_sheet.rowCount();) {
        const tables::Row record = m_sheet.row(row);
        if (record.isBlank()) {
            ++row;
            continue;
        }
        std::optional<FoundTable> table = isComment(record) ? std::nullopt : m_recognition.tableAt(row, preamble);
        if (!table) {
            if (m_places.empty() && row > longestPreamble)
                return;
            addTo(preamble, record);
            ++row;
            continue;
        }
        const int end = endOf(*table);
        m_places.push_back({std::move(*table), end, preamble});
        row = end;
    }
}

// A table goes on until another one begins: after a blank line or a comment or, for titled tables, at any title.
int SheetImporter::endOf(const FoundTable &table) const
{
    bool isAfterBlank = false;
    bool hasComments = false;
    for (int row = table.firstRecord; row < m_sheet.rowCount(); ++row) {
        if (table.rule->layout == Layout::Table && !isAfterBlank && m_sheet.beginsWithWord(row))
            continue;
        const tables::Row record = m_sheet.row(row);
        if (record.isBlank() || isComment(record)) {
            isAfterBlank = true;
            hasComments = hasComments || isComment(record);
            continue;
        }
        const bool mayBegin = isAfterBlank || (table.rule->layout != Layout::Table && record.width() > 0 && record.cell(1).isBlank());
        Preamble above;
        above.hasComments = hasComments;
        if (mayBegin && row > table.firstRecord && m_recognition.tableAt(row, above))
            return row;
        isAfterBlank = false;
    }
    return m_sheet.rowCount();
}

bool SheetImporter::isMappedByUser() const
{
    return std::all_of(m_places.begin(), m_places.end(), [](const Place &place) { return place.table.profile->precedence > 0; });
}

DecimalEvidence SheetImporter::evidence() const
{
    DecimalEvidence all;
    for (const Place &place : m_places)
        if (!place.table.rule->isLeftOut)
            all.add(TableReader::evidence(m_sheet, place.table, place.endRow));
    return all;
}

void SheetImporter::read(const ReadingContext &context, core::ImportPreview &preview) const
{
    for (const Place &place : m_places) {
        if (place.table.rule->isLeftOut) {
            reportLeftOut(place, preview);
            continue;
        }
        ReadingContext own = context;
        own.preamble = place.preamble;
        core::ImportPart part = isBlock(place.table.rule->layout)          ? BlockReader(m_sheet, place.table, place.endRow, own).read()
                              : place.table.rule->layout == Layout::Beside ? BesideReader(m_sheet, place.table, place.endRow, own).read()
                                                                           : TableReader(m_sheet, place.table, place.endRow, own).read();
        finishPart(part, context.metrics);
        part.mapping = mappedTable(place.table, m_sheet, place.endRow, context.options);
        preview.parts.push_back(std::move(part));
    }
}

void SheetImporter::reportLeftOut(const Place &place, core::ImportPreview &preview) const
{
    const QString name = m_sheet.name().isEmpty() ? m_sheet.row(place.table.headerRow).cell(0).string() : m_sheet.name();
    preview.issues.push_back({m_sheet.row(place.table.firstRow).line, name, core::Severity::Info,
        {QT_TRANSLATE_NOOP("message", "The table “%1” was left out: it sums up what another table of the file holds."), {name}}});
}

} // namespace importing
