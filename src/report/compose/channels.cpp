// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/audit.h"
#include "core/cadence.h"
#include "core/exposure.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/mixlabels.h"

#include <algorithm>

namespace report {

namespace {

QString categoryName(const Groundwork &ground, const QString &id)
{
    const core::Pillar *pillar = ground.strategy().find(core::Id<core::Pillar>::fromString(id));
    return pillar ? pillar->name : core::mixCategoryLabel(id, ground.language());
}

QString perWeek(double posts, const core::Language &language)
{
    return core::formatCount(posts, language);
}

// "Merge into Instagram": what the audit decided.
QString decisionText(const Groundwork &ground, const core::Channel &channel, core::AuditDecision decision)
{
    const core::Language &language = ground.language();
    const core::Channel *target = ground.strategy().find(channel.mergeInto);
    if (decision != core::AuditDecision::Merge || !target)
        return core::label(decision, language);
    return language.filled(language.translate("report", "Merge into %1", "account"), {ground.channelName(*target)});
}

Table channelsTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "Each channel with its mission and how often it is posted to.");
    table.columns = {{language.translate("report", "Channel"), Align::Left, 96, true}, {language.translate("report", "Mission")},
        {language.translate("report", "Aim a week"), Align::Right, 54}, {language.translate("report", "Planned a week"), Align::Right, 58}};
    for (const core::Channel &channel : ground.strategy().all<core::Channel>()) {
        const core::Cadence cadence = core::cadenceOf(ground.strategy(), channel, ground.quarter().firstDay, ground.quarter().lastDay);
        Cell name{{{ground.networkName(channel.network), true, Tone::Normal, channel.url}}};
        const core::AuditDecision decision = core::decisionFor(channel);
        name.second =
            muted(decision == core::AuditDecision::Undecided ? onOneLine(channel.handle)
                                                             : language.filled(language.translate("report", "%1\n%2", "account, decision"),
                                                                 {onOneLine(channel.handle), decisionText(ground, channel, decision)}));
        Cell mission = cellOf(channel.mission);
        QStringList more;
        for (const QString &text : {channel.approach, ground.isInternal() ? channel.decisionReason : QString()})
            if (!text.trimmed().isEmpty())
                more += printable(text);
        mission.second = plain(more.join(u'\n'));
        table.rows.push_back({{name, mission, cellOf(channel.postsPerWeek ? perWeek(*channel.postsPerWeek, language) : QString()),
                                  cellOf(perWeek(cadence.plannedPerWeek, language))},
            false, false});
    }
    return table;
}

Table pillarTable(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const auto shares = core::pillarShares(ground.strategy(), ground.quarter().firstDay, ground.quarter().lastDay);
    const bool isCustom = ground.quarter().mixRule == u"custom";
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The pillars of the content and their share of the calendar.");
    table.columns = {{language.translate("report", "Pillar"), Align::Left, 0, true}, {language.translate("report", "What it is for")},
        {language.translate("report", "Posts"), Align::Right}, {language.translate("report", "Share planned"), Align::Right}};
    if (isCustom)
        table.columns.push_back({language.translate("report", "Share aimed at"), Align::Right});
    int place = 0;
    for (const core::Pillar &pillar : ground.strategy().all<core::Pillar>()) {
        const auto share = std::find_if(shares.begin(), shares.end(), [&](const core::PillarShare &s) { return s.pillar == pillar.id; });
        const int own = place++;
        if (pillar.name.trimmed().isEmpty())
            continue;
        Cell name{plain(onOneLine(pillar.name))};
        name.pillar = own;
        Row row{{name, cellOf(pillar.purpose), cellOf(share == shares.end() ? QString() : core::formatCount(share->posts, language)),
                    cellOf(share == shares.end() ? QString() : core::formatPercent(share->wholePercent, language, 0))},
            false, false};
        if (isCustom)
            row.cells.push_back(cellOf(core::formatPercent(pillar.share, language, 0)));
        table.rows.push_back(row);
    }
    return table;
}

Table ruleTable(const Groundwork &ground, const core::Mix &mix)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "What the rule asks and what the calendar holds.");
    table.columns = {{core::mixRuleLabel(mix.rule, language), Align::Left, 0, true}, {language.translate("report", "Posts"), Align::Right},
        {language.translate("report", "Planned"), Align::Right}, {language.translate("report", "Rule"), Align::Right}};
    for (const core::MixCategory &category : mix.categories) {
        const QString share = core::formatPercent(category.targetPercent, language, 0);
        table.rows.push_back({{cellOf(categoryName(ground, category.id)), cellOf(core::formatCount(category.posts, language)),
                                  Cell{strong(core::formatPercent(category.wholePercent, language, 0))},
                                  cellOf(category.isLimit ? language.filled(language.translate("report", "at most %1"), {share}) : share)},
            false, false});
    }
    return table;
}

QString mixSentence(const Groundwork &ground, const core::Mix &mix)
{
    const core::Language &language = ground.language();
    for (const core::MixCategory &category : mix.categories)
        if (category.isLimit)
            return language.filled(
                category.actualPercent > category.targetPercent
                    ? language.translate("report", "Promotion takes %1 of the calendar; the rule allows %2.")
                    : language.translate("report", "Promotion takes %1 of the calendar, within the %2 that the rule allows."),
                {core::formatPercent(category.wholePercent, language, 0), core::formatPercent(category.targetPercent, language, 0)});
    const auto over = [](const core::MixCategory &one, const core::MixCategory &other) {
        return one.actualPercent - one.targetPercent < other.actualPercent - other.targetPercent;
    };
    const auto [least, most] = std::minmax_element(mix.categories.begin(), mix.categories.end(), over);
    if (mix.deviation < 1)
        return language.translate("report", "The calendar keeps to the rule.");
    const auto percent = [&](double value) { return core::formatPercent(value, language, 0); };
    return language.filled(
        language.translate("report", "%1: %2 of the calendar, where the rule asks for %3. %4: only %5, where it asks for %6."),
        {categoryName(ground, most->id), percent(most->wholePercent), percent(most->targetPercent), categoryName(ground, least->id),
            percent(least->wholePercent), percent(least->targetPercent)});
}

