// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importplan.h"

#include "app/planday.h"
#include "app/problems.h"
#include "core/channelnames.h"
#include "core/format.h"
#include "formats/formats.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

using ChannelId = core::Id<core::Channel>;

bool isNamed(const core::Channel &channel, const QString &name)
{
    return (!channel.handle.isEmpty() && core::isSameHandle(channel.handle, name))
        || (!channel.url.isEmpty() && channel.url.compare(name, Qt::CaseInsensitive) == 0);
}

QString networkName(const Workspace &workspace, const core::Channel &channel)
{
    const core::Network *network = workspace.networks().find(channel.network);
    return network ? network->name(workspace.language().code()) : channel.network;
}

QString withNetwork(const Workspace &workspace, const core::Channel &channel)
{
    return networkName(workspace, channel) + u' ' + channel.handle;
}

// The channels that a word may mean: by handle or address, else by network, else by both.
std::vector<core::Channel> meantBy(const Workspace &workspace, const QString &name)
{
    const core::Strategy &plan = workspace.strategy();
    auto found = plan.where<core::Channel>([&](const core::Channel &channel) { return isNamed(channel, name); });
    if (found.empty())
        found = plan.where<core::Channel>(
            [&](const core::Channel &channel) { return core::isOnNetworkNamed(channel, workspace.networks(), name); });
    if (found.empty())
        found = plan.where<core::Channel>(
            [&](const core::Channel &channel) { return withNetwork(workspace, channel).compare(name, Qt::CaseInsensitive) == 0; });
    return found;
}

// The shortest word that means this channel and no other.
QString wordFor(const Workspace &workspace, const core::Channel &channel)
{
    for (const QString &word : {channel.handle, networkName(workspace, channel), withNetwork(workspace, channel), channel.url})
        if (!word.isEmpty() && meantBy(workspace, word).size() == 1)
            return word;
    return workspace.channelName(channel.id);
}

QString listOf(const Workspace &workspace, const std::vector<core::Channel> &channels)
{
    QStringList names;
    for (const core::Channel &channel : channels)
        names << wordFor(workspace, channel);
    return names.join(QStringLiteral(", "));
}

// Numbers of a website, of searches or of a mailing list are the business's own.
bool belongsToBusiness(const core::Network *network)
{
    return network && (network->id == u"website" || network->id == u"newsletter");
}

core::ImportIssue withoutChannel(const Workspace &workspace, const QString &importId)
{
    const core::Network *network = workspace.networks().forImport(importId);
    const QString name = network ? network->name(workspace.language().code()) : importId;
    if (name.isEmpty())
        return {0, {}, core::Severity::Warning,
            {QT_TRANSLATE_NOOP("message",
                 "The file does not say which network it is from: its numbers are kept for the business as a whole. "
                 "Name the channel to keep them there."),
                {}}};
    return {0, {}, core::Severity::Warning,
        {QT_TRANSLATE_NOOP("message", "The plan has no channel on %1: these numbers are kept for the business as a whole. "
                                      "Add the channel and import the file again to have them there."),
            {name}}};
}

// Whether a part's numbers may go to that channel: they are of its network, or of none that is known.
bool fits(const Workspace &workspace, const core::ImportPart &part, ChannelId wanted)
{
    const core::Network *network = workspace.networks().forImport(part.network);
    const core::Channel *channel = workspace.strategy().find(wanted);
    return network == nullptr || (channel != nullptr && channel->network == network->id);
}

// Why the wanted channel can't be meant: nothing in the file is of its network.
std::optional<core::Problem> misfit(const Workspace &workspace, const core::ImportPreview &preview, ChannelId wanted)
{
    const auto isFit = [&](const core::ImportPart &part) { return part.rows.accepted > 0 && fits(workspace, part, wanted); };
    const core::Channel *channel = workspace.strategy().find(wanted);
    if (channel == nullptr || !preview.hasData() || std::any_of(preview.parts.begin(), preview.parts.end(), isFit))
        return std::nullopt;
    QStringList networks;
    for (const core::ImportPart &part : preview.parts)
        if (const core::Network *network = workspace.networks().forImport(part.network); network && part.rows.accepted > 0)
            networks << network->name(workspace.language().code());
    networks.removeDuplicates();
    return core::Problem{{QT_TRANSLATE_NOOP("message", "The numbers of “%1” are of %2, and the channel %3 is on %4. Leave the channel out, "
                                                       "or name one that fits."),
        {preview.file, networks.join(QStringLiteral(", ")), workspace.channelName(wanted), networkName(workspace, *channel)}}};
}

// Julian; 0 without values.
qint64 lastDayIn(const core::ImportPreview &preview)
{
    qint64 last = 0;
    for (const core::ImportPart &part : preview.parts)
        for (const core::Records::Value &value : part.records.values())
            last = std::max(last, qint64{value.day} + value.days - 1);
    return last;
}

} // namespace

