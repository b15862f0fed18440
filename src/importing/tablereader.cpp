// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/tablereader.h"

#include "importing/importer.h"

#include <algorithm>

namespace importing {

namespace {

using core::Message;
using core::Severity;

constexpr qsizetype mostReserved = 1 << 20; // values
constexpr int rowsBetweenLooks = 1024; // at whether somebody wants the reading to stop

} // namespace

core::ImportPart emptyPart(const FoundTable &table, const tables::Sheet &sheet, const ReadingContext &context)
{
    core::ImportPart part;
    part.profile = table.profile->id;
    part.kind = table.rule->kind;
    part.language = table.language;
    part.table = table.titleText.isEmpty() ? sheet.name() : table.titleText;
    part.network = table.profile->network;
    if (part.network.isEmpty() && table.title != nullptr)
        part.network = table.title->network;
    for (const FoundColumn &column : table.columns)
        if (part.network.isEmpty() && column.rule != nullptr)
            part.network = column.rule->network;
    if (part.network.isEmpty())
        part.network = context.options.network;
    return part;
}

TableReader::TableReader(const tables::Sheet &sheet, const FoundTable &table, int endRow, const ReadingContext &context)
    : m_sheet(sheet)
    , m_table(table)
    , m_endRow(endRow)
    , m_context(context)
{
}

DecimalEvidence TableReader::evidence(const tables::Sheet &sheet, const FoundTable &table, int endRow)
{
    DecimalEvidence evidence;
    if (table.withRole(Role::MetricId) != nullptr)
        return evidence; // its numbers have a point
    const bool hasMetrics = table.withRole(Role::Metric) != nullptr;
    for (int row = table.firstRecord; row < endRow; ++row) {
        const tables::Row record = sheet.row(row);
        if (!hasMetrics) // blocks of names and numbers
            for (const tables::Cell &cell : record.cells)
                if (cell.kind == tables::CellKind::Text)
                    evidence.add(cell.text());
        for (const FoundColumn &column : table.columns)
            if (column.rule != nullptr && column.rule->role == Role::Metric && record.cell(column.index).kind == tables::CellKind::Text)
                evidence.add(record.cell(column.index).text());
    }
    return evidence;
}

core::ImportPart TableReader::read()
{
    m_part = emptyPart(m_table, m_sheet, m_context);
    findMetrics();
    findTellingColumns();
    readDays();
    readPeriod();
    readFacts();
    const int rows = std::max(m_endRow - m_table.firstRecord, 0);
    m_part.records.reserve(std::min(rows * std::max<qsizetype>(static_cast<qsizetype>(m_metrics.size()), 1), mostReserved));
    for (int row = m_table.firstRecord; row < m_endRow && goesOn(row); ++row) {
        const core::RowCount before = m_part.rows;
        readRow(row);
        if (!m_notesFates)
            continue;
        m_fates.push_back(m_part.rows.accepted > before.accepted   ? Fate::Accepted
                          : m_part.rows.rejected > before.rejected ? Fate::Rejected
                          : m_part.rows.skipped > before.skipped   ? Fate::Skipped
                                                                   : Fate::NoRecord);
    }
    return std::move(m_part);
}

bool TableReader::goesOn(int row) const
{
    Reading *reading = m_context.reading;
    if (reading == nullptr || (row - m_table.firstRecord) % rowsBetweenLooks != 0)
        return true;
    reading->rows = m_context.rowsBefore + row;
    return !reading->isStopped;
}

core::RowCount TableReader::countOf(std::size_t row) const
{
    const Fate fate = row < m_fates.size() ? m_fates[row] : Fate::NoRecord;
    return {fate == Fate::Accepted ? 1 : 0, fate == Fate::Rejected ? 1 : 0, fate == Fate::Skipped ? 1 : 0};
}

void TableReader::findMetrics()
{
    if (m_table.rule->layout == Layout::Titled) {
        const QString metric = m_table.title == nullptr ? QString() : m_table.title->metric;
        if (const FoundColumn *value = m_table.withRole(Role::Value); value != nullptr && !metric.isEmpty())
            addMetric(*value, metric);
    }
    for (const FoundColumn &column : m_table.columns)
        if (column.rule != nullptr && column.rule->role == Role::Metric)
            addMetric(column, column.rule->metric);
    if (!m_metrics.empty() || m_table.withRole(Role::MetricId) != nullptr)
        return;
    m_part.issues.push_back({m_sheet.row(m_table.firstRow).line, m_table.titleText, Severity::Error,
        {QT_TRANSLATE_NOOP("message", "It is not known what “%1” counts, so its numbers were left out. Export the same days under another "
                                      "name, or map this table by hand."),
            {m_table.titleText}}});
}

void TableReader::addMetric(const FoundColumn &column, const QString &metricId)
{
    const core::Metric *metric = m_context.metrics.find(metricId);
    Q_ASSERT_X(metric != nullptr, "profile", qPrintable(metricId));
    if (metric == nullptr
        || std::any_of(m_metrics.begin(), m_metrics.end(), [&](const MetricColumn &other) { return other.metric == metric; }))
        return; // two columns of one metric: the first one counts
    DecimalEvidence own;
    for (int row = m_table.firstRecord; row < m_endRow; ++row)
        if (const tables::Cell cell = m_sheet.cell(row, column.index); cell.kind == tables::CellKind::Text)
            own.add(cell.text());
    const DecimalSign sign = own.sign() == DecimalSign::Unknown ? m_context.fileEvidence.sign() : own.sign();
    const QString currency = metric->unit == core::Unit::Currency ? column.currency : QString();
    m_metrics.push_back({column.index, column.name, metric, column.rule->form, currency, sign});
}

tables::DayOrder TableReader::usualOrder() const
{
    const QHash<QString, tables::DayOrder> &orders = m_table.rule->dayOrder;
    const tables::DayOrder known = orders.value(m_table.language, orders.value(QString(), tables::DayOrder::Unknown));
    const bool isRemembered = m_table.profile->precedence > 0; // by a mapping: what is said now counts more
    if (!m_context.options.isDayFirst || (known != tables::DayOrder::Unknown && !isRemembered))
        return known;
    return *m_context.options.isDayFirst ? tables::DayOrder::DayFirst : tables::DayOrder::MonthFirst;
}

void TableReader::readFacts()
{
    for (int row = 0; row < m_table.headerRow; ++row)
        for (const FactRule &fact : m_table.rule->facts) {
            const tables::Row record = m_sheet.row(row);
            const QRegularExpressionMatch match = fact.pattern.match(foldedName(record.cell(0).string()).text);
            const core::Metric *metric = m_context.metrics.find(fact.metric);
            if (!match.hasMatch() || metric == nullptr)
                continue;
            const CellValue value = cellValue(record.cell(1), *metric, ValueForm::AsWritten, DecimalSign::Unknown);
            tables::DayColumn days;
            days.add(match.captured(QStringLiteral("day")));
            days.decide(usualOrder(), m_context.options.year);
            if (value.state != CellValue::State::Value || !days.day(0))
                continue;
            core::MetricRecord known;
            known.metric = metric->id;
            known.day = *days.day(0);
            known.value = value.value;
            known.line = record.line;
            m_part.records.push_back(known);
        }
}

void TableReader::readRow(int row)
{
    const tables::Row record = m_sheet.row(row);
    const auto index = static_cast<std::size_t>(row - m_table.firstRecord);
    if (isNoRecord(record))
        return;
    const bool isSum = isTotal(record);
    if (isRejected(record, isSum) || isSkipped(record, isSum))
        return;
    const std::optional<RecordDays> days = daysOf(record, index);
    if (!days)
        return;
    Pattern &pattern = patternOf(record);
    if (isUndatable(record, *days, pattern) || isRepeated(record, days->first, pattern))
        return;
    if (addValues(record, *days, pattern) == 0) {
        m_part.rows.rejected += 1; // its cells have said why
        return;
    }
    if (pattern.told && days->first.isValid())
        m_told.insert(*pattern.told, days->first);
    m_part.rows.accepted += 1;
    if (m_table.rule->kind == core::TableKind::Posts)
        addPost(record, index);
}

} // namespace importing
