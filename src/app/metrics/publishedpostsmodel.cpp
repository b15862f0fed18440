// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/publishedpostsmodel.h"

#include "app/metrics/publishedposts.h"
#include "app/plaintooltip.h"
#include "app/workspace.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"

#include <QHash>

#include <map>

namespace app {

namespace {

constexpr qsizetype longestText = 120;

Qt::Alignment alignmentOf(PublishedPostsModel::Column column)
{
    return (column == PublishedPostsModel::Column::Reactions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

// Whose name shows why nobody was asked, or why it is proposed.
QString reasonWords(core::MatchReason reason, const core::Language &language)
{
    switch (reason) {
    case core::MatchReason::Confirmed:
        return language.translate("app", "You said that it is this post.");
    case core::MatchReason::SameAddress:
    case core::MatchReason::NetworkId:
        return language.translate("app", "Both have the same address.");
    case core::MatchReason::SameText:
        return language.translate("app", "The texts are alike, and the days are near.");
    case core::MatchReason::SameTime:
        return language.translate("app", "Both belong to the same day and time.");
    }
    return {};
}

} // namespace

PublishedPostsModel::PublishedPostsModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void PublishedPostsModel::reload()
{
    std::map<std::pair<core::Id<core::Channel>, QString>, core::PostResult> results;
    for (const core::PostResult &result : m_workspace.postResults())
        results.emplace(std::pair(result.channel, result.identity), result);
    QHash<core::Id<core::Post>, const core::Post *> posts;
    for (const core::Post &post : m_workspace.strategy().all<core::Post>())
        posts.insert(post.id, &post);
    beginResetModel();
    m_rows.clear();
    for (const core::PostMatch &match : m_workspace.postMatches()) {
        const auto result = results.find({match.channel, core::identityOf(match.told)});
        const core::Post *planned = match.post ? posts.value(*match.post) : nullptr;
        m_rows.push_back({match, result == results.end() ? std::nullopt : std::optional(result->second), inCalendar(match, planned)});
    }
    endResetModel();
}

int PublishedPostsModel::rowOf(const core::PostMatch &match) const
{
    const QString identity = core::identityOf(match.told);
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].match.channel == match.channel && core::identityOf(m_rows[row].match.told) == identity)
            return static_cast<int>(row);
    return -1;
}

std::vector<core::PostMatch> PublishedPostsModel::proposed() const
{
    std::vector<core::PostMatch> matches;
    for (const Row &row : m_rows)
        if (row.match.isProposed())
            matches.push_back(row.match);
    return matches;
}

std::vector<core::PostMatch> PublishedPostsModel::unplanned() const
{
    std::vector<core::PostMatch> matches;
    for (const Row &row : m_rows)
        if (canBeAdded(row.match))
            matches.push_back(row.match);
    return matches;
}

int PublishedPostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PublishedPostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PublishedPostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Column::Post)
            return plainToolTip(row.match.told.text);
        if (column == Column::InCalendar && row.match.post)
            return plainToolTip(reasonWords(row.match.reason, m_workspace.language()));
        return {};
    case Qt::TextAlignmentRole:
        return alignmentOf(column).toInt();
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant PublishedPostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column).toInt();
    if (role != Qt::DisplayRole)
        return {};
    const auto &language = m_workspace.language();
    switch (column) {
    case Column::Published:
        return language.translate("app", "Published on");
    case Column::Post:
        return language.translate("app", "Post");
    case Column::Channel:
        return language.translate("app", "Channel");
    case Column::Reactions:
        return language.translate("app", "Reactions");
    case Column::InCalendar:
        return language.translate("app", "In the calendar");
    }
    return {};
}

QString PublishedPostsModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Published:
        return published(row);
    case Column::Post: {
        const QString words = core::oneLine(row.match.told.text, longestText);
        return words.isEmpty() ? core::oneLine(core::identityOf(row.match.told), longestText) : words;
    }
    case Column::Channel:
        return m_workspace.channelName(row.match.channel);
    case Column::Reactions:
        return reactions(row);
    case Column::InCalendar:
        return row.inCalendar;
    }
    return {};
}

QString PublishedPostsModel::published(const Row &row) const
{
    const auto &language = m_workspace.language();
    const auto &at = row.match.told.publishedAt;
    if (!at)
        return language.translate("app", "No day");
    const QString day = core::formatDay(at->date(), language);
    return at->time() == QTime(0, 0) ? day : day + QStringLiteral(", ") + core::formatTime(at->time(), language);
}

// "87 (2.1 times the usual)"
QString PublishedPostsModel::reactions(const Row &row) const
{
    const auto &language = m_workspace.language();
    if (!row.result)
        return language.translate("app", "not told");
    const QString count = core::formatCount(row.result->reactions, language);
    const auto times = row.result->timesUsual();
    return times ? language.filled(
               language.translate("app", "%1 (%2 times the usual)"), {count, core::formatRate(*times, core::Unit::Count, {}, language)})
                 : count;
}

QString PublishedPostsModel::inCalendar(const core::PostMatch &match, const core::Post *post) const
{
    const auto &language = m_workspace.language();
    if (!post)
        return language.translate("app", "Not there");
    const QString title = core::shownTitle(*post, language);
    if (!match.isProposed())
        return title;
    return post->day ? language.filled(
               language.translate("app", "Perhaps “%1”, %2", "post, day"), {title, core::formatShortDay(*post->day, language)})
                     : language.filled(language.translate("app", "Perhaps “%1”"), {title});
}

QVariant PublishedPostsModel::sortKey(const Row &row, Column column) const
{
    switch (column) {
    case Column::Published:
        return row.match.told.publishedAt.value_or(QDateTime());
    case Column::Reactions:
        return row.result ? row.result->reactions : -1.0;
    case Column::InCalendar:
        return QString(QChar(row.match.isProposed() ? u'0' : row.match.post ? u'2' : u'1') + row.inCalendar); // what is to be decided first
    case Column::Post:
    case Column::Channel:
        break;
    }
    return text(row, column);
}

} // namespace app
