// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importplan.h"

#include "app/problems.h"

namespace app {

namespace {

using ChannelId = core::Id<core::Channel>;

QString withoutAt(const QString &handle)
{
    return handle.startsWith(u'@') ? handle.mid(1) : handle;
}

bool isNamed(const core::Channel &channel, const QString &name)
{
    return (!channel.handle.isEmpty() && withoutAt(channel.handle).compare(withoutAt(name), Qt::CaseInsensitive) == 0)
        || (!channel.url.isEmpty() && channel.url.compare(name, Qt::CaseInsensitive) == 0);
}

bool isOnNetworkNamed(const core::Channel &channel, const core::NetworkCatalogue &networks, const QString &name)
{
    const core::Network *network = networks.find(channel.network);
    if (channel.network.compare(name, Qt::CaseInsensitive) == 0)
        return true;
    return network && std::any_of(network->names.begin(), network->names.end(), [&](const auto &byLanguage) {
        return byLanguage.second.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString listOf(const Workspace &workspace, const std::vector<core::Channel> &channels)
{
    QStringList names;
    for (const core::Channel &channel : channels)
        names << workspace.channelName(channel.id);
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

} // namespace

tl::expected<ChannelId, core::Problem> channelNamed(const Workspace &workspace, const QString &name)
{
    const core::Strategy &plan = workspace.strategy();
    auto found = plan.where<core::Channel>([&](const core::Channel &channel) { return isNamed(channel, name); });
    if (found.empty())
        found =
            plan.where<core::Channel>([&](const core::Channel &channel) { return isOnNetworkNamed(channel, workspace.networks(), name); });
    if (found.size() == 1)
        return found.front().id;
    if (plan.all<core::Channel>().empty())
        return refusal(QT_TRANSLATE_NOOP("message", "The plan has no channel “%1”: it has no channels yet. Add one first."), {name});
    if (found.empty())
        return refusal(QT_TRANSLATE_NOOP("message", "The plan has no channel “%1”. Its channels are: %2."),
            {name, listOf(workspace, plan.all<core::Channel>())});
    return refusal(
        QT_TRANSLATE_NOOP("message", "“%1” may be any of %2. Name the channel by its handle."), {name, listOf(workspace, found)});
}

tl::expected<ImportChoice, core::Problem> choiceFor(
    const Workspace &workspace, core::ImportPreview preview, std::optional<ChannelId> wanted)
{
    ImportChoice choice{std::move(preview), {}};
    for (core::ImportPart &part : choice.preview.parts) {
        choice.channels.push_back(wanted ? wanted : workspace.likelyChannel(part));
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

} // namespace app
