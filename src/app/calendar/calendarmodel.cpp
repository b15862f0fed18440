// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"

#include "app/calendar/keydays.h"
#include "app/planday.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"

namespace app {

CalendarModel::CalendarModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    showMonth(workspace.viewDay());
    connect(&workspace, &Workspace::changed, this, &CalendarModel::reload);
}

void CalendarModel::showMonth(QDate anyDay)
{
    m_month = QDate(anyDay.year(), anyDay.month(), 1);
    reload();
}

void CalendarModel::reload()
{
    beginResetModel();
    const core::Strategy &strategy = m_workspace.strategy();
    m_weekStart = std::clamp(strategy.business().weekStart, 1, 7);
    m_firstDay = m_month.addDays(-((m_month.dayOfWeek() - m_weekStart + 7) % 7));
    m_weeks = static_cast<int>(m_firstDay.daysTo(m_month.addMonths(1).addDays(-1))) / 7 + 1;
    m_posts.assign(static_cast<size_t>(7 * m_weeks), {});
    for (const core::Post &post : strategy.all<core::Post>())
        if (post.day && *post.day >= firstDay() && *post.day <= lastDay())
            m_posts[static_cast<size_t>(m_firstDay.daysTo(*post.day))].push_back(post);
    for (std::vector<core::Post> &day : m_posts)
        std::stable_sort(day.begin(), day.end(), [](const core::Post &a, const core::Post &b) {
            return std::tuple(a.time.value_or(QTime(23, 59, 59)), a.id) < std::tuple(b.time.value_or(QTime(23, 59, 59)), b.id);
        });
    m_keptTimes = core::keptTimes(strategy, firstDay(), lastDay());
    m_keyDays = keyDays(m_workspace, firstDay(), lastDay());
    readSpans();
    endResetModel();
}

int CalendarModel::postsInMonth() const
{
    const auto &posts = m_workspace.strategy().all<core::Post>();
    return static_cast<int>(std::count_if(posts.begin(), posts.end(),
        [this](const core::Post &post) { return post.day && *post.day >= m_month && *post.day < m_month.addMonths(1); }));
}

QModelIndex CalendarModel::indexOfDay(QDate day) const
{
    return day >= firstDay() && day <= lastDay() ? index(static_cast<int>(m_firstDay.daysTo(day)), 0) : QModelIndex();
}

QModelIndex CalendarModel::indexOfPost(core::Id<core::Post> id) const
{
    const core::Post *post = m_workspace.strategy().find(id);
    const QModelIndex day = post && post->day ? indexOfDay(*post->day) : QModelIndex();
    for (int row = 0; day.isValid() && row < rowCount(day); ++row)
        if (m_posts[static_cast<size_t>(day.row())][static_cast<size_t>(row)].id == id)
            return index(row, 0, day);
    return {};
}

QDate CalendarModel::dayOf(const QModelIndex &index) const
{
    const QModelIndex day = index.parent().isValid() ? index.parent() : index;
    return day.isValid() ? m_firstDay.addDays(day.row()) : QDate();
}

std::optional<core::Post> CalendarModel::postOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return std::nullopt;
    return m_posts[index.internalId() - 1][static_cast<size_t>(index.row())];
}

QModelIndex CalendarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex CalendarModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_posts.size());
    const bool isDay = parent.internalId() == 0 && parent.column() == 0;
    return isDay ? static_cast<int>(m_posts[static_cast<size_t>(parent.row())].size()) : 0;
}

int CalendarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto post = postOf(index);
    return post ? postData(*post, role) : dayData(index, role);
}

QVariant CalendarModel::dayData(const QModelIndex &index, int role) const
{
    const QDate day = dayOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
        return spokenDay(index);
    case Qt::ToolTipRole:
        return toolTipOf(day);
    case DayRole:
        return day;
    case PostRole:
        return qint64(0);
    case IsOutsideRole:
        return day < m_month || day >= m_month.addMonths(1);
    case IsTodayRole:
        return day == planDay(m_workspace);
    case IsClosedRole:
        return isClosed(day);
    case KeyDateRole:
        return shownKeyDates(day).value(0);
    case MoreKeyDatesRole:
        return std::max<int>(0, static_cast<int>(shownKeyDates(day).size()) - 1);
    case KeptTimesRole:
        return keptTimes(day);
    case ClosureRole: {
        const core::Closure *closure = core::closureOn(m_workspace.strategy(), day);
        return closure ? closure->reason : QString();
    }
    default:
        return {};
    }
}

