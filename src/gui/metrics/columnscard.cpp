// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/columnscard.h"

#include "app/metrics/columnuses.h"
#include "app/metrics/mappingmodels.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/choicecell.h"
#include "gui/components/choicefinder.h"
#include "gui/components/tablelook.h"
#include "gui/metrics/fact.h"
#include "gui/style/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace gui {

namespace {

using app::FileColumnsModel;

constexpr int becomes = static_cast<int>(FileColumnsModel::Column::Becomes);
constexpr int rowsInSight = 8; // then the list scrolls

QString columnNames(const core::MappedTable &table)
{
    QStringList names{table.title};
    for (const core::MappedColumn &column : table.columns)
        names.append(column.name);
    return names.join(u'\n');
}

} // namespace

ColumnsCard::ColumnsCard(app::Workspace &workspace, app::ImportDraft &draft, QWidget *parent)
    : Card(tr("Columns"), parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_model(new FileColumnsModel(workspace, this))
{
    makeChoices();
    makeColumns();
}

void ColumnsCard::makeChoices()
{
    m_table = new QComboBox(this);
    m_kind = new QComboBox(this);
    m_network = new QComboBox(this);
    m_table->setAccessibleName(tr("Table"));
    m_kind->setAccessibleName(tr("What it holds"));
    m_network->setAccessibleName(tr("Network"));
    for (const auto &[kind, token] : core::Tokens<core::TableKind>::all)
        m_kind->addItem(core::label(kind, m_workspace.language()), static_cast<int>(kind));
    m_network->addItem(tr("As the file says"), QString());
    for (const core::Network &network : m_workspace.networks().all())
        m_network->addItem(network.name(m_workspace.language().code()), network.id);
    m_take = new Button(Button::Kind::Plain, tr("Read it like this"), this);
    auto *row = new QHBoxLayout;
    m_tableFact = fact(tr("Table"), m_table, this);
    row->addWidget(m_tableFact);
    row->addWidget(fact(tr("What it holds"), m_kind, this));
    row->addWidget(fact(tr("Network"), m_network, this));
    row->addStretch(1);
    row->addWidget(m_take, 0, Qt::AlignBottom);
    body()->addLayout(row);
    connect(m_table, &QComboBox::activated, this, [this](int place) {
        m_shown = place;
        showTable();
    });
    connect(m_kind, &QComboBox::activated, this, &ColumnsCard::sayKind);
    connect(m_network, &QComboBox::activated, this, &ColumnsCard::sayNetwork);
    connect(m_take, &QPushButton::clicked, this, [this] { say(m_model->table()); });
}

void ColumnsCard::makeColumns()
{
    m_columns = new QTableView(this);
    m_columns->setModel(m_model);
    styleTable(*m_columns);
    const auto isTaken = [this](int row) {
        return m_model->table().columns[static_cast<std::size_t>(row)].use.role != core::ColumnRole::Known;
    };
    m_columns->setItemDelegateForColumn(becomes, new ChoiceCellDelegate(isTaken, m_columns));
    m_columns->setAccessibleName(tr("What the columns become"));
    m_columns->horizontalHeader()->setMaximumSectionSize(u(50));
    m_columns->horizontalHeader()->moveSection(becomes, 1); // in sight, however wide the first rows are
    body()->addWidget(m_columns);
    connect(m_columns, &QTableView::activated, this, &ColumnsCard::chooseUse);
    connect(m_columns, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == becomes)
            chooseUse(index);
    });
}

void ColumnsCard::showFile(int file)
{
    std::vector<core::MappedTable> tables = m_draft.tables(file);
    const QString before = file == m_file && !m_tables.empty() ? columnNames(m_tables[static_cast<std::size_t>(m_shown)]) : QString();
    m_file = file;
    m_tables = std::move(tables);
    const auto again =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const core::MappedTable &table) { return columnNames(table) == before; });
    m_shown = again == m_tables.end() ? 0 : static_cast<int>(again - m_tables.begin());
    setVisible(!m_tables.empty());
    if (m_tables.empty())
        return;
    setNote(m_draft.isMapped(file) ? tr("Remembered for next time") : QString());
    m_table->clear();
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_table->addItem(m_tables[i].title.isEmpty() ? tr("Table %1").arg(i + 1) : m_tables[i].title);
    m_tableFact->setVisible(m_tables.size() > 1);
    showTable();
}

void ColumnsCard::showTable()
{
    m_table->setCurrentIndex(m_shown);
    const core::MappedTable &table = m_tables[static_cast<std::size_t>(m_shown)];
    m_model->setTable(table);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(table.kind)));
    const core::Network *network = m_workspace.networks().forImport(table.network);
    m_network->setCurrentIndex(std::max(0, m_network->findData(network ? network->id : QString())));
    m_take->setVisible(table.profile.isEmpty());
    fitRows();
}

void ColumnsCard::fitRows()
{
    const bool isNarrow = width() < u(140); // what a column becomes needs its room more than further rows
    const core::MappedTable &table = m_model->table();
    const auto records = table.columns.empty() ? 0 : table.columns.front().cells.size();
    m_columns->setColumnHidden(static_cast<int>(FileColumnsModel::Column::Second), isNarrow || records < 2);
    m_columns->setColumnHidden(static_cast<int>(FileColumnsModel::Column::Third), isNarrow || records < 3);
    fitColumns(*m_columns);
    const int rows = std::min(m_model->rowCount(), rowsInSight);
    m_columns->setFixedHeight(m_columns->horizontalHeader()->sizeHint().height() + rows * u(9) + u(4));
}

void ColumnsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitRows();
}

void ColumnsCard::chooseUse(const QModelIndex &index)
{
    const int column = index.row();
    const core::MappedTable &table = m_model->table();
    std::vector<ChoiceGroup> groups;
    for (const app::ColumnUseGroup &group : app::columnUses(m_workspace.metricCatalogue(), table.kind, m_workspace.language())) {
        ChoiceGroup shown{group.title, {}};
        for (const auto &choice : group.choices)
            shown.choices.push_back({choice.text, app::columnUseToken(choice.use), choice.hint});
        groups.push_back(std::move(shown));
    }
    const core::MappedColumn &changed = table.columns[static_cast<std::size_t>(column)];
    auto *finder = new ChoiceFinder(changed.name, groups, app::columnUseToken(changed.use), m_columns);
    connect(finder, &ChoiceFinder::chosen, this,
        [this, column](const QString &token) { say(m_model->withUse(column, app::columnUseFrom(token))); });
    finder->openBelow(m_columns->viewport(), m_columns->visualRect(m_model->index(column, becomes)));
}

void ColumnsCard::sayKind()
{
    core::MappedTable table = m_model->table();
    table.kind = static_cast<core::TableKind>(m_kind->currentData().toInt());
    say(table);
}

void ColumnsCard::sayNetwork()
{
    core::MappedTable table = m_model->table();
    table.network = m_network->currentData().toString();
    say(table);
}

void ColumnsCard::say(const core::MappedTable &table)
{
    if (!(table == m_model->table()) || table.profile.isEmpty())
        m_draft.setMapping(m_file, table);
}

} // namespace gui