void addMix(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    if (ground.strategy().all<core::Pillar>().empty())
        return;
    page.push_back(Heading{3, language.translate("report", "Content mix"), QStringLiteral("mix")});
    const QString rule = ground.quarter().mixRule;
    if (!rule.isEmpty() && !ground.posts().empty()) {
        const core::Mix mix = core::mixOf(ground.strategy(), rule, ground.quarter().firstDay, ground.quarter().lastDay);
        page.push_back(Paragraph{plain(mixSentence(ground, mix))});
        page.push_back(pillarTable(ground));
        if (rule != u"custom")
            page.push_back(ruleTable(ground, mix));
        if (mix.untagged > 0)
            page.push_back(
                Paragraph{plain(language.translate("report", "%n posts have no pillar yet and are not counted.", nullptr, mix.untagged)),
                    ParagraphStyle::Caption});
        return;
    }
    page.push_back(pillarTable(ground));
}

void addMessage(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const core::Business &business = ground.business();
    KeyValues lines;
    const auto add = [&](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            lines.lines.push_back({key, plain(text)});
    };
    add(language.translate("report", "Our mission"), business.mission);
    add(language.translate("report", "On social media"), business.socialMission);
    add(language.translate("report", "Our voice"), business.voice);
    add(language.translate("report", "Tone"), business.voiceTone);
    add(language.translate("report", "Style"), business.voiceStyle);
    add(language.translate("report", "We do"), business.voiceDo);
    add(language.translate("report", "We never do"), business.voiceDont);
    const auto stories =
        ground.strategy().where<core::Story>([](const core::Story &story) { return !story.isRetired && !story.title.trimmed().isEmpty(); });
    if (lines.lines.empty() && stories.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "What we say and how"), QStringLiteral("message")});
    page.push_back(lines);
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The stories we tell and the need each answers.");
    table.columns = {{language.translate("report", "Story"), Align::Left, 0, true}, {language.translate("report", "The need it answers")},
        {language.translate("report", "Told"), Align::Right, 64}};
    for (const core::Story &story : stories) {
        const core::TimesSaid said = core::timesSaidInAll(ground.strategy(), story.id);
        const QString told = language.filled(language.translate("report", "%1, aim: %2", "how often a story is told"),
            {QString::number(said.planned), QString::number(core::timesToBeHeard)});
        const core::Goal *goal = ground.strategy().find(story.goal);
        Cell title = cellOf(story.title);
        title.second = muted(onOneLine(story.emotion));
        Cell need = cellOf(story.need);
        need.second = muted(goal ? ground.goalName(*goal) : QString());
        table.rows.push_back({{title, need, cellOf(told)}, false, false});
    }
    if (!table.rows.empty())
        page.push_back(table);
}

// S3-29
void addDemand(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const core::DemandBalance balance = core::demandBetween(ground.strategy(), ground.quarter().firstDay, ground.quarter().lastDay);
    if (balance.said() == 0)
        return;
    const std::vector<int> percents = core::wholePercents({balance.creates, balance.captures});
    page.push_back(Paragraph{
        plain(language.filled(language.translate("report",
                                  "%1 of the posts that say so make people want something (%2); %3 serve those who want it already (%4)."),
            {core::formatPercent(percents[0], language, 0), core::formatCount(balance.creates, language),
                core::formatPercent(percents[1], language, 0), core::formatCount(balance.captures, language)}))});
    page.push_back(Paragraph{plain(core::demandAdvice(balance, language)), ParagraphStyle::Muted});
}

// S3-49
void addExisting(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "What there is already and the pillar that each piece belongs to.");
    table.columns = {{language.translate("report", "What we have"), Align::Left, 0, true},
        {language.translate("report", "Where"), Align::Left, 110}, {language.translate("report", "Pillar"), Align::Left, 120}};
    for (const core::ExistingContent &piece : ground.strategy().all<core::ExistingContent>()) {
        if (piece.title.trimmed().isEmpty())
            continue;
        const core::Pillar *pillar = ground.strategy().find(piece.pillar);
        Cell name{{{onOneLine(piece.title), false, Tone::Normal, piece.link}}};
        Cell belongs = cellOf(pillar ? onOneLine(pillar->name) : QString());
        if (const int place = ground.pillarPlace(piece.pillar); place >= 0)
            belongs.pillar = place;
        table.rows.push_back({{name, cellOf(onOneLine(piece.where)), belongs}, false, false});
    }
    if (table.rows.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "What there is already"), QStringLiteral("existing")});
    page.push_back(std::move(table));
}

} // namespace

Section channelsSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    std::vector<Element> page;
    if (!ground.strategy().all<core::Channel>().empty())
        page.push_back(channelsTable(ground));
    addMix(page, ground);
    addDemand(page, ground);
    addMessage(page, ground);
    addExisting(page, ground);
    if (page.empty())
        return section;
    section.title = language.translate("report", "Channels and content");
    section.anchor = QStringLiteral("channels");
    page.insert(page.begin(), Heading{2, section.title, section.anchor});
    section.versions = {page};
    return section;
}

} // namespace report
