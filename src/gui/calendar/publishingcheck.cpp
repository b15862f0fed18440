// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/publishingcheck.h"

#include "app/calendar/beforepublishing.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/components/ticklist.h"
#include "gui/editing/linefield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

PublishingCheck::PublishingCheck(QWidget *parent)
    : QWidget(parent)
    , m_neverSaid(wrapped(mutedLabel(QString(), this)))
    , m_easier(wrapped(mutedLabel(QString(), this)))
    , m_line(new Disclosure(tr("Before publishing"), this))
    , m_points(new TickList(tr("Before publishing"), m_line))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_neverSaid);
    column->addWidget(m_easier);
    column->addWidget(m_line);
    m_line->column()->addWidget(m_points);
    connect(m_points, &TickList::doneChanged, this, &PublishingCheck::doneChanged);
}

void PublishingCheck::setPost(const core::Post &post, const app::Workspace &workspace)
{
    const app::BeforePublishing before = app::beforePublishing(post, workspace);
    m_neverSaid->setText(tr("Your voice never says: %1.").arg(before.neverSaid.join(QStringLiteral(", "))));
    m_neverSaid->setVisible(!before.neverSaid.isEmpty());
    m_easier->setText(before.easier.join(u'\n'));
    m_easier->setVisible(!before.easier.isEmpty());
    m_points->setPoints(before.points);
    m_points->setDone(post.checked);
    m_line->setNote(tr("%1 of %2 ticked").arg(before.countDone(post.checked)).arg(before.points.size()));
    m_line->setVisible(!before.points.empty());
}

QStringList PublishingCheck::done() const
{
    return m_points->done();
}

SayNo::SayNo(QWidget *parent)
    : QWidget(parent)
    , m_line(new Disclosure(tr("It serves no goal: say no?"), this))
    , m_reason(new LineField(m_line))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    auto *reason = new FormField(tr("Why not now"), m_reason, m_line);
    reason->setHint(tr("Kept beside the idea, so that the answer is there when it comes up again."));
    m_line->column()->addWidget(reason);
    auto *leave = new Button(Button::Kind::Plain, tr("Move it to the ideas you left"), m_line);
    m_line->column()->addWidget(leave, 0, Qt::AlignLeft);
    connect(leave, &QPushButton::clicked, this, &SayNo::leave);
}

void SayNo::clear()
{
    m_reason->clear();
    m_line->setOpen(false);
}

void SayNo::leave()
{
    emit leaveWanted(m_reason->text().trimmed());
}

} // namespace gui
