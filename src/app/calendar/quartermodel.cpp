// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/quartermodel.h"

#include "app/planday.h"
#include "core/capacity.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/weeks.h"

namespace app {

namespace {

core::Quarter quarterWith(const core::Strategy &strategy, QDate day)
{
    for (const core::Quarter &quarter : strategy.all<core::Quarter>())
        if (quarter.firstDay <= day && day <= quarter.lastDay)
            return quarter;
    const core::Quarter *nearest = strategy.quarterAt(day);
    core::Quarter quarter = core::quarterHolding(day, strategy.business().quarterFirstMonth);
    quarter.mixRule = nearest ? nearest->mixRule : QString();
    return quarter;
}

} // namespace

QuarterModel::QuarterModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void QuarterModel::showQuarterOf(QDate day)
{
    m_quarter = quarterWith(m_workspace.strategy(), day);
    reload();
}

void QuarterModel::setFilter(const PostFilter &filter)
{
    m_filter = filter;
}

void QuarterModel::reload()
{
    beginResetModel();
    if (m_quarter.firstDay.isValid())
        m_quarter = quarterWith(m_workspace.strategy(), m_quarter.firstDay);
    m_posts.read(m_workspace.strategy(), m_filter);
    readWeeks();
    readLanes();
    endResetModel();
}

void QuarterModel::readWeeks()
{
    const core::Strategy &strategy = m_workspace.strategy();
    const core::Business business = strategy.business();
    m_available = business.hoursPerWeek;
    m_limit.reset();
    m_limitedPillar = -1;
    for (const core::MixCategory &category : core::mixOf(strategy, m_quarter.mixRule, m_quarter.firstDay, m_quarter.firstDay).categories)
        if (category.isLimit)
            m_limit = category.targetPercent;
    for (const core::Pillar &pillar : strategy.all<core::Pillar>())
        if (m_limit && m_limitedPillar < 0 && pillar.in8020 == u"promotion")
            m_limitedPillar = pillar.position;
    m_weeks.clear();
    if (!m_quarter.firstDay.isValid())
        return;
    const core::Language &language = m_workspace.language();
    for (QDate begin = core::weekBegin(m_quarter.firstDay, std::clamp(business.weekStart, 1, 7)); begin <= m_quarter.lastDay;
         begin = begin.addDays(7)) {
        QuarterWeek week;
        week.firstDay = std::max(begin, m_quarter.firstDay);
        week.lastDay = std::min(begin.addDays(6), m_quarter.lastDay);
        week.isWhole = week.firstDay.daysTo(week.lastDay) == 6;
        week.number = core::weekNumber(begin);
        week.posts = m_posts.countBetween(week.firstDay, week.lastDay);
        week.hours = core::neededHours(strategy, m_workspace.networks(), week.firstDay, week.lastDay);
        week.hoursText = core::formatHours(week.hours, language);
        week.isTooLong = m_available > 0 && week.hours > m_available;
        readMix(week);
        m_weeks.push_back(week);
    }
}

void QuarterModel::readMix(QuarterWeek &week) const
{
    const core::Strategy &strategy = m_workspace.strategy();
    if (!m_limit) {
        for (const core::PillarShare &share : core::pillarShares(strategy, week.firstDay, week.lastDay))
            if (const core::Pillar *pillar = strategy.find(share.pillar); pillar && share.posts > 0)
                week.shares.emplace_back(pillar->position, share.percent / 100);
        return;
    }
    const core::Mix mix = core::mixOf(strategy, m_quarter.mixRule, week.firstDay, week.lastDay);
    for (const core::MixCategory &category : mix.categories)
        if (category.isLimit && mix.posts > 0) {
            week.promotion = category.actualPercent;
            week.promotionText = core::formatPercent(category.wholePercent, m_workspace.language(), 0);
        }
    week.isTooMuch = core::isTooMuchPromotion(mix);
}

QString QuarterModel::title() const
{
    return core::quarterLabel(m_quarter, m_workspace.language());
}

QString QuarterModel::note() const
{
    const core::Language &language = m_workspace.language();
    const int posts = m_posts.countBetween(m_quarter.firstDay, m_quarter.lastDay);
    QStringList sentences{language.translate("app", "%n posts.", nullptr, posts)};
    if (m_gaps > 0)
        sentences << language.translate("app", "%n silences longer than planned.", nullptr, m_gaps);
    const auto count = [this](bool QuarterWeek::*isSo) {
        return static_cast<int>(std::count_if(m_weeks.begin(), m_weeks.end(), [isSo](const QuarterWeek &week) { return week.*isSo; }));
    };
    if (const int weeks = count(&QuarterWeek::isTooMuch); weeks > 0)
        sentences << language.translate("app", "%n weeks with too much promotion.", nullptr, weeks);
    if (const int weeks = count(&QuarterWeek::isTooLong); weeks > 0)
        sentences << language.translate("app", "%n weeks with more work than time.", nullptr, weeks);
    return sentences.join(u' ');
}

QDate QuarterModel::today() const
{
    return planDay(m_workspace);
}

int QuarterModel::weekOf(QDate day) const
{
    for (size_t i = 0; i < m_weeks.size(); ++i)
        if (m_weeks[i].firstDay <= day && day <= m_weeks[i].lastDay)
            return static_cast<int>(i);
    return -1;
}

double QuarterModel::mostHours() const
{
    double most = m_available;
    for (const QuarterWeek &week : m_weeks)
        most = std::max(most, week.hours);
    return most;
}

QString QuarterModel::weekName(int week) const
{
    const core::Language &language = m_workspace.language();
    const QuarterWeek &shown = m_weeks.at(static_cast<size_t>(week));
    return language.filled(language.translate("app", "Week %1, %2"),
        {QString::number(shown.number), core::formatDays(shown.firstDay, shown.lastDay, language)});
}

QString QuarterModel::weekSentence(int week) const
{
    const core::Language &language = m_workspace.language();
    const QuarterWeek &shown = m_weeks.at(static_cast<size_t>(week));
    QStringList parts{language.translate("app", "%n posts", nullptr, shown.posts)};
    if (!shown.promotionText.isEmpty())
        parts << language.filled(language.translate("app", "%1 promotion"), {shown.promotionText});
    parts << (m_available > 0 ? language.filled(
                  language.translate("app", "%1 of work for %2"), {shown.hoursText, core::formatHours(m_available, language)})
                              : language.filled(language.translate("app", "%1 of work"), {shown.hoursText}));
    return parts.join(QStringLiteral(", "));
}

std::vector<std::pair<int, QString>> QuarterModel::pillars() const
{
    std::vector<std::pair<int, QString>> pillars;
    for (const core::Pillar &pillar : m_workspace.strategy().all<core::Pillar>())
        pillars.emplace_back(pillar.position, pillar.name);
    return pillars;
}

int QuarterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lanes.size());
}

int QuarterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

QVariant QuarterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != Qt::DisplayRole))
        return {};
    return cellText(m_lanes[static_cast<size_t>(index.row())], m_weeks[static_cast<size_t>(index.column())]);
}

QVariant QuarterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? weekName(section) : m_lanes.at(static_cast<size_t>(section)).title;
}

} // namespace app
