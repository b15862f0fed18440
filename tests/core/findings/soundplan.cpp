// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"

namespace tests {

SoundPlan::SoundPlan()
{
    add<Business>();
    business().customersExpectUs = true;
    business().owner = QStringLiteral("Julie");
    auto quarter = *quarterNamed(u"2027Q1");
    quarter.id = newId<Quarter>();
    add(quarter);
    add<Objective>().title = QStringLiteral("More guests on weekdays");
    addChannel().mission = QStringLiteral("Show today's bread, so that neighbours come by on weekdays.");
    channel().postsPerWeek = 2;
    addPersona();
    for (int i = 0; i < 3; ++i)
        addGoal(QStringLiteral("Goal %1").arg(i));
    addPillars();
    for (QDate day = quarter.firstDay; day <= quarter.lastDay; day = day.addDays(1))
        if (day.dayOfWeek() == 1 || day.dayOfWeek() == 4)
            addPost(day);
    Review &review = add<Review>();
    review.quarter = quarter.id;
    review.day = QDate(2027, 3, 24);
}

Channel &SoundPlan::addChannel(const char *network)
{
    Channel &channel = add<Channel>();
    channel.network = QLatin1String(network);
    channel.handle = QStringLiteral("@bakery%1").arg(strategy.all<Channel>().size());
    return channel;
}

Campaign &SoundPlan::addCampaign(QDate first, QDate last)
{
    Campaign &campaign = add<Campaign>();
    campaign.name = QStringLiteral("Easter");
    campaign.firstDay = first;
    campaign.lastDay = last;
    CampaignGoal &link = add<CampaignGoal>();
    link.campaign = campaign.id;
    link.goal = goal().id;
    return campaign;
}

Post &SoundPlan::addPost(QDate day)
{
    auto post = aRow<Post>();
    post.title = QStringLiteral("Bread of the day");
    post.channel = channel().id;
    post.day = day;
    post.status = PostStatus::Scheduled;
    post.goal = goal().id;
    post.pillar = strategy.all<Pillar>()[posts().size() % 5 == 0 ? 1 : 0].id;
    return add(post);
}

std::vector<Finding> SoundPlan::found(const char *rule) const
{
    auto findings = findingsOf(underCheck());
    std::erase_if(findings, [&](const Finding &finding) { return finding.rule != QLatin1String(rule); });
    return findings;
}

void SoundPlan::apply(const Edit &edit)
{
    for (const Edit::Operation &operation : edit.operations())
        std::visit(
            [this]<class Entity>(const Entity &row) {
                auto &rows = strategy.all<Entity>();
                const auto known = std::find_if(rows.begin(), rows.end(), [&](const Entity &one) { return one.id == row.id; });
                if (known == rows.end())
                    rows.push_back(row);
                else
                    *known = row;
            },
            std::get<Edit::Row>(operation));
}

Metric SoundPlan::metricNamed(const char *id, bool isVanity)
{
    Metric metric;
    metric.id = QLatin1String(id);
    metric.isVanity = isVanity;
    return metric;
}

Network SoundPlan::networkNamed(const char *id, const char *suits)
{
    Network network;
    network.id = QLatin1String(id);
    network.suits = QStringList{QLatin1String(suits)};
    network.minutesPerPost = {{QStringLiteral("image"), 30}};
    return network;
}

void SoundPlan::addPersona()
{
    add<Persona>().name = QStringLiteral("Claire");
    for (auto source : {EvidenceSource::Interview, EvidenceSource::Assumption}) {
        auto &answer = add<PersonaAnswer>();
        answer.persona = persona().id;
        answer.source = source;
        answer.text = QStringLiteral("Bread for her family");
    }
}

void SoundPlan::addGoal(const QString &title)
{
    auto goal = aRow<Goal>();
    goal.quarter = quarter().id;
    goal.objective = strategy.all<Objective>().front().id;
    goal.title = title;
    add(goal);
    auto &kpi = add<Kpi>();
    kpi.goal = goal.id;
    kpi.channel = channel().id;
    kpi.metric = QStringLiteral("clicks");
    kpi.targetAmount = 400;
    kpi.startDay = QDate(2027, 1, 1);
    kpi.deadline = QDate(2027, 3, 31);
}

void SoundPlan::addPillars()
{
    for (const char *part : {"value", "promotion"}) {
        auto &pillar = add<Pillar>();
        pillar.name = QLatin1String(part);
        pillar.in8020 = QLatin1String(part);
        pillar.inThirds = QStringLiteral("promotion");
    }
}

} // namespace tests
