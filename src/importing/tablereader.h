// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/celltexts.h"
#include "importing/cellvalue.h"
#include "importing/recognition.h"
#include "importing/toldonce.h"
#include "tables/daycolumn.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace importing {

struct Reading;

// What the readers of tables need beside the cells.
struct ReadingContext {
    const core::MetricCatalogue &metrics;
    const core::ImportOptions &options;
    Preamble preamble;
    DecimalEvidence fileEvidence; // of all tables of the file
    Reading *reading = nullptr; // who watches
    int rowsBefore = 0; // in the sheets before this one
};

// The part that a table begins as: everything but its records.
core::ImportPart emptyPart(const FoundTable &table, const tables::Sheet &sheet, const ReadingContext &context);

// Reads the records of a table with a header and one record a row, deciding number signs and days over whole columns.
class TableReader {
public:
    TableReader(const tables::Sheet &sheet, const FoundTable &table, int endRow, const ReadingContext &context);

    core::ImportPart read();

    // Has read() note what becomes of each row.
    void noteFates() { m_notesFates = true; }
    // What became of a row, counted from the first record: one of its counts is 1; none where the row is no record.
    core::RowCount countOf(std::size_t row) const;

    // Decimal signs that the metric cells of a table show.
    static DecimalEvidence evidence(const tables::Sheet &sheet, const FoundTable &table, int endRow);

private:
    struct MetricColumn {
        int index = 0;
        QString name;
        const core::Metric *metric = nullptr;
        ValueForm form = ValueForm::AsWritten;
        QString currency;
        DecimalSign sign = DecimalSign::Unknown;
    };
    struct RecordDays {
        QDate first; // invalid: the file does not date it
        int days = 1;
    };

    // What the values of a row have in common, whatever its day: rows of one series come again in thousands, so it is made once.
    struct Pattern {
        core::MetricRecord record;
        std::vector<MetricColumn> metrics; // of the row itself, where it names one
        std::optional<QString> unknownMetric; // that it names, or leaves empty
        std::optional<quint32> told; // its number in m_told
        std::vector<std::optional<quint32>> heads; // of its records, by metric
    };
    struct BytesHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>()(bytes); }
    };

    void findMetrics();
    void findTellingColumns();
    void addMetric(const FoundColumn &column, const QString &metricId);
    void readDays();
    void readPeriod();
    void reportOpenOrder(const QString &column);
    tables::DayOrder usualOrder() const;
    void readFacts();
    bool goesOn(int row) const;
    void readRow(int row);
    bool hasColumnOf(Role role) const { return m_table.withRole(role) != nullptr; }
    // Why a record is not read: nothing where it is.
    bool isNoRecord(const tables::Row &row);
    bool isRejected(const tables::Row &row, bool isSum);
    bool isSkipped(const tables::Row &row, bool isSum);
    bool isTotal(const tables::Row &row) const;
    std::optional<RecordDays> daysOf(const tables::Row &row, std::size_t index);
    std::optional<RecordDays> spanOf(const tables::Row &row, std::size_t index);
    std::optional<RecordDays> endingOn(const tables::Row &row, std::size_t index, QDate day);
    std::optional<RecordDays> rangeOf(const tables::Row &row, const FoundColumn &column);
    std::optional<RecordDays> dayTrouble(const tables::Row &row, const FoundColumn &column);
    bool isUndatable(const tables::Row &row, const RecordDays &days, const Pattern &pattern);
    bool isRepeated(const tables::Row &row, QDate day, Pattern &pattern);
    void addPost(const tables::Row &row, std::size_t index);
    // Adds the values of a row; how many.
    int addValues(const tables::Row &row, const RecordDays &days, Pattern &pattern);
    quint32 headOf(Pattern &pattern, std::size_t metric, const MetricColumn &column);
    // Valid until the next call.
    Pattern &patternOf(const tables::Row &row);
    Pattern newPattern(const tables::Row &row) const;
    QString subjectOf(const tables::Row &row) const;
    QString idOf(const tables::Row &row) const;
    QString segmentOf(const tables::Row &row) const;
    QString textOf(const tables::Row &row, const FoundColumn *column) const;
    void reject(int line, core::Message message, const QString &column = {});
    void skip(int line, core::Message message);

    const tables::Sheet &m_sheet;
    const FoundTable &m_table;
    int m_endRow;
    const ReadingContext &m_context;
    core::ImportPart m_part;
    std::vector<MetricColumn> m_metrics;
    std::vector<int> m_telling; // columns whose cells make the pattern of a row
    std::unordered_map<std::string, Pattern, BytesHash, std::equal_to<>> m_patterns; // by those cells
    std::string m_tellingCells;
    Pattern m_otherPattern;
    std::map<Role, tables::DayColumn> m_days;
    enum class Fate : quint8 { NoRecord, Accepted, Rejected, Skipped };
    bool m_notesFates = false;
    std::vector<Fate> m_fates;
    std::optional<tables::DayRange> m_period; // of the whole file
    QString m_openPeriod; // a period above the table that may mean two
    tables::DayOrder m_rangeOrder = tables::DayOrder::Unknown; // of the column of ranges
    ToldOnce m_told; // what may stand in the table once only
    mutable CellTexts m_texts;
};

} // namespace importing
