// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/lookscard.h"

#include "app/competitors/lookstable.h"
#include "app/competitors/presenceedit.h"
#include "core/format.h"
#include "gui/components/button.h"
#include "gui/components/tablelook.h"
#include "gui/page.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int rowUnits = 12;
constexpr int mostRows = 5; // more are scrolled to

// The figure, and below it what changed since the look before.
class LooksDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override
    {
        const QString change = index.data(app::LooksTable::ChangeRole).toString();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        QRectF line = rect;
        if (!change.isEmpty())
            line.setHeight(rect.height() / 2 + theme().u(1));
        paintText(painter, line, index.data(app::LooksTable::FigureRole).toString(), fontOf(Type::Body), theme().text, alignment);
        if (!change.isEmpty())
            paintText(painter, QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2 - theme().u(1)), change,
                fontOf(Type::Caption), theme().muted, alignment);
    }
};

} // namespace

LooksCard::LooksCard(Page &page, QWidget *parent)
    : Card(QString(), parent)
    , m_page(page)
    , m_looks(new app::LooksTable(page.workspace(), this))
{
    setFlush();
    buildTable();
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(u(4), u(3), u(4), u(4));
    auto *today = new Button(Button::Kind::Plain, tr("Note what you see today"), foot);
    connect(today, &QPushButton::clicked, this, &LooksCard::noteToday);
    column->addWidget(today, 0, Qt::AlignLeft);
    body()->addWidget(foot);
}

void LooksCard::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_looks);
    styleTable(*m_table);
    m_table->setItemDelegate(new LooksDelegate(m_table));
    m_table->setAccessibleName(tr("Looks, the newest first"));
    m_table->verticalHeader()->setDefaultSectionSize(u(rowUnits));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *head = m_table->horizontalHeader();
    for (int column = 0; column < m_looks->columnCount(); ++column)
        head->setSectionResizeMode(column, column == 0 || column == 2 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    body()->addWidget(m_table);
    auto *remove = new QAction(tr("Delete this look"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &LooksCard::deleteChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LooksCard::chosenChanged);
}

void LooksCard::show(core::Id<core::Competitor> competitor, const QString &network)
{
    const bool isSame = competitor == m_competitor && network == m_network;
    const auto kept = isSame ? chosen().id : core::Id<core::Presence>();
    m_competitor = competitor;
    m_network = network;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_looks->show(competitor, network);
    }
    const int rows = m_looks->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + std::min(rows, mostRows) * u(rowUnits) + 2);
    setTitle(rows > 0 ? tr("Looks") : tr("Nobody looked here yet"));
    if (rows > 0)
        m_table->setCurrentIndex(m_looks->index(std::max(m_looks->rowOf(kept), 0), 0));
}

bool LooksCard::choose(core::Id<core::Presence> look)
{
    const int row = m_looks->rowOf(look);
    if (row >= 0)
        m_table->setCurrentIndex(m_looks->index(row, 0));
    return row >= 0;
}

core::Presence LooksCard::chosen() const
{
    if (const core::Presence *look = m_looks->at(m_table->currentIndex().row()))
        return *look;
    core::Presence empty;
    empty.competitor = m_competitor;
    empty.network = m_network;
    return empty;
}

QString LooksCard::whose() const
{
    const core::Competitor *competitor = m_page.workspace().strategy().find(m_competitor);
    return competitor ? competitor->name : QString();
}

void LooksCard::noteToday()
{
    core::Id<core::Presence> look;
    const core::Edit edit = app::noteToday(m_page.workspace().strategy(), m_competitor, m_network, m_page.workspace().today(), look);
    if (!edit.isEmpty() && !m_page.apply(edit))
        return;
    show(m_competitor, m_network);
    choose(look);
    emit begun();
}

void LooksCard::deleteChosen()
{
    const core::Presence look = chosen();
    if (!look.id)
        return;
    const QString day = look.seenOn ? core::formatDay(*look.seenOn, m_page.workspace().language()) : QString();
    m_page.applyDeletion(core::Edit::deleting(look.id, whose()),
        day.isEmpty() ? tr("Deleted a look at %1").arg(whose()) : tr("Deleted the look at %1 of %2").arg(whose(), day));
}

} // namespace gui