QVariant CalendarModel::postData(const core::Post &post, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return post.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenPost(post);
    case DayRole:
        return *post.day;
    case PostRole:
        return post.id.value;
    case CodeRole:
        return m_workspace.channelCode(post.channel);
    case PillarRole: {
        const core::Pillar *pillar = m_workspace.strategy().find(post.pillar);
        return pillar ? pillar->position : -1;
    }
    case IsPublishedRole:
        return post.status == core::PostStatus::Published;
    case RepeatsRole:
        return post.recurrence.has_value();
    default:
        return {};
    }
}

QString CalendarModel::spokenDay(const QModelIndex &index) const
{
    const core::Language &language = m_workspace.language();
    const QDate day = dayOf(index);
    QStringList parts{core::formatLongDay(day, language)};
    if (day == planDay(m_workspace))
        parts << language.translate("app", "today");
    parts << dayNotes(day);
    if (const QString kept = keptTimes(day); !kept.isEmpty())
        parts << language.filled(language.translate("app", "kept free: %1"), {kept});
    parts << (rowCount(index) == 0 ? language.translate("app", "no post")
                                   : language.translate("app", "%n posts", nullptr, rowCount(index)));
    return parts.join(QStringLiteral(", "));
}

QString CalendarModel::spokenPost(const core::Post &post) const
{
    const core::Language &language = m_workspace.language();
    QStringList parts{post.channel ? m_workspace.channelName(*post.channel) : language.translate("app", "no channel yet")};
    if (post.time)
        parts << core::formatTime(*post.time, language);
    parts << post.title << core::label(post.status, language);
    if (const core::Pillar *pillar = m_workspace.strategy().find(post.pillar))
        parts << pillar->name;
    if (post.recurrence)
        parts << language.translate("app", "repeats");
    return parts.join(QStringLiteral(", "));
}

// A public season, such as the sales, stands on its first day alone; the days after tell it when asked.
QStringList CalendarModel::shownKeyDates(QDate day) const
{
    QStringList titles;
    for (const core::KeyDay &date : m_keyDays)
        if (date.isOwn ? date.holds(day) : date.firstDay == day)
            titles << date.title;
    return titles;
}

QStringList CalendarModel::dayNotes(QDate day) const
{
    QStringList notes;
    if (isClosed(day))
        notes << closedText(day);
    for (const core::KeyDay &date : m_keyDays)
        if (date.holds(day))
            notes << date.title;
    return notes;
}

QString CalendarModel::keptTimes(QDate day) const
{
    QStringList texts;
    for (const core::KeptTime &kept : m_keptTimes)
        if (const core::TimeBlock *block = kept.day == day ? m_workspace.strategy().find(kept.block) : nullptr)
            texts << core::keptTimeText(*block, m_workspace.language());
    return texts.join(QStringLiteral(" · "));
}

QString CalendarModel::closedText(QDate day) const
{
    const core::Language &language = m_workspace.language();
    const core::Closure *closure = core::closureOn(m_workspace.strategy(), day);
    return closure && !closure->reason.trimmed().isEmpty()
             ? language.filled(language.translate("app", "closed: %1"), {closure->reason.trimmed()})
             : language.translate("app", "closed");
}

QString CalendarModel::toolTipOf(QDate day) const
{
    QStringList lines = dayNotes(day);
    for (const CalendarSpan &campaign : m_campaigns)
        if (campaign.firstDay <= day && day <= campaign.lastDay)
            lines << campaign.text;
    if (const QString kept = keptTimes(day); !kept.isEmpty())
        lines << kept;
    return lines.join(QStringLiteral(" · "));
}

bool CalendarModel::isClosed(QDate day) const
{
    return !core::isOpenOn(m_workspace.strategy(), day);
}

} // namespace app
