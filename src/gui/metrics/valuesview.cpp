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
#include <QLineEdit>
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
constexpr int filterUnits = 56;

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

// The days, which stay while one looks at metrics further to the right.
class DayHeader : public QHeaderView {
public:
    explicit DayHeader(QTableView &table)
        : QHeaderView(Qt::Vertical, &table)
    {
        setFont(fontOf(Type::Body));
        setSectionsClickable(true); // chooses the day's values
        setSectionResizeMode(Fixed);
        setResizeContentsPrecision(-1);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const PainterScope scope(*painter);
        painter->fillRect(rect, theme().surface);
        paintHairline(*painter, rect.bottomLeft(), rect.bottomRight());
        paintText(*painter, QRectF(rect).adjusted(theme().u(4), 0, -theme().u(2), -1),
            model()->headerData(section, Qt::Vertical).toString(), font(), theme().text, Qt::AlignLeft | Qt::AlignVCenter);
    }
    QSize sectionSizeFromContents(int section) const override
    {
        return {fontMetrics().horizontalAdvance(model()->headerData(section, Qt::Vertical).toString()) + u(6.5), u(9)};
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
    m_period = new QComboBox(head);
    m_period->setAccessibleName(tr("Days shown"));
    m_period->addItems({tr("12 weeks"), tr("The quarter"), tr("All days")}); // in the order of Period
    m_filter = new QLineEdit(head);
    m_filter->setAccessibleName(tr("Filter values"));
    m_filter->setPlaceholderText(tr("Filter: a word, > 1,000"));
    m_filter->setToolTip(tr("Words of a day, a metric or a file, or a number: reach > 1,000"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(u(filterUnits));
    auto *metrics = new Button(Button::Kind::Quiet, tr("Add a metric"), head);
    metrics->setIconName(QStringLiteral("plus"));
    m_metrics = new QMenu(metrics);
    metrics->setMenu(m_metrics);
    auto *save = new Button(Button::Kind::Quiet, tr("Save as CSV…"), head);
    row->addWidget(m_channel);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addWidget(m_filter, 2);
    row->addWidget(metrics);
    row->addWidget(save);
    connect(m_channel, &QComboBox::activated, this, &ValuesView::show);
    connect(m_period, &QComboBox::activated, this, &ValuesView::show);
    connect(m_filter, &QLineEdit::textChanged, this, &ValuesView::filterValues);
    connect(m_metrics, &QMenu::aboutToShow, this, &ValuesView::offerMetrics);
    connect(save, &QPushButton::clicked, this, &ValuesView::save);
    return head;
}

void ValuesView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setVerticalHeader(new DayHeader(*m_table));
    m_table->setModel(m_model);
    styleTable(*m_table);
    m_table->verticalHeader()->show();
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setAccessibleName(tr("Values by day"));
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1); // by all days, not by those that show
    m_nothing = mutedLabel(tr("No value is like that among the days shown."), m_table->viewport());
    m_nothing->hide();
    auto *middle = new QVBoxLayout(m_table->viewport());
    middle->addWidget(m_nothing, 0, Qt::AlignCenter);
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
    const QString day = m_model->headerData(current.row(), Qt::Vertical).toString(),
                  metric = m_model->headerData(current.column(), Qt::Horizontal).toString();
    const bool hadFocus = m_table->hasFocus() || m_table->isAncestorOf(QApplication::focusWidget());
    const int scrolled = current.isValid() ? m_table->verticalScrollBar()->value() : -1;
    show();
    if (scrolled < 0)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->headerData(row, Qt::Vertical).toString() == day)
            for (int column = 0; column < m_model->columnCount(); ++column)
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
    switch (static_cast<Period>(m_period->currentIndex())) {
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
    m_table->verticalHeader()->setFixedWidth(m_table->verticalHeader()->sizeHint().width());
    showNewest();
}

void ValuesView::showNewest()
{
    m_table->verticalScrollBar()->setValue(
        m_table->verticalHeader()->sectionPosition(m_model->newestRow()) - m_table->viewport()->height() / 2);
    m_nothing->setVisible(m_model->rowCount() == 0);
    showSources();
}

void ValuesView::filterValues()
{
    m_model->showOnly(app::ValueFilter(m_filter->text()));
    showNewest();
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
                 "Del takes it back, and empties what a file told. An empty cell was not measured."));
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
        return empty(m_table->selectionModel()->selectedIndexes());
    int values = 0;
    for (const core::ImportBatch &batch : m_page.workspace().imports())
        values += std::find(ids.begin(), ids.end(), batch.id) != ids.end() ? batch.rows : 0;
    if (const auto done = m_page.workspace().takeBack(ids); !done)
        return m_page.report(done.error());
    emit m_page.toastWanted(tr("Took back %Ln typed values", nullptr, values), true);
}

void ValuesView::empty(const QModelIndexList &cells)
{
    if (m_page.workspace().isReadOnly())
        return;
    const auto values = m_model->empty(cells);
    if (!values)
        return m_page.report(values.error());
    if (*values > 0)
        emit m_page.toastWanted(tr("Emptied %Ln values; the file keeps its own", nullptr, *values), true);
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
