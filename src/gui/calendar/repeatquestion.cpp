// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/repeatquestion.h"

#include "gui/page.h"

namespace gui {

std::optional<app::RepeatScope> RepeatQuestion::scope(Page &page, const core::Post &post, RepeatAct act)
{
    using app::RepeatScope;
    if (!app::isRepeated(post, page.workspace().strategy()))
        return RepeatScope::This;
    Question question;
    question.title = act == RepeatAct::Move ? tr("Which of these posts move?") : tr("Which of these posts are deleted?");
    question.text = act == RepeatAct::Move
                      ? tr("“%1” comes again. Posts that are published, and those you moved by hand, stay where they are.")
                      : tr("“%1” comes again. Posts that are published stay.");
    question.text = question.text.arg(post.title);
    question.buttons = {tr("Cancel"), tr("All of them"), tr("This one and the following"), tr("Only this post")};
    switch (page.dialogs().asker->ask(&page, question)) {
    case 1:
        return RepeatScope::All;
    case 2:
        return RepeatScope::Following;
    case 3:
        return RepeatScope::This;
    default:
        return std::nullopt;
    }
}

std::optional<core::Edit> RepeatQuestion::edit(Page &page, const core::Post &post, const core::RepeatRule &rule)
{
    using app::RepeatScope;
    const core::Strategy &strategy = page.workspace().strategy();
    const core::Recurrence *recurrence = app::recurrenceOf(post, strategy);
    if (!recurrence)
        return app::startingToRepeat(post, rule);
    if (app::occurrencesOf(recurrence->id, strategy).front().id == post.id)
        return app::changingRule(post, rule, RepeatScope::All, strategy);
    Question question;
    question.title = tr("From which post on?");
    question.text = tr("Published posts stay as they are, and no new post is made before them.");
    question.buttons = {tr("Cancel"), tr("All of them"), tr("This one and the following")};
    switch (page.dialogs().asker->ask(&page, question)) {
    case 1:
        return app::changingRule(post, rule, RepeatScope::All, strategy);
    case 2:
        return app::changingRule(post, rule, RepeatScope::Following, strategy);
    default:
        return std::nullopt;
    }
}

} // namespace gui
