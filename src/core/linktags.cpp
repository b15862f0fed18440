// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/linktags.h"

#include "core/levelled.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct TagName {
    QLatin1String name;
    QString LinkTags::*tag;
};

constexpr std::array tagNames{TagName{QLatin1String("utm_source"), &LinkTags::source},
    TagName{QLatin1String("utm_medium"), &LinkTags::medium}, TagName{QLatin1String("utm_campaign"), &LinkTags::campaign},
    TagName{QLatin1String("utm_content"), &LinkTags::content}, TagName{QLatin1String("utm_term"), &LinkTags::term}};

// A link in its three parts, each as it was written.
struct LinkParts {
    QString address;
    QStringList query;
    QString fragment; // with its sign, or empty
};

LinkParts partsOf(const QString &link)
{
    const qsizetype hash = link.indexOf(u'#');
    const QString head = hash < 0 ? link : link.left(hash);
    const qsizetype mark = head.indexOf(u'?');
    return {mark < 0 ? head : head.left(mark), mark < 0 ? QStringList() : head.mid(mark + 1).split(u'&', Qt::SkipEmptyParts),
        hash < 0 ? QString() : link.mid(hash)};
}

const TagName *tagOf(const QString &item)
{
    const QString name = item.section(u'=', 0, 0);
    const auto found = std::find_if(
        tagNames.begin(), tagNames.end(), [&](const TagName &tag) { return name.compare(tag.name, Qt::CaseInsensitive) == 0; });
    return found == tagNames.end() ? nullptr : &*found;
}

QString valueOf(const QString &item)
{
    QByteArray value = item.section(u'=', 1).toUtf8();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' ')));
}

bool isMail(const QString &network)
{
    return network == u"newsletter" || network == u"email";
}

} // namespace

bool canCarryTags(const QString &link)
{
    const QString text = link.trimmed();
    if (text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); }))
        return false;
    const QString scheme = text.contains(QStringLiteral("://")) ? text.section(QStringLiteral("://"), 0, 0).toLower() : QString();
    if (!scheme.isEmpty() && scheme != u"http" && scheme != u"https")
        return false;
    const QUrl url(scheme.isEmpty() ? QStringLiteral("https://") + text : text);
    return url.isValid() && url.userInfo().isEmpty() && url.host().contains(u'.') && !url.host().endsWith(u'.');
}

LinkTags tagsOf(const QString &link)
{
    LinkTags tags;
    for (const QString &item : partsOf(link).query)
        if (const TagName *tag = tagOf(item); tag && (tags.*tag->tag).isEmpty())
            tags.*tag->tag = valueOf(item);
    return tags;
}

QString taggedLink(const QString &link, const LinkTags &tags)
{
    if (!canCarryTags(link))
        return link;
    LinkParts parts = partsOf(link.trimmed());
    parts.query.removeIf([](const QString &item) { return tagOf(item) != nullptr; });
    for (const TagName &tag : tagNames)
        if (const QString &value = tags.*tag.tag; !value.isEmpty())
            parts.query << tag.name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return parts.address + (parts.query.isEmpty() ? QString() : u'?' + parts.query.join(u'&')) + parts.fragment;
}

QString tagWord(const QString &text)
{
    return levelled(text).trimmed().replace(u' ', u'-');
}

LinkTags proposedTags(const Post &post, const Strategy &strategy)
{
    LinkTags tags;
    if (const Channel *channel = strategy.find(post.channel)) {
        tags.source = tagWord(channel->network);
        tags.medium = isMail(channel->network) ? QStringLiteral("email") : QStringLiteral("social");
    }
    const Campaign *campaign = strategy.find(post.campaign);
    const Quarter *quarter = post.day ? strategy.quarterAt(*post.day) : nullptr;
    if (campaign)
        tags.campaign = tagWord(campaign->name);
    else if (quarter)
        tags.campaign = tagWord(quarterName(*quarter));
    tags.content = tagWord(post.title);
    return tags;
}

std::vector<Post> postsWithTagsOf(const Post &post, const Strategy &strategy)
{
    const LinkTags tags = tagsOf(post.link);
    if (tags.isEmpty())
        return {};
    return strategy.where<Post>(
        [&](const Post &other) { return other.id != post.id && !other.link.isEmpty() && tagsOf(other.link) == tags; });
}

} // namespace core
