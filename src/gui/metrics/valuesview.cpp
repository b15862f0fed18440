// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/valuesview.h"

#include "app/files.h"
#include "app/metrics/valuegrid.h"
#include "app/planday.h"
#include "core/filenamepart.h"
#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/segments.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace gui {

namespace {

constexpr int weeksShown = 12;
constexpr int linesOfSources = 3;

// A value that was typed in has a dot.
class ValueDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override
    {
        TableDelegate::paintCell(painter, rect, index);
        if (!index.data(app::ValueGridModel::IsTypedRole).toBool())
            return;
        const PainterScope scope(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        const double radius = theme().u(0.75);
        painter.drawEllipse(QPointF(rect.left() + radius, rect.center().y()), radius, radius);
    }
};

} // namespace

ValuesView::ValuesView(Page &page)
    : QWidget(&page)
    , m_page(page)
    , m_model(new app::ValueGridModel(page.workspace(), this))
{
    buildTable();
    auto *card = new Card(QString(), this);
    card->setAccessibleName(tr("All values"));
    card->setFlush();
    card->body()->addWidget(buildHead());
    card->body()->addWidget(m_table, 1);
    m_sources = wrapped(mutedLabel(QString(), card, Type::Caption));
    m_sources->setContentsMargins(u(4), u(2), u(4), u(2));
    m_sources->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sources->setFixedHeight(linesOfSources * lineHeight(Type::Caption) + u(4)); // what is chosen moves nothing
    card->body()->addWidget(m_sources);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    buildKeys();
    connect(m_model, &app::ValueGridModel::failed, this,
        [this](const core::Problem &problem) { emit m_page.toastWanted(problem.message.in(m_page.workspace().language()), false); });
}

QWidget *ValuesView::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(u(4), u(3), u(4), u(2));
    row->setSpacing(u(2));
    m_channel = new QComboBox(head);
    m_channel->setAccessibleName(tr("Whose values"));
    m_period = new Segments(tr("Days shown"), {tr("12 weeks"), tr("The quarter"), tr("All days")}, head);
    auto *metrics = new Button(Button::Kind::Quiet, tr("Add a metric"), head);
    metrics->setIconName(QStringLiteral("plus"));
    m_metrics = new QMenu(metrics);
    metrics->setMenu(m_metrics);
    auto *save = new Button(Button::Kind::Quiet, tr("Save as CSV…"), head);
    row->addWidget(m_channel);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addWidget(metrics);
    row->addWidget(save);
    connect(m_channel, &QComboBox::activated, this, &ValuesView::show);
    connect(m_period, &Segments::currentChanged, this, &ValuesView::show);
    connect(m_metrics, &QMenu::aboutToShow, this, &ValuesView::offerMetrics);
    connect(save, &QPushButton::clicked, this, &ValuesView::save);
    return head;
}

void ValuesView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    styleTable(*m_table);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setAccessibleName(tr("Values by day"));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1); // by all days, not by those that show
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ValuesView::showSources);
}

void ValuesView::buildKeys()
{
    for (QShortcut *usual : m_table->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
        delete usual; // that one copies whole rows as CSV
    const auto bind = [this](const QKeySequence &key, auto does) {
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, does);
    };
    bind(QKeySequence::Copy, &ValuesView::copy);
    bind(QKeySequence::Paste, &ValuesView::paste);
    bind(QKeySequence::Delete, &ValuesView::takeBack);
}

// Whoever looks at a value goes on looking at it.
void ValuesView::refresh()
{
    fillChannels();
    const QModelIndex current = m_table->currentIndex();
    const QString day = current.siblingAtColumn(0).data().toString(),
                  metric = m_model->headerData(current.column(), Qt::Horizontal).toString();
    const bool hadFocus = m_table->hasFocus() || m_table->isAncestorOf(QApplication::focusWidget());
    const int scrolled = current.isValid() ? m_table->verticalScrollBar()->value() : -1;
    show();
    if (scrolled < 0)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data().toString() == day)
            for (int column = 1; column < m_model->columnCount(); ++column)
                if (m_model->headerData(column, Qt::Horizontal).toString() == metric)
                    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->verticalScrollBar()->setValue(scrolled);
    if (hadFocus)
        m_table->setFocus();
}

void ValuesView::fillChannels()
{
    const app::Workspace &workspace = m_page.workspace();
    const QVariant chosen = m_channel->currentData();
    const bool isFirst = m_channel->count() == 0;
    m_channel->clear();
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        m_channel->addItem(
            workspace.channelCode(channel.id) + QStringLiteral("  ") + workspace.channelName(channel.id), channel.id.toString());
    m_channel->addItem(tr("The business as a whole"), QString());
    m_channel->setCurrentIndex(isFirst ? 0 : std::max(0, m_channel->findData(chosen)));
}

