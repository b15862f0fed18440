// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/networkstab.h"

#include "app/competitors/remarks.h"
#include "core/format.h"
#include "core/opportunity.h"
#include "gui/competitors/pulsecard.h"
#include "gui/components/quietscroll.h"
#include "gui/components/sidecolumns.h"
#include "gui/page.h"
#include "gui/records/questionscard.h"
#include "gui/records/register.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int networksPanelUnits = 75;
constexpr double mostAsked = 1e9;
constexpr int bestScore = 5;

// The first network that has no share yet.
QString openNetwork(const app::Workspace &workspace)
{
    const auto &known = workspace.strategy().all<core::NetworkDemand>();
    for (const core::Network &network : workspace.networks().all())
        if (!network.isAdvertising
            && std::none_of(known.begin(), known.end(), [&](const core::NetworkDemand &one) { return one.network == network.id; }))
            return network.id;
    return {};
}

} // namespace

NetworksTab::NetworksTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_networks(networks())
    , m_questions(new QuestionsCard(
          page, tr("Follow the market"), app::openQuestions(QStringLiteral("channels"), page.workspace().language()), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QuietScroll(this);
    auto *side = new QWidget(scroll);
    auto *cards = new QVBoxLayout(side);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(u(4));
    m_pulse = new PulseCard(page, side);
    cards->addWidget(m_pulse);
    cards->addWidget(m_questions);
    cards->addStretch(1);
    scroll->setWidget(side);
    column->addWidget(new SideColumns(m_networks, scroll, networksPanelUnits, this));
}

QString NetworksTab::nameOf(const core::NetworkDemand &demand) const
{
    const core::Network *network = m_page.workspace().networks().find(demand.network);
    return network ? network->name(m_page.workspace().language().code()) : demand.network;
}

RegisterOf<core::NetworkDemand> *NetworksTab::networks()
{
    using Demand = core::NetworkDemand;
    RegisterOf<Demand>::Description networks;
    networks.words = {tr("Networks"), tr("Add a network"), tr("New network"), QStringLiteral("channels"), tr("Where is your audience?"),
        tr("Note for each network how many of your customers use it, and who says so. The matrix then shows where there is room for you.")};
    networks.fields = [](RecordForm<Demand> &form) {
        form.network(tr("Network"), &Demand::network);
        form.percent(tr("Share of your audience there, in %"), &Demand::share);
        form.number(tr("How many people were asked"), &Demand::sampleSize, 0, mostAsked, tr("0: an estimate"));
        form.line(tr("Where the figure comes from"), &Demand::source, tr("Our survey in the shop: 26 of 64"));
        form.number(tr("How well it suits you, 0 to 5"), &Demand::score, 0, bestScore);
        form.text(tr("What you decide, and why"), &Demand::note);
    };
    networks.title = [this](const Demand &one) { return nameOf(one); };
    networks.second = [this](const Demand &one) {
        const core::Language &language = m_page.workspace().language();
        const QString share = core::formatPercent(one.share * 100, language, 0);
        return one.sampleSize > 0 ? tr("%1 of %n people asked", nullptr, one.sampleSize).arg(share) : tr("%1, an estimate").arg(share);
    };
    networks.right = [](const Demand &one) { return one.score ? tr("%1 of 5").arg(*one.score) : QString(); };
    networks.begin = [this](Demand &one) { one.network = openNetwork(m_page.workspace()); };
    networks.note = [this](const Demand &one) { return app::sameNetworkRemark(m_page.workspace(), one); };
    networks.summary = [](const std::vector<Demand> &) {
        return tr("Marketers name Instagram and Facebook as those that pay off best (HubSpot). Your own customers may differ: ask them.");
    };
    return new RegisterOf<Demand>(m_page, networks, this);
}

void NetworksTab::refresh()
{
    m_networks->refresh();
    m_pulse->refresh();
    m_questions->refresh();
}

void NetworksTab::take()
{
    m_networks->take();
    m_questions->take();
}

void NetworksTab::leave()
{
    take();
    m_networks->leave();
}

bool NetworksTab::showSubject(const QString &subject)
{
    return m_networks->showSubject(subject) || m_questions->showSubject(subject);
}

QString NetworksTab::addText() const
{
    return m_networks->addText();
}

void NetworksTab::addOne()
{
    m_networks->addOne();
}

} // namespace gui
