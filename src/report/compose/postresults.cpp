// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/format.h"

#include <algorithm>

namespace report {

namespace {

constexpr size_t mostLoved = 5;
constexpr size_t leastLoved = 3;

// Those of the quarter that can be held against something usual, the best received first.
std::vector<core::PostResult> comparable(const Groundwork &ground)
{
    std::vector<core::PostResult> posts = ground.input().posts;
    std::erase_if(posts, [&ground](const core::PostResult &post) {
        return !post.timesUsual() || !post.publishedOn || *post.publishedOn < ground.quarter().firstDay
            || *post.publishedOn > ground.asOf();
    });
    std::stable_sort(posts.begin(), posts.end(),
        [](const core::PostResult &one, const core::PostResult &other) { return *one.timesUsual() > *other.timesUsual(); });
    if (posts.size() > mostLoved + leastLoved)
        posts.erase(posts.begin() + mostLoved, posts.end() - leastLoved);
    return posts;
}

} // namespace

void addPostResults(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "Posts of the quarter beside what is usual on their channel, the best received first.");
    table.columns = {{language.translate("report", "Post"), Align::Left, 0, true}, {language.translate("report", "Day"), Align::Left, 64},
        {language.translate("report", "Reactions"), Align::Right, 64}, {language.translate("report", "Times the usual"), Align::Right, 72}};
    for (const core::PostResult &post : comparable(ground)) {
        Cell title = cellOf(onOneLine(post.text.trimmed().section(u'\n', 0, 0)));
        title.second = muted(ground.channelName(post.channel));
        table.rows.push_back(
            {{title, cellOf(core::formatShortDay(*post.publishedOn, language)), cellOf(core::formatCount(post.reactions, language)),
                 cellOf(core::formatRate(*post.timesUsual(), core::Unit::Count, {}, language))},
                false, false});
    }
    if (table.rows.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "How posts are received"), QStringLiteral("received")});
    page.push_back(Paragraph{muted(language.translate(
        "report", "The usual is the median of the channel’s posts. What was published in the last days may still gain."))});
    page.push_back(std::move(table));
}

} // namespace report
