// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/recycling.h"
#include "app/templates.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/message/messagetabs.h"
#include "gui/records/questionstab.h"
#include "gui/records/register.h"

namespace gui {

// S1-41, S1-46
PageTab *MessageTabs::inspirations(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::Inspiration>::Description board;
    board.words = {tr("Inspiration"), tr("Add an inspiration"), tr("New inspiration"), QStringLiteral("idea"),
        tr("Whose posts do you stop for?"),
        tr("A brand you like, an awarded campaign, a success story, your own followers: note what works and what you would borrow."), {}};
    board.fields = [&language](RecordForm<core::Inspiration> &form) {
        form.line(tr("Who or what"), &core::Inspiration::title);
        form.choice<core::InspirationKind>(
            tr("Where it comes from"), &core::Inspiration::kind, [&language](auto kind) { return core::label(kind, language); });
        form.network(tr("Network"), &core::Inspiration::network);
        form.line(tr("Link"), &core::Inspiration::link, QStringLiteral("https://…"));
        form.text(tr("What works"), &core::Inspiration::whatWorks);
        form.text(tr("What you would borrow"), &core::Inspiration::toBorrow);
        form.text(tr("What it could become here"), &core::Inspiration::adaptation);
    };
    board.title = [](const core::Inspiration &one) { return one.title; };
    board.second = [](const core::Inspiration &one) { return one.whatWorks.simplified(); };
    board.right = [&language](const core::Inspiration &one) { return core::label(one.kind, language); };
    board.acts = {{tr("Make it an idea"), [](const core::Inspiration &one) { return app::ideaFromInspiration(one); }, {},
        tr("It waits among the ideas of the calendar")}};
    return new RegisterOf<core::Inspiration>(page, board, parent);
}

// S1-45
PageTab *MessageTabs::requests(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::FollowerRequest>::Description requests;
    requests.words = {tr("Requests"), tr("Note a request"), tr("New request"), QStringLiteral("person"),
        tr("What do your followers ask for?"),
        tr("Note who asked for what. Whoever sees a wish come true speaks of it; whoever is forgotten does too."), {}};
    requests.fields = [&language](RecordForm<core::FollowerRequest> &form) {
        form.text(tr("What was asked"), &core::FollowerRequest::text);
        form.line(tr("By whom"), &core::FollowerRequest::who);
        form.day(tr("When"), &core::FollowerRequest::day);
        form.channel(tr("Where"), &core::FollowerRequest::channel, tr("Elsewhere"));
        form.choice<core::RequestStatus>(
            tr("Where it stands"), &core::FollowerRequest::status, [&language](auto status) { return core::label(status, language); });
        form.reference<core::Post>(
            tr("Post that answers it"), &core::FollowerRequest::post, tr("None yet"), [](const core::Post &post) { return post.title; });
    };
    requests.title = [](const core::FollowerRequest &one) { return one.text.section(u'\n', 0, 0); };
    requests.second = [&language](const core::FollowerRequest &one) {
        return QStringList{one.who, core::formatShortDay(one.day, language)}
            .filter(QRegularExpression(QStringLiteral("\\S")))
            .join(QStringLiteral(" · "));
    };
    requests.right = [&language](const core::FollowerRequest &one) { return core::label(one.status, language); };
    requests.acts = {{tr("Plan a post for it"), [](const core::FollowerRequest &one) { return app::ideaFromRequest(one); },
        [](const core::FollowerRequest &one) { return !one.post; }, tr("It waits among the ideas of the calendar")}};
    return new RegisterOf<core::FollowerRequest>(page, requests, parent);
}

// S3-49
PageTab *MessageTabs::existingContent(Page &page, QWidget *parent)
{
    RegisterOf<core::ExistingContent>::Description content;
    content.words = {tr("What you have already"), tr("Add a piece of content"), tr("New piece of content"), QStringLiteral("copy"),
        tr("What have you written, filmed or photographed already?"),
        tr("The website, the newsletter, the shop window: posts should not stray far from them, and they feed many posts."), {}};
    content.fields = [](RecordForm<core::ExistingContent> &form) {
        form.line(tr("What it is"), &core::ExistingContent::title);
        form.line(tr("Where to find it"), &core::ExistingContent::where, tr("Website, newsletter, shop window…"));
        form.line(tr("Link"), &core::ExistingContent::link, QStringLiteral("https://…"));
        form.reference<core::Pillar>(
            tr("Pillar it belongs to"), &core::ExistingContent::pillar, tr("None yet"), [](const core::Pillar &one) { return one.name; });
        form.flag(tr("People leave their address to read it"), &core::ExistingContent::isGated);
        form.line(tr("Note"), &core::ExistingContent::note);
    };
    content.title = [](const core::ExistingContent &one) { return one.title; };
    content.second = [](const core::ExistingContent &one) { return one.where; };
    content.right = [&page](const core::ExistingContent &one) {
        const core::Pillar *pillar = page.workspace().strategy().find(one.pillar);
        return pillar ? pillar->name : tr("no pillar yet");
    };
    content.summary = [](const std::vector<core::ExistingContent> &all) {
        const auto strays = static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const core::ExistingContent &one) { return !one.pillar.has_value(); }));
        return strays == 0 ? tr("All of it belongs to a pillar: posts and what you have tell the same.")
                           : tr("%n pieces belong to no pillar: either a pillar is missing, or your posts stray from what you have.",
                               nullptr, strays);
    };
    content.note = [](const core::ExistingContent &one) {
        return one.isGated ? tr("What is behind a form brings addresses, which the 50/25/20/5 rule wants, but fewer people see it: "
                                "people remember what helped "
                                "them freely. Which matters more is yours to say.")
                           : QString();
    };
    return new RegisterOf<core::ExistingContent>(page, content, parent);
}

// S3-28, S4-06
PageTab *MessageTabs::purpose(Page &page, QWidget *parent)
{
    std::vector<app::OpenQuestion> questions = app::openQuestions(QStringLiteral("message"), page.workspace().language());
    std::erase_if(questions, [](const app::OpenQuestion &one) { return !one.id.startsWith(u"message."); }); // the wizard asks the others
    auto *tab = new QuestionsTab(page, tr("What your content is for"), questions, parent);
    tab->card().body()->insertWidget(
        0, wrapped(mutedLabel(
               tr("Content is there to be useful and to be remembered, not to collect addresses: who remembers you comes when it is time."),
               &tab->card())));
    return tab;
}

} // namespace gui
