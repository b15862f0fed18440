// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/calendarmodel.h"

#include "app/calendar/keydays.h"
#include "app/planday.h"
#include "core/audit.h"
#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/weeks.h"
#include "core/workinghours.h"

namespace app {

CalendarModel::CalendarModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    m_month = QDate(workspace.viewDay().year(), workspace.viewDay().month(), 1);
    reload();
    connect(&workspace, &Workspace::changed, this, &CalendarModel::reload);
    connect(&workspace, &Workspace::quarterShown, this, &CalendarModel::reload);
}

void CalendarModel::showMonth(QDate anyDay)
{
    beginResetModel();
    m_isWeek = false;
    m_month = QDate(anyDay.year(), anyDay.month(), 1);
    showSpan();
    endResetModel();
}

void CalendarModel::showWeek(QDate anyDay)
{
    beginResetModel();
    m_isWeek = true;
    m_firstDay = core::weekBegin(anyDay, m_weekStart);
    m_month = QDate(m_firstDay.year(), m_firstDay.month(), 1);
    showSpan();
    endResetModel();
}

void CalendarModel::setFilter(const PostFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_posts.read(m_workspace.strategy(), m_filter);
    endResetModel();
}

void CalendarModel::reload()
{
    beginResetModel();
    m_weekStart = std::clamp(m_workspace.strategy().business().weekStart, 1, 7);
    m_posts.read(m_workspace.strategy(), m_filter);
    readGaps();
    m_pauses = core::channelPauses(m_workspace.strategy());
    showSpan();
    endResetModel();
}

// What depends on the days that are shown, and not on all posts.
void CalendarModel::showSpan()
{
    m_firstDay = core::weekBegin(m_isWeek ? m_firstDay : m_month, m_weekStart);
    m_weeks = m_isWeek ? 1 : static_cast<int>(m_firstDay.daysTo(m_month.addMonths(1).addDays(-1))) / 7 + 1;
    m_keyDays = keyDays(m_workspace, firstDay(), lastDay());
    m_keptTimes = core::keptTimes(m_workspace.strategy(), firstDay(), lastDay());
    readCampaigns();
    m_gaps.clear();
    std::copy_if(m_allGaps.begin(), m_allGaps.end(), std::back_inserter(m_gaps), [this](const CalendarSpan &gap) {
        return gap.lastDay >= std::max(firstDay(), m_workspace.viewDay()) && gap.firstDay <= lastDay();
    });
}

std::pair<int, int> CalendarModel::hours() const
{
    constexpr int usualFirst = 8, usualLast = 20, wholeDay = 24;
    const core::Business business = m_workspace.strategy().business();
    std::pair<int, int> hours{usualFirst, usualLast};
    if (core::hasWorkingHours(business)) {
        const int until = business.workUntil->hour() + (business.workUntil->minute() > 0 ? 1 : 0);
        const bool isOverMidnight = *business.workUntil < *business.workFrom;
        hours = isOverMidnight ? std::pair(0, wholeDay) : std::pair(business.workFrom->hour(), until);
    }
    m_posts.forEachBetween(m_workspace.strategy(), firstDay(), lastDay(), [&hours](const core::Post &post) {
        if (!post.time)
            return;
        hours.first = std::min(hours.first, post.time->hour());
        hours.second = std::max(hours.second, post.time->hour() + 1);
    });
    for (const CalendarBlock &block : keptBlocks()) {
        const int last = block.time.hour() + (block.time.minute() + block.minutes + 59) / 60;
        hours = {std::min(hours.first, block.time.hour()), std::max(hours.second, std::min(last, wholeDay))};
    }
    return hours;
}

std::vector<CalendarBlock> CalendarModel::keptBlocks() const
{
    std::vector<CalendarBlock> blocks;
    for (const core::KeptTime &kept : m_keptTimes)
        if (const core::TimeBlock *block = m_workspace.strategy().find(kept.block); block && block->time)
            blocks.push_back({kept.day, *block->time, block->minutes, core::keptTimeText(*block, m_workspace.language())});
    return blocks;
}

QTime CalendarModel::usualTime() const
{
    return core::usualPostTime(m_workspace.strategy().business());
}

