// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/auditpage.h"

#include "app/audit/actions.h"
#include "app/subjects.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/audit/accountstab.h"
#include "gui/records/questionstab.h"
#include "gui/records/register.h"

namespace gui {

AuditPage::AuditPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Audit"), parent)
{
    setTabs({{tr("Accounts"), accounts()}, {tr("Impostors"), impostors()}, {tr("Reserved names"), reservations()},
        {tr("Four questions"), questions()}, {tr("Actions"), actions()}});
}

QString AuditPage::networkName(const QString &id) const
{
    const core::Network *network = workspace().networks().find(id);
    return network ? network->name(language().code()) : id;
}

void AuditPage::makeAction(const QString &subject, const QString &title)
{
    const core::Action action = app::actionAbout(workspace(), subject, title);
    if (!apply(core::Edit::adding(action, action.title)))
        return;
    showSubject(QStringLiteral("action:") + action.id.toString());
    emit toastWanted(tr("Action added: give it an owner and a day"), true);
}

PageTab *AuditPage::accounts()
{
    auto *tab = new AccountsTab(*this, this);
    connect(tab, &AccountsTab::actionWanted, this, &AuditPage::makeAction);
    return tab;
}

PageTab *AuditPage::impostors()
{
    RegisterOf<core::Impostor>::Description impostors;
    impostors.words = {tr("Impostors"), tr("Note an impostor"), tr("New impostor"), QStringLiteral("audit"),
        tr("Does somebody use your name?"),
        tr("Search each network for your name and your products. Note the accounts that are not yours, keep a picture, and report them.")};
    impostors.fields = [](RecordForm<core::Impostor> &form) {
        form.network(tr("Network"), &core::Impostor::network);
        form.line(tr("Account name (@)"), &core::Impostor::handle);
        form.line(tr("Address of the profile"), &core::Impostor::url, QStringLiteral("https://…"));
        form.line(tr("What of yours it uses"), &core::Impostor::uses, tr("The name of the business, a product, your pictures"));
        form.day(tr("Found on"), &core::Impostor::foundOn);
        form.number(tr("Followers it draws away"), &core::Impostor::followersDiverted, 0, 1e9);
        form.day(tr("Reported on"), &core::Impostor::reportedOn);
        form.line(tr("What came of it"), &core::Impostor::outcome);
        form.picture(tr("Screenshot"), &core::Impostor::evidence);
    };
    impostors.title = [](const core::Impostor &one) { return one.handle; };
    impostors.second = [this](const core::Impostor &one) { return networkName(one.network); };
    impostors.right = [this](const core::Impostor &one) -> QString {
        return one.reportedOn ? tr("Reported on %1").arg(core::formatShortDay(*one.reportedOn, language())) : tr("Not reported yet");
    };
    impostors.acts = {{tr("Make an action"), {}, {}, {}, [this](const core::Impostor &one) {
                           const QString name = one.handle.trimmed().isEmpty() ? networkName(one.network) : one.handle.trimmed();
                           makeAction(QStringLiteral("impostor:") + one.id.toString(),
                               one.reportedOn ? tr("Follow up on the impostor %1").arg(name) : tr("Report the impostor %1").arg(name));
                       }}};
    return new RegisterOf<core::Impostor>(*this, impostors, this);
}

PageTab *AuditPage::reservations()
{
    RegisterOf<core::Reservation>::Description names;
    names.words = {tr("Reserved names"), tr("Note a name"), tr("New name"), QStringLiteral("lock"),
        tr("Is your name safe where you are not?"),
        tr("Reserve it on the networks you do not use: it costs nothing, and nobody else can speak in your name.")};
    names.fields = [this](RecordForm<core::Reservation> &form) {
        form.network(tr("Network"), &core::Reservation::network);
        form.line(tr("Name (@)"), &core::Reservation::handle);
        form.choice<core::ReservationStatus>(
            tr("Where it stands"), &core::Reservation::status, [this](auto status) { return core::label(status, language()); });
        form.line(tr("Note"), &core::Reservation::note);
    };
    names.title = [](const core::Reservation &one) { return one.handle; };
    names.second = [this](const core::Reservation &one) { return networkName(one.network); };
    names.right = [this](const core::Reservation &one) { return core::label(one.status, language()); };
    return new RegisterOf<core::Reservation>(*this, names, this);
}

PageTab *AuditPage::questions()
{
    auto *tab = new QuestionsTab(*this, tr("What your accounts tell you"),
        {{QStringLiteral("works"), tr("What works, and what does not?"), {}}, {QStringLiteral("who"), tr("Who interacts with you?"), {}},
            {QStringLiteral("where"), tr("Which networks does your audience use?"), {}},
            {QStringLiteral("compared"), tr("How do you compare with your competitors?"), {}}},
        this);
    tab->card().offer(tr("Make an action of it"));
    connect(&tab->card(), &QuestionsCard::pressed, this, [this](const core::AuditAnswer &answer) {
        makeAction(QStringLiteral("audit_answer:") + answer.id.toString(), answer.text.trimmed().section(u'\n', 0, 0));
    });
    return tab;
}

QString AuditPage::whoAndWhat(const core::Action &action) const
{
    QStringList parts{action.owner.trimmed().isEmpty() ? tr("Nobody yet") : action.owner};
    if (const QString about = app::subjectName(workspace(), action.subject); !about.isEmpty() && about != action.title)
        parts << about;
    return parts.join(QStringLiteral(" · "));
}

QString AuditPage::standingOf(const core::Action &action) const
{
    if (action.isDone)
        return tr("Done");
    if (!action.due)
        return tr("No day yet");
    const QString day = core::formatShortDay(*action.due, language());
    return app::isOverdue(action, workspace().today()) ? tr("Overdue, %1").arg(day) : day;
}

QString AuditPage::pageOfAction(const core::Action &action) const
{
    const bool isAccount = action.subject.startsWith(u"channel:"); // its audit, not its mission
    return isAccount ? QStringLiteral("audit") : pageOfSubject(action.subject);
}

PageTab *AuditPage::actions()
{
    using core::Action;
    RegisterOf<Action>::Description actions;
    actions.words = {tr("Actions"), tr("Add an action"), tr("New action"), QStringLiteral("operations"),
        tr("What will you change, and who does it?"),
        tr("An audit is worth what follows from it. Note each thing to do with an owner and a day; accounts, answers and impostors make "
           "them too.")};
    actions.fields = [](RecordForm<Action> &form) {
        form.line(tr("What is to be done"), &Action::title);
        form.line(tr("Owner"), &Action::owner);
        form.day(tr("Until"), &Action::due);
        form.flag(tr("It is done"), &Action::isDone);
    };
    actions.title = [](const Action &one) { return one.title; };
    actions.second = [this](const Action &one) { return whoAndWhat(one); };
    actions.right = [this](const Action &one) { return standingOf(one); };
    actions.icon = [this](const Action &one) {
        return one.isDone                                     ? QStringLiteral("check")
             : app::isOverdue(one, this->workspace().today()) ? QStringLiteral("finding")
                                                              : QStringLiteral("clock");
    };
    actions.before = app::isBefore;
    actions.summary = [this](const std::vector<Action> &all) {
        const int open = int(std::count_if(all.begin(), all.end(), [](const Action &one) { return !one.isDone; }));
        const QDate today = this->workspace().today();
        const int late = int(std::count_if(all.begin(), all.end(), [today](const Action &one) { return app::isOverdue(one, today); }));
        return late > 0 ? tr("%1, %2.").arg(tr("%n actions open", nullptr, open), tr("%n overdue", nullptr, late))
                        : tr("%1, none overdue.").arg(tr("%n actions open", nullptr, open));
    };
    actions.acts = {{tr("Show what it is about"), {},
        [this](const Action &one) { return !app::subjectName(this->workspace(), one.subject).isEmpty() && !pageOfAction(one).isEmpty(); },
        {},
        [this](const Action &one) {
            emit jumpWanted({pageOfAction(one), one.subject});
        }}};
    return new RegisterOf<Action>(*this, actions, this);
}

} // namespace gui
