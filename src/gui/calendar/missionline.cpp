// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/missionline.h"

#include "core/mission.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace gui {

MissionLine::MissionLine(QWidget *parent)
    : QWidget(parent)
    , m_mission(wrapped(mutedLabel(QString(), this)))
    , m_serves(new QCheckBox(tr("This post serves that mission"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_mission);
    column->addWidget(m_serves);
    connect(m_serves, &QCheckBox::clicked, this, &MissionLine::changed);
}

void MissionLine::setPost(const core::Post &post, const core::Strategy &strategy)
{
    m_channel = post.channel;
    const core::Channel *channel = strategy.find(post.channel);
    const QString mission = channel ? channel->mission.trimmed() : QString();
    m_mission->setText(tr("Mission of the channel: %1").arg(mission));
    m_serves->setChecked(!core::missesMission(post));
    setVisible(!mission.isEmpty());
}

core::Post MissionLine::with(const core::Post &post) const
{
    return post.channel == m_channel ? core::withMissionMissed(post, !m_serves->isChecked()) : post;
}

} // namespace gui
