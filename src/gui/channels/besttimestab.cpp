// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/besttimestab.h"

#include "app/channels/besttimestable.h"
#include "charts/heatcell.h"
#include "charts/paintercanvas.h"
#include "core/audit.h"
#include "gui/channels/nochannels.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/formfield.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int channelBoxUnits = 70;
constexpr int heatRowUnits = 10;

class HeatCellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString posts = index.data(app::BestTimesTable::PostsRole).toString();
        const charts::HeatCell cell{index.data(app::BestTimesTable::ShareRole).toDouble(), index.data().toString(), posts,
            index.data(app::BestTimesTable::IsBestRole).toBool()};
        const PainterScope scope(*painter);
        charts::PainterCanvas canvas(*painter, fontOf(Type::Body));
        charts::drawHeatCell(canvas, cell, option.rect, theme());
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
};

void styleMap(QTableView &map)
{
    map.setItemDelegate(new HeatCellDelegate(&map));
    map.setSelectionBehavior(QAbstractItemView::SelectItems);
    map.verticalHeader()->show();
    map.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    map.verticalHeader()->setDefaultSectionSize(u(heatRowUnits));
    map.horizontalHeader()->setMinimumSectionSize(u(8));
    map.horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    map.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace

BestTimesTab::BestTimesTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_times(new app::BestTimesTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(noChannels(page, QStringLiteral("clock"), tr("When do your posts do well?"),
        tr("Once there are channels and their posts were imported, this page shows at which hours people reacted most."), this));
    m_stack->addWidget(buildMap());
}

QWidget *BestTimesTab::buildMap()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_channel = new QComboBox(main);
    auto *field = new FormField(tr("Channel"), m_channel, main);
    field->setMaximumWidth(u(channelBoxUnits));
    m_title = new SentenceLabel(Type::Section, main);
    m_note = wrapped(mutedLabel(QString(), main));
    m_import = new Button(Button::Kind::Plain, tr("Import posts of the network…"), main);
    for (QWidget *part : std::initializer_list<QWidget *>{field, m_title, m_note})
        column->addWidget(part);
    column->addWidget(m_import, 0, Qt::AlignLeft);
    m_card = new Card(QString(), main);
    m_card->setFlush();
    m_map = new QTableView(m_card);
    m_map->setModel(m_times);
    styleTable(*m_map);
    styleMap(*m_map);
    m_map->setAccessibleName(tr("Best times by weekday and hour"));
    m_card->body()->addWidget(m_map);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_channel, &QComboBox::activated, this, &BestTimesTab::showChannel);
    connect(m_import, &Button::clicked, this, [this] { emit m_page.jumpWanted({QStringLiteral("metrics"), QStringLiteral("import")}); });
    return main;
}

void BestTimesTab::refresh()
{
    fillChannels();
    m_stack->setCurrentIndex(m_channel->count() > 0 ? 1 : 0);
    if (m_channel->count() > 0)
        showChannel();
}

void BestTimesTab::fillChannels()
{
    const QSignalBlocker blocker(m_channel);
    const qint64 shown = m_times->channel().value;
    m_channel->clear();
    for (const core::Channel &channel : m_page.workspace().strategy().all<core::Channel>())
        if (core::decisionFor(channel) != core::AuditDecision::Close)
            m_channel->addItem(
                m_page.workspace().channelCode(channel.id) + QStringLiteral("  ") + m_page.workspace().channelName(channel.id),
                channel.id.value);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(shown)));
}

void BestTimesTab::showChannel()
{
    m_times->setChannel({m_channel->currentData().toLongLong()});
    const bool isEnough = m_times->rowCount() > 0;
    m_title->setLead(m_times->title());
    m_note->setText(m_times->note());
    m_card->setVisible(isEnough);
    m_import->setVisible(!isEnough);
    m_map->setFixedHeight(u(8) + m_times->rowCount() * u(heatRowUnits) + u(5)); // with room for a bar where hours are many
}

bool BestTimesTab::showSubject(const QString &subject)
{
    if (subject.section(u':', 0, 0) != u"besttimes")
        return false;
    const int index = m_channel->findData(subject.section(u':', 1).toLongLong());
    if (index >= 0) {
        m_channel->setCurrentIndex(index);
        showChannel();
    }
    return true;
}

} // namespace gui
