// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postfilter.h"

#include "app/goals/goaldraft.h"
#include "core/labels.h"
#include "core/levelled.h"
#include "core/mission.h"

#include <algorithm>

namespace app {

namespace {

template <class Entity>
qint64 numberOf(const std::optional<core::Id<Entity>> &id)
{
    return id ? id->value : 0;
}

// 0 where the post has none.
qint64 idNumber(const core::Post &post, FilterBy by)
{
    switch (by) {
    case FilterBy::Channel:
        return numberOf(post.channel);
    case FilterBy::Pillar:
        return numberOf(post.pillar);
    case FilterBy::Campaign:
        return numberOf(post.campaign);
    case FilterBy::Persona:
        return numberOf(post.persona);
    case FilterBy::Goal:
        return numberOf(post.goal);
    default:
        return 0;
    }
}

bool isPlain(const QString &words)
{
    const auto isWordy = [](QChar sign) { return sign.isLetterOrNumber() || sign == u' '; };
    return std::all_of(words.begin(), words.end(), isWordy) && words.simplified() == words;
}

template <class Entity, class NameOf>
FilterGroup groupOf(FilterBy by, const QString &title, const QString &none, const Workspace &workspace, NameOf nameOf)
{
    FilterGroup group{by, title, {}, {}};
    for (const Entity &row : workspace.strategy().all<Entity>()) {
        group.texts << nameOf(row);
        group.values << row.id.toString();
    }
    if (!group.values.isEmpty()) {
        group.texts << none;
        group.values << QString();
    }
    return group;
}

FilterGroup statusGroup(const core::Language &language)
{
    FilterGroup group{FilterBy::Status, language.translate("app", "Status"), {}, {}};
    for (const auto &[status, token] : core::Tokens<core::PostStatus>::all) {
        group.texts << core::label(status, language);
        group.values << QLatin1String(token);
    }
    return group;
}

FilterGroup ownerGroup(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    FilterGroup group{FilterBy::Owner, language.translate("app", "Owner"), {}, {}};
    for (const core::Post &post : workspace.strategy().all<core::Post>())
        if (const QString owner = post.owner.trimmed(); !owner.isEmpty() && !group.values.contains(owner))
            group.values << owner;
    group.values.sort(Qt::CaseInsensitive);
    group.texts = group.values;
    if (!group.values.isEmpty()) {
        group.texts << language.translate("app", "No owner");
        group.values << QString();
    }
    return group;
}

FilterGroup missionGroup(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    FilterGroup group{FilterBy::Mission, language.translate("app", "Mission of the channel"), {}, {}};
    const auto &posts = workspace.strategy().all<core::Post>();
    if (std::any_of(posts.begin(), posts.end(), core::missesMission)) {
        group.texts << language.translate("app", "Misses it");
        group.values << missedMission();
    }
    return group;
}

// The first of the rows that are wanted; none where only posts without one are, the post's own where nothing else is left.
template <class Entity>
void take(std::optional<core::Id<Entity>> &id, const QStringList &values, const core::Strategy &strategy)
{
    for (const QString &value : values)
        if (const auto wanted = core::Id<Entity>::fromString(value); !value.isEmpty() && strategy.find(wanted)) {
            id = wanted;
            return;
        }
    if (values.contains(QString()))
        id.reset();
}

void takeStatus(core::Post &post, const QStringList &values)
{
    for (const QString &value : values) {
        const auto status = core::fromToken<core::PostStatus>(value);
        if (!status || status == core::PostStatus::Published || (status == core::PostStatus::Idea) == post.day.has_value())
            continue;
        post.status = *status;
        return;
    }
}

void takeOwner(core::Post &post, const QStringList &values)
{
    const auto named = std::find_if(values.begin(), values.end(), [](const QString &name) { return !name.isEmpty(); });
    post.owner = named == values.end() ? QString() : *named;
}

void takeValue(core::Post &post, FilterBy by, const QStringList &values, const core::Strategy &strategy)
{
    switch (by) {
    case FilterBy::Channel:
        take(post.channel, values, strategy);
        if (const core::Channel *channel = strategy.find(post.channel))
            post.owner = channel->owner;
        return;
    case FilterBy::Pillar:
        return take(post.pillar, values, strategy);
    case FilterBy::Campaign:
        return take(post.campaign, values, strategy);
    case FilterBy::Persona:
        return take(post.persona, values, strategy);
    case FilterBy::Goal:
        return take(post.goal, values, strategy);
    case FilterBy::Status:
        return takeStatus(post, values);
    case FilterBy::Owner:
        return takeOwner(post, values);
    case FilterBy::Mission:
        return; // nothing new begins as a stray
    }
}

} // namespace

core::Post asWanted(core::Post post, const PostFilter &filter, const core::Strategy &strategy)
{
    for (const auto &[by, values] : filter.wanted)
        if (!PostFilter{{{by, values}}, {}}.passes(post))
            takeValue(post, by, values, strategy);
    return post;
}

bool PostFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && std::all_of(wanted.begin(), wanted.end(), [](const auto &kind) { return kind.second.isEmpty(); });
}

