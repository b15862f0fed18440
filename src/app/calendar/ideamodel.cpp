// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/ideamodel.h"

#include "app/calendar/suspending.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/pauses.h"

#include <set>

namespace app {

namespace {

// The day a waiting post had; of other ideas, none that comes before.
QDate dayWaited(const core::Post &post)
{
    return core::isWaiting(post) ? *post.suspendedDay : QDate(9999, 12, 31);
}

} // namespace

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
    const PostSieve sieve(m_postFilter);
    beginResetModel();
    m_rows.clear();
    m_countOfAll = 0;
    for (const core::Post &post : strategy.all<core::Post>()) {
        if (post.day)
            continue;
        ++m_countOfAll;
        const bool isNamed = post.title.contains(m_filter, Qt::CaseInsensitive) || post.text.contains(m_filter, Qt::CaseInsensitive);
        if (isNamed && sieve.passes(post))
            m_rows.push_back({post, post.channel && !core::isWaiting(post) && silent.contains(*post.channel)});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        const QDate oneDay = dayWaited(a.post), otherDay = dayWaited(b.post);
        if (oneDay != otherDay)
            return oneDay < otherDay;
        return a.fillsGap != b.fillsGap ? a.fillsGap : QString::localeAwareCompare(a.post.title, b.post.title) < 0;
    });
    endResetModel();
}

QString IdeaModel::waitingSentence() const
{
    return app::waitingSentence(m_workspace);
}

core::Id<core::Post> IdeaModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].post.id : core::Id<core::Post>();
}

int IdeaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString IdeaModel::waitingText(const core::Post &post) const
{
    const core::Language &language = m_workspace.language();
    return core::isWaiting(post) ? language.filled(language.translate("app", "was on %1", "an idea that waits since a pause"),
               {core::formatShortDay(*post.suspendedDay, language)})
                                 : QString();
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
        return core::shownTitle(row.post, m_workspace.language());
    case Qt::AccessibleTextRole: {
        QStringList parts{core::shownTitle(row.post, m_workspace.language()), code, pillarName};
        if (row.fillsGap)
            parts << m_workspace.language().translate("app", "would end a silence");
        parts << waitingText(row.post);
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
    case WaitingRole:
        return waitingText(row.post);
    default:
        return {};
    }
}

} // namespace app
