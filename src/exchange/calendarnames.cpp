// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendarnames.h"

#include "core/channelnames.h"
#include "core/postday.h"

namespace exchange {

namespace {

core::ImportIssue unknownName(const CalendarPost &from, const char *field, const QString &name)
{
    return {from.line, QLatin1String(field), core::Severity::Warning,
        {QT_TRANSLATE_NOOP("message", "The plan has nothing called “%1” for “%2”, so that was left as it was."),
            {name, QLatin1String(field)}}};
}

// The row a name means. A reference that bears the name already stays, so that namesakes are not mixed up.
template <class Entity>
class NameField {
public:
    NameField(const core::Strategy &plan, QString Entity::*name)
        : m_plan(plan)
        , m_name(name)
    {
    }

    bool apply(const std::optional<QString> &name, std::optional<core::Id<Entity>> &reference) const
    {
        if (!name || isNamed(m_plan.find(reference), *name))
            return true;
        if (name->trimmed().isEmpty()) {
            reference.reset();
            return true;
        }
        for (const Entity &row : m_plan.all<Entity>())
            if (isNamed(&row, *name)) {
                reference = row.id;
                return true;
            }
        return false;
    }

private:
    bool isNamed(const Entity *row, const QString &name) const
    {
        return row && (row->*m_name).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    }

    const core::Strategy &m_plan;
    QString Entity::*m_name;
};

// By handle and network as far as both are given; the plan may have several accounts on a network.
bool applyChannel(const CalendarPost &from, const core::Strategy &plan, const core::NetworkCatalogue &networks, core::Post &post)
{
    if (!from.channel && !from.network)
        return true;
    const QString handle = from.channel.value_or(QString()).trimmed();
    const QString network = from.network.value_or(QString()).trimmed();
    if (handle.isEmpty() && network.isEmpty()) {
        post.channel.reset();
        return true;
    }
    const auto fits = [&](const core::Channel &channel) { return isNamedChannel(from, networks, channel); };
    const core::Channel *current = plan.find(post.channel);
    if (current && fits(*current))
        return true;
    const auto found = plan.where<core::Channel>(fits);
    if (found.size() == 1)
        post.channel = found.front().id;
    return found.size() == 1;
}

void applyTexts(const CalendarPost &from, core::Post &post)
{
    const auto put = [](const std::optional<QString> &value, QString &field) {
        if (value)
            field = *value;
    };
    put(from.title, post.title);
    put(from.text, post.text);
    put(from.owner, post.owner);
    put(from.link, post.link);
    put(from.publishedLink, post.publishedLink);
}

void applyDay(const CalendarPost &from, const core::Strategy &plan, core::Post &post)
{
    const std::optional<QDate> day = from.saysDay ? from.day : post.day;
    const bool isIdeaStill = !post.day && !day; // its hour is not told by files, and stays
    const bool isSameTime = post.day && post.time && from.time && post.day == day
                         && timeThatExists(*post.day, *post.time, plan.business().timeZone) == *from.time;
    if (from.saysTime && !isSameTime && !isIdeaStill)
        post.time = from.time;
    if (!day && !isIdeaStill)
        post.time.reset();
    if (day)
        post = core::movedTo(post, *day);
    post.format = from.format.value_or(post.format);
    post.status = from.status.value_or(post.status);
    post = core::placedOn(post, day); // with a day it is no idea, without one nothing else
}

} // namespace

bool isNamedChannel(const CalendarPost &from, const core::NetworkCatalogue &networks, const core::Channel &channel)
{
    const QString handle = from.channel.value_or(QString()).trimmed();
    const QString network = from.network.value_or(QString()).trimmed();
    return (handle.isEmpty() || core::isSameHandle(channel.handle, handle))
        && (network.isEmpty() || core::isOnNetworkNamed(channel, networks, network));
}

void applyCalendarPost(const CalendarPost &from, const core::Strategy &plan, const core::NetworkCatalogue &networks, core::Post &post,
    std::vector<core::ImportIssue> &issues)
{
    applyTexts(from, post);
    applyDay(from, plan, post);
    const auto tell = [&](bool isKnown, const char *field, const std::optional<QString> &name) {
        if (!isKnown)
            issues.push_back(unknownName(from, field, name.value_or(QString())));
    };
    const auto &channelName = from.channel && !from.channel->isEmpty() ? from.channel : from.network;
    tell(applyChannel(from, plan, networks, post), "channel", channelName);
    tell(NameField<core::Pillar>(plan, &core::Pillar::name).apply(from.pillar, post.pillar), "pillar", from.pillar);
    tell(NameField<core::Campaign>(plan, &core::Campaign::name).apply(from.campaign, post.campaign), "campaign", from.campaign);
    tell(NameField<core::Goal>(plan, &core::Goal::title).apply(from.goal, post.goal), "goal", from.goal);
    tell(NameField<core::Persona>(plan, &core::Persona::name).apply(from.persona, post.persona), "persona", from.persona);
}

} // namespace exchange
