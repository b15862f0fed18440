// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/canvas.h"

#include "core/quarterdays.h"

#include <QRegularExpression>
#include <QSet>

namespace core {

namespace {

constexpr double alike = 0.6;
constexpr int lettersOfAWord = 4;

QSet<QString> weightyWords(const QString &text)
{
    static const QRegularExpression noLetter(QStringLiteral("[^\\p{L}]+"));
    QSet<QString> words;
    for (const QString &word : text.toCaseFolded().split(noLetter, Qt::SkipEmptyParts))
        if (word.size() >= lettersOfAWord)
            words.insert(word);
    return words;
}

} // namespace

GoNoGo goNoGo(const Strategy &strategy)
{
    const Business business = strategy.business();
    if (!business.customersExpectUs)
        return GoNoGo::Unanswered;
    const bool hasObjective = !strategy.all<Objective>().empty();
    if (*business.customersExpectUs)
        return hasObjective ? GoNoGo::Go : GoNoGo::Explore;
    return hasObjective ? GoNoGo::Explore : GoNoGo::NoGo;
}

double likeness(const QString &one, const QString &other)
{
    const QSet<QString> first = weightyWords(one);
    const QSet<QString> second = weightyWords(other);
    const QSet<QString> all = first + second;
    QSet<QString> both = first;
    both.intersect(second);
    return all.isEmpty() ? 0 : static_cast<double>(both.size()) / static_cast<double>(all.size());
}

bool isSameMission(const Business &business)
{
    return !business.mission.trimmed().isEmpty() && !business.socialMission.trimmed().isEmpty()
        && (business.mission.simplified() == business.socialMission.simplified()
            || likeness(business.mission, business.socialMission) >= alike);
}

std::vector<Id<Channel>> channelsWithoutAim(const Strategy &strategy, const Quarter &quarter)
{
    QSet<qint64> aimed;
    for (const Kpi &kpi : strategy.all<Kpi>()) {
        const Goal *goal = strategy.find(kpi.goal);
        if (kpi.channel && goal && goal->quarter == quarter.id)
            aimed.insert(kpi.channel->value);
    }
    QSet<qint64> busy;
    for (const Post &post : strategy.all<Post>()) {
        if (!post.channel || !post.day || !isWithin(quarter, *post.day))
            continue;
        busy.insert(post.channel->value);
        if (strategy.find(post.goal)) // the post itself says what it is for
            aimed.insert(post.channel->value);
    }
    std::vector<Id<Channel>> result;
    for (const Channel &channel : strategy.all<Channel>())
        if (channel.decision != AuditDecision::Close && busy.contains(channel.id.value) && !aimed.contains(channel.id.value))
            result.push_back(channel.id);
    return result;
}

} // namespace core
