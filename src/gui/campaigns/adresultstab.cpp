// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/adresultstab.h"

#include "app/campaigns/adspend.h"
#include "app/campaigns/adtable.h"
#include "app/plaintooltip.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/choicecell.h"
#include "gui/components/choicefinder.h"
#include "gui/components/emptystate.h"
#include "gui/components/sharelines.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace gui {

namespace {

constexpr int campaignColumn = static_cast<int>(app::AdTable::Column::Campaign);
constexpr int adPanelUnits = 80;
constexpr std::size_t partsInSight = 12;

// The choice that leaves it to the name of a campaign.
QString byName()
{
    return QStringLiteral("by-name");
}

} // namespace

AdResultsTab::AdResultsTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_ads(new app::AdTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("campaigns"), tr("What did the ads bring, and at what price?"),
        tr("Export the report of your campaigns from Meta Ads or Google Ads, by day or by week, and import the file. This page then shows "
           "what a thousand impressions and a click cost, and the budget takes over what was spent."),
        this);
    connect(empty->setPrimary(tr("Import a file…")), &QPushButton::clicked, this, [this] {
        emit m_page.jumpWanted({QStringLiteral("metrics"), QStringLiteral("import")});
    });
    m_stack->addWidget(empty);
    m_stack->addWidget(new SideColumns(buildTable(), buildPanel(), adPanelUnits, this));
}

QWidget *AdResultsTab::buildTable()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    auto *top = new QHBoxLayout;
    top->setSpacing(u(3));
    m_summary = wrapped(mutedLabel(QString(), main));
    m_take = new Button(Button::Kind::Plain, tr("Take over into the budget"), main);
    top->addWidget(m_summary, 1);
    top->addWidget(m_take, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *card = new Card(QString(), main);
    card->setFlush();
    m_table = new QTableView(card);
    m_table->setModel(m_ads);
    styleTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Campaigns of the advertising accounts"));
    const auto hasCampaign = [this](int row) { return m_ads->at(row)->campaign.has_value(); };
    m_table->setItemDelegateForColumn(campaignColumn, new ChoiceCellDelegate(hasCampaign, m_table));
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(m_take, &QPushButton::clicked, this, &AdResultsTab::takeOver);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AdResultsTab::showChosen);
    connect(m_table, &QTableView::activated, this, &AdResultsTab::chooseCampaign);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == campaignColumn)
            chooseCampaign(index);
    });
    return main;
}

QWidget *AdResultsTab::buildPanel()
{
    m_card = new Card(QString(), this);
    m_card->body()->setSpacing(u(3));
    m_figures = wrapped(textLabel(Type::Body, QString(), m_card));
    m_counts = wrapped(mutedLabel(QString(), m_card));
    m_note = wrapped(mutedLabel(QString(), m_card));
    m_card->body()->addWidget(m_figures);
    m_card->body()->addWidget(m_counts);
    m_card->body()->addWidget(m_note);
    m_card->body()->addStretch(1);
    return m_card;
}

void AdResultsTab::refresh()
{
    const core::AdResult *before = m_ads->at(m_table->currentIndex().row());
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    {
        const QScopedValueRollback<bool> guard(m_isRefreshing, true);
        m_ads->reload();
        const bool isEmpty = m_ads->rowCount() == 0;
        m_stack->setCurrentIndex(isEmpty ? 0 : 1);
        if (isEmpty)
            return;
        m_summary->setText(m_ads->summary());
        showTakenOver();
        fitColumns(*m_table);
        m_table->setCurrentIndex(m_ads->index(chosen ? std::max(m_ads->rowOf(*chosen), 0) : 0, 0));
    }
    showChosen();
}

// What the button would change can be read before.
void AdResultsTab::showTakenOver()
{
    const QStringList told = app::takenOverTold(m_page.workspace(), m_ads->results());
    m_take->setEnabled(!m_page.workspace().isReadOnly() && !told.isEmpty());
    m_take->setToolTip(app::plainToolTip(told.isEmpty() ? tr("The budget holds what the files tell of.") : told.join(u'\n')));
    m_take->setAccessibleDescription(told.join(QStringLiteral(", ")));
}

bool AdResultsTab::showSubject(const QString &subject)
{
    const auto id = core::Id<core::AdCampaign>::fromString(subject.section(u':', 1));
    const auto &results = m_ads->results();
    const auto said = std::find_if(results.begin(), results.end(), [id](const core::AdResult &result) { return result.said == id; });
    if (!subject.startsWith(u"ad_campaign:") || said == results.end())
        return false;
    m_table->setCurrentIndex(m_ads->index(m_ads->rowOf(*said), 0));
    return true;
}

void AdResultsTab::showChosen()
{
    const core::AdResult *result = m_ads->at(m_table->currentIndex().row());
    if (!result || m_isRefreshing)
        return;
    m_card->setTitle(m_ads->titleOf(*result));
    m_figures->setText(m_ads->figuresText(result->figures, result->currency));
    const QString counts = m_ads->countsText(result->figures);
    m_counts->setText(counts);
    m_counts->setVisible(!counts.isEmpty());
    const QString note = m_ads->noteOn(*result);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    std::vector<ShareLines::Line> lines;
    const double most = result->parts.empty() ? 0 : result->parts.front().figures.spend;
    for (const core::AdPart &part : result->parts)
        if (lines.size() < partsInSight)
            lines.push_back({part.name, most > 0 ? part.figures.spend / most : 0, m_ads->moneyText(part.figures.spend, result->currency)});
    delete m_parts;
    m_parts = new ShareLines(lines, m_card);
    m_card->body()->insertWidget(3, m_parts);
    m_parts->show();
}

void AdResultsTab::chooseCampaign(const QModelIndex &index)
{
    const core::AdResult *chosen = m_ads->at(index.row());
    if (!chosen || chosen->name.isEmpty())
        return;
    const core::AdResult result = *chosen;
    ChoiceGroup campaigns{
        tr("Campaign of the plan"), {{tr("As its name says"), byName(), tr("The campaign of the same name, if there is one.")},
                                        {tr("None"), QString(), tr("Its cost is no part of the plan's campaigns.")}}};
    for (const core::Campaign &campaign : m_page.workspace().strategy().all<core::Campaign>())
        campaigns.choices.push_back({campaign.name, campaign.id.toString(), {}});
    const QString now = !result.said && !result.campaign ? byName() : result.campaign ? result.campaign->toString() : QString();
    auto *finder = new ChoiceFinder(result.name, {campaigns}, now, m_table);
    connect(finder, &ChoiceFinder::chosen, this, [this, result](const QString &campaign) {
        const auto id = campaign.isEmpty() ? std::nullopt : std::optional(core::Id<core::Campaign>::fromString(campaign));
        const core::Edit edit =
            campaign == byName() ? app::joiningByName(result) : app::joiningCampaign(m_page.workspace().strategy(), result, id);
        if (!edit.isEmpty() && m_page.apply(edit))
            refresh();
    });
    finder->openBelow(m_table->viewport(), m_table->visualRect(m_ads->index(index.row(), campaignColumn)));
}

void AdResultsTab::takeOver()
{
    const core::Edit edit = app::takingOverSpend(m_page.workspace(), m_ads->results());
    const auto lines = static_cast<int>(edit.operations().size());
    if (edit.isEmpty() || !m_page.apply(edit))
        return;
    refresh();
    emit m_page.toastWanted(tr("%n lines of the budget hold what was spent", nullptr, lines), true);
}

} // namespace gui
