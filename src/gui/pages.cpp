// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages.h"

#include "gui/audience/audiencepage.h"
#include "gui/audit/auditpage.h"
#include "gui/calendar/calendarpage.h"
#include "gui/campaigns/campaignspage.h"
#include "gui/channels/channelspage.h"
#include "gui/competitors/competitorspage.h"
#include "gui/dashboard/dashboardpage.h"
#include "gui/goals/goalspage.h"
#include "gui/message/messagepage.h"
#include "gui/metrics/metricspage.h"
#include "gui/operations/operationspage.h"
#include "gui/overview/overviewpage.h"
#include "gui/page.h"
#include "gui/report/reportpage.h"
#include "gui/strategy/strategypage.h"
#include "gui/wizard/wizard.h"

#include <QCoreApplication>

namespace gui {

namespace {

template <class AnyPage>
Page *make(app::Workspace &workspace, QWidget *parent)
{
    return new AnyPage(workspace, parent);
}

} // namespace

// Each page is one line here (and its include above); that is all a new page needs.
const std::vector<PageKind> &pages()
{
    static const std::vector<PageKind> kinds{
        {"overview", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Overview"), "overview", true, make<OverviewPage>},
        {"strategy", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Strategy"), "strategy", false, make<StrategyPage>,
            [](const app::Workspace &workspace) {
                const core::Strategy &plan = workspace.strategy();
                return !plan.all<core::Objective>().empty() || !plan.business().socialMission.isEmpty();
            }},
        {"goals", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Goals"), "goals", true, make<GoalsPage>},
        {"audience", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Audience"), "audience", true, make<AudiencePage>},
        {"competitors", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Competitors"), "competitors", false, make<CompetitorsPage>,
            [](const app::Workspace &workspace) {
                const core::Strategy &plan = workspace.strategy();
                return !plan.all<core::Competitor>().empty() || !plan.all<core::NetworkDemand>().empty()
                    || !plan.all<core::Observation>().empty();
            }},
        {"audit", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Audit"), "audit", false, make<AuditPage>,
            [](const app::Workspace &workspace) {
                const core::Strategy &plan = workspace.strategy();
                return !plan.all<core::AuditAnswer>().empty() || !plan.all<core::Impostor>().empty()
                    || !plan.all<core::Reservation>().empty() || !plan.all<core::Action>().empty();
            }},
        {"channels", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Channels"), "channels", false, make<ChannelsPage>,
            [](const app::Workspace &workspace) { return !workspace.strategy().all<core::Channel>().empty(); }},
        {"message", PageGroup::Plan, QT_TRANSLATE_NOOP("gui::pages", "Message"), "message", false, make<MessagePage>,
            [](const app::Workspace &workspace) {
                const core::Strategy &plan = workspace.strategy();
                return !plan.all<core::Story>().empty() || !plan.all<core::Inspiration>().empty() || !plan.business().voice.isEmpty();
            }},
        {"calendar", PageGroup::Do, QT_TRANSLATE_NOOP("gui::pages", "Calendar"), "calendar", true, make<CalendarPage>},
        {"campaigns", PageGroup::Do, QT_TRANSLATE_NOOP("gui::pages", "Campaigns & budget"), "campaigns", false, make<CampaignsPage>,
            [](const app::Workspace &workspace) {
                const core::Strategy &plan = workspace.strategy();
                return !plan.all<core::Campaign>().empty() || !plan.all<core::BudgetLine>().empty();
            }},
        {"operations", PageGroup::Do, QT_TRANSLATE_NOOP("gui::pages", "Operations"), "operations", false, make<OperationsPage>,
            [](const app::Workspace &workspace) {
                const core::Strategy &plan = workspace.strategy();
                return !plan.all<core::ProcedureStep>().empty() || !plan.all<core::Duty>().empty() || !plan.all<core::Mention>().empty()
                    || !plan.all<core::Evidence>().empty() || !plan.all<core::Incident>().empty();
            }},
        {"dashboard", PageGroup::Measure, QT_TRANSLATE_NOOP("gui::pages", "Dashboard"), "dashboard", true, make<DashboardPage>},
        {"metrics", PageGroup::Measure, QT_TRANSLATE_NOOP("gui::pages", "Metrics"), "metrics", true, make<MetricsPage>},
        {"report", PageGroup::Share, QT_TRANSLATE_NOOP("gui::pages", "Report"), "report", true, make<ReportPage>},
    };
    return kinds;
}

QString PageKind::name() const
{
    return QCoreApplication::translate("gui::pages", title);
}

const PageKind *findPage(const QString &id)
{
    for (const PageKind &kind : pages())
        if (id == QLatin1String(kind.id))
            return &kind;
    return nullptr;
}

WizardWidget *makeWizard(app::Workspace &workspace, QWidget *parent)
{
    return new Wizard(workspace, parent);
}

QString groupName(PageGroup group)
{
    switch (group) {
    case PageGroup::Plan:
        return QCoreApplication::translate("gui::pages", "Plan");
    case PageGroup::Do:
        return QCoreApplication::translate("gui::pages", "Do");
    case PageGroup::Measure:
        return QCoreApplication::translate("gui::pages", "Measure");
    case PageGroup::Share:
        return QCoreApplication::translate("gui::pages", "Share");
    }
    return {};
}

} // namespace gui
