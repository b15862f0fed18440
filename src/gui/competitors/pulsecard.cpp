// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/pulsecard.h"

#include "core/format.h"
#include "core/networkpulse.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

namespace {

QString pulseText(const core::NetworkPulse &pulse, const core::Language &language)
{
    const auto number = [&language](const std::optional<double> &value) {
        return value ? core::formatRate(*value, core::Unit::Count, {}, language) : PulseCard::tr("n/a");
    };
    const auto share = pulse.voice.percent();
    return QStringList{
        PulseCard::tr("Reactions a week: %1, before %2.").arg(number(pulse.engagements.now), number(pulse.engagements.before)),
        PulseCard::tr("Visits a week: %1, before %2.").arg(number(pulse.visits.now), number(pulse.visits.before)),
        PulseCard::tr("Share of voice: %1.").arg(share ? core::formatPercent(*share, language, 0) : PulseCard::tr("n/a"))}
        .join(u' ');
}

} // namespace

PulseCard::PulseCard(Page &page, QWidget *parent)
    : Card(tr("What each network brings"), parent)
    , m_page(page)
{
    body()->setSpacing(u(3));
    body()->addWidget(wrapped(mutedLabel(tr("The last four weeks beside the four before. Visits are clicks on links, of the website its "
                                            "sessions; the share of voice is what "
                                            "you count under Listening."),
        this, Type::Caption)));
}

void PulseCard::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(u(3));
    const auto pulses =
        core::networkPulses(workspace.strategy(), workspace.metrics(), workspace.viewDay(), workspace.strategy().business().weekStart);
    for (const core::NetworkPulse &pulse : pulses) {
        const core::Channel *channel = workspace.strategy().find(pulse.channel);
        const core::Network *network = workspace.networks().find(channel->network);
        auto *line = new SentenceLabel(Type::Body, m_lines);
        line->setLead(network ? network->name(workspace.language().code()) : workspace.channelName(channel->id),
            pulseText(pulse, workspace.language()));
        lines->addWidget(line);
    }
    body()->addWidget(m_lines);
    m_lines->show();
    setVisible(!pulses.empty());
}

} // namespace gui
