// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postvisits.h"

#include "core/countedonce.h"
#include "core/linktags.h"

#include <QHash>

namespace core {

namespace {

bool isOf(const VisitSegment &segment, const LinkTags &tags)
{
    return (segment.campaign.isEmpty() || segment.campaign == tags.campaign.toLower())
        && (segment.source.isEmpty() || segment.source == tags.source.toLower());
}

} // namespace

std::map<Id<Post>, double> visitsByPost(const Strategy &strategy, const std::vector<Series> &sessions)
{
    if (sessions.empty())
        return {};
    struct Tagged {
        Id<Post> post;
        LinkTags tags;
    };
    QHash<QString, std::vector<Tagged>> byContent;
    for (const Post &post : strategy.all<Post>())
        if (const LinkTags tags = tagsOf(post.link); !tags.content.isEmpty())
            byContent[tags.content.toLower()].push_back({post.id, tags});
    std::map<Id<Post>, CountedOnce> counted;
    for (const Series &series : sessions) {
        const VisitSegment segment = visitSegment(series.key.segment);
        std::vector<Id<Post>> fitting;
        for (const QString &word : segment.others)
            for (const Tagged &tagged : byContent.value(word))
                if (isOf(segment, tagged.tags))
                    fitting.push_back(tagged.post);
        if (fitting.size() == 1)
            counted[fitting.front()].add(segment.names, series);
    }
    std::map<Id<Post>, double> visits;
    for (const auto &[post, count] : counted)
        visits[post] = count.total();
    return visits;
}

} // namespace core
