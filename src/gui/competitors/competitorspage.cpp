// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/competitorspage.h"

#include "app/audit/actions.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/opportunity.h"
#include "gui/competitors/listeningtab.h"
#include "gui/competitors/matrixtab.h"
#include "gui/competitors/networkstab.h"
#include "gui/records/register.h"

namespace gui {

CompetitorsPage::CompetitorsPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Competitors"), parent)
{
    setTabs({{tr("Matrix"), new MatrixTab(*this, this)}, {tr("Observations"), observations()},
        {tr("Listening"), new ListeningTab(*this, this)}, {tr("Networks"), new NetworksTab(*this, this)}});
}

bool CompetitorsPage::showSubject(const QString &subject)
{
    if (subject == u"new") // a competitor, whichever view was open
        TabbedPage::showSubject(QStringLiteral("tab:0"));
    return TabbedPage::showSubject(subject);
}

QString CompetitorsPage::note() const
{
    const auto count = static_cast<int>(strategy().all<core::Competitor>().size());
    if (count == 0)
        return {};
    const auto networks = static_cast<int>(core::networksOf(strategy()).size());
    return tr("%1 on %2. Engagement is per post, by followers, in every row.")
        .arg(tr("%n competitors", nullptr, count), tr("%n networks", nullptr, networks));
}

QString CompetitorsPage::placeOf(const core::Observation &observation) const
{
    const core::Competitor *competitor = strategy().find(observation.competitor);
    const core::Network *network = workspace().networks().find(observation.network);
    QStringList parts{core::formatShortDay(observation.day, language()), core::label(observation.kind, language())};
    if (competitor && !competitor->name.isEmpty())
        parts << competitor->name;
    if (network)
        parts << network->name(language().code());
    return parts.join(QStringLiteral(" · "));
}

PageTab *CompetitorsPage::observations()
{
    using Observation = core::Observation;
    RegisterOf<Observation>::Description log;
    log.words = {tr("Observations"), tr("Note an observation"), tr("New observation"), QStringLiteral("edit"),
        tr("What takes off at your rivals’, and what flops?"),
        tr("Note what you see in a line, and what you learn from it. Whatever is worth doing becomes an action with an owner and a day.")};
    log.fields = [this](RecordForm<Observation> &form) {
        form.text(tr("What you saw"), &Observation::text);
        form.choice<core::ObservationKind>(
            tr("What it is"), &Observation::kind, [this](auto kind) { return core::label(kind, language()); });
        form.day(tr("Seen on"), &Observation::day);
        form.reference<core::Competitor>(tr("At whose account"), &Observation::competitor, tr("Nobody in particular"),
            [](const core::Competitor &one) { return one.name; });
        form.network(tr("Network"), &Observation::network, tr("No network in particular"));
        form.line(tr("Link"), &Observation::link, QStringLiteral("https://…"));
        form.text(tr("What you learn from it"), &Observation::lesson);
    };
    log.title = [](const Observation &one) { return one.text; };
    log.second = [this](const Observation &one) { return placeOf(one); };
    log.icon = [this](const Observation &one) { return strategy().find(one.action) ? QStringLiteral("check") : QString(); };
    const auto hasAction = [this](const Observation &one) { return strategy().find(one.action) != nullptr; };
    log.acts = {{tr("Make it an action"), [this](const Observation &one) { return app::actionFrom(this->workspace(), one); },
                    [hasAction](const Observation &one) { return !hasAction(one); }, tr("The action is in the audit’s list")},
        {tr("Open its action"), {}, hasAction, {}, [this](const Observation &one) {
             emit jumpWanted({QStringLiteral("audit"), QStringLiteral("action:") + one.action->toString()});
         }}};
    return new RegisterOf<Observation>(*this, log, this);
}

} // namespace gui