void ValuesView::show()
{
    const app::Workspace &workspace = m_page.workspace();
    const QString chosen = m_channel->currentData().toString();
    const auto channel = chosen.isEmpty() ? std::nullopt : std::optional(core::Id<core::Channel>::fromString(chosen));
    const QDate today = app::workDay(workspace);
    switch (static_cast<Period>(m_period->current())) {
    case Weeks:
        m_model->show(channel, today.addDays(1 - 7 * weeksShown), today);
        break;
    case Quarter:
        m_model->show(channel, workspace.quarter().firstDay, workspace.quarter().lastDay);
        break;
    case All:
        m_model->show(channel, std::nullopt, std::nullopt);
        break;
    }
    m_table->resizeColumnsToContents(); // once: what is typed moves no column
    m_table->scrollTo(m_model->index(m_model->newestRow(), 0), QAbstractItemView::PositionAtCenter);
    showSources();
}

void ValuesView::offerMetrics()
{
    m_metrics->clear();
    const core::Language &language = m_page.workspace().language();
    std::map<core::Tier, QMenu *> tiers;
    for (const core::Metric &metric : m_model->otherMetrics()) {
        QMenu *&tier = tiers[metric.tier];
        if (!tier)
            tier = m_metrics->addMenu(core::label(metric.tier, language));
        connect(tier->addAction(metric.name(language.code()).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, id = metric.id] {
                const int column = m_model->addColumn(id);
                m_table->setFocus();
                m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, column));
            });
    }
}

void ValuesView::showSources()
{
    const QStringList history = m_model->history(m_table->currentIndex());
    if (!history.isEmpty())
        return m_sources->setText(history.mid(0, linesOfSources).join(u'\n'));
    m_sources->setText(
        m_page.workspace().isReadOnly()
            ? m_page.workspace().readOnlyReason().in(m_page.workspace().language())
            : tr("Choose a cell and type, or paste from a spreadsheet. A typed value has a dot and counts instead of a file’s; "
                 "Del takes it back. An empty cell was not measured."));
}

void ValuesView::copy() const
{
    QApplication::clipboard()->setText(m_model->copied(m_table->selectionModel()->selectedIndexes()));
}

// At the first cell of what is chosen.
void ValuesView::paste()
{
    QModelIndex at = m_table->currentIndex();
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        if (std::pair(index.row(), index.column()) < std::pair(at.row(), at.column()))
            at = index;
    if (!at.isValid() || m_page.workspace().isReadOnly())
        return;
    const auto values = m_model->paste(at, QApplication::clipboard()->text());
    if (!values)
        return emit m_page.toastWanted(values.error().message.in(m_page.workspace().language()), false);
    emit m_page.toastWanted(tr("Pasted %Ln new values", nullptr, *values), *values > 0);
}

// What was pasted together goes together, as the toast says.
void ValuesView::takeBack()
{
    const auto ids = m_model->typedWith(m_table->selectionModel()->selectedIndexes());
    if (ids.empty())
        return emit m_page.toastWanted(
            tr("Only typed values can be taken back here; a file’s go with the file, under “Imported files”."), false);
    int values = 0;
    for (const core::ImportBatch &batch : m_page.workspace().imports())
        values += std::find(ids.begin(), ids.end(), batch.id) != ids.end() ? batch.rows : 0;
    if (const auto done = m_page.workspace().takeBack(ids); !done)
        return m_page.report(done.error());
    emit m_page.toastWanted(tr("Took back %Ln typed values", nullptr, values), true);
}

void ValuesView::save()
{
    const auto bytes = m_model->csv();
    if (!bytes)
        return m_page.report(bytes.error());
    QStringList name{core::fileNamePart(m_page.workspace().strategy().business().name), core::fileNamePart(m_channel->currentText()),
        tr("values", "part of a file’s name: letters a to z only")};
    name.removeAll(QString());
    const QString path = m_page.dialogs().files->fileToSave(
        this, tr("Save as CSV…"), m_page.placeToSave(name.join(u'-') + QStringLiteral(".csv")), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto done = app::writeFile(path, *bytes); !done)
        return m_page.report(done.error());
    emit m_page.fileSaved(tr("Saved %1").arg(QFileInfo(path).fileName()), path);
}

} // namespace gui
