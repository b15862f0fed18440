// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/audiencepage.h"

#include "app/audience/personasheet.h"
#include "gui/audience/beliefstab.h"
#include "gui/audience/figurestab.h"
#include "gui/audience/interviewstab.h"
#include "gui/audience/journeytab.h"
#include "gui/audience/personastab.h"
#include "gui/records/questionstab.h"

#include <QAction>
#include <QListView>

namespace gui {

AudiencePage::AudiencePage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Audience"), parent)
    , m_personas(new PersonasTab(*this, this))
{
    buildActions();
    connect(this, &TabbedPage::tabShown, this, [this](const PageTab *tab) { m_showsPersonas = tab == m_personas; });
    setTabs({{tr("Personas"), m_personas}, {tr("Interviews"), new InterviewsTab(*this, this)}, {tr("Figures"), new FiguresTab(*this, this)},
        {tr("Beliefs"), new BeliefsTab(*this, this)}, {tr("Journey"), new JourneyTab(*this, this)}, {tr("Four questions"), questions()}});
    refresh();
}

void AudiencePage::buildActions()
{
    QAction *duplicate = makeAction(tr("Duplicate the persona"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    QAction *rename = makeAction(tr("Rename the persona"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2));
    QAction *remove = makeAction(tr("Delete the persona"), QStringLiteral("trash"));
    m_ofPersonas = {rename, duplicate, remove};
    for (QAction *action : {duplicate, rename, remove})
        addMore(action);
    QListView *list = m_personas->list();
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->addActions(m_ofPersonas);
    bindToView(remove, list);
    connect(duplicate, &QAction::triggered, m_personas, &PersonasTab::duplicateCurrent);
    connect(rename, &QAction::triggered, m_personas, &PersonasTab::renameCurrent);
    connect(remove, &QAction::triggered, m_personas, &PersonasTab::removeCurrent);
}

void AudiencePage::refresh()
{
    TabbedPage::refresh();
    offerActions();
}

void AudiencePage::offerActions()
{
    const bool isOffered = m_showsPersonas && !strategy().all<core::Persona>().empty();
    for (QAction *action : m_ofPersonas)
        action->setEnabled(isOffered);
}

PageTab *AudiencePage::questions()
{
    return new QuestionsTab(*this, tr("From the networks to your customers"),
        {{QStringLiteral("audience_reach"), tr("How will your networks reach the right audience?"), {}},
            {QStringLiteral("audience_buyers"), tr("Do you engage your ideal buyers, or qualified prospects?"), {}},
            {QStringLiteral("audience_warming"), tr("How many followers go from cold to warm to hot?"), {}},
            {QStringLiteral("audience_customers"), tr("How many become customers?"), {}}},
        this);
}

QString AudiencePage::note() const
{
    const int count = static_cast<int>(strategy().all<core::Persona>().size());
    // S1-19
    const QString purpose = tr("Who gets what they like to read, comment on and share goes from follower to customer.");
    if (count == 0)
        return purpose;
    const QString personas = tr("%n personas the plan speaks to.", nullptr, count);
    const QString known = tr("%1 %2.").arg(personas, app::evidenceText(app::evidenceOfAll(strategy()), language()));
    return known + u' ' + purpose;
}

bool AudiencePage::showSubject(const QString &subject)
{
    if (subject != u"new")
        return TabbedPage::showSubject(subject);
    TabbedPage::showSubject(QStringLiteral("tab:0"));
    m_personas->addOne();
    return true;
}

} // namespace gui
