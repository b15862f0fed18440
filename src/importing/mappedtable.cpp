// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/mappedtable.h"

#include "importing/comment.h"
#include "importing/number.h"
#include "tables/daycolumn.h"

#include <algorithm>

namespace importing {

namespace {

using core::MappedColumn;
using core::MappedTable;

constexpr int shownRecords = 3;
constexpr std::size_t mostColumns = 500; // that anybody would go through by hand
constexpr int rowsLookedThrough = 300;
constexpr quint32 longestName = 512; // bytes; recognition passes over longer ones too

QString shownCell(const tables::Cell &cell)
{
    return cell.string().left(200).simplified().left(80);
}

void addCells(MappedTable &table, const std::vector<int> &places, const tables::Sheet &sheet, int firstRow, int endRow)
{
    int records = 0;
    for (int row = firstRow; row < endRow && records < shownRecords; ++row) {
        const tables::Row record = sheet.row(row);
        if (record.isBlank() || isComment(record))
            continue;
        for (std::size_t i = 0; i < places.size(); ++i)
            table.columns[i].cells.append(shownCell(record.cell(places[i])));
        ++records;
    }
}

int firstMetricOf(const FoundTable &found)
{
    for (const FoundColumn &column : found.columns)
        if (column.rule != nullptr && column.rule->role == Role::Metric)
            return column.index;
    return -1;
}

core::ColumnUse useOf(const FoundColumn &column, const FoundTable &found)
{
    if (column.rule == nullptr) {
        const bool isDimension = found.rule->hasOwnDimensions && column.index < firstMetricOf(found);
        return {isDimension ? Role::Dimension : Role::Known, {}, ValueForm::AsWritten};
    }
    if (found.rule->layout == Layout::Titled && column.rule->role == Role::Value && found.title != nullptr
        && !found.title->metric.isEmpty())
        return {Role::Metric, found.title->metric, column.rule->form};
    return {column.rule->role, column.rule->metric, column.rule->form};
}

bool isNumber(const tables::Cell &cell)
{
    return cell.kind == tables::CellKind::Number
        || (!isMissing(cell.text())
            && (numberFrom(cell.text(), DecimalSign::Point, false) || numberFrom(cell.text(), DecimalSign::Comma, false)));
}

template <class Predicate>
bool hasCell(const tables::Row &row, Predicate predicate)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const tables::Cell &cell) { return !cell.isBlank() && predicate(cell); });
}

bool isHeader(const tables::Sheet &sheet, int row)
{
    const tables::Row names = sheet.row(row);
    const auto isNoName = [](const tables::Cell &cell) { return isNumber(cell) || cell.kind == tables::CellKind::Date; };
    if (names.isBlank() || isComment(names) || names.filledCells() < 2 || hasCell(names, isNoName))
        return false;
    for (int next = row + 1; next < sheet.rowCount() && next <= row + 2; ++next)
        if (const tables::Row record = sheet.row(next); !record.isBlank())
            return record.filledCells() > 1 && hasCell(record, isNumber);
    return false;
}

int headerOf(const tables::Sheet &sheet)
{
    for (int row = 0; row < std::min(sheet.rowCount(), rowsLookedThrough); ++row)
        if (isHeader(sheet, row))
            return row;
    return -1;
}

bool hasDays(const MappedColumn &column)
{
    tables::DayColumn days;
    for (const QString &cell : column.cells)
        days.add(cell);
    days.decide(tables::DayOrder::DayFirst, std::nullopt);
    for (std::size_t i = 0; i < static_cast<std::size_t>(column.cells.size()); ++i)
        if (!days.day(i))
            return false;
    return !column.cells.isEmpty();
}

// What profiles and metrics call a column of that name; left out where they don't know it.
class Guess {
public:
    Guess(const std::vector<Profile> &profiles, const core::MetricCatalogue &metrics)
        : m_profiles(profiles)
        , m_metrics(metrics)
    {
    }

