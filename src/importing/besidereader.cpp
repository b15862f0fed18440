// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/besidereader.h"

namespace importing {

namespace {

// The columns of each table: one begins where the id's name is met again.
std::vector<FoundTable> tablesOf(const FoundTable &table)
{
    std::vector<FoundTable> tables;
    for (const FoundColumn &column : table.columns) {
        const bool begins = column.rule != nullptr && (column.rule->role == Role::Id || column.rule->role == Role::Link);
        if (begins || tables.empty()) {
            FoundTable one = table;
            one.columns.clear();
            tables.push_back(std::move(one));
        }
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
void join(core::ImportPart &all, core::ImportPart part, std::map<QString, int> &acceptedById)
{
    for (core::PublishedPost &post : part.posts)
        if (acceptedById.try_emplace(post.externalId, post.line).second)
            all.posts.push_back(std::move(post));
    all.records.insert(all.records.end(), part.records.begin(), part.records.end());
    all.issues.insert(all.issues.end(), part.issues.begin(), part.issues.end());
    all.rows.rejected += part.rows.rejected;
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
    std::map<QString, int> acceptedById;
    for (const FoundTable &table : tablesOf(m_table)) {
        const tables::Sheet cut = cutOut(m_sheet, table, m_endRow);
        join(all, TableReader(cut, table, m_endRow, m_context).read(), acceptedById);
    }
    all.rows.accepted = static_cast<int>(acceptedById.size());
    return all;
}

} // namespace importing
