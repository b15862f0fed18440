// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/postlistmodel.h"

#include "app/calendar/postedits.h"
#include "app/goals/goaldraft.h"
#include "core/format.h"
#include "core/labels.h"

#include <QCollator>
#include <QRegularExpression>

namespace app {

namespace {

bool isWritable(PostListModel::Column column)
{
    using Column = PostListModel::Column;
    return column == Column::Day || column == Column::Time || column == Column::Title || column == Column::Status
        || column == Column::Owner;
}

} // namespace

std::optional<QTime> timeWritten(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^\\s*(\\d{1,2})\\s*(?:[:.h]\\s*(\\d{2})?)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = clock.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

PostListModel::PostListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void PostListModel::showDays(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    reload();
}

void PostListModel::setFilter(const PostFilter &filter)
{
    m_filter = filter;
}

void PostListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const auto &posts = m_workspace.strategy().all<core::Post>();
    const PostSieve sieve(m_filter);
    for (size_t place = 0; place < posts.size(); ++place) {
        const core::Post &post = posts[place];
        if (post.day && *post.day >= m_first && *post.day <= m_last && sieve.passes(post))
            m_rows.push_back(place);
    }
    order();
    endResetModel();
}

// By day and time always; then, where another column was chosen, by what it says, so that equals stay in the order of their days.
void PostListModel::order()
{
    const auto &posts = m_workspace.strategy().all<core::Post>();
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    const auto momentOf = [&posts](size_t place) {
        return std::tuple(*posts[place].day, posts[place].time.value_or(QTime(23, 59, 59)), posts[place].id);
    };
    const bool isByDay = m_sortedBy == Column::Day;
    std::sort(m_rows.begin(), m_rows.end(),
        [&](size_t one, size_t other) { return isByDay && !isUp ? momentOf(other) < momentOf(one) : momentOf(one) < momentOf(other); });
    if (isByDay)
        return;
    QCollator collator(m_workspace.language().locale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::map<size_t, QCollatorSortKey> keys;
    for (const size_t place : m_rows) {
        const core::Post &post = posts[place];
        const bool isByRank = m_sortedBy == Column::Time || m_sortedBy == Column::Status;
        const QString rank = m_sortedBy == Column::Time ? post.time.value_or(QTime(23, 59, 59)).toString(QStringLiteral("HHmm"))
                                                        : QString::number(static_cast<int>(post.status));
        keys.emplace(place, collator.sortKey(isByRank ? rank : cellText(post, m_sortedBy)));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](size_t one, size_t other) {
        const int compared = keys.at(one).compare(keys.at(other));
        return isUp ? compared < 0 : compared > 0;
    });
}

const core::Post *PostListModel::postAt(int row) const
{
    const auto &posts = m_workspace.strategy().all<core::Post>();
    const bool isShown = row >= 0 && static_cast<size_t>(row) < m_rows.size() && m_rows[static_cast<size_t>(row)] < posts.size();
    return isShown ? &posts[m_rows[static_cast<size_t>(row)]] : nullptr;
}

core::Id<core::Post> PostListModel::idAt(int row) const
{
    const core::Post *post = postAt(row);
    return post ? post->id : core::Id<core::Post>();
}

int PostListModel::rowOf(core::Id<core::Post> id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const core::Post *post = postAt(row); post && post->id == id)
            return row;
    return -1;
}

int PostListModel::rowOfDay(QDate day) const
{
    int nearest = rowCount() - 1;
    for (int row = rowCount() - 1; row >= 0; --row)
        if (const core::Post *post = postAt(row);
            post && post->day >= day && (postAt(nearest)->day < day || post->day <= postAt(nearest)->day))
            nearest = row;
    return nearest;
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PostListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PostListModel::cellText(const core::Post &post, Column column) const
{
    const core::Language &language = m_workspace.language();
    switch (column) {
    case Column::Day:
        return language.filled(QStringLiteral("%1 %2"),
            {language.locale().dayName(post.day->dayOfWeek(), QLocale::ShortFormat), core::formatShortDay(*post.day, language)});
    case Column::Time:
        return post.time ? core::formatTime(*post.time, language) : QString();
    case Column::Channel:
        return post.channel ? m_workspace.channelCode(post.channel) : QString();
    case Column::Title:
        return core::shownTitle(post, language);
    case Column::Pillar: {
        const core::Pillar *pillar = m_workspace.strategy().find(post.pillar);
        return pillar ? pillar->name : QString();
    }
    case Column::Format:
        return core::label(post.format, language);
    case Column::Status:
        return core::label(post.status, language);
    case Column::Owner:
        return post.owner;
    case Column::Goal: {
        const core::Goal *goal = m_workspace.strategy().find(post.goal);
        return goal ? goalName(m_workspace, *goal) : QString();
    }
    }
    return {};
}

QVariant PostListModel::editValue(const core::Post &post, Column column) const
{
    switch (column) {
    case Column::Day:
        return *post.day;
    case Column::Time:
        return post.time.value_or(QTime());
    case Column::Status:
        return static_cast<int>(post.status);
    default:
        return cellText(post, column);
    }
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    const core::Post *post = index.isValid() ? postAt(index.row()) : nullptr;
    if (!post || !post->day)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*post, column);
    case Qt::ToolTipRole:
        return column == Column::Channel && post->channel ? m_workspace.channelName(*post->channel) : cellText(*post, column);
    case Qt::EditRole:
        return editValue(*post, column);
    case Qt::AccessibleTextRole:
        return m_workspace.language().filled(m_workspace.language().translate("app", "%1: %2"),
            {headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cellText(*post, column)});
    case PillarRole: {
        const core::Pillar *pillar = m_workspace.strategy().find(post->pillar);
        return pillar ? pillar->position : -1;
    }
    case IsPublishedRole:
        return post->status == core::PostStatus::Published;
    default:
        return {};
    }
}

bool PostListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const core::Post *found = index.isValid() && role == Qt::EditRole ? postAt(index.row()) : nullptr;
    if (!found)
        return false;
    core::Post post = *found;
    switch (static_cast<Column>(index.column())) {
    case Column::Day:
        if (!value.toDate().isValid())
            return false;
        post = movedTo(post, value.toDate());
        break;
    case Column::Time: {
        const std::optional<QTime> time = timeWritten(value.toString());
        if (!time && !value.toString().trimmed().isEmpty())
            return false;
        post.time = time;
        break;
    }
    case Column::Title:
        post.title = value.toString().trimmed();
        break;
    case Column::Status:
        post.status = static_cast<core::PostStatus>(value.toInt());
        break;
    case Column::Owner:
        post.owner = value.toString().trimmed();
        break;
    default:
        return false;
    }
    if (post != *found)
        emit written(post);
    return true;
}

Qt::ItemFlags PostListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isWritable(static_cast<Column>(index.column())) && !m_workspace.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PostListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Day:
        return language.translate("app", "Day");
    case Column::Time:
        return language.translate("app", "Time");
    case Column::Channel:
        return language.translate("app", "Channel");
    case Column::Title:
        return language.translate("app", "Title");
    case Column::Pillar:
        return language.translate("app", "Content pillar");
    case Column::Format:
        return language.translate("app", "Format");
    case Column::Status:
        return language.translate("app", "Status");
    case Column::Owner:
        return language.translate("app", "Owner");
    case Column::Goal:
        return language.translate("app", "Goal");
    }
    return {};
}

void PostListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_sortedBy = static_cast<Column>(column);
    m_sortOrder = order;
    reload();
}

} // namespace app
