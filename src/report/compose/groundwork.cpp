// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/groundwork.h"

#include "core/format.h"
#include "core/goalsentence.h"
#include "core/mix.h"
#include "core/quarterdays.h"

#include <algorithm>

namespace report {

Groundwork::Groundwork(const Input &input)
    : m_input(input)
    , m_business(input.strategy.business())
    , m_goals(input.strategy.where<core::Goal>([&](const core::Goal &goal) { return goal.quarter == input.quarter.id; }))
    , m_readings(core::scoreboard(input.strategy, input.quarter, input.metrics, input.source, input.asOf))
{
    for (const core::Post *post : core::postsBetween(input.strategy, input.quarter.firstDay, input.quarter.lastDay))
        m_posts.push_back(*post);
    for (const core::Goal &goal : m_goals)
        for (const core::Kpi &kpi : input.strategy.kpisOf(goal.id))
            m_kpis.push_back(kpi);
    orderPosts();
}

Groundwork::Groundwork(const Input &input, std::vector<core::Post> posts, bool isPart)
    : m_input(input)
    , m_business(input.strategy.business())
    , m_posts(std::move(posts))
    , m_isPart(isPart)
{
    orderPosts();
}

void Groundwork::orderPosts()
{
    for (core::Post &post : m_posts)
        if (post.status == core::PostStatus::Published && post.day && *post.day > asOf())
            post.status = core::PostStatus::Scheduled;
    std::stable_sort(m_posts.begin(), m_posts.end(), [](const core::Post &a, const core::Post &b) {
        return std::tuple(a.day, a.time.value_or(QTime(23, 59)), a.channel) < std::tuple(b.day, b.time.value_or(QTime(23, 59)), b.channel);
    });
}

bool Groundwork::isStillToCome() const
{
    return asOf() < quarter().firstDay && std::all_of(m_readings.begin(), m_readings.end(), [](const core::KpiReading &reading) {
        return reading.status == core::KpiStatus::NotEnoughData;
    });
}

const core::KpiReading *Groundwork::readingOf(core::Id<core::Kpi> kpi) const
{
    const auto found = std::find_if(m_readings.begin(), m_readings.end(), [kpi](const core::KpiReading &r) { return r.kpi == kpi; });
    return found == m_readings.end() ? nullptr : &*found;
}

const core::Kpi *Groundwork::kpiOf(core::Id<core::Goal> goal) const
{
    const auto found = std::find_if(m_kpis.begin(), m_kpis.end(), [goal](const core::Kpi &kpi) { return kpi.goal == goal; });
    return found == m_kpis.end() ? nullptr : &*found;
}

std::vector<core::Gap> Groundwork::gaps() const
{
    auto gaps = core::gapsBetween(strategy(), quarter().firstDay, quarter().lastDay, asOf());
    if (isPart())
        std::erase_if(gaps, [this](const core::Gap &gap) {
            return std::none_of(posts().begin(), posts().end(), [&](const core::Post &post) { return post.channel == gap.channel; });
        });
    return gaps;
}

std::vector<core::Campaign> Groundwork::campaigns() const
{
    auto result = strategy().where<core::Campaign>([this](const core::Campaign &c) {
        return !c.name.trimmed().isEmpty() && c.firstDay <= quarter().lastDay && c.lastDay >= quarter().firstDay;
    });
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.firstDay < b.firstDay; });
    return result;
}

std::vector<core::KeyDay> Groundwork::keyDays(QDate first, QDate last) const
{
    auto days = core::keyDaysOf(strategy(), m_input.keyDates, first, last, language());
    std::erase_if(days, [](const core::KeyDay &day) {
        return !day.isOwn && (day.kind == core::KeyDateKind::RegionalHoliday || day.kind == core::KeyDateKind::Awareness);
    });
    return days;
}

std::vector<core::Review> Groundwork::reviews() const
{
    auto result = strategy().where<core::Review>([this](const core::Review &review) {
        return quarter().id ? review.quarter == quarter().id : core::isWithin(quarter(), review.day);
    });
    for (core::Review &review : result)
        if (review.day > asOf()) {
            review.isDone = false;
            review.decisions.clear();
        }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    return result;
}

QDate Groundwork::startOf(const core::KpiReading &reading) const
{
    return reading.startDay.value_or(quarter().firstDay);
}

QDate Groundwork::deadlineOf(const core::KpiReading &reading) const
{
    return reading.deadline.value_or(quarter().lastDay);
}