QModelIndex CalendarModel::indexOfDay(QDate day) const
{
    return day >= firstDay() && day <= lastDay() ? index(static_cast<int>(m_firstDay.daysTo(day)), 0) : QModelIndex();
}

QModelIndex CalendarModel::indexOfPost(core::Id<core::Post> id) const
{
    const core::Post *post = m_workspace.strategy().find(id);
    const QModelIndex day = post && post->day ? indexOfDay(*post->day) : QModelIndex();
    if (!day.isValid())
        return {};
    const auto place = static_cast<size_t>(post - m_workspace.strategy().all<core::Post>().data());
    const std::vector<size_t> &places = placesOf(day.row());
    const auto found = std::find(places.begin(), places.end(), place);
    return found == places.end() ? QModelIndex() : index(static_cast<int>(found - places.begin()), 0, day);
}

QDate CalendarModel::dayOf(const QModelIndex &index) const
{
    const QModelIndex day = index.parent().isValid() ? index.parent() : index;
    return day.isValid() ? m_firstDay.addDays(day.row()) : QDate();
}

QTime CalendarModel::timeOf(const QModelIndex &index) const
{
    const core::Post *post = postAt(index);
    return post ? post->time.value_or(QTime()) : QTime();
}

// Null where the strategy has changed already and this model has not heard of it.
const core::Post *CalendarModel::postAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const auto &posts = m_workspace.strategy().all<core::Post>();
    const std::vector<size_t> &places = placesOf(static_cast<int>(index.internalId()) - 1);
    const auto row = static_cast<size_t>(index.row());
    return row < places.size() && places[row] < posts.size() ? &posts[places[row]] : nullptr;
}

std::optional<core::Post> CalendarModel::postOf(const QModelIndex &index) const
{
    const core::Post *post = postAt(index);
    return post ? std::optional(*post) : std::nullopt;
}

std::vector<core::Id<core::Post>> CalendarModel::idsBetween(QDate first, QDate last) const
{
    std::vector<core::Id<core::Post>> ids;
    m_posts.forEachBetween(m_workspace.strategy(), first, last, [&ids](const core::Post &post) { ids.push_back(post.id); });
    return ids;
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
        return 7 * m_weeks;
    const bool isDay = parent.internalId() == 0 && parent.column() == 0;
    return isDay ? static_cast<int>(placesOf(parent.row()).size()) : 0;
}

int CalendarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return dayData(index, role);
    const core::Post *post = postAt(index);
    return post ? postData(*post, role) : QVariant();
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
        return day < spanFirst() || day > spanLast();
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
    case PauseRole:
        return pauseText(day);
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
        return core::shownTitle(post, m_workspace.language());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenPost(post);
    case DayRole:
        return *post.day;
    case PostRole:
        return post.id.value;
    case CodeRole:
        return post.channel ? m_workspace.channelCode(post.channel) : QStringLiteral("–"); // "All" would promise each of them
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
    for (const CalendarSpan &campaign : m_campaigns)
        if (m_isWeek && campaign.firstDay <= day && day <= campaign.lastDay)
            parts << campaign.text;
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
    parts << core::shownTitle(post, language) << core::label(post.status, language);
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
    if (const QString paused = pauseText(day); !paused.isEmpty())
        notes << paused;
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

QString CalendarModel::pauseText(QDate day) const
{
    const core::Language &language = m_workspace.language();
    QStringList codes;
    bool isEverything = true;
    for (const core::Channel &channel : m_workspace.strategy().all<core::Channel>()) {
        const bool isSuspended = std::any_of(m_pauses.begin(), m_pauses.end(),
            [&](const core::ChannelPause &pause) { return pause.channel == channel.id && pause.span.holds(day); });
        isEverything = isEverything && (isSuspended || core::decisionFor(channel) == core::AuditDecision::Close);
        if (const QString code = m_workspace.channelCode(channel.id); isSuspended && !codes.contains(code))
            codes << code;
    }
    if (codes.isEmpty())
        return {};
    return isEverything ? language.translate("app", "all suspended", "all channels, on a day")
                        : language.filled(language.translate("app", "suspended: %1"), {codes.join(QStringLiteral(", "))});
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