tl::expected<ChannelId, core::Problem> channelNamed(const Workspace &workspace, const QString &name)
{
    const core::Strategy &plan = workspace.strategy();
    const auto found = meantBy(workspace, name);
    if (found.size() == 1)
        return found.front().id;
    if (plan.all<core::Channel>().empty())
        return refusal(QT_TRANSLATE_NOOP("message", "The plan has no channel “%1”: it has no channels yet. Add one first."), {name});
    if (found.empty())
        return refusal(QT_TRANSLATE_NOOP("message", "The plan has no channel “%1”. Its channels are: %2."),
            {name, listOf(workspace, plan.all<core::Channel>())});
    return refusal(QT_TRANSLATE_NOOP("message", "“%1” may mean several channels. Name one of them: %2."), {name, listOf(workspace, found)});
}

void rejectUnknownChannels(const formats::Formats &formats, const Workspace &workspace, core::ImportPreview &preview)
{
    for (core::ImportPart &part : preview.parts) {
        std::map<QString, std::optional<core::Problem>> known;
        std::vector<const core::Problem *> troubles; // by head
        bool isSound = true;
        for (const core::RecordHead &head : part.records.heads()) {
            const auto [place, isNew] = known.try_emplace(head.channel);
            if (isNew && !head.channel.isEmpty())
                if (const auto channel = channelNamed(workspace, head.channel); !channel)
                    place->second = channel.error();
            troubles.push_back(place->second ? &*place->second : nullptr);
            isSound = isSound && !place->second;
        }
        if (isSound)
            continue;
        part.records.removeIf([&](const core::Records::Value &value) {
            const core::Problem *trouble = troubles[value.head];
            if (trouble == nullptr)
                return false;
            part.rows.accepted -= 1; // such a row is one record
            part.rows.rejected += 1;
            part.issues.push_back({value.line, {}, core::Severity::Warning, trouble->message});
            return true;
        });
        formats.summarise(part, workspace.metricCatalogue());
    }
}

void tellDaysToCome(const Workspace &workspace, core::ImportPreview &preview)
{
    qint64 today = dayAtTheBusiness(workspace).toJulianDay();
    if (lastDayIn(preview) <= today)
        return;
    today = workDay(workspace).toJulianDay(); // which takes time to find
    const auto dated = [&](qint64 day) { return core::formatDay(QDate::fromJulianDay(day), workspace.language()); };
    for (core::ImportPart &part : preview.parts) {
        std::optional<qint64> first, last;
        for (const core::Records::Value &value : part.records.values()) {
            const qint64 end = qint64{value.day} + value.days - 1;
            if (!value.hasDay() || end <= today)
                continue;
            first = std::min(first.value_or(end), end);
            last = std::max(last.value_or(end), end);
        }
        if (first)
            part.issues.push_back({0, {}, core::Severity::Warning,
                {QT_TRANSLATE_NOOP("message",
                     "Some of these days are still to come: %1 to %2. Check that day and month stand the right way "
                     "round, and the year, before you import them."),
                    {dated(*first), dated(*last)}}});
    }
}

tl::expected<ImportChoice, core::Problem> choiceFor(
    const Workspace &workspace, core::ImportPreview preview, std::optional<ChannelId> wanted)
{
    ImportChoice choice{std::move(preview), {}};
    if (const auto problem = wanted ? misfit(workspace, choice.preview, *wanted) : std::nullopt)
        return tl::make_unexpected(*problem);
    for (core::ImportPart &part : choice.preview.parts) {
        choice.channels.push_back(wanted && fits(workspace, part, *wanted) ? wanted : workspace.likelyChannel(part));
        if (choice.channels.back() || part.rows.accepted == 0)
            continue;
        const core::Network *network = workspace.networks().forImport(part.network);
        const auto fitting = workspace.strategy().where<core::Channel>(
            [&](const core::Channel &channel) { return network && channel.network == network->id; });
        if (!fitting.empty())
            return refusal(QT_TRANSLATE_NOOP("message", "The numbers of “%1” may belong to any of %2. Name the channel they are for."),
                {choice.preview.file, listOf(workspace, fitting)});
        if (!belongsToBusiness(network))
            part.issues.push_back(withoutChannel(workspace, part.network));
    }
    return choice;
}

std::optional<core::ImportIssue> nothingNew(const core::ImportPreview &preview, const ImportCount &count)
{
    if (!preview.hasData() || count.added + count.changed > 0)
        return std::nullopt;
    return core::ImportIssue{0, {}, core::Severity::Info,
        {count.unchanged > 0 ? QT_TRANSLATE_NOOP("message", "Every value of this file is already here: importing it changes no number.")
                             : QT_TRANSLATE_NOOP("message", "The rows of this file were read, but none of their values can be kept."),
            {}}};
}

} // namespace app
