// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/metrics/valuefilter.h"
#include "core/sourcedvalues.h"

#include <QAbstractTableModel>
#include <tl/expected.hpp>

#include <map>
#include <set>
#include <tuple>

namespace app {

class Workspace;

// The values of one account, or of the business, to look through and to write in: a row for each day, and for each longer span that has
// a total, with the days as vertical headers; a column for each series. What is typed, or emptied, counts instead of a file's value
// from then on, and is an import of its own: the file's value counts again once that is taken back.
class ValueGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IsTypedRole = Qt::UserRole + 1 };

    explicit ValueGridModel(Workspace &workspace, QObject *parent = nullptr);

    using ChannelId = core::Id<core::Channel>;
    // Without a channel the business. Without days all that were measured; never days to come.
    void show(const std::optional<ChannelId> &channel, std::optional<QDate> first, std::optional<QDate> last);
    // Only days with values like that, and days of that name.
    void showOnly(const ValueFilter &filter);
    void reload();
    const std::optional<ChannelId> &channel() const { return m_channel; }

    // Metrics of which nothing is held there, to be given a column, in the order of the catalogue.
    std::vector<core::Metric> otherMetrics() const;
    // The column of that metric, a new one where there was none.
    int addColumn(const QString &metric);

    // A spreadsheet's block, lines of cells parted by tabs, into the cells from one on: one step, or nothing and why. How many values
    // were new; an empty cell changes nothing.
    tl::expected<int, core::Problem> paste(const QModelIndex &at, const QString &block);
    // Says of the values of these cells that there are none: one step. How many values went.
    tl::expected<int, core::Problem> empty(const QModelIndexList &cells);
    // What paste() takes elsewhere.
    QString copied(const QModelIndexList &cells) const;
    // The imports that these cells were typed into or emptied with.
    std::vector<core::ImportBatchId> typedWith(const QModelIndexList &cells) const;
    // That of the newest value; the last one where nothing was measured.
    int newestRow() const;
    // "1,234: reach.csv, line 14, imported on 3 February 2027", the newest first: what counts, and what it counts instead of.
    QStringList history(const QModelIndex &cell) const;
    // What is shown, as a file that is imported again as it is (profile quarterdeck.long).
    tl::expected<QByteArray, core::Problem> csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void failed(const core::Problem &problem);

private:
    struct Span {
        QDate day;
        int days = 1;
        bool operator<(const Span &other) const { return std::tie(day, days) < std::tie(other.day, other.days); }
    };
    struct Column {
        core::SeriesKey key;
        core::Metric metric;
        std::map<Span, core::SourcedValue> values;
    };

    Column columnFor(const core::SeriesKey &key) const;
    Column emptyColumn(const QString &metric) const;
    std::optional<int> columnOf(const QString &metric) const;
    void addColumns();
    std::set<Span> spansMeasured() const;
    std::vector<Span> spansShown() const;
    bool isWanted(const Span &span) const;
    const Column &columnAt(const QModelIndex &index) const { return m_columns[static_cast<std::size_t>(index.column())]; }
    const Span &spanAt(const QModelIndex &index) const { return m_spans[static_cast<std::size_t>(index.row())]; }
    // Null where nothing was ever told; notMeasured where it was emptied.
    const core::SourcedValue *valueAt(const QModelIndex &index) const;
    const core::SourcedValue *measuredAt(const QModelIndex &index) const;
    bool isTyped(const core::SourcedValue &value) const;
    QString textOf(const core::SourcedValue &value, const Column &column) const;
    QString accessibleText(const QModelIndex &index) const;
    core::MetricRecord recordOf(double value, const QModelIndex &index) const;
    QString nameOf(const Column &column) const;
    QString nameOf(const Span &span) const;
    const core::ImportBatch *batch(core::ImportBatchId id) const;
    QString sourceText(const core::SourcedValue &value) const;
    tl::expected<std::optional<core::MetricRecord>, core::Problem> recordOf(const QString &text, const QModelIndex &index) const;

    Workspace &m_workspace;
    std::optional<ChannelId> m_channel;
    std::optional<QDate> m_first, m_last;
    ValueFilter m_filter;
    std::vector<Span> m_spans;
    std::vector<Column> m_columns;
    std::vector<QString> m_added; // metrics that were given a column
    std::map<core::ImportBatchId, core::ImportBatch> m_batches;
};

} // namespace app
