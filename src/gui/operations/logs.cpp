// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goaldraft.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/operations/operationstabs.h"
#include "gui/records/register.h"

namespace gui {

// S4-19, S4-14
PageTab *OperationsTabs::mentions(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::Mention>::Description heard;
    heard.words = {tr("What was said"), tr("Note what you heard"), tr("New note"), QStringLiteral("message"), tr("Are you listening?"),
        tr("Note what people say of you: an opinion, a need, a “more of this”. Mark the gold, let the noise go, and act on it."), {}};
    heard.fields = [&language](RecordForm<core::Mention> &form) {
        form.text(tr("What was said"), &core::Mention::text);
        form.day(tr("When"), &core::Mention::day);
        form.line(tr("By whom"), &core::Mention::who);
        form.channel(tr("Where"), &core::Mention::channel, tr("Elsewhere"));
        form.choice<core::MentionKind>(
            tr("What it is"), &core::Mention::kind, [&language](auto kind) { return core::label(kind, language); });
        form.choice<core::Mood>(tr("Mood"), &core::Mention::mood, [&language](auto mood) { return core::label(mood, language); });
        form.line(tr("Link"), &core::Mention::link, QStringLiteral("https://…"));
        form.flag(tr("Gold: worth acting on"), &core::Mention::isGold);
        form.line(tr("What was done about it"), &core::Mention::answer);
    };
    heard.title = [](const core::Mention &one) { return one.text.section(u'\n', 0, 0); };
    heard.second = [&language](const core::Mention &one) -> QString {
        return core::label(one.kind, language) + QStringLiteral(" · ") + core::label(one.mood, language);
    };
    heard.right = [&language](const core::Mention &one) { return core::formatShortDay(one.day, language); };
    heard.summary = [](const std::vector<core::Mention> &all) {
        const auto gold = std::count_if(all.begin(), all.end(), [](const core::Mention &one) { return one.isGold; });
        const auto open =
            std::count_if(all.begin(), all.end(), [](const core::Mention &one) { return one.isGold && one.answer.trimmed().isEmpty(); });
        const auto earned =
            std::count_if(all.begin(), all.end(), [](const core::Mention &one) { return one.kind == core::MentionKind::Earned; });
        return tr("Worth acting on: %1 of %2. Still without an answer: %3. Published about you by others: %4.")
            .arg(gold)
            .arg(all.size())
            .arg(open)
            .arg(earned);
    };
    return new RegisterOf<core::Mention>(page, heard, parent);
}

// S4-17
PageTab *OperationsTabs::evidence(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::Evidence>::Description kept;
    kept.words = {tr("Evidence"), tr("Keep a piece of evidence"), tr("New piece of evidence"), QStringLiteral("evidence"),
        tr("What shows that it works?"),
        tr("Keep the comment, the screenshot, the number as it came: dated, and tied to a goal. Pictures are stored inside this file."),
        {}};
    kept.fields = [&page](RecordForm<core::Evidence> &form) {
        form.line(tr("What it shows"), &core::Evidence::title);
        form.day(tr("When"), &core::Evidence::day);
        form.text(tr("In words"), &core::Evidence::text);
        form.number(tr("Number"), &core::Evidence::number, -1e12, 1e12);
        form.reference<core::Goal>(tr("Goal it speaks for"), &core::Evidence::goal, tr("None in particular"),
            [&page](const core::Goal &goal) { return app::goalName(page.workspace(), goal); });
        form.line(tr("Link"), &core::Evidence::link, QStringLiteral("https://…"));
        form.picture(tr("Picture"), &core::Evidence::picture);
    };
    kept.title = [](const core::Evidence &one) { return one.title; };
    kept.second = [&page](const core::Evidence &one) {
        const core::Goal *goal = page.workspace().strategy().find(one.goal);
        return goal ? app::goalName(page.workspace(), *goal) : QString();
    };
    kept.right = [&language](const core::Evidence &one) { return core::formatShortDay(one.day, language); };
    return new RegisterOf<core::Evidence>(page, kept, parent);
}

// S4-12
PageTab *OperationsTabs::incidents(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::Incident>::Description log;
    log.words = {tr("Incidents"), tr("Note an incident"), tr("New incident"), QStringLiteral("info"),
        tr("What went wrong, and what prevents it?"),
        tr("A wrong link, a late answer, a post on the wrong account: note it without blame, and what will keep it from coming again."),
        {}};
    log.fields = [&language](RecordForm<core::Incident> &form) {
        form.line(tr("What happened"), &core::Incident::title);
        form.day(tr("When"), &core::Incident::day);
        form.choice<core::Gravity>(
            tr("How grave"), &core::Incident::gravity, [&language](auto gravity) { return core::label(gravity, language); });
        form.text(tr("How it came about"), &core::Incident::cause);
        form.text(tr("What prevents it from now on"), &core::Incident::prevention);
    };
    log.title = [](const core::Incident &one) { return one.title; };
    log.second = [&language](const core::Incident &one) { return core::label(one.gravity, language); };
    log.right = [&language](const core::Incident &one) { return core::formatShortDay(one.day, language); };
    return new RegisterOf<core::Incident>(page, log, parent);
}

} // namespace gui
