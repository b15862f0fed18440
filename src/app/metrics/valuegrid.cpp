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

void ValueGridModel::showOnly(const ValueFilter &filter)
{
    m_filter = filter;
    beginResetModel();
    m_spans = spansShown();
    endResetModel();
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
    return held == m_columns.end() ? std::nullopt : std::optional(static_cast<int>(held - m_columns.begin()));
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

std::set<ValueGridModel::Span> ValueGridModel::spansMeasured() const
{
    std::set<Span> measured;
    for (const Column &column : m_columns)
        for (const auto &[span, value] : column.values)
            measured.insert(span);
    return measured;
}

std::vector<ValueGridModel::Span> ValueGridModel::spansShown() const
{
    const std::set<Span> measured = spansMeasured();
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
    if (!m_filter.isEmpty())
        std::erase_if(spans, [this](const Span &span) { return !isWanted(span); });
    return {spans.begin(), spans.end()};
}

bool ValueGridModel::isWanted(const Span &span) const
{
    const QString day = nameOf(span);
    if (m_filter.takesDay(day))
        return true;
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        const auto held = column.values.find(span);
        if (held == column.values.end() || held->second.value.value == core::notMeasured)
            return false;
        const core::SourcedValue &value = held->second;
        const QStringList told{day, textOf(value, column), exactly(value.value.value), sourceText(value)};
        return m_filter.takes(value.value.value, column.metric, nameOf(column), told.join(u' '), m_workspace.language());
    });
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
tl::expected<std::optional<core::MetricRecord>, core::Problem> ValueGridModel::recordOf(const QString &text, const QModelIndex &index) const
{
    const Column &column = columnAt(index);
    const core::TypedNumber typed = core::typedNumber(text, column.metric, column.key.currency, m_workspace.language());
    if (typed.problem)
        return tl::make_unexpected(core::Problem{*typed.problem, {}});
    const core::SourcedValue *held = valueAt(index);
    if (!typed.value || (held && held->value.value == *typed.value))
        return std::nullopt;
    return recordOf(*typed.value, index);
}

core::MetricRecord ValueGridModel::recordOf(double value, const QModelIndex &index) const
{
    const core::SeriesKey &key = columnAt(index).key;
    core::MetricRecord record;
    record.metric = key.metric;
    record.day = spanAt(index).day;
    record.days = spanAt(index).days;
    record.value = value;
    record.scope = key.scope;
    record.campaign = key.campaign;
    record.currency = key.currency;
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
            const QModelIndex to = index(at.row() + static_cast<int>(line), at.column() + static_cast<int>(cell));
            if (!to.isValid())
                return refusal(QT_TRANSLATE_NOOP("message",
                    "The copied cells reach beyond the table, so nothing was written. Choose a cell further up and left, or more days."));
            const auto record = recordOf(lines[line][cell], to);
            if (!record)
                return tl::make_unexpected(record.error());
            if (*record)
                records.push_back(**record);
        }
    return records.empty() ? 0 : m_workspace.typeValues(m_channel, records);
}

tl::expected<int, core::Problem> ValueGridModel::empty(const QModelIndexList &cells)
{
    std::vector<core::MetricRecord> records;
    for (const QModelIndex &cell : cells)
        if (measuredAt(cell))
            records.push_back(recordOf(core::notMeasured, cell));
    return records.empty() ? 0 : m_workspace.typeValues(m_channel, records);
}

QString ValueGridModel::copied(const QModelIndexList &cells) const
{
    std::map<int, std::map<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = cell.data(Qt::EditRole).toString();
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
            if (isTyped(*value))
                ids.insert(value->batch);
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
    if (!cell.isValid())
        return {};
    QStringList lines;
    for (const core::SourcedValue &value : m_workspace.valueHistory(columnAt(cell).key, spanAt(cell).day, spanAt(cell).days))
        lines << m_workspace.language().filled(m_workspace.language().translate("app", "%1: %2", "a value, where it is from"),
            {value.value.value == core::notMeasured ? m_workspace.language().translate("app", "Emptied", "a value")
                                                    : textOf(value, columnAt(cell)),
                sourceText(value)});
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
            if (const auto value = column.values.find(span); value != column.values.end() && value->second.value.value != core::notMeasured)
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
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const core::SourcedValue *ValueGridModel::valueAt(const QModelIndex &index) const
{
    const auto &values = columnAt(index).values;
    const auto found = values.find(spanAt(index));
    return found == values.end() ? nullptr : &found->second;
}

const core::SourcedValue *ValueGridModel::measuredAt(const QModelIndex &index) const
{
    const core::SourcedValue *value = valueAt(index);
    return value && value->value.value != core::notMeasured ? value : nullptr;
}

bool ValueGridModel::isTyped(const core::SourcedValue &value) const
{
    const core::ImportBatch *from = batch(value.batch);
    return from && from->file.isEmpty();
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

QString ValueGridModel::textOf(const core::SourcedValue &value, const Column &column) const
{
    return core::formatValue(value.value.value, column.metric.unit, column.key.currency, m_workspace.language());
}

QString ValueGridModel::accessibleText(const QModelIndex &index) const
{
    const core::SourcedValue *told = valueAt(index), *measured = measuredAt(index);
    QStringList parts{nameOf(columnAt(index)), nameOf(spanAt(index))};
    parts << (measured ? textOf(*measured, columnAt(index)) : m_workspace.language().translate("app", "not measured"));
    if (told)
        parts << sourceText(*told);
    return parts.join(QStringLiteral(", "));
}

QVariant ValueGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::SourcedValue *told = valueAt(index), *measured = measuredAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return measured ? textOf(*measured, columnAt(index)) : QString();
    case Qt::EditRole:
        return measured ? core::typedForm(measured->value.value, columnAt(index).metric, m_workspace.language()) : QString();
    case Qt::ToolTipRole:
        return told ? sourceText(*told) : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter).toInt();
    case IsTypedRole:
        return told && isTyped(*told);
    default:
        return {};
    }
}

bool ValueGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().simplified();
    const auto written = text.isEmpty() ? empty({index}) : paste(index, text);
    if (!written)
        emit failed(written.error());
    return written.has_value();
}

QVariant ValueGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    const auto place = static_cast<std::size_t>(section);
    if (role == Qt::TextAlignmentRole)
        return Qt::Alignment((orientation == Qt::Horizontal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Horizontal ? nameOf(m_columns[place]) : nameOf(m_spans[place]);
}

Qt::ItemFlags ValueGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && !m_workspace.isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace app
