// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/blockreader.h"

#include "core/segments.h"
#include "importing/comment.h"

namespace importing {

namespace {

using core::Severity;

int lastFilled(const tables::Row &row)
{
    for (int index = row.width() - 1; index >= 0; --index)
        if (!row.cell(index).isBlank())
            return index;
    return -1;
}

} // namespace

BlockReader::BlockReader(const tables::Sheet &sheet, const FoundTable &table, int endRow, const ReadingContext &context)
    : m_sheet(sheet)
    , m_table(table)
    , m_endRow(endRow)
    , m_context(context)
{
}

core::ImportPart BlockReader::read()
{
    m_part = emptyPart(m_table, m_sheet, m_context);
    const QString metric =
        m_table.title != nullptr && !m_table.title->metric.isEmpty() ? m_table.title->metric : QStringLiteral("audience_share");
    m_metric = m_context.metrics.find(metric);
    Q_ASSERT_X(m_metric != nullptr, "profile", qPrintable(metric));
    switch (m_table.rule->layout) {
    case Layout::Horizontal:
        readHorizontal();
        break;
    case Layout::Matrix:
        readMatrix();
        break;
    case Layout::List:
        readList();
        break;
    default:
        readSingle();
    }
    return std::move(m_part);
}

QString BlockReader::segmentName() const
{
    const QString ofTitle = m_table.title == nullptr ? QString() : m_table.title->segment;
    return ofTitle.isEmpty() ? m_table.rule->segment : ofTitle;
}

void BlockReader::add(const tables::Row &row, const tables::Cell &cell, const QString &segment)
{
    const CellValue value = cellValue(cell, *m_metric, ValueForm::AsWritten, m_context.fileEvidence.sign());
    if (value.state == CellValue::State::Missing) {
        m_part.rows.skipped += 1;
        m_part.issues.push_back({row.line, segment, Severity::Info, {QT_TRANSLATE_NOOP("message", "This row has no value."), {}}});
        return;
    }
    if (value.state == CellValue::State::Bad) {
        m_part.rows.rejected += 1;
        m_part.issues.push_back({row.line, segment, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "“%1” can't be read as a number for certain, so this cell was left out."),
                {cell.string().left(80)}}});
        return;
    }
    core::MetricRecord record;
    record.metric = m_metric->id;
    record.value = value.value;
    record.line = row.line;
    record.segment = segment;
    m_part.rows.accepted += 1;
    m_part.records.push_back(std::move(record));
}

// Records below a block that are none of it.
void BlockReader::reportOtherRows(int firstRow)
{
    for (int index = firstRow; index < m_endRow; ++index) {
        const tables::Row row = m_sheet.row(index);
        if (row.isBlank() || isComment(row))
            continue;
        m_part.rows.skipped += 1;
        m_part.issues.push_back({row.line, {}, Severity::Info, {QT_TRANSLATE_NOOP("message", "This line is a remark, not a record."), {}}});
    }
}

void BlockReader::readHorizontal()
{
    const tables::Row names = m_sheet.row(m_table.headerRow);
    const tables::Row values = m_sheet.row(m_table.firstRecord);
    for (int index = 0; index < names.width(); ++index)
        if (!names.cell(index).isBlank())
            add(values, values.cell(index), core::segmentText({{segmentName(), names.cell(index).string().trimmed()}}));
    reportOtherRows(m_table.firstRecord + 1);
}

void BlockReader::readMatrix()
{
    for (int index = m_table.firstRecord; index < m_endRow; ++index) {
        const tables::Row row = m_sheet.row(index);
        if (row.isBlank())
            continue;
        for (const FoundColumn &column : m_table.columns)
            if (column.index > 0)
                add(row, row.cell(column.index), core::segmentText({{segmentName(), row.cell(0).string().trimmed() + u'/' + column.name}}));
    }
}

// A city named "Lviv, Lviv Oblast, Ukraine" may have been cut at its commas: the value is the last filled cell, the name the others.
void BlockReader::readList()
{
    for (int index = m_table.firstRecord; index < m_endRow; ++index) {
        const tables::Row row = m_sheet.row(index);
        const int last = lastFilled(row);
        if (last < 0)
            continue;
        QStringList name;
        for (int cell = 0; cell < std::max(last, 1); ++cell)
            name.append(row.cell(cell).string().trimmed());
        add(row, last == 0 ? tables::Cell() : row.cell(last), core::segmentText({{segmentName(), name.join(QStringLiteral(", "))}}));
    }
}

void BlockReader::readSingle()
{
    const tables::Row row = m_sheet.row(m_table.firstRecord);
    add(row, row.cell(0), {});
    reportOtherRows(m_table.firstRecord + 1);
}

} // namespace importing
