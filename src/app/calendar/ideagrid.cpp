// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/ideagrid.h"

#include "app/calendar/postedits.h"
#include "core/audit.h"
#include "core/format.h"
#include "core/oneline.h"

#include <QHash>

#include <algorithm>

namespace app {

namespace {

QString keyOf(const core::Post &post)
{
    const QString title = post.title.simplified().toCaseFolded();
    return title.isEmpty() ? QString(u'#' + post.id.toString()) : title; // nothing says that two without a title are one
}

const core::Post *onChannel(const std::vector<core::Post> &posts, const std::optional<core::Id<core::Channel>> &channel)
{
    const auto found = std::find_if(posts.begin(), posts.end(), [&channel](const core::Post &post) { return post.channel == channel; });
    return found == posts.end() ? nullptr : &*found;
}

} // namespace

IdeaGrid::IdeaGrid(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void IdeaGrid::setOnlyWithoutGoal(bool isOnly)
{
    m_onlyWithoutGoal = isOnly;
    reload();
}

void IdeaGrid::reload()
{
    beginResetModel();
    m_channels.clear();
    for (const core::Channel &channel : m_workspace.strategy().all<core::Channel>())
        if (core::decisionFor(channel) != core::AuditDecision::Close)
            m_channels.push_back(channel.id);
    m_rows.clear();
    QHash<QString, size_t> places;
    for (const core::Post &post : m_workspace.strategy().all<core::Post>()) {
        if (post.day)
            continue;
        const QString key = keyOf(post);
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, m_rows.size());
            m_rows.push_back({key, core::oneLine(post.title), {post}, {}});
        } else {
            m_rows[*place].ideas.push_back(post);
        }
    }
    for (const core::Post &post : m_workspace.strategy().all<core::Post>())
        if (post.day)
            if (const auto place = places.constFind(keyOf(post)); place != places.constEnd())
                m_rows[*place].posts.push_back(post);
    if (m_onlyWithoutGoal)
        std::erase_if(m_rows, [](const Row &row) {
            return std::any_of(row.ideas.begin(), row.ideas.end(), [](const core::Post &post) { return post.goal.has_value(); });
        });
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    endResetModel();
}

const core::Post *IdeaGrid::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto channel = m_channels[static_cast<size_t>(index.column() - 1)];
    const core::Post *idea = onChannel(row.ideas, channel);
    return idea ? idea : onChannel(row.posts, channel);
}

core::Id<core::Post> IdeaGrid::postAt(const QModelIndex &index) const
{
    const core::Post *post = cell(index);
    return post ? post->id : core::Id<core::Post>();
}

core::Edit IdeaGrid::meaning(const QModelIndex &index) const
{
    core::Edit nothing({QStringLiteral("change:post"), {}});
    if (!index.isValid() || index.column() == 0 || cell(index))
        return nothing;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const auto channel = m_channels[static_cast<size_t>(index.column() - 1)];
    if (const core::Post *homeless = onChannel(row.ideas, std::nullopt)) {
        core::Post post = *homeless;
        post.channel = channel;
        return core::Edit::changing(post, post.title);
    }
    core::Post post = copyOf(row.ideas.front());
    post.channel = channel;
    if (const core::Channel *kept = m_workspace.strategy().find(channel))
        post.owner = kept->owner;
    return core::Edit::adding(post, post.title);
}

std::vector<core::Post> IdeaGrid::ideasOf(int row) const
{
    return row < 0 || row >= rowCount() ? std::vector<core::Post>() : m_rows[static_cast<size_t>(row)].ideas;
}

int IdeaGrid::rowOf(const QString &title) const
{
    const QString key = title.simplified().toCaseFolded();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IdeaGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IdeaGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_channels.size()) + 1;
}

QVariant IdeaGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const core::Language &language = m_workspace.language();
    const QString title = m_rows[static_cast<size_t>(index.row())].title;
    if (index.column() == 0)
        return title.isEmpty() ? language.translate("app", "Idea without a title") : title;
    const core::Post *post = cell(index);
    const QString state = !post ? QString() : post->day ? core::formatShortDay(*post->day, language) : language.translate("app", "Idea");
    if (role == Qt::DisplayRole)
        return state;
    const QString channel = m_workspace.channelName(m_channels[static_cast<size_t>(index.column() - 1)]);
    return language.filled(language.translate("app", "%1 on %2: %3", "idea, channel, state"),
        {title, channel, post ? state : language.translate("app", "not planned")});
}

QVariant IdeaGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? m_workspace.language().translate("app", "Idea") : QVariant();
    const auto channel = m_channels[static_cast<size_t>(section - 1)];
    return role == Qt::DisplayRole ? m_workspace.channelCode(channel) : m_workspace.channelName(channel);
}

} // namespace app
