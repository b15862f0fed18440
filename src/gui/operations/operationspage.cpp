// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/operations/operationspage.h"

#include "app/templates.h"
#include "gui/operations/governancetab.h"
#include "gui/operations/operationstabs.h"

#include <QAction>

namespace gui {

OperationsPage::OperationsPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Operations"), parent)
{
    using core::Procedure;
    setTabs({{tr("Process"), OperationsTabs::procedure(*this, Procedure::Publishing, this)},
        {tr("Checklist"), OperationsTabs::procedure(*this, Procedure::BeforePublishing, this)},
        {tr("Routine"), OperationsTabs::procedure(*this, Procedure::Routine, this)}, {tr("Roles"), OperationsTabs::roles(*this, this)},
        {tr("Governance"), new GovernanceTab(*this, this)}, {tr("Answers"), OperationsTabs::playbook(*this, this)},
        {tr("Crisis"), OperationsTabs::procedure(*this, Procedure::Crisis, this)},
        {tr("Where to listen"), OperationsTabs::procedure(*this, Procedure::Listening, this)},
        {tr("What was said"), OperationsTabs::mentions(*this, this)}, {tr("Evidence"), OperationsTabs::evidence(*this, this)},
        {tr("Incidents"), OperationsTabs::incidents(*this, this)}});
    QAction *country = makeAction(tr("Add your country’s points to the checklist"));
    connect(country, &QAction::triggered, this, [this] {
        if (apply(app::countryPoints(this->workspace())))
            showSubject(QStringLiteral("tab:1"));
    });
    addMore(country);
}

} // namespace gui