QString Groundwork::networkName(const QString &id) const
{
    const core::Network *network = m_input.networks.find(id);
    return network ? network->name(language().code()) : id;
}

QString Groundwork::networkCode(const QString &id) const
{
    const core::Network *network = m_input.networks.find(id);
    return network && !network->code.isEmpty() ? network->code : id.left(2).toUpper();
}

QString Groundwork::channelName(const core::Channel &channel) const
{
    const auto &all = strategy().all<core::Channel>();
    const auto sharing = std::count_if(all.begin(), all.end(), [&](const core::Channel &c) { return c.network == channel.network; });
    const QString name = networkName(channel.network);
    return sharing > 1 && !channel.handle.isEmpty() ? QString(name + u' ' + channel.handle) : name;
}

QString Groundwork::channelName(const std::optional<core::Id<core::Channel>> &id) const
{
    const core::Channel *channel = strategy().find(id);
    return channel ? channelName(*channel) : QString();
}

QString Groundwork::metricName(const QString &id) const
{
    const core::Metric *metric = m_input.metrics.find(id);
    return metric ? metric->name(language().code()) : id;
}

int Groundwork::pillarPlace(const std::optional<core::Id<core::Pillar>> &id) const
{
    const auto &pillars = strategy().all<core::Pillar>();
    const auto found = std::find_if(pillars.begin(), pillars.end(), [&](const core::Pillar &pillar) { return id && pillar.id == *id; });
    return found == pillars.end() ? -1 : static_cast<int>(found - pillars.begin());
}

QString Groundwork::kpiName(const core::KpiReading &reading) const
{
    const QString channel = channelName(reading.channel);
    const QString metric = metricName(reading.metric);
    return channel.isEmpty() ? metric : language().filled(language().translate("report", "%1, %2", "metric, channel"), {metric, channel});
}

core::KpiWords Groundwork::wordsOf(const core::KpiReading &reading) const
{
    return {reading, language(), m_input.metrics.find(reading.metric)};
}

QString Groundwork::goalName(const core::Goal &goal) const
{
    return onOneLine(core::goalTitle({goal, kpiOf(goal.id), strategy(), m_input.metrics, m_input.networks}, language()));
}

QString Groundwork::titleOf(const core::KpiReading &reading) const
{
    const core::Goal *goal = strategy().find(reading.goal);
    return goal ? goalName(*goal) : kpiName(reading);
}

QString Groundwork::value(const core::KpiReading &reading, const std::optional<double> &value) const
{
    return value ? core::formatValue(*value, reading.unit, reading.currency, language()) : unknownValue();
}

QString Shortening::to(qsizetype letters, const QString &text)
{
    const QString whole = onOneLine(text);
    const QString shown = letters > 0 ? shortened(whole, letters) : whole;
    m_hasCut = m_hasCut || shown != whole;
    return shown;
}

void Shortening::addNote(std::vector<Element> &page, const Groundwork &ground) const
{
    if (m_hasCut)
        page.push_back(Paragraph{plain(ground.language().translate("report", "Texts that end in … stand in full in the whole document.")),
            ParagraphStyle::Caption});
}

Cell cellOf(const QString &text)
{
    const QString shown = printable(text).trimmed();
    return shown.isEmpty() ? Cell{muted(unknownValue())} : Cell{plain(shown)};
}

QString goalAnchor(core::Id<core::Goal> goal)
{
    return QStringLiteral("goal-") + goal.toString();
}

QString kpiAnchor(core::Id<core::Kpi> kpi)
{
    return QStringLiteral("kpi-") + kpi.toString();
}

QString keyDayTitle(const core::KeyDay &day, const core::Language &language)
{
    const QString title = onOneLine(day.title);
    return day.lastDay == day.firstDay ? title
                                       : language.filled(language.translate("report", "%1 (until %2)", "key date of several days"),
                                           {title, core::formatShortDay(day.lastDay, language)});
}

QString monthTitle(QDate month, const core::Language &language)
{
    QString name = language.locale().standaloneMonthName(month.month());
    name.replace(0, 1, language.locale().toUpper(name.left(1)));
    return language.filled(language.translate("report", "%1 %2", "month, year"), {name, QString::number(month.year())});
}

QString monthAnchor(QDate month)
{
    return QStringLiteral("month-%1").arg(month.month());
}

QString unknownValue()
{
    return QStringLiteral("–");
}

} // namespace report
