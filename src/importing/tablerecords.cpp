// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/tablereader.h"

#include "core/segments.h"
#include "core/tokens.h"
#include "importing/comment.h"
#include "tables/outsheet.h"

#include <algorithm>
#include <array>

namespace importing {

namespace {

using core::Message;
using core::Severity;

constexpr std::size_t mostPatterns = 65536; // then rows differ too much to be kept

// Excel wrote 1.35E+17 and the last digits are gone: the link still has them.
bool isDamagedId(const QString &id)
{
    static const QRegularExpression exponent(QStringLiteral("^\\d[.,]\\d+E\\+\\d+$"));
    return exponent.match(id).hasMatch();
}

QString longestNumberOf(const QString &link)
{
    static const QRegularExpression digits(QStringLiteral("\\d{6,}"));
    QString longest;
    for (auto match = digits.globalMatch(link); match.hasNext();)
        if (const QString number = match.next().captured(); number.size() > longest.size())
            longest = number;
    return longest;
}

} // namespace

void TableReader::reject(int line, Message message, const QString &column)
{
    m_part.rows.rejected += 1;
    m_part.issues.push_back({line, column, Severity::Warning, std::move(message)});
}

void TableReader::skip(int line, Message message)
{
    m_part.rows.skipped += 1;
    m_part.issues.push_back({line, {}, Severity::Info, std::move(message)});
}

QString TableReader::textOf(const tables::Row &row, const FoundColumn *column) const
{
    return column == nullptr ? QString() : m_texts.of(row.cell(column->index)).text;
}

// Blank lines, comments and the header once more are no records and are not counted.
bool TableReader::isNoRecord(const tables::Row &row)
{
    if (row.isBlank() || isComment(row))
        return true;
    return std::all_of(m_table.columns.begin(), m_table.columns.end(),
        [&](const FoundColumn &column) { return m_texts.of(row.cell(column.index)).simplified == column.name; });
}

bool TableReader::isTotal(const tables::Row &row) const
{
    const TableRule &rule = *m_table.rule;
    if (!rule.totals.find(m_texts.of(row.cell(0)).folded).empty())
        return true;
    bool hasNames = false;
    for (const QString &key : rule.skippedWhenEmpty)
        if (const FoundColumn *column = m_table.withKey(key)) {
            hasNames = true;
            if (!isMissing(row.cell(column->index).text()))
                return false;
        }
    return hasNames;
}

bool TableReader::isRejected(const tables::Row &row, bool isSum)
{
    const TableRule &rule = *m_table.rule;
    if (row.isDamaged) {
        reject(row.line,
            {QT_TRANSLATE_NOOP("message", "A quotation mark is opened here and never closed, so the cells can't be told apart."), {}});
        return true;
    }
    if (isSum)
        return false;
    const QString comment = textOf(row, m_table.withRole(Role::Comment));
    if (!rule.rejectedComment.isEmpty() && foldedName(comment).text.startsWith(rule.rejectedComment)) {
        reject(row.line, {QT_TRANSLATE_NOOP("message", "The network itself reports an error in this row: %1"), {comment}});
        return true;
    }
    const int headerEnd = m_table.columns.back().index + 1;
    for (int column = headerEnd; column < row.width(); ++column)
        if (!row.cell(column).isBlank()) {
            reject(row.line,
                {QT_TRANSLATE_NOOP("message", "This row has more cells than the header, so its values may stand in wrong columns."), {}});
            return true;
        }
    const QStringList &needed = rule.rejectedWhenEmpty;
    const bool isGhost = !needed.isEmpty() && std::all_of(needed.begin(), needed.end(), [&](const QString &key) {
        return textOf(row, m_table.withKey(key)).isEmpty();
    });
    if (isGhost && row.filledCells() > 1)
        reject(row.line, {QT_TRANSLATE_NOOP("message", "This row has no id and no day, so it can't be told what it is about."), {}});
    return isGhost && row.filledCells() > 1;
}

bool TableReader::isSkipped(const tables::Row &row, bool isSum)
{
    if (isSum) {
        skip(row.line, {QT_TRANSLATE_NOOP("message", "This row is a total and was left out."), {}});
        return true;
    }
    const FoundColumn *ownValue = hasColumnOf(Role::MetricId) ? m_table.withRole(Role::Value) : nullptr;
    if (ownValue == nullptr && m_metrics.empty()) {
        skip(row.line, {QT_TRANSLATE_NOOP("message", "This row belongs to a table that is not known."), {}});
        return true;
    }
    const bool hasValue = ownValue != nullptr ? !isMissing(row.cell(ownValue->index).text())
                                              : std::any_of(m_metrics.begin(), m_metrics.end(),
                                                  [&](const MetricColumn &column) { return !isMissing(row.cell(column.index).text()); });
    if (hasValue)
        return false;
    if (row.filledCells() == 1 && m_table.columns.size() > 1)
        skip(row.line, {QT_TRANSLATE_NOOP("message", "This line is a remark, not a record."), {}});
    else
        skip(row.line, {QT_TRANSLATE_NOOP("message", "This row has no value."), {}});
    return true;
}

bool TableReader::isRepeated(const tables::Row &row, QDate day, Pattern &pattern)
{
    if (m_table.rule->kind != core::TableKind::Daily || !day.isValid())
        return false;
    const FoundColumn *metric = m_table.withRole(Role::MetricId);
    if (!pattern.told) { // rows of one day differ by their metric too, where each names its own
        core::RecordHead head(pattern.record);
        head.metric = textOf(row, metric);
        pattern.told = m_told.placeOf(head);
    }
    if (!m_told.holds(*pattern.told, day))
        return false;
    const QString text = day.toString(Qt::ISODate);
    if (metric != nullptr)
        reject(row.line, {QT_TRANSLATE_NOOP("message", "The value of “%1” on %2 is in this table twice. The first row was kept."),
                             {textOf(row, metric), text}});
    else
        reject(row.line, {QT_TRANSLATE_NOOP("message", "The day %1 is in this table twice. The first row was kept."), {text}});
    return true;
}

QString TableReader::idOf(const tables::Row &row) const
{
    QString id = textOf(row, m_table.withRole(Role::Id));
    const QString link = textOf(row, m_table.withRole(Role::Link));
    if (isDamagedId(id))
        id = longestNumberOf(link);
    return id.isEmpty() ? link : id;
}

QString TableReader::subjectOf(const tables::Row &row) const
{
    const QString &kind = m_table.rule->subject;
    if (kind.isEmpty())
        return {};
    if (kind != u"ad") {
        const QString id = idOf(row);
        return kind + u':' + (id.isEmpty() ? QStringLiteral("line ") + QString::number(row.line) : id);
    }
    QStringList names{textOf(row, m_table.withRole(Role::AdSet)), textOf(row, m_table.withRole(Role::Ad))};
    names.removeAll(QString());
    const bool isSet = textOf(row, m_table.withRole(Role::Ad)).isEmpty();
    return names.isEmpty() ? QString() : (isSet ? QStringLiteral("adset:") : QStringLiteral("ad:")) + names.join(u'/');
}

QString TableReader::segmentOf(const tables::Row &row) const
{
    std::vector<core::SegmentPart> parts;
    const FoundColumn *category = m_table.withKey(QStringLiteral("category"));
    for (const FoundColumn &column : m_table.columns) {
        const bool isKnown = column.rule != nullptr && column.rule->role == Role::Dimension && &column != category;
        const bool isOwn =
            column.rule == nullptr && m_table.rule->hasOwnDimensions && !m_metrics.empty() && column.index < m_metrics.front().index;
        if (!isKnown && !isOwn)
            continue;
        const QString name = category != nullptr ? foldedName(textOf(row, category)).text : isKnown ? column.rule->key : column.folded;
        parts.push_back({name, textOf(row, &column)});
    }
    return parts.empty() ? QString() : core::segmentText(parts);
}

void TableReader::findTellingColumns()
{
    static const std::array roles{
        Role::Campaign, Role::Currency, Role::AdSet, Role::Ad, Role::Dimension, Role::Channel, Role::Scope, Role::MetricId};
    for (const FoundColumn &column : m_table.columns)
        if (column.rule == nullptr ? m_table.rule->hasOwnDimensions
                                   : std::find(roles.begin(), roles.end(), column.rule->role) != roles.end())
            m_telling.push_back(column.index);
}

TableReader::Pattern &TableReader::patternOf(const tables::Row &row)
{
    const QString &subject = m_table.rule->subject;
    const bool isOfOneRow = !subject.isEmpty() && subject != u"ad"; // of a post
    m_tellingCells.clear();
    for (const int column : m_telling)
        m_tellingCells.append(row.cell(column).text()).push_back('\0');
    if (!isOfOneRow)
        if (const auto known = m_patterns.find(std::string_view(m_tellingCells)); known != m_patterns.end())
            return known->second;
    if (isOfOneRow || m_patterns.size() >= mostPatterns)
        return m_otherPattern = newPattern(row);
    return m_patterns.emplace(m_tellingCells, newPattern(row)).first->second;
}

TableReader::Pattern TableReader::newPattern(const tables::Row &row) const
{
    Pattern pattern;
    core::MetricRecord &record = pattern.record;
    record.campaign = textOf(row, m_table.withRole(Role::Campaign));
    record.currency = textOf(row, m_table.withRole(Role::Currency));
    record.subject = subjectOf(row);
    record.segment = segmentOf(row);
    record.channel = textOf(row, m_table.withRole(Role::Channel));
    const QString scope = textOf(row, m_table.withRole(Role::Scope)).toLower();
    record.scope = core::fromToken<core::Scope>(scope).value_or(core::Scope::All);
    const FoundColumn *id = m_table.withRole(Role::MetricId), *value = m_table.withRole(Role::Value);
    if (id == nullptr || value == nullptr)
        return pattern;
    if (const core::Metric *metric = m_context.metrics.find(textOf(row, id)))
        pattern.metrics.push_back({value->index, value->name, metric, ValueForm::AsWritten, {}, DecimalSign::Point});
    else
        pattern.unknownMetric = textOf(row, id);
    return pattern;
}

quint32 TableReader::headOf(Pattern &pattern, std::size_t metric, const MetricColumn &column)
{
    pattern.heads.resize(std::max(pattern.heads.size(), metric + 1));
    std::optional<quint32> &head = pattern.heads[metric];
    if (!head) {
        core::MetricRecord record = pattern.record;
        record.metric = column.metric->id;
        if (column.metric->unit != core::Unit::Currency)
            record.currency.clear();
        else if (!column.currency.isEmpty())
            record.currency = column.currency;
        head = m_part.records.placeOf(core::RecordHead(record));
    }
    return *head;
}

int TableReader::addValues(const tables::Row &row, const RecordDays &days, Pattern &pattern)
{
    if (pattern.unknownMetric)
        m_part.issues.push_back({row.line, m_table.withRole(Role::MetricId)->name, Severity::Warning,
            pattern.unknownMetric->isEmpty()
                ? Message{QT_TRANSLATE_NOOP("message", "This row does not say what it counts."), {}}
                : Message{QT_TRANSLATE_NOOP("message", "“%1” is not the id of a metric."), {*pattern.unknownMetric}}});
    int added = 0;
    const std::vector<MetricColumn> &metrics = pattern.metrics.empty() ? m_metrics : pattern.metrics;
    for (std::size_t metric = 0; metric < metrics.size(); ++metric) {
        const MetricColumn &column = metrics[metric];
        const tables::Cell cell = row.cell(column.index);
        const CellValue value = cellValue(cell, *column.metric, column.form, column.sign);
        if (value.state == CellValue::State::Bad)
            m_part.issues.push_back({row.line, column.name, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "“%1” can't be read as a number for certain, so this cell was left out."),
                    {cell.string().left(80)}}});
        if (value.state != CellValue::State::Value)
            continue;
        m_part.records.add({headOf(pattern, metric, column), row.line, 0, days.days, value.value});
        m_part.records.setDay(m_part.records.size() - 1, days.first);
        ++added;
    }
    return added;
}

void TableReader::addPost(const tables::Row &row, std::size_t index)
{
    core::PublishedPost post;
    post.externalId = idOf(row);
    post.permalink = textOf(row, m_table.withRole(Role::Link));
    for (const FoundColumn &column : m_table.columns) // a title, else the description
        if (column.rule != nullptr && column.rule->role == Role::Text && post.text.isEmpty())
            post.text = withoutEntities(textOf(row, &column));
    post.format = textOf(row, m_table.withRole(Role::Format));
    if (const auto days = m_days.find(Role::PublishedAt); days != m_days.end())
        post.publishedAt = days->second.moment(index);
    post.line = row.line;
    m_part.posts.push_back(std::move(post));
}

} // namespace importing
