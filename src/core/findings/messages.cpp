// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exposure.h"
#include "core/findings/rules.h"

#include <map>

namespace core::rules {

namespace {

// How often a story is told in one campaign, or beside all of them: to everybody, and to each persona.
struct Telling {
    int toAll = 0;
    std::map<Id<Persona>, int> toOne;

    // Of those it is told to, whoever hears it least.
    int fewest() const
    {
        int least = timesToBeHeard + toAll;
        for (const auto &[persona, times] : toOne)
            least = std::min(least, times + toAll);
        return toOne.empty() ? toAll : least;
    }
};

bool isPastMiddle(QDate today, QDate first, QDate last)
{
    return first.daysTo(today) > first.daysTo(last) / 2 && today < last;
}

} // namespace

// S4-08, the rule of seven. While half of the time is left, the rest can still be planned.
Findings storyToldTooRarely(const Facts &plan)
{
    std::map<Id<Story>, std::map<std::optional<Id<Campaign>>, Telling>> tellings;
    for (const Post *post : plan.posts)
        if (post->story) {
            Telling &telling = tellings[*post->story][post->campaign];
            ++(post->persona ? telling.toOne[*post->persona] : telling.toAll);
        }
    Findings findings;
    for (const Story &story : plan.strategy.all<Story>()) {
        const auto told = tellings.find(story.id);
        if (story.isRetired || told == tellings.end())
            continue;
        for (const auto &[campaignId, telling] : told->second) {
            const Campaign *campaign = plan.strategy.find(campaignId);
            const int times = telling.fewest();
            const bool isDue = campaign ? isPastMiddle(plan.today, campaign->firstDay, campaign->lastDay)
                                        : isPastMiddle(plan.today, plan.quarter.firstDay, plan.quarter.lastDay);
            if (!isDue || times >= timesToBeHeard)
                continue;
            findings.push_back(about(story, story.title, Severity::Info,
                campaign ? Message{QT_TRANSLATE_NOOP("message", "The story “%1” is told %2 of 7 times in the campaign “%3”."),
                    {story.title, QString::number(times), campaign->name}}
                         : Message{QT_TRANSLATE_NOOP("message", "The story “%1” is told %2 of 7 times this quarter."),
                             {story.title, QString::number(times)}},
                {QT_TRANSLATE_NOOP("message", "Tell it again, in another form, before you tell a new one."), {}}));
            break;
        }
    }
    return findings;
}

// S4-09: we are sick of a message before anybody has noticed it
Findings storyRetiredEarly(const Facts &plan)
{
    std::map<Id<Story>, int> told;
    for (const Post &post : plan.strategy.all<Post>())
        if (post.story && post.day && *post.day <= plan.today)
            ++told[*post.story];
    Findings findings;
    for (Story story : plan.strategy.all<Story>()) {
        const auto times = told.find(story.id);
        if (!story.isRetired || times == told.end() || times->second >= timesToBeHeard)
            continue;
        story.isRetired = false;
        findings.push_back(about(story, story.title, Severity::Info,
            {QT_TRANSLATE_NOOP("message", "The story “%1” was retired after %2 of 7 posts: hardly anybody can have noticed it."),
                {story.title, QString::number(times->second)}},
            {QT_TRANSLATE_NOOP("message", "Go on telling it; you are tired of it before your customers are."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Bring the story back"), {}}, Edit::changing(story, story.title)}));
    }
    return findings;
}

} // namespace core::rules
