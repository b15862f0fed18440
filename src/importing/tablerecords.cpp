// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/tablereader.h"

#include "core/segments.h"
#include "core/tokens.h"
#include "importing/comment.h"
#include "tables/outsheet.h"

#include <algorithm>

namespace importing {

namespace {

using core::Message;
using core::Severity;

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

bool TableReader::isRejected(const tables::Row &row)
{
    const TableRule &rule = *m_table.rule;
    if (row.isDamaged) {
        reject(row.line,
            {QT_TRANSLATE_NOOP("message", "A quotation mark is opened here and never closed, so the cells can't be told apart."), {}});
        return true;
    }
    if (isTotal(row))
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

bool TableReader::isSkipped(const tables::Row &row)
{
    if (isTotal(row)) {
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

// By what rows of one day differ: the metric too, where each row names its own.
core::RecordHead TableReader::headOfRow(const tables::Row &row, const core::MetricRecord &pattern) const
{
    core::RecordHead head(pattern);
    head.metric = textOf(row, m_table.withRole(Role::MetricId));
    return head;
}

bool TableReader::isRepeated(const tables::Row &row, const core::MetricRecord &record)
{
    if (m_table.rule->kind != core::TableKind::Daily || !record.day.isValid() || !m_told.holds(headOfRow(row, record), record.day))
        return false;
    const QString day = record.day.toString(Qt::ISODate);
    if (const FoundColumn *metric = m_table.withRole(Role::MetricId))
        reject(row.line, {QT_TRANSLATE_NOOP("message", "The value of “%1” on %2 is in this table twice. The first row was kept."),
                             {textOf(row, metric), day}});
    else
        reject(row.line, {QT_TRANSLATE_NOOP("message", "The day %1 is in this table twice. The first row was kept."), {day}});
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

core::MetricRecord TableReader::patternOf(const tables::Row &row) const
{
    core::MetricRecord record;
    record.line = row.line;
    record.campaign = textOf(row, m_table.withRole(Role::Campaign));
    record.currency = textOf(row, m_table.withRole(Role::Currency));
    record.subject = subjectOf(row);
    record.segment = segmentOf(row);
    record.channel = textOf(row, m_table.withRole(Role::Channel));
    const QString scope = textOf(row, m_table.withRole(Role::Scope)).toLower();
    record.scope = core::fromToken<core::Scope>(scope).value_or(core::Scope::All);
    return record;
}

std::vector<core::MetricRecord> TableReader::valuesOf(const tables::Row &row, const core::MetricRecord &pattern, int &badCells)
{
    std::vector<MetricColumn> own;
    if (const FoundColumn *id = m_table.withRole(Role::MetricId); id != nullptr && m_table.withRole(Role::Value) != nullptr) {
        const FoundColumn *value = m_table.withRole(Role::Value);
        const core::Metric *metric = m_context.metrics.find(textOf(row, id));
        if (metric == nullptr)
            m_part.issues.push_back({row.line, id->name, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "“%1” is not the id of a metric."), {textOf(row, id)}}});
        else
            own.push_back({value->index, value->name, metric, ValueForm::AsWritten, {}, DecimalSign::Point});
    }
    std::vector<core::MetricRecord> records;
    for (const MetricColumn &column : own.empty() ? m_metrics : own) {
        const tables::Cell cell = row.cell(column.index);
        const CellValue value = cellValue(cell, *column.metric, column.form, column.sign);
        if (value.state == CellValue::State::Bad) {
            ++badCells;
            m_part.issues.push_back({row.line, column.name, Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "“%1” can't be read as a number for certain, so this cell was left out."),
                    {cell.string().left(80)}}});
        }
        if (value.state != CellValue::State::Value)
            continue;
        core::MetricRecord record = pattern;
        record.metric = column.metric->id;
        record.value = value.value;
        if (column.metric->unit != core::Unit::Currency)
            record.currency.clear();
        else if (!column.currency.isEmpty())
            record.currency = column.currency;
        records.push_back(std::move(record));
    }
    return records;
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
