// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/audit.h"
#include "core/format.h"
#include "core/labels.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

// How much of the plan the second page says: it is one page, however full the plan is.
struct Extent {
    size_t goals;
    size_t answers;
    size_t competitors;
    size_t channels;
    size_t posts;
    qsizetype letters; // of one text
    bool hasFrame = true;
};

constexpr size_t fewNames = 3; // of objectives or pillars, however tight it is

// What is said at most, and to what it shrinks, little by little: first what may be missed, at last almost everything.
constexpr Extent fullest{6, 8, 3, 5, 12, 400};
constexpr std::array<Extent, 3> floors{{{4, 5, 2, 4, 6, 120}, {3, 3, 1, 2, 3, 80}, {2, 2, 0, 1, 2, 60}}};

bool shrinkBy(size_t &count, size_t least)
{
    if (count <= least)
        return false;
    --count;
    return true;
}

bool shorten(qsizetype &letters, qsizetype least)
{
    constexpr double shorter = 0.94;
    if (letters <= least)
        return false;
    letters = std::max(least, static_cast<qsizetype>(static_cast<double>(letters) * shorter));
    return true;
}

// From all of it downwards, one thing at a time, so that hardly any room is left of the page that the first fitting one fills.
std::vector<Extent> extentsOf(const Groundwork &ground)
{
    const core::Strategy &strategy = ground.strategy();
    Extent now = fullest; // steps that leave out what is not there would change nothing
    now.goals = std::min(now.goals, ground.goals().size());
    now.competitors = std::min(now.competitors, strategy.all<core::Competitor>().size());
    now.channels = std::min(now.channels, strategy.all<core::Channel>().size());
    now.posts = std::min(now.posts, ground.posts().size());
    std::vector<Extent> extents{now};
    const auto put = [&](bool isSmaller) {
        if (isSmaller)
            extents.push_back(now);
        return isSmaller;
    };
    for (const Extent &least : floors) {
        bool isShrinking = true;
        while (isShrinking) {
            isShrinking = put(shrinkBy(now.posts, least.posts));
            isShrinking |= put(shorten(now.letters, least.letters));
            isShrinking |= put(shrinkBy(now.posts, least.posts));
            isShrinking |= put(shrinkBy(now.answers, least.answers));
            isShrinking |= put(shrinkBy(now.competitors, least.competitors));
            isShrinking |= put(shrinkBy(now.channels, least.channels));
            isShrinking |= put(shrinkBy(now.goals, least.goals));
        }
    }
    now.hasFrame = false;
    extents.push_back(now);
    return extents;
}

// What was left out, told in small print; nothing where all of it stands.
void addLeftOut(std::vector<Element> &page, const Groundwork &ground, size_t all, size_t shown)
{
    const auto more = static_cast<int>(all) - static_cast<int>(shown);
    if (more > 0)
        page.push_back(Paragraph{
            plain(ground.language().translate("report", "%n more are in the whole document.", nullptr, more)), ParagraphStyle::Caption});
}

// What all of it is for and about; the fullest plans need the room for the rest.
void addFrame(std::vector<Element> &page, const Groundwork &ground, const Extent &extent, Shortening &brief)
{
    if (!extent.hasFrame)
        return;
    const core::Language &language = ground.language();
    const auto listed = [&](QStringList names) {
        names.removeAll(QString());
        const auto most = static_cast<qsizetype>(std::max<size_t>(extent.channels, fewNames));
        const QString shown = names.mid(0, most).join(QStringLiteral(", "));
        return names.size() > most ? language.filled(language.translate("report", "%1 and others"), {shown}) : shown;
    };
    QStringList objectives, pillars;
    for (const core::Objective &objective : ground.strategy().all<core::Objective>())
        objectives += brief(objective.title);
    for (const core::Pillar &pillar : ground.strategy().all<core::Pillar>())
        pillars += brief(pillar.name);
    KeyValues lines;
    if (const QString names = listed(objectives); !names.isEmpty())
        lines.lines.push_back({language.translate("report", "Business objectives"), plain(names)});
    if (const QString names = listed(pillars); !names.isEmpty())
        lines.lines.push_back({language.translate("report", "Content pillars"), plain(names)});
    if (!lines.lines.empty())
        page.push_back(std::move(lines));
}

void addGoals(std::vector<Element> &page, const Groundwork &ground, const Extent &extent, Shortening &brief)
{
    const core::Language &language = ground.language();
    if (ground.goals().empty())
        return;
    BulletList list;
    for (const core::Goal &goal : ground.goals()) {
        if (list.items.size() == extent.goals)
            break;
        Text text = strong(brief(ground.goalName(goal)));
        if (const QString sentence = smartSentence(ground, goal); !sentence.isEmpty())
            text.push_back({u'\n' + brief(sentence)});
        list.items.push_back(text);
    }
    const size_t shown = list.items.size();
    page.push_back(Heading{3, language.translate("report", "Our goals")});
    page.push_back(std::move(list));
    addLeftOut(page, ground, ground.goals().size(), shown);
}

