// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postvisits.h"

#include "core/linktags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

// What a segment says: a word each of campaign, source and the rest. A website's statistics write them as the link does.
struct Segment {
    QString campaign;
    QString source; // "instagram", also of "instagram / social"
    QSet<QString> others;
    QStringList names; // of what the file counts by
};

Segment segmentOf(const QString &text)
{
    Segment segment;
    for (const QString &part : text.split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1).trimmed().toLower();
        segment.names << name;
        if (name.contains(u"campaign") && !name.endsWith(u" id"))
            segment.campaign = value;
        else if (name.contains(u"source") && !name.contains(u"platform"))
            segment.source = value.section(u'/', 0, 0).trimmed();
        else
            segment.others.insert(value);
    }
    return segment;
}

bool isOf(const Segment &segment, const LinkTags &tags)
{
    return (segment.campaign.isEmpty() || segment.campaign == tags.campaign.toLower())
        && (segment.source.isEmpty() || segment.source == tags.source.toLower());
}

double countedOnce(std::vector<MetricValue> values)
{
    std::stable_sort(values.begin(), values.end(), [](const MetricValue &one, const MetricValue &other) { return one.days > other.days; });
    std::vector<MetricValue> taken;
    double sum = 0;
    for (const MetricValue &value : values) {
        const bool overlaps = std::any_of(taken.begin(), taken.end(), [&value](const MetricValue &other) {
            return value.day < other.day.addDays(other.days) && other.day < value.day.addDays(value.days);
        });
        if (overlaps)
            continue;
        taken.push_back(value);
        sum += value.value;
    }
    return sum;
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
    std::map<Id<Post>, std::map<QStringList, double>> counted; // by what the file counts by: two ways tell of the same visits
    for (const Series &series : sessions) {
        const Segment segment = segmentOf(series.key.segment);
        std::vector<Id<Post>> fitting;
        for (const QString &word : segment.others)
            for (const Tagged &tagged : byContent.value(word))
                if (isOf(segment, tagged.tags))
                    fitting.push_back(tagged.post);
        if (fitting.size() == 1)
            counted[fitting.front()][segment.names] += countedOnce(series.values);
    }
    std::map<Id<Post>, double> visits;
    for (const auto &[post, ways] : counted)
        for (const auto &[names, count] : ways)
            visits[post] = std::max(visits[post], count);
    return visits;
}

} // namespace core
