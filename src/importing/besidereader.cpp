// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/besidereader.h"

#include <algorithm>
#include <set>

namespace importing {

namespace {

// The columns of each table: one begins where the id's name is met again.
std::vector<FoundTable> tablesOf(const FoundTable &table)
{
    FoundTable empty = table;
    empty.columns.clear();
    std::vector<FoundTable> tables;
    for (const FoundColumn &column : table.columns) {
        const bool begins = column.rule != nullptr && (column.rule->role == Role::Id || column.rule->role == Role::Link);
        if (begins || tables.empty())
            tables.push_back(empty);
        tables.back().columns.push_back(column);
    }
    return tables;
}

// The records of one of the tables, cut out of the sheet so that its neighbours don't show.
tables::Sheet cutOut(const tables::Sheet &sheet, const FoundTable &table, int endRow)
{
    tables::Sheet cut(sheet.name());
    const int last = table.columns.back().index;
    for (int index = 0; index < endRow; ++index) {
        const tables::Row row = sheet.row(index);
        cut.beginRow(row.line);
        for (int column = 0; column <= last; ++column)
            cut.addCell(column >= table.columns.front().index ? row.cell(column) : tables::Cell());
    }
    return cut;
}

// Adds what another table knows: posts that are new, and the values of all.
void join(core::ImportPart &all, core::ImportPart part, std::set<QString> &ids)
{
    for (core::PublishedPost &post : part.posts)
        if (post.externalId.isEmpty() || ids.insert(post.externalId).second)
            all.posts.push_back(std::move(post));
    all.records.append(part.records);
    all.issues.insert(all.issues.end(), part.issues.begin(), part.issues.end());
}

// A row is one row, over all tables that it crosses: it is accepted where one of them takes it.
core::RowCount countedOnce(const core::RowCount &row)
{
    if (row.accepted > 0)
        return {1, 0, 0};
    return row.rejected > 0 ? core::RowCount{0, 1, 0} : core::RowCount{0, 0, row.skipped > 0 ? 1 : 0};
}

void addCounts(core::RowCount &sum, const core::RowCount &counts)
{
    sum.accepted += counts.accepted;
    sum.rejected += counts.rejected;
    sum.skipped += counts.skipped;
}

} // namespace

BesideReader::BesideReader(const tables::Sheet &sheet, const FoundTable &table, int endRow, const ReadingContext &context)
    : m_sheet(sheet)
    , m_table(table)
    , m_endRow(endRow)
    , m_context(context)
{
}

core::ImportPart BesideReader::read()
{
    core::ImportPart all = emptyPart(m_table, m_sheet, m_context);
    std::set<QString> ids;
    std::vector<core::RowCount> rows(static_cast<std::size_t>(std::max(m_endRow - m_table.firstRecord, 0)));
    for (const FoundTable &table : tablesOf(m_table)) {
        const tables::Sheet cut = cutOut(m_sheet, table, m_endRow);
        TableReader reader(cut, table, m_endRow, m_context);
        reader.noteFates();
        join(all, reader.read(), ids);
        for (std::size_t row = 0; row < rows.size(); ++row)
            addCounts(rows[row], reader.countOf(row));
    }
    for (const core::RowCount &row : rows)
        addCounts(all.rows, countedOnce(row));
    return all;
}

} // namespace importing