void addPersona(std::vector<Element> &page, const Groundwork &ground, const Extent &extent, Shortening &brief)
{
    const core::Language &language = ground.language();
    const auto &personas = ground.strategy().all<core::Persona>();
    if (personas.empty())
        return;
    const core::Persona &persona = personas.front();
    const QString name = persona.name.trimmed().isEmpty() ? language.translate("report", "A persona without a name") : brief(persona.name);
    KeyValues lines;
    for (const QString &field : core::personaFields())
        for (const core::PersonaAnswer &answer : ground.strategy().all<core::PersonaAnswer>())
            if (answer.persona == persona.id && answer.field == field && !answer.text.trimmed().isEmpty()
                && lines.lines.size() < extent.answers)
                lines.lines.push_back({core::personaFieldLabel(field, language), plain(brief(answer.text))});
    page.push_back(Heading{3, language.filled(language.translate("report", "Whom we speak to: %1"), {name})});
    if (!persona.headline.trimmed().isEmpty())
        page.push_back(Paragraph{plain(brief(persona.headline)), ParagraphStyle::Muted});
    if (!lines.lines.empty())
        page.push_back(std::move(lines));
    addLeftOut(page, ground, personas.size(), 1);
}

void addCompetitors(std::vector<Element> &page, const Groundwork &ground, const Extent &extent, Shortening &brief)
{
    KeyValues lines;
    for (const core::Competitor &competitor : ground.strategy().all<core::Competitor>())
        if (!competitor.name.trimmed().isEmpty() && lines.lines.size() < extent.competitors)
            lines.lines.push_back(
                {brief(competitor.name), plain(competitor.doesWell.trimmed().isEmpty() ? unknownValue() : brief(competitor.doesWell))});
    if (lines.lines.empty())
        return;
    page.push_back(Heading{3, ground.language().translate("report", "What competitors do well")});
    page.push_back(std::move(lines));
}

void addChannels(std::vector<Element> &page, const Groundwork &ground, const Extent &extent, Shortening &brief)
{
    const core::Language &language = ground.language();
    const auto staying = ground.strategy().where<core::Channel>(
        [](const core::Channel &channel) { return core::decisionFor(channel) != core::AuditDecision::Close; });
    if (staying.empty())
        return;
    Table table;
    table.isTight = true;
    table.maxLines = 3;
    table.summary = language.translate("report", "Each channel with its mission and how often it is posted to.");
    table.columns = {{language.translate("report", "Channel"), Align::Left, 110, true}, {language.translate("report", "Mission")},
        {language.translate("report", "Aim a week"), Align::Right, 60}};
    for (const core::Channel &channel : staying) {
        if (table.rows.size() == extent.channels)
            break;
        Cell name{strong(ground.networkName(channel.network)), muted(brief(channel.handle))};
        table.rows.push_back({{name, cellOf(brief(channel.mission)),
            cellOf(channel.postsPerWeek ? core::formatCount(*channel.postsPerWeek, language) : QString())}});
    }
    const size_t shown = table.rows.size();
    page.push_back(Heading{3, language.translate("report", "Our channels")});
    page.push_back(std::move(table));
    addLeftOut(page, ground, staying.size(), shown);
}

void addFirstPosts(std::vector<Element> &page, const Groundwork &ground, const Extent &extent, Shortening &brief)
{
    const core::Language &language = ground.language();
    if (ground.posts().empty())
        return;
    Table table;
    table.isTight = true;
    table.maxLines = 2;
    table.summary = language.translate("report", "The first posts of the quarter, by day.");
    table.columns = {{language.translate("report", "Day"), Align::Left, 74, true},
        {language.translate("report", "Channel"), Align::Left, 110}, {language.translate("report", "Post")}};
    for (const core::Post &post : ground.posts()) {
        if (table.rows.size() == extent.posts)
            break;
        const QString day =
            language.locale().dayName(post.day->dayOfWeek(), QLocale::ShortFormat) + u' ' + core::formatShortDay(*post.day, language);
        const QString title = brief(core::shownTitle(post, language));
        table.rows.push_back({{{plain(day)}, cellOf(brief(ground.channelName(post.channel))), {plain(title)}}});
    }
    const size_t shown = table.rows.size();
    page.push_back(Heading{3, language.translate("report", "Our first posts")});
    page.push_back(std::move(table));
    addLeftOut(page, ground, ground.posts().size(), shown);
}

} // namespace

Section secondPageSection(const Groundwork &ground)
{
    Section section;
    section.title = ground.language().translate("report", "The plan in short");
    section.anchor = QStringLiteral("short");
    for (const Extent &extent : extentsOf(ground)) {
        std::vector<Element> page{Heading{2, section.title, section.anchor}};
        Shortening brief(extent.letters);
        for (const auto add : {addFrame, addGoals, addPersona, addCompetitors, addChannels, addFirstPosts})
            add(page, ground, extent, brief);
        brief.addNote(page, ground);
        if (page.size() == 1)
            page.push_back(Paragraph{plain(ground.language().translate("report", "Nothing is planned yet."))});
        section.versions.push_back(std::move(page));
    }
    return section;
}

} // namespace report
