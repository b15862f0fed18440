// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/effort.h"

#include "app/workspace.h"
#include "core/cadence.h"
#include "core/labels.h"
#include "core/mix.h"

#include <algorithm>

namespace app {

namespace {

FormatMinutes &lineOf(std::vector<FormatMinutes> &lines, core::PostFormat format)
{
    const auto known = std::find_if(lines.begin(), lines.end(), [format](const FormatMinutes &line) { return line.format == format; });
    return known != lines.end() ? *known : lines.emplace_back(FormatMinutes{format, 0, 0, 0, std::nullopt});
}

} // namespace

std::vector<FormatMinutes> formatMinutes(const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    std::vector<FormatMinutes> lines;
    for (const core::Post *post : core::postsBetween(strategy, workspace.quarter().firstDay, workspace.quarter().lastDay)) {
        const core::Channel *channel = strategy.find(post->channel);
        const int usual = core::usualMinutes(post->format, channel ? workspace.networks().find(channel->network) : nullptr);
        FormatMinutes &line = lineOf(lines, post->format);
        line.leastUsual = line.posts == 0 ? usual : std::min(line.leastUsual, usual);
        line.mostUsual = std::max(line.mostUsual, usual);
        ++line.posts;
    }
    for (const core::FormatEffort &effort : strategy.all<core::FormatEffort>()) {
        FormatMinutes &line = lineOf(lines, effort.format);
        line.own = effort;
        if (line.posts == 0)
            line.leastUsual = line.mostUsual = core::usualMinutes(effort.format, nullptr);
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const FormatMinutes &one, const FormatMinutes &other) { return one.posts > other.posts; });
    return lines;
}

core::Edit settingMinutes(const FormatMinutes &format, int minutes, const core::Language &language)
{
    core::FormatEffort own = format.own.value_or(core::FormatEffort{});
    own.format = format.format;
    own.minutes = minutes;
    const QString name = core::label(format.format, language);
    if (format.own)
        return core::Edit::changing(own, name);
    own.id = core::newId<core::FormatEffort>();
    return core::Edit::adding(own, name);
}

core::Edit forgettingMinutes(const FormatMinutes &format, const core::Language &language)
{
    core::Edit edit({QStringLiteral("delete:format_effort"), {core::label(format.format, language)}});
    if (format.own)
        edit.remove(format.own->id);
    return edit;
}

} // namespace app
