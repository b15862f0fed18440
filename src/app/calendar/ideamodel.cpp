// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/ideamodel.h"

#include "core/cadence.h"

#include <set>

namespace app {

IdeaModel::IdeaModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    reload();
    connect(&workspace, &Workspace::changed, this, &IdeaModel::reload);
    connect(&workspace, &Workspace::quarterShown, this, &IdeaModel::reload);
}

void IdeaModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    reload();
}

void IdeaModel::setPostFilter(const PostFilter &filter)
{
    m_postFilter = filter;
    reload();
}

void IdeaModel::reload()
{
    const core::Strategy &strategy = m_workspace.strategy();
    const core::Quarter &quarter = m_workspace.quarter();
    std::set<core::Id<core::Channel>> silent;
    for (const core::Gap &gap : core::gapsBetween(strategy, quarter.firstDay, quarter.lastDay, m_workspace.viewDay()))
        if (gap.lastDay >= m_workspace.viewDay())
            silent.insert(gap.channel);
    beginResetModel();
    m_rows.clear();
    m_countOfAll = 0;
    for (const core::Post &post : strategy.all<core::Post>()) {
        if (post.day)
            continue;
        ++m_countOfAll;
        const bool isNamed = post.title.contains(m_filter, Qt::CaseInsensitive) || post.text.contains(m_filter, Qt::CaseInsensitive);
        if (isNamed && m_postFilter.passes(post))
            m_rows.push_back({post, post.channel && silent.contains(*post.channel)});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return a.fillsGap != b.fillsGap ? a.fillsGap : QString::localeAwareCompare(a.post.title, b.post.title) < 0;
    });
    endResetModel();
}

core::Id<core::Post> IdeaModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].post.id : core::Id<core::Post>();
}

int IdeaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IdeaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const core::Pillar *pillar = m_workspace.strategy().find(row.post.pillar);
    const QString code = row.post.channel ? m_workspace.channelCode(row.post.channel) : QString();
    const QString pillarName = pillar ? pillar->name : QString();
    switch (role) {
    case Qt::DisplayRole:
        return row.post.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.post.title, code, pillarName};
        if (row.fillsGap)
            parts << m_workspace.language().translate("app", "would end a silence");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PostRole:
        return row.post.id.value;
    case CodeRole:
        return code;
    case PillarRole:
        return pillar ? pillar->position : -1;
    case PillarNameRole:
        return pillarName;
    case FillsGapRole:
        return row.fillsGap;
    default:
        return {};
    }
}

} // namespace app