bool PostFilter::passes(const core::Post &post) const
{
    return PostSieve(*this).passes(post);
}

PostSieve::PostSieve(const PostFilter &filter)
    : m_isOpen(filter.isEmpty())
    , m_words(filter.text.trimmed())
    , m_level(core::levelled(m_words).trimmed())
    , m_isPlain(isPlain(m_words))
{
    for (const auto &[by, values] : filter.wanted) {
        if (values.isEmpty())
            continue;
        Kind kind{by, {}, {}, {}, values.contains(QString())};
        for (const QString &value : values) {
            if (by == FilterBy::Owner)
                kind.owners << value;
            else if (const auto status = core::fromToken<core::PostStatus>(value); by == FilterBy::Status && status)
                kind.states.push_back(*status);
            else if (by != FilterBy::Mission && !value.isEmpty())
                kind.ids.push_back(core::Id<core::Post>::fromString(value).value);
        }
        m_kinds.push_back(std::move(kind));
    }
}

bool PostSieve::Kind::passes(const core::Post &post) const
{
    if (by == FilterBy::Owner)
        return owners.contains(post.owner.trimmed());
    if (by == FilterBy::Mission)
        return core::missesMission(post);
    if (by == FilterBy::Status)
        return std::find(states.begin(), states.end(), post.status) != states.end();
    const qint64 id = idNumber(post, by);
    return id == 0 ? takesNone : std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool PostSieve::passes(const core::Post &post) const
{
    return m_isOpen
        || (std::all_of(m_kinds.begin(), m_kinds.end(), [&post](const Kind &kind) { return kind.passes(post); }) && hasWords(post));
}

bool PostSieve::hasWords(const core::Post &post) const
{
    if (m_words.isEmpty())
        return true;
    if (!m_isPlain && (post.title.contains(m_words, Qt::CaseInsensitive) || post.text.contains(m_words, Qt::CaseInsensitive)))
        return true;
    return !m_level.isEmpty() && (core::levelled(post.title).contains(m_level) || core::levelled(post.text).contains(m_level));
}

std::vector<FilterGroup> filterGroups(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const auto byName = [](const auto &row) { return row.name; };
    std::vector<FilterGroup> groups{
        groupOf<core::Channel>(FilterBy::Channel, language.translate("app", "Channel"), language.translate("app", "No channel yet"),
            workspace,
            [&](const core::Channel &channel) {
                return QString(workspace.channelCode(channel.id) + QStringLiteral("  ") + workspace.channelName(channel.id));
            }),
        groupOf<core::Pillar>(
            FilterBy::Pillar, language.translate("app", "Content pillar"), language.translate("app", "No pillar"), workspace, byName),
        groupOf<core::Campaign>(
            FilterBy::Campaign, language.translate("app", "Campaign"), language.translate("app", "No campaign"), workspace, byName),
        groupOf<core::Persona>(
            FilterBy::Persona, language.translate("app", "Persona"), language.translate("app", "No persona"), workspace, byName),
        groupOf<core::Goal>(FilterBy::Goal, language.translate("app", "Goal"), language.translate("app", "No goal"), workspace,
            [&](const core::Goal &goal) { return goalName(workspace, goal); }),
        statusGroup(language),
        ownerGroup(workspace),
        missionGroup(workspace),
    };
    std::erase_if(groups, [](const FilterGroup &group) { return group.values.isEmpty(); });
    return groups;
}

PostFilter withoutGone(const PostFilter &filter, const Workspace &workspace)
{
    PostFilter left = filter;
    if (std::all_of(left.wanted.begin(), left.wanted.end(), [](const auto &kind) { return kind.second.isEmpty(); }))
        return left;
    const std::vector<FilterGroup> groups = filterGroups(workspace);
    for (auto &[by, values] : left.wanted) {
        const auto group = std::find_if(groups.begin(), groups.end(), [kind = by](const FilterGroup &one) { return one.by == kind; });
        values.removeIf([&](const QString &value) { return group == groups.end() || !group->values.contains(value); });
    }
    return left;
}

QString filterSentence(const PostFilter &filter, const Workspace &workspace)
{
    if (filter.isEmpty())
        return {};
    const core::Language &language = workspace.language();
    QStringList parts;
    for (const FilterGroup &group : filterGroups(workspace)) {
        const auto wanted = filter.wanted.find(group.by);
        if (wanted == filter.wanted.end())
            continue;
        QStringList names;
        for (qsizetype i = 0; i < group.values.size(); ++i)
            if (wanted->second.contains(group.values.at(i)))
                names << group.texts.at(i).simplified();
        if (!names.isEmpty())
            parts << names.join(QStringLiteral(", "));
    }
    if (const QString words = filter.text.trimmed(); !words.isEmpty())
        parts << language.filled(language.translate("app", "“%1”"), {words});
    return language.filled(language.translate("app", "Filter: %1"), {parts.join(QStringLiteral(" · "))});
}

} // namespace app
