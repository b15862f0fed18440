// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postneeds.h"

#include "core/format.h"

namespace core {

namespace {

bool showsAPicture(PostFormat format)
{
    return format == PostFormat::Image || format == PostFormat::Carousel || format == PostFormat::Story;
}

QString wordFor(PostNeed need, const Language &language)
{
    switch (need) {
    case PostNeed::Channel:
        return language.translate("core", "a channel");
    case PostNeed::Time:
        return language.translate("core", "a time");
    case PostNeed::Text:
        return language.translate("core", "a text");
    case PostNeed::Picture:
        return language.translate("core", "a picture");
    case PostNeed::Goal:
        break;
    }
    return language.translate("core", "a goal");
}

} // namespace

std::vector<PostNeed> missingFrom(const Post &post)
{
    std::vector<PostNeed> needs;
    if (!post.day || post.status == PostStatus::Published)
        return needs;
    if (!post.channel)
        needs.push_back(PostNeed::Channel);
    if (!post.time)
        needs.push_back(PostNeed::Time);
    if (post.text.trimmed().isEmpty())
        needs.push_back(PostNeed::Text);
    if (showsAPicture(post.format) && !post.picture)
        needs.push_back(PostNeed::Picture);
    if (!post.goal)
        needs.push_back(PostNeed::Goal);
    return needs;
}

QString missingSentence(const Post &post, const Language &language, const std::optional<Overlength> &tooLong)
{
    QStringList words;
    for (const PostNeed need : missingFrom(post))
        words << wordFor(need, language);
    const bool goesOut = post.day && post.status != PostStatus::Published;
    if (tooLong && goesOut && tooLong->characters > 0)
        words << language.filled(
            language.translate("core", "%n characters less of text, for %1", nullptr, tooLong->characters), {tooLong->network});
    if (tooLong && goesOut && tooLong->hashtags > 0)
        words << language.filled(language.translate("core", "%n hashtags less, for %1", nullptr, tooLong->hashtags), {tooLong->network});
    if (words.isEmpty())
        return {};
    const QString list = words.join(QStringLiteral(", "));
    return post.productionDay ? language.filled(
               language.translate("core", "Still missing, to be ready by %1: %2."), {formatShortDay(*post.productionDay, language), list})
                              : language.filled(language.translate("core", "Still missing: %1."), {list});
}

} // namespace core
