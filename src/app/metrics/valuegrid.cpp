// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/valuegrid.h"

#include "app/planday.h"
#include "app/problems.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/noting.h"
#include "formats/formats.h"

#include <algorithm>
#include <set>

namespace app {

namespace {

constexpr int mostDays = 5 * 366; // further back only what was measured has a row

// Lines of cells; a spreadsheet ends the last line too.
std::vector<QStringList> cellsOf(QString block)
{
    block.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    block.replace(u'\r', u'\n');
    if (block.endsWith(u'\n'))
        block.chop(1);
    std::vector<QStringList> lines;
    for (const QString &line : block.split(u'\n'))
        lines.push_back(line.split(u'\t'));
    return lines;
}

QString exactly(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

ValueGridModel::ValueGridModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ValueGridModel::show(const std::optional<ChannelId> &channel, std::optional<QDate> first, std::optional<QDate> last)
{
    if (channel != m_channel)
        m_added.clear();
    m_channel = channel;
    m_first = first;
    m_last = last;
    reload();
}

void ValueGridModel::reload()
{
    beginResetModel();
    m_batches.clear();
    for (const core::ImportBatch &batch : m_workspace.imports())
        m_batches.emplace(batch.id, batch);
    addColumns();
    m_spans = spansShown();
    endResetModel();
}

ValueGridModel::Column ValueGridModel::columnFor(const core::SeriesKey &key) const
{
    const core::Metric *metric = m_workspace.metricCatalogue().find(key.metric);
    return {key, metric ? *metric : core::Metric(), {}};
}

// In the catalogue's order; those that were asked for last.
void ValueGridModel::addColumns()
{
    m_columns.clear();
    for (const core::SourcedSeries &series : m_workspace.valuesOf(m_channel)) {
        Column column = columnFor(series.key);
        if (column.metric.id.isEmpty())
            continue;
        for (const core::SourcedValue &value : series.values)
            column.values.emplace(Span{value.value.day, value.value.days}, value);
        m_columns.push_back(std::move(column));
    }
    const auto &all = m_workspace.metricCatalogue().all();
    const auto place = [&all](const Column &column) {
        return std::find_if(all.begin(), all.end(), [&column](const core::Metric &metric) { return metric.id == column.metric.id; });
    };
    std::stable_sort(
        m_columns.begin(), m_columns.end(), [&place](const Column &one, const Column &other) { return place(one) < place(other); });
    for (const QString &metric : m_added)
        if (!columnOf(metric))
            m_columns.push_back(emptyColumn(metric));
}

std::optional<int> ValueGridModel::columnOf(const QString &metric) const
{
    const auto held =
        std::find_if(m_columns.begin(), m_columns.end(), [&metric](const Column &column) { return column.key.metric == metric; });
    return held == m_columns.end() ? std::nullopt : std::optional(static_cast<int>(held - m_columns.begin()) + 1);
}

ValueGridModel::Column ValueGridModel::emptyColumn(const QString &metric) const
{
    core::SeriesKey key;
    key.channel = m_channel;
    key.metric = metric;
    Column column = columnFor(key);
    if (column.metric.unit == core::Unit::Currency)
        column.key.currency = m_workspace.strategy().business().currency;
    return column;
}

std::vector<ValueGridModel::Span> ValueGridModel::spansShown() const
{
    std::set<Span> measured;
    for (const Column &column : m_columns)
        for (const auto &[span, value] : column.values)
            measured.insert(span);
    const QDate today = workDay(m_workspace);
    const QDate last = std::min(m_last.value_or(today), today);
    const QDate measuredFrom = measured.empty() ? today : measured.begin()->day;
    const QDate first = std::max(m_first.value_or(measuredFrom), last.addDays(1 - mostDays)); // one stray value makes no century of rows
    std::set<Span> spans;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        spans.insert({day, 1});
    for (const Span &span : measured)
        if (span.day <= m_last.value_or(span.day) && span.day.addDays(span.days - 1) >= m_first.value_or(span.day))
            spans.insert(span);
    return {spans.begin(), spans.end()};
}

std::vector<core::Metric> ValueGridModel::otherMetrics() const
{
    std::vector<core::Metric> others;
    for (const core::Metric &metric : m_workspace.metricCatalogue().all())
        if (std::none_of(m_columns.begin(), m_columns.end(), [&metric](const Column &column) { return column.metric.id == metric.id; }))
            others.push_back(metric);
    return others;
}

int ValueGridModel::addColumn(const QString &metric)
{
    if (const auto held = columnOf(metric))
        return *held;
    beginInsertColumns({}, columnCount(), columnCount());
    m_added.push_back(metric);
    m_columns.push_back(emptyColumn(metric));
    endInsertColumns();
    return columnCount() - 1;
}

// Nothing where the cell says nothing new.
tl::expected<std::optional<core::MetricRecord>, core::Problem> ValueGridModel::recordOf(const QString &text, int row, int column) const
{
    const Column &series = m_columns[static_cast<std::size_t>(column) - 1];
    const core::TypedNumber typed = core::typedNumber(text, series.metric, series.key.currency, m_workspace.language());
    if (typed.problem)
        return tl::make_unexpected(core::Problem{*typed.problem, {}});
    const core::SourcedValue *held = valueAt(index(row, column));
    if (!typed.value || (held && held->value.value == *typed.value))
        return std::nullopt;
    const Span &span = m_spans[static_cast<std::size_t>(row)];
    core::MetricRecord record;
    record.metric = series.key.metric;
    record.day = span.day;
    record.days = span.days;
    record.value = *typed.value;
    record.scope = series.key.scope;
    record.campaign = series.key.campaign;
    record.currency = series.key.currency;
    return record;
}

tl::expected<int, core::Problem> ValueGridModel::paste(const QModelIndex &at, const QString &block)
{
    const auto lines = cellsOf(block);
    std::vector<core::MetricRecord> records;
    for (std::size_t line = 0; line < lines.size(); ++line)
        for (qsizetype cell = 0; cell < lines[line].size(); ++cell) {
            if (lines[line][cell].trimmed().isEmpty())
                continue;
            const int row = at.row() + static_cast<int>(line), column = at.column() + static_cast<int>(cell);
            if (row >= rowCount() || column >= columnCount())
                return refusal(QT_TRANSLATE_NOOP("message",
                    "The copied cells reach beyond the table, so nothing was written. Choose a cell further up and left, or more days."));
            if (column == 0)
                return refusal(
                    QT_TRANSLATE_NOOP("message", "Days can’t be written over. Choose the first value as the place to paste to."));
            const auto record = recordOf(lines[line][cell], row, column);
            if (!record)
                return tl::make_unexpected(record.error());
            if (*record)
                records.push_back(**record);
        }
    return records.empty() ? 0 : m_workspace.typeValues(m_channel, records);
}

QString ValueGridModel::copied(const QModelIndexList &cells) const
{
    std::map<int, std::map<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = (cell.column() == 0 ? cell.data() : cell.data(Qt::EditRole)).toString();
        columns.insert(cell.column());
    }
    QStringList lines;
    for (auto &[row, texts] : rows) {
        QStringList line;
        for (const int column : columns)
            line << texts[column];
        lines << line.join(u'\t');
    }
    return lines.join(u'\n');
}

std::vector<core::ImportBatchId> ValueGridModel::typedWith(const QModelIndexList &cells) const
{
    std::set<core::ImportBatchId> ids;
    for (const QModelIndex &cell : cells)
        if (const core::SourcedValue *value = valueAt(cell))
            if (const core::ImportBatch *from = batch(value->batch); from && from->file.isEmpty())
                ids.insert(from->id);
    return {ids.begin(), ids.end()};
}

int ValueGridModel::newestRow() const
{
    for (int row = rowCount() - 1; row >= 0; --row)
        for (const Column &column : m_columns)
            if (column.values.contains(m_spans[static_cast<std::size_t>(row)]))
                return row;
    return rowCount() - 1;
}

QStringList ValueGridModel::history(const QModelIndex &cell) const
{
    if (!cell.isValid() || cell.column() == 0)
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(cell.column()) - 1];
    const Span &span = m_spans[static_cast<std::size_t>(cell.row())];
    QStringList lines;
    for (const core::SourcedValue &value : m_workspace.valueHistory(column.key, span.day, span.days))
        lines << m_workspace.language().filled(m_workspace.language().translate("app", "%1: %2", "a value, where it is from"),
            {core::formatValue(value.value.value, column.metric.unit, column.key.currency, m_workspace.language()), sourceText(value)});
    return lines;
}

tl::expected<QByteArray, core::Problem> ValueGridModel::csv() const
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    QString channel;
    if (const core::Channel *one = m_workspace.strategy().find(m_channel)) {
        const core::Network *network = m_workspace.networks().find(one->network);
        channel = (network ? network->name(m_workspace.language().code()) : one->network) + u' ' + one->handle;
    }
    exchange::TextTable table{{QStringLiteral("Date"), QStringLiteral("Channel"), QStringLiteral("Metric"), QStringLiteral("Value"),
        QStringLiteral("Scope"), QStringLiteral("Campaign"), QStringLiteral("Last day")}};
    for (const Span &span : m_spans)
        for (const Column &column : m_columns)
            if (const auto value = column.values.find(span); value != column.values.end())
                table.push_back({span.day.toString(Qt::ISODate), channel, column.key.metric, exactly(value->second.value.value),
                    core::tokenOf(column.key.scope), column.key.campaign, span.day.addDays(span.days - 1).toString(Qt::ISODate)});
    return (*formats)->toCsv(table);
}

int ValueGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

int ValueGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const core::SourcedValue *ValueGridModel::valueAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const auto &values = m_columns[static_cast<std::size_t>(index.column()) - 1].values;
    const auto found = values.find(m_spans[static_cast<std::size_t>(index.row())]);
    return found == values.end() ? nullptr : &found->second;
}

const core::ImportBatch *ValueGridModel::batch(core::ImportBatchId id) const
{
    const auto found = m_batches.find(id);
    return found == m_batches.end() ? nullptr : &found->second;
}

QString ValueGridModel::sourceText(const core::SourcedValue &value) const
{
    const core::Language &language = m_workspace.language();
    const core::ImportBatch *from = batch(value.batch);
    if (!from)
        return {};
    const QString day = core::formatDay(from->importedOn, language);
    if (from->file.isEmpty())
        return language.filled(language.translate("app", "typed in on %1"), {day});
    return value.line > 0
             ? language.filled(language.translate("app", "%1, line %2, imported on %3"), {from->file, QString::number(value.line), day})
             : language.filled(language.translate("app", "%1, imported on %2"), {from->file, day});
}

QString ValueGridModel::nameOf(const Span &span) const
{
    return core::formatDatedDays(span.day, span.day.addDays(span.days - 1), m_workspace.language());
}

// "Reach", "Reach, organic", "Spend, spring offer"
QString ValueGridModel::nameOf(const Column &column) const
{
    QStringList parts{column.metric.name(m_workspace.language().code())};
    if (column.key.scope != core::Scope::All)
        parts << core::label(column.key.scope, m_workspace.language());
    if (!column.key.campaign.isEmpty())
        parts << column.key.campaign;
    if (!column.key.currency.isEmpty() && column.key.currency != m_workspace.strategy().business().currency)
        parts << column.key.currency;
    return parts.join(QStringLiteral(", "));
}