    core::ColumnUse of(const QString &name) const
    {
        const QString folded = foldedName(name).text;
        core::ColumnUse best;
        int weight = 0;
        for (const Profile &profile : m_profiles)
            for (const TableRule &rule : profile.tables)
                for (const ColumnRule &column : rule.columns)
                    if (const int own = weightOf(column, folded); own > weight) {
                        weight = own;
                        best = {column.role == Role::Metric ? Role::Metric : Role::Day, column.metric, column.form};
                    }
        return weight > 0 ? best : metricNamed(folded);
    }

private:
    static int weightOf(const ColumnRule &rule, const QString &folded)
    {
        const bool isWanted = rule.role == Role::Metric || rule.role == Role::Day || rule.role == Role::PublishedAt;
        const auto found = rule.names.byText.find(folded);
        if (!isWanted || found == rule.names.byText.end())
            return 0;
        int weight = 0;
        for (const KnownName &name : *found)
            weight = std::max(weight, name.provenance == Provenance::Seen ? 3 : name.provenance == Provenance::Documented ? 2 : 1);
        return weight;
    }

    core::ColumnUse metricNamed(const QString &folded) const
    {
        for (const core::Metric &metric : m_metrics.all())
            for (const auto &[language, name] : metric.names)
                if (foldedName(name).text == folded)
                    return {Role::Metric, metric.id, ValueForm::AsWritten};
        return {};
    }

    const std::vector<Profile> &m_profiles;
    const core::MetricCatalogue &m_metrics;
};

void guessColumns(MappedTable &table, const Guess &guess)
{
    const auto isTaken = [&](const core::ColumnUse &use) {
        return use.role != Role::Known && std::any_of(table.columns.begin(), table.columns.end(), [&](const MappedColumn &other) {
            return other.use.role == use.role && other.use.metric == use.metric;
        });
    };
    for (MappedColumn &column : table.columns)
        if (const core::ColumnUse use = guess.of(column.name); !isTaken(use))
            column.use = use;
    const core::ColumnUse day{Role::Day, {}, ValueForm::AsWritten};
    for (MappedColumn &column : table.columns)
        if (column.use.role == Role::Known && !isTaken(day) && hasDays(column))
            column.use = day;
}

} // namespace

MappedTable mappedTable(const FoundTable &found, const tables::Sheet &sheet, int endRow, const core::ImportOptions &options)
{
    MappedTable table;
    table.profile = found.profile->id;
    table.title = found.titleText.isEmpty() ? sheet.name() : found.titleText;
    table.language = found.language;
    table.kind = found.rule->kind;
    table.network = found.profile->network;
    table.isDayFirst = options.isDayFirst;
    const bool hasNamedColumns = found.rule->layout == Layout::Table || found.rule->layout == Layout::Titled;
    if (!hasNamedColumns || found.columns.size() > mostColumns)
        return table;
    Profile base = {found.profile->id, found.profile->network, found.profile->networkBeside, {*found.rule}};
    table.base = toJson(base);
    std::vector<int> places;
    for (const FoundColumn &column : found.columns) {
        table.columns.push_back({column.name, useOf(column, found), {}});
        places.push_back(column.index);
    }
    addCells(table, places, sheet, found.firstRecord, endRow);
    return table;
}

std::optional<MappedTable> unknownTable(
    const tables::Sheet &sheet, const std::vector<Profile> &profiles, const core::MetricCatalogue &metrics)
{
    const int header = headerOf(sheet);
    if (header < 0)
        return std::nullopt;
    MappedTable table;
    table.title = sheet.name();
    std::vector<int> places;
    const tables::Row names = sheet.row(header);
    for (int index = 0; index < names.width(); ++index) {
        const tables::Cell cell = names.cell(index);
        if (cell.isBlank() || cell.size > longestName)
            continue;
        table.columns.push_back({cell.string().simplified(), {}, {}});
        places.push_back(index);
    }
    if (table.columns.size() > mostColumns)
        return std::nullopt;
    addCells(table, places, sheet, header + 1, sheet.rowCount());
    guessColumns(table, Guess(profiles, metrics));
    return table;
}

} // namespace importing
