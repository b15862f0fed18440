// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/goals/goaldraft.h"
#include "core/exposure.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/mixlabels.h"
#include "gui/message/messagetabs.h"
#include "gui/records/formtab.h"
#include "gui/records/register.h"

namespace gui {

namespace {

// "Said 3 of 7 times: Nadia 2, Julien 1."
QString exposureNote(const core::Story &story, const core::Strategy &strategy)
{
    const core::TimesSaid all = core::timesSaidInAll(strategy, story.id);
    QStringList whom;
    for (const core::TimesSaid &times : core::timesSaid(strategy, story.id)) {
        const core::Persona *persona = strategy.find(times.persona);
        const core::Campaign *campaign = strategy.find(times.campaign);
        QStringList names{persona ? persona->name : MessageTabs::tr("everybody")};
        if (campaign)
            names << campaign->name;
        whom << names.join(QStringLiteral(", ")) + QStringLiteral(" ") + QString::number(times.planned);
    }
    if (whom.isEmpty())
        return MessageTabs::tr(
            "No post tells it yet. A message has to be met about seven times before anybody acts on it: tie posts to it in the calendar.");
    return MessageTabs::tr("In the calendar: %1 of %2 times, %3 of them published. Told to: %4.")
        .arg(all.planned)
        .arg(core::timesToBeHeard)
        .arg(all.published)
        .arg(whom.join(MessageTabs::tr("; ", "between those whom a story is told to")));
}

// Which goals of the quarter no story supports (S4-06).
QString goalsWithoutStory(const app::Workspace &workspace)
{
    QStringList untold;
    for (const core::Goal &goal : core::goalsWithoutStory(workspace.strategy(), workspace.quarter().id))
        untold << app::goalName(workspace, goal);
    return untold.isEmpty() ? QString() : MessageTabs::tr("Goals without a story: %1.").arg(untold.join(QStringLiteral(", ")));
}

std::vector<RecordFields::Choice> categories(const QString &rule, const core::Language &language)
{
    std::vector<RecordFields::Choice> choices;
    for (const core::MixCategory &category : core::mixOf(core::Strategy(), rule, {}, {}).categories)
        choices.emplace_back(core::mixCategoryLabel(category.id, language), category.id);
    return choices;
}

// The place in the rule that the quarter follows; those in the other rules wait until one of them is chosen.
void placesInRules(RecordForm<core::Pillar> &form, const Page &page, const core::Language &language)
{
    static const std::vector<std::pair<QString, QString core::Pillar::*>> places{{QStringLiteral("80_20"), &core::Pillar::in8020},
        {QStringLiteral("thirds"), &core::Pillar::inThirds}, {QStringLiteral("50_25_20_5"), &core::Pillar::in50252005}};
    const auto fields = [&] {
        for (const auto &[rule, member] : places)
            form.word(core::mixRuleLabel(rule, language), member, categories(rule, language));
    };
    form.oneOf(MessageTabs::tr("Other rules"), fields, [&page] {
        const QString rule = page.workspace().quarter().mixRule;
        const auto now = std::find_if(places.begin(), places.end(), [&rule](const auto &place) { return place.first == rule; });
        return static_cast<int>(now - places.begin());
    });
}

} // namespace

// S4-06, S4-07, S4-08
PageTab *MessageTabs::stories(Page &page, QWidget *parent)
{
    RegisterOf<core::Story>::Description stories;
    stories.words = {tr("Stories"), tr("Add a story"), tr("New story"), QStringLiteral("message"), tr("Which stories support your goals?"),
        tr("A story answers a need of the people you speak to. Tell it again and again: you are tired of it long before they notice it."),
        {}};
    stories.fields = [&page](RecordForm<core::Story> &form) {
        form.line(tr("The story, in a sentence"), &core::Story::title);
        form.text(tr("The need, worry or wish it answers"), &core::Story::need);
        form.line(tr("What it makes people feel"), &core::Story::emotion);
        form.reference<core::Goal>(tr("Goal it supports"), &core::Story::goal, tr("None yet"),
            [&page](const core::Goal &goal) { return app::goalName(page.workspace(), goal); });
        form.reference<core::Persona>(
            tr("Whom it is told to"), &core::Story::persona, tr("Everybody"), [](const core::Persona &one) { return one.name; });
        form.flag(tr("Retired: no longer told"), &core::Story::isRetired);
    };
    stories.title = [](const core::Story &story) { return story.title; };
    stories.second = [](const core::Story &story) { return story.need.simplified(); };
    stories.summary = [&page](const std::vector<core::Story> &) { return goalsWithoutStory(page.workspace()); };
    stories.right = [&page](const core::Story &story) -> QString {
        const core::TimesSaid said = core::timesSaidInAll(page.workspace().strategy(), story.id);
        return story.isRetired ? tr("retired") : tr("%1 of %2").arg(said.planned).arg(core::timesToBeHeard);
    };
    stories.note = [&page](const core::Story &story) { return exposureNote(story, page.workspace().strategy()); };
    return new RegisterOf<core::Story>(page, stories, parent);
}

// S1-51 … S1-54
PageTab *MessageTabs::pillars(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::Pillar>::Description pillars;
    pillars.words = {tr("Pillars"), tr("Add a pillar"), tr("New pillar"), QStringLiteral("strategy"), tr("What do you talk about?"),
        tr("Three to five themes are enough. Each has its share of the posts, and its place in every mix rule, so that the rule can "
           "be changed later."),
        {}};
    pillars.fields = [&page, &language](RecordForm<core::Pillar> &form) {
        form.line(tr("Pillar"), &core::Pillar::name);
        form.line(tr("What belongs there"), &core::Pillar::purpose);
        form.number(tr("Its share of the posts, in %"), &core::Pillar::share, 0, 100);
        placesInRules(form, page, language);
    };
    pillars.title = [](const core::Pillar &pillar) { return pillar.name; };
    pillars.second = [](const core::Pillar &pillar) { return pillar.purpose; };
    pillars.right = [&page, &language](const core::Pillar &pillar) {
        const core::Quarter &quarter = page.workspace().quarter();
        for (const core::PillarShare &share : core::pillarShares(page.workspace().strategy(), quarter.firstDay, quarter.lastDay))
            if (share.pillar == pillar.id)
                return tr("%1, aim %2")
                    .arg(core::formatPercent(share.wholePercent, language, 0), core::formatPercent(pillar.share, language, 0));
        return tr("aim %1").arg(core::formatPercent(pillar.share, language, 0));
    };
    pillars.summary = [&page, &language](const std::vector<core::Pillar> &all) {
        double sum = 0;
        for (const core::Pillar &pillar : all)
            sum += pillar.share;
        const QString rule = tr("The rule of the quarter: %1.").arg(core::mixRuleLabel(page.workspace().quarter().mixRule, language));
        return std::abs(sum - 100) < 0.5
                 ? rule
                 : rule + u' ' + tr("The shares of the pillars add up to %1 instead of 100.").arg(core::formatPercent(sum, language, 0));
    };
    return new RegisterOf<core::Pillar>(page, pillars, parent);
}

// S1-44
PageTab *MessageTabs::voice(Page &page, QWidget *parent)
{
    return new FormTab<core::Business>(
        page, tr("How you speak"), [&page] { return page.workspace().strategy().business(); },
        [](RecordForm<core::Business> &form) {
            form.line(
                tr("Your voice, in a line"), &core::Business::voice, tr("For example: a neighbour who knows bread and never lectures"));
            form.line(tr("Tone"), &core::Business::voiceTone, tr("Warm, a little amused; serious when somebody complains"));
            form.line(tr("Style"), &core::Business::voiceStyle, tr("Short sentences, one emoji at most, no exclamation marks in a row"));
            form.text(tr("What we do (one a line)"), &core::Business::voiceDo, tr("We say “you”. We thank by name."));
            form.text(tr("What we never do (one a line)"), &core::Business::voiceDont,
                tr("No irony about customers. Words in quotation marks, such as “cheap”, are looked for in every post."));
        },
        parent);
}

} // namespace gui
