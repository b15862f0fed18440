// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/visitstab.h"

#include "app/channels/referraltable.h"
#include "core/format.h"
#include "core/visitsegments.h"
#include "gui/channels/limitlook.h"
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
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

namespace gui {

namespace {

using Column = app::ReferralTable::Column;

constexpr int networkColumn = static_cast<int>(Column::Network);
const QString asTheProgramSays = QStringLiteral("?"); // no id of a network

} // namespace

VisitsTab::VisitsTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_sources(new app::ReferralTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("link"), tr("Which network sends people to your website?"),
        tr("Export the visits by source from your website’s statistics, in Google Analytics the report “Traffic acquisition”, and import "
           "the file. This page then shows the share of each network."),
        this);
    connect(empty->setPrimary(tr("Import a file…")), &QPushButton::clicked, this, [this] {
        emit m_page.jumpWanted({QStringLiteral("metrics"), QStringLiteral("import")});
    });
    m_stack->addWidget(empty);
    m_stack->addWidget(new SideColumns(buildTable(), buildPanel(), limitPanelUnits, this));
}

QWidget *VisitsTab::buildTable()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    m_note = wrapped(mutedLabel(QString(), main));
    column->addWidget(m_note);
    auto *card = new Card(QString(), main);
    card->setFlush();
    m_table = limitView(m_sources, tr("Sources of visits"), card);
    m_table->setItemDelegateForColumn(
        networkColumn, new ChoiceCellDelegate([this](int row) { return !m_sources->networkAt(row).isEmpty(); }, m_table));
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    column->addWidget(buildAdding(main));
    connect(m_table, &QTableView::activated, this, &VisitsTab::chooseNetwork);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == networkColumn)
            chooseNetwork(index);
    });
    return main;
}

QWidget *VisitsTab::buildAdding(QWidget *parent)
{
    auto *adding = new QWidget(parent);
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(3));
    m_new = new QLineEdit(adding);
    m_new->setPlaceholderText(tr("Another source: partner.example, or a utm_source"));
    m_new->setAccessibleName(tr("Another source"));
    m_known = new Button(Button::Kind::Quiet, tr("Show all the program knows"), adding);
    m_known->setCheckable(true);
    auto *put = new Button(Button::Kind::Plain, tr("Add"), adding);
    put->setAccessibleName(tr("Add the source"));
    row->addWidget(m_new, 1);
    row->addWidget(put);
    row->addSpacing(u(6));
    row->addWidget(m_known);
    connect(m_new, &QLineEdit::returnPressed, this, &VisitsTab::add);
    connect(put, &QPushButton::clicked, this, &VisitsTab::add);
    connect(m_known, &QPushButton::toggled, this, [this](bool isShown) {
        m_sources->showKnown(isShown);
        m_known->setText(isShown ? tr("Show those of the files") : tr("Show all the program knows"));
        fitColumns();
    });
    return adding;
}

QWidget *VisitsTab::buildPanel()
{
    m_shares = new Card(tr("Visits from networks"), this);
    m_shares->body()->setSpacing(u(4));
    m_title = new SentenceLabel(Type::Body, m_shares);
    m_shares->body()->addWidget(m_title);
    m_shares->body()->addStretch(1);
    return m_shares;
}

void VisitsTab::refresh()
{
    const QString chosen = m_sources->sourceAt(m_table->currentIndex().row());
    m_sources->reload();
    const bool isEmpty = m_sources->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty)
        return;
    fitColumns();
    m_table->setCurrentIndex(m_sources->index(std::max(m_sources->rowOf(chosen), 0), 0));
    showShares();
}

void VisitsTab::fitColumns()
{
    gui::fitColumns(*m_table, static_cast<int>(Column::Source));
}

void VisitsTab::showShares()
{
    const core::Language &language = m_page.workspace().language();
    const core::Referrals &referrals = m_sources->referrals();
    m_note->setText(referrals.firstDay.isValid() ? tr(
                        "Visits of the website from %1, as files tell it. Choose the network where a source is named in a way of its own.")
                                                       .arg(core::formatDatedDays(referrals.firstDay, referrals.lastDay, language))
                                                 : tr("No file that counts visits by their source was imported yet."));
    std::vector<ShareLines::Line> lines;
    for (const core::NetworkVisits &network : referrals.networks)
        lines.push_back({m_sources->networkName(network.network), network.percent / 100, core::formatPercent(network.percent, language, 0),
            core::formatCount(network.visits, language)});
    if (lines.empty())
        m_title->setLead({}, tr("None of the visits came from a network."));
    else
        m_title->setLead(tr("%1 brings most.").arg(lines.front().name),
            tr("Each network’s visits out of the %1 from all networks; all sources together brought %2.")
                .arg(core::formatCount(referrals.fromNetworks, language), core::formatCount(referrals.visits, language)));
    delete m_lines;
    m_lines = new ShareLines(lines, m_shares);
    m_shares->body()->insertWidget(1, m_lines);
    m_lines->show();
}

bool VisitsTab::showSubject(const QString &subject)
{
    const auto *source = m_page.workspace().strategy().find(core::Id<core::ReferralSource>::fromString(subject.section(u':', 1)));
    const int row = source ? m_sources->rowOf(source->name) : -1;
    if (!subject.startsWith(u"referral_source:") || row < 0)
        return false;
    m_table->setCurrentIndex(m_sources->index(row, 0));
    return true;
}

void VisitsTab::chooseNetwork(const QModelIndex &index)
{
    const QString source = m_sources->sourceAt(index.row());
    ChoiceGroup networks{tr("Network"), {{m_sources->networkName({}), QString(), tr("It is no network that you are on or could be on.")}}};
    for (const core::Network &network : m_page.workspace().networks().all())
        if (!network.isAdvertising && network.id != u"website") // it is what is visited
            networks.choices.push_back({network.name(m_page.workspace().language().code()), network.id, {}});
    if (!m_sources->forgetting(source).isEmpty())
        networks.choices.push_back({tr("As the program says"), asTheProgramSays, {}});
    auto *finder = new ChoiceFinder(source, {networks}, m_sources->networkAt(index.row()), m_table);
    connect(finder, &ChoiceFinder::chosen, this, [this, source](const QString &network) { say(source, network); });
    finder->openBelow(m_table->viewport(), m_table->visualRect(m_sources->index(index.row(), networkColumn)));
}

void VisitsTab::say(const QString &source, const QString &network)
{
    const core::Edit edit = network == asTheProgramSays ? m_sources->forgetting(source) : m_sources->saying(source, network);
    if (!edit.isEmpty() && m_page.apply(edit))
        refresh();
}

void VisitsTab::add()
{
    const QString name = core::sourceName(m_new->text());
    m_new->clear();
    if (name.isEmpty())
        return m_new->setFocus();
    if (m_sources->rowOf(name) < 0) {
        if (!m_page.apply(m_sources->saying(name, m_sources->knownNetwork(name))))
            return;
        refresh();
    }
    const QModelIndex added = m_sources->index(m_sources->rowOf(name), networkColumn);
    m_table->setCurrentIndex(added);
    m_table->scrollTo(added);
    chooseNetwork(added);
}

} // namespace gui
