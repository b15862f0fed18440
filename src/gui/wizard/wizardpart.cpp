// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/wizardpart.h"

#include "gui/style/theme.h"
#include "gui/wizard/audienceparts.h"
#include "gui/wizard/businessparts.h"
#include "gui/wizard/calendarpart.h"
#include "gui/wizard/channelparts.h"
#include "gui/wizard/competitorparts.h"
#include "gui/wizard/goalspart.h"
#include "gui/wizard/inspirationpart.h"
#include "gui/wizard/reviewpart.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace gui {

WizardDesk::WizardDesk(app::Workspace &workspace, const Dialogs &dialogs, QWidget *window)
    : m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

bool WizardDesk::apply(const core::Edit &edit) const
{
    if (edit.isEmpty())
        return true;
    const auto done = m_workspace.edit(edit);
    if (!done)
        m_dialogs.asker->tell(m_window, QCoreApplication::translate("gui::wizard", "This could not be saved"),
            done.error().message.in(m_workspace.language()));
    return done.has_value();
}

WizardPart::WizardPart(const WizardDesk &desk, core::WizardStep step, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_step(step)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(4));
}

void WizardPart::setTexts(const QString &name, const QString &heading, const QString &explanation)
{
    m_name = name;
    m_heading = heading;
    m_explanation = explanation;
}

std::vector<WizardPart *> makeWizardParts(const WizardDesk &desk, QWidget *parent)
{
    return {new BusinessPart(desk, parent), new ObjectivesPart(desk, parent), new GoalsPart(desk, parent),
        new AudiencePart(desk, AudiencePart::Group::Who, parent), new AudiencePart(desk, AudiencePart::Group::Wants, parent),
        new AudiencePart(desk, AudiencePart::Group::Where, parent), new AudiencePart(desk, AudiencePart::Group::Speak, parent),
        new CompetitorsPart(desk, parent), new PresencesPart(desk, parent), new AuditPart(desk, parent), new ChannelsPart(desk, parent),
        new InspirationPart(desk, parent), new CalendarPart(desk, parent), new ReviewPart(desk, parent)};
}

QString wizardStepName(core::WizardStep step)
{
    static const char *const names[] = {QT_TRANSLATE_NOOP("gui::wizard", "Your business"), QT_TRANSLATE_NOOP("gui::wizard", "Goals"),
        QT_TRANSLATE_NOOP("gui::wizard", "Audience"), QT_TRANSLATE_NOOP("gui::wizard", "Competitors"),
        QT_TRANSLATE_NOOP("gui::wizard", "Audit of your accounts"), QT_TRANSLATE_NOOP("gui::wizard", "Channels and profiles"),
        QT_TRANSLATE_NOOP("gui::wizard", "Inspiration"), QT_TRANSLATE_NOOP("gui::wizard", "Content calendar"),
        QT_TRANSLATE_NOOP("gui::wizard", "Evaluate and adjust")};
    return QCoreApplication::translate("gui::wizard", names[static_cast<int>(step)]);
}

} // namespace gui