QString ValueGridModel::textAt(const QModelIndex &index) const
{
    if (index.column() == 0)
        return nameOf(m_spans[static_cast<std::size_t>(index.row())]);
    const Column &column = m_columns[static_cast<std::size_t>(index.column()) - 1];
    const core::SourcedValue *value = valueAt(index);
    return value ? core::formatValue(value->value.value, column.metric.unit, column.key.currency, m_workspace.language()) : QString();
}

QVariant ValueGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::SourcedValue *value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::EditRole:
        return value ? core::typedForm(
                   value->value.value, m_columns[static_cast<std::size_t>(index.column()) - 1].metric, m_workspace.language())
                     : QString();
    case Qt::ToolTipRole:
        return value ? sourceText(*value) : QString();
    case Qt::AccessibleTextRole: {
        if (index.column() == 0)
            return textAt(index);
        QStringList parts{headerData(index.column(), Qt::Horizontal).toString(), nameOf(m_spans[static_cast<std::size_t>(index.row())])};
        parts << (value ? QStringList{textAt(index), sourceText(*value)}
                        : QStringList{m_workspace.language().translate("app", "not measured")});
        return parts.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return Qt::Alignment((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    case IsTypedRole:
        return value && batch(value->batch) && batch(value->batch)->file.isEmpty();
    default:
        return {};
    }
}

bool ValueGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto written = paste(index, value.toString().simplified());
    if (!written)
        emit failed(written.error());
    return written.has_value();
}

QVariant ValueGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? m_workspace.language().translate("app", "Day") : nameOf(m_columns[static_cast<std::size_t>(section) - 1]);
}

Qt::ItemFlags ValueGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 && !m_workspace.isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace app
