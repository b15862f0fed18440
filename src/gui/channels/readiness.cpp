// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/readiness.h"

#include "gui/components/disclosure.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

Readiness::Readiness(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    buildProfile();
    buildSetup();
    buildTrial();
    for (Disclosure *part : {m_profilePart, m_setupPart, m_trialPart})
        column->addWidget(part);
}

void Readiness::buildProfile()
{
    m_profilePart = new Disclosure(tr("Profile"), this);
    m_profile = new TickList(tr("What is right about the profile"), m_profilePart);
    m_profile->setPoints(app::profileChecklist(m_language).points);
    m_profilePart->column()->addWidget(m_profile);
    connect(m_profile, &TickList::doneChanged, this, &Readiness::giveProfile);
}

void Readiness::buildSetup()
{
    m_setupPart = new Disclosure(tr("Setting up"), this);
    m_guide = wrapped(mutedLabel(QString(), m_setupPart, Type::Caption));
    m_setup = new TickList(tr("Steps of setting up"), m_setupPart);
    m_setupPart->column()->addWidget(m_guide);
    m_setupPart->column()->addWidget(m_setup);
    connect(m_setup, &TickList::doneChanged, this, &Readiness::giveSetup);
}

void Readiness::buildTrial()
{
    m_trialPart = new Disclosure(tr("Tried as a user"), this);
    m_trial = new TickList(tr("Steps of trying it as a user"), m_trialPart);
    m_trial->setPoints(app::stepsAsUser(m_language).points);
    m_tried = new Tick(tr("We know this network as its users do"), QString(), m_trialPart);
    m_trialPart->column()->addWidget(m_trial);
    m_trialPart->column()->addWidget(hairline(m_trialPart));
    m_trialPart->column()->addWidget(m_tried);
    connect(m_trial, &TickList::doneChanged, this, &Readiness::giveTrial);
    connect(m_tried, &Tick::clicked, this, [this](bool isTried) {
        core::Channel channel = m_channel;
        channel.triedAsUser = isTried;
        give(channel);
    });
}

void Readiness::setChannel(const core::Channel &channel)
{
    m_channel = channel;
    const app::Checklist guide = app::setupGuide(channel.network, m_language);
    m_guide->setText(guide.title.isEmpty() ? guide.introduction : tr("%1. %2").arg(guide.title, guide.introduction));
    m_setup->setPoints(guide.points);
    m_profile->setDone(channel.profileDone);
    m_setup->setDone(channel.setupDone);
    m_trial->setDone(channel.setupDone);
    m_tried->setChecked(channel.triedAsUser);
    showProgress();
}

void Readiness::showProgress()
{
    const auto progress = [this](const app::Checklist &list, const QStringList &done) -> QString {
        return tr("%1 of %2").arg(list.countDone(done)).arg(list.points.size());
    };
    const app::Checklist trial = app::stepsAsUser(m_language);
    m_profilePart->setNote(progress(app::profileChecklist(m_language), m_channel.profileDone));
    m_setupPart->setNote(progress(app::setupGuide(m_channel.network, m_language), m_channel.setupDone));
    m_trialPart->setNote(m_channel.triedAsUser                      ? tr("Yes")
                         : trial.countDone(m_channel.setupDone) > 0 ? progress(trial, m_channel.setupDone)
                                                                    : tr("Not yet"));
}

void Readiness::giveProfile()
{
    core::Channel channel = m_channel;
    channel.profileDone = m_profile->done();
    give(channel);
}

void Readiness::giveSetup()
{
    core::Channel channel = m_channel;
    channel.setupDone = m_setup->done();
    give(channel);
}

void Readiness::giveTrial()
{
    core::Channel channel = m_channel;
    channel.setupDone = m_trial->done();
    const app::Checklist steps = app::stepsAsUser(m_language);
    if (steps.countDone(channel.setupDone) == static_cast<int>(steps.points.size()))
        channel.triedAsUser = true;
    give(channel);
}

void Readiness::give(const core::Channel &channel)
{
    if (channel == m_channel)
        return;
    setChannel(channel);
    emit edited(m_channel);
}

} // namespace gui
