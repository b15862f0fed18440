// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/besttimestable.h"

#include "app/workspace.h"
#include "core/format.h"

#include <algorithm>

namespace app {

BestTimesTable::BestTimesTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void BestTimesTable::setChannel(core::Id<core::Channel> channel)
{
    m_times.channel = channel;
    reload();
}

void BestTimesTable::reload()
{
    beginResetModel();
    m_times = core::bestTimesOf(m_workspace.postResults(), m_times.channel);
    endResetModel();
}

int BestTimesTable::weekdayOf(int row) const
{
    const int weekStart = std::clamp(m_workspace.strategy().business().weekStart, 1, 7);
    return (weekStart - 1 + row) % 7 + 1;
}

QString BestTimesTable::valueText(double value) const
{
    const core::Language &language = m_workspace.language();
    return m_times.measure == core::TimesMeasure::Reactions ? core::formatRate(value, core::Unit::Count, {}, language)
                                                            : core::formatPercent(value, language);
}

QString BestTimesTable::title() const
{
    const core::Language &language = m_workspace.language();
    const QString channel = m_workspace.channelName(m_times.channel);
    if (m_times.posts == 0)
        return language.filled(
            language.translate("app", "No imported file tells at what hour the posts on %1 went out and how they did."), {channel});
    if (!m_times.isEnough())
        return language.filled(language.translate("app",
                                   "Too few posts on %1: %n with an hour and reactions, and below %2 they would "
                                   "show chance.",
                                   nullptr, m_times.posts),
            {channel, QString::number(core::BestTimes::fewestPosts)});
    const core::HourOfWeek *best = m_times.best();
    if (!best)
        return language.filled(
            language.translate("app", "No hour stands out on %1: none with at least %2 posts did better than usual, %3."),
            {channel, QString::number(core::BestTimes::postsOfAGoodHour), valueText(m_times.usual)});
    return language.filled(language.translate("app", "Best on %1: %2 from %3 to %4, with %5 instead of the usual %6."),
        {channel, language.locale().dayName(best->weekday), core::formatTime(QTime(best->hour, 0), language),
            core::formatTime(QTime(best->hour, 59), language), valueText(best->value), valueText(m_times.usual)});
}

QString BestTimesTable::note() const
{
    const core::Language &language = m_workspace.language();
    if (!m_times.isEnough())
        return language.translate("app",
            "The posts come from the files you import from the network. What is advised in general is not shown: it says nothing about "
            "your followers.");
    const QString source =
        language.translate("app", "From %n posts in the files you imported, with the hours as these write them.", nullptr, m_times.posts);
    switch (m_times.measure) {
    case core::TimesMeasure::PerReached:
        return language.translate("app", "Each cell: reactions ÷ people reached, the median of its posts, and how many these are.") + u' '
             + source;
    case core::TimesMeasure::PerImpression:
        return language.translate("app", "Each cell: reactions ÷ impressions, the median of its posts, and how many these are.") + u' '
             + source;
    case core::TimesMeasure::PerView:
        return language.translate("app", "Each cell: reactions ÷ views, the median of its posts, and how many these are.") + u' ' + source;
    case core::TimesMeasure::Reactions:
        return language.translate("app", "Each cell: the median reactions of its posts, and how many these are.") + u' ' + source;
    }
    Q_UNREACHABLE();
}

QString BestTimesTable::cellSentence(int weekday, int hour, const core::HourOfWeek *cell) const
{
    const core::Language &language = m_workspace.language();
    const QString day = language.locale().dayName(weekday);
    const QString time = core::formatTime(QTime(hour, 0), language);
    if (!cell)
        return language.filled(language.translate("app", "%1 %2: no post", "weekday, hour"), {day, time});
    return language.filled(
        language.translate("app", "%1 %2: %3, %n posts", "weekday, hour, figure", cell->posts), {day, time, valueText(cell->value)});
}

int BestTimesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_times.hours.empty() ? 0 : 7;
}

int BestTimesTable::columnCount(const QModelIndex &parent) const
{
    const auto [first, last] = m_times.span();
    return parent.isValid() || m_times.hours.empty() ? 0 : last - first + 1;
}

QVariant BestTimesTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int weekday = weekdayOf(index.row());
    const int hour = m_times.span().first + index.column();
    const core::HourOfWeek *cell = m_times.at(weekday, hour);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? valueText(cell->value) : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellSentence(weekday, hour, cell);
    case PostsRole:
        return cell ? cell->posts : 0;
    case IsBestRole:
        return cell && cell == m_times.best();
    case ShareRole: {
        const auto [least, most] = std::minmax_element(m_times.hours.begin(), m_times.hours.end(),
            [](const core::HourOfWeek &one, const core::HourOfWeek &other) { return one.value < other.value; });
        const double width = most->value - least->value;
        return !cell ? -1.0 : width > 0 ? (cell->value - least->value) / width : 0.0;
    }
    default:
        return {};
    }
}

QVariant BestTimesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    if (orientation == Qt::Vertical)
        return language.locale().standaloneDayName(weekdayOf(section));
    return core::formatTime(QTime(m_times.span().first + section, 0), language);
}

} // namespace app
