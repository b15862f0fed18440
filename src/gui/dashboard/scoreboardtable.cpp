// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dashboard/scoreboardtable.h"

#include "gui/style/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace gui {

namespace {

using Column = app::ScoreboardModel::Column;

// What gives way first where the window is narrow.
constexpr std::array sacrifices{Column::GetsPerWeek, Column::NeededPerWeek, Column::Expected, Column::Baseline, Column::Tier, Column::Weeks,
    Column::AtDeadline, Column::Chance, Column::Pace, Column::Target};

} // namespace

ScoreboardTable::ScoreboardTable(const core::Language &language, QWidget *parent)
    : QTableView(parent)
    , m_model(new app::ScoreboardModel(language, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_wanted(app::ScoreboardModel::columns, true)
{
    for (const auto column : {Column::Baseline, Column::Expected, Column::NeededPerWeek, Column::GetsPerWeek})
        m_wanted[static_cast<std::size_t>(column)] = false;
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(app::ScoreboardModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    styleTable(*this);
    setItemDelegate(new ScoreboardDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scoreboard"));
    auto *head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setTextElideMode(Qt::ElideNone); // the style elides, in the head's own font
    head->setMinimumSectionSize(u(6));
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(head, &QWidget::customContextMenuRequested, this, &ScoreboardTable::chooseColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoreboardTable::currentKpiChanged);
}

void ScoreboardTable::setRows(std::vector<app::ScoreboardRow> rows)
{
    const auto *shown = current();
    const auto kpi = shown ? shown->reading.kpi : core::Id<core::Kpi>();
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->setRows(std::move(rows));
    }
    fitHeight();
    fitColumns();
    select(kpi);
}

void ScoreboardTable::setFilter(const QString &words)
{
    m_proxy->setFilterFixedString(words);
    fitHeight();
}

const app::ScoreboardRow *ScoreboardTable::current() const
{
    const auto index = m_proxy->mapToSource(currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void ScoreboardTable::select(core::Id<core::Kpi> kpi)
{
    const int source = std::max(0, m_model->rowOf(kpi));
    auto index = m_proxy->mapFromSource(m_model->index(source, 0));
    if (!index.isValid())
        index = m_proxy->index(0, 0);
    if (index.isValid() && index == currentIndex())
        emit currentKpiChanged(); // another reading of the same KPI
    setCurrentIndex(index);
    viewport()->update();
}

void ScoreboardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ScoreboardTable::fitHeight()
{
    const int rows = std::max(1, m_proxy->rowCount()) * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->height() + rows + 2 * frameWidth());
}

int ScoreboardTable::wishOf(int column) const
{
    const QFontMetrics head(fontOf(Type::Caption));
    int width = head.horizontalAdvance(m_proxy->headerData(column, Qt::Horizontal).toString()) + u(5);
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        width = std::max(width, itemDelegate()->sizeHint({}, m_proxy->index(row, column)).width());
    return width;
}

void ScoreboardTable::fitColumns()
{
    auto shown = m_wanted;
    const int room = viewport()->width(), leastName = u(34);
    std::vector<int> widths;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        widths.push_back(wishOf(column));
    const auto needed = [&] {
        int sum = std::min(widths[0], leastName) + u(4);
        for (std::size_t column = 1; column < widths.size(); ++column)
            sum += shown[column] ? widths[column] : 0;
        return sum;
    };
    for (const auto column : sacrifices)
        if (needed() > room)
            shown[static_cast<std::size_t>(column)] = false;
    const int rest = needed() - std::min(widths[0], leastName);
    int last = 0;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const bool isShown = shown[static_cast<std::size_t>(column)];
        setColumnHidden(column, !isShown);
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
        last = isShown ? column : last;
    }
    setColumnWidth(0, std::max(leastName, room - rest + u(2)));
    setColumnWidth(last, columnWidth(last) + u(2));
}

void ScoreboardTable::chooseColumns(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 1; column < m_proxy->columnCount(); ++column) {
        auto *action = menu.addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(m_wanted[static_cast<std::size_t>(column)]);
        connect(action, &QAction::toggled, this, [this, column](bool isWanted) { m_wanted[static_cast<std::size_t>(column)] = isWanted; });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
    fitColumns();
}

} // namespace gui
