// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postfilter.h"

#include "app/goals/goaldraft.h"
#include "core/labels.h"
#include "core/levelled.h"

#include <algorithm>

namespace app {

namespace {

template <class Entity>
QString idText(const std::optional<core::Id<Entity>> &id)
{
    return id ? id->toString() : QString();
}

QString filterValue(const core::Post &post, FilterBy by)
{
    switch (by) {
    case FilterBy::Channel:
        return idText(post.channel);
    case FilterBy::Pillar:
        return idText(post.pillar);
    case FilterBy::Campaign:
        return idText(post.campaign);
    case FilterBy::Persona:
        return idText(post.persona);
    case FilterBy::Goal:
        return idText(post.goal);
    case FilterBy::Status:
        return core::tokenOf(post.status);
    case FilterBy::Owner:
        return post.owner.trimmed();
    }
    return {};
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

} // namespace

bool PostFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && std::all_of(wanted.begin(), wanted.end(), [](const auto &kind) { return kind.second.isEmpty(); });
}

bool PostFilter::passes(const core::Post &post) const
{
    for (const auto &[by, values] : wanted)
        if (!values.isEmpty() && !values.contains(filterValue(post, by)))
            return false;
    const QString words = text.trimmed();
    if (words.isEmpty() || post.title.contains(words, Qt::CaseInsensitive) || post.text.contains(words, Qt::CaseInsensitive))
        return true;
    const QString level = core::levelled(words).trimmed();
    return !level.isEmpty() && (core::levelled(post.title).contains(level) || core::levelled(post.text).contains(level));
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
