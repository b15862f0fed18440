// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/wizardpart.h"

#include "gui/components/button.h"
#include "gui/components/deeper.h"
#include "gui/style/focusring.h"
#include "gui/style/theme.h"
#include "gui/wizard/audienceparts.h"
#include "gui/wizard/blankquestionnaire.h"
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
        report(done.error());
    return done.has_value();
}

void WizardDesk::report(const core::Problem &problem) const
{
    m_dialogs.asker->tell(
        m_window, QCoreApplication::translate("gui::wizard", "This could not be saved"), problem.message.in(m_workspace.language()));
}

WizardPart::WizardPart(const WizardDesk &desk, core::WizardStep step, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_step(step)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(4));
    FocusRing::wantFor(this); // where there is nothing to type in yet
}

void WizardPart::setTexts(const QString &name, const QString &heading, const QString &explanation)
{
    m_name = name;
    m_heading = heading;
    m_explanation = explanation;
    setAccessibleName(heading); // it has the focus while there is nothing to type in
}

core::Questionnaire::Part WizardPart::onPaper(bool isDeep) const
{
    return {wizardStepName(m_step), m_heading, m_explanation, {}, questionsIn(*this, isDeep)};
}

void WizardPart::offerDepth()
{
    const QList<QWidget *> all = findChildren<QWidget *>();
    if (std::none_of(all.begin(), all.end(), [](const QWidget *question) { return isDeeper(*question); }))
        return;
    m_deeper = new Button(Button::Kind::Quiet, QString(), this);
    m_deeper->setCheckable(true);
    m_column->addWidget(m_deeper, 0, Qt::AlignLeft);
    connect(m_deeper, &Button::toggled, this, &WizardPart::showDepth);
    showDepth(false);
}

void WizardPart::setDepthOffered(bool isOffered)
{
    if (m_deeper)
        m_deeper->setVisible(isOffered);
}

void WizardPart::goDeeper()
{
    if (m_deeper)
        m_deeper->setChecked(true);
}

void WizardPart::showDepth(bool isDeep)
{
    for (QWidget *question : findChildren<QWidget *>())
        if (isDeeper(*question))
            question->setVisible(isDeep);
    m_deeper->setText(isDeep ? tr("Only the questions that matter most") : tr("Go deeper"));
    m_deeper->setAccessibleName(m_deeper->text());
}

std::vector<WizardPart *> makeWizardParts(const WizardDesk &desk, QWidget *parent)
{
    return {new BusinessPart(desk, parent), new ObjectivesPart(desk, parent), new GoalsPart(desk, parent),
        new AudiencePart(desk, core::PersonaPart::Who, parent), new AudiencePart(desk, core::PersonaPart::Wants, parent),
        new AudiencePart(desk, core::PersonaPart::Where, parent), new AudiencePart(desk, core::PersonaPart::Speak, parent),
        new CompetitorsPart(desk, parent), new PresencesPart(desk, parent), new AuditPart(desk, parent), new ChannelsPart(desk, parent),
        new InspirationPart(desk, parent), new CalendarPart(desk, parent), new ReviewPart(desk, parent)};
}

int wizardPartOf(core::PlanPart part)
{
    constexpr int parts[] = {0, 1, 2, 3, 7, 8, 9, 10, 10, 12, 12, 13};
    return parts[static_cast<int>(part)];
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

QString wizardStepWish(core::WizardStep step)
{
    static const char *const wishes[] = {QT_TRANSLATE_NOOP("gui::wizard", "What the business is called and what it does."),
        QT_TRANSLATE_NOOP("gui::wizard", "Three goals that say what is counted, how much and until when."),
        QT_TRANSLATE_NOOP("gui::wizard", "One persona with %1 answers, half of the questions."),
        QT_TRANSLATE_NOOP("gui::wizard", "Two competitors, each looked at on one network."),
        QT_TRANSLATE_NOOP("gui::wizard", "A decision for every account."),
        QT_TRANSLATE_NOOP("gui::wizard", "A sentence of mission and posts a week for every channel."),
        QT_TRANSLATE_NOOP("gui::wizard", "One example that you like."),
        QT_TRANSLATE_NOOP("gui::wizard", "One pillar, and six posts in the quarter."),
        QT_TRANSLATE_NOOP("gui::wizard", "One date to look at the plan again.")};
    const QString wish = QCoreApplication::translate("gui::wizard", wishes[static_cast<int>(step)]);
    return step == core::WizardStep::Audience ? wish.arg(core::wantedPersonaAnswers()) : wish;
}

} // namespace gui
