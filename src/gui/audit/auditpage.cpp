// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audit/auditpage.h"

#include "core/format.h"
#include "core/labels.h"
#include "gui/records/questionstab.h"
#include "gui/records/register.h"

namespace gui {

AuditPage::AuditPage(app::Workspace &workspace, QWidget *parent)
    : TabbedPage(workspace, tr("Audit"), parent)
{
    setTabs({{tr("Impostors"), impostors()}, {tr("Reserved names"), reservations()}, {tr("Four questions"), questions()}});
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
    impostors.second = [this](const core::Impostor &one) {
        const core::Network *network = this->workspace().networks().find(one.network);
        return network ? network->name(language().code()) : one.network;
    };
    impostors.right = [this](const core::Impostor &one) -> QString {
        return one.reportedOn ? tr("Reported on %1").arg(core::formatShortDay(*one.reportedOn, language())) : tr("Not reported yet");
    };
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
    names.second = [this](const core::Reservation &one) {
        const core::Network *network = this->workspace().networks().find(one.network);
        return network ? network->name(language().code()) : one.network;
    };
    names.right = [this](const core::Reservation &one) { return core::label(one.status, language()); };
    return new RegisterOf<core::Reservation>(*this, names, this);
}

PageTab *AuditPage::questions()
{
    return new QuestionsTab(*this, tr("What your accounts tell you"),
        {{QStringLiteral("works"), tr("What works, and what does not?"), {}}, {QStringLiteral("who"), tr("Who interacts with you?"), {}},
            {QStringLiteral("where"), tr("Which networks does your audience use?"), {}},
            {QStringLiteral("compared"), tr("How do you compare with your competitors?"), {}}},
        this);
}

} // namespace gui
