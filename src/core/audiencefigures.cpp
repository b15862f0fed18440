// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audiencefigures.h"

#include "core/labels.h"
#include "core/segments.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr double percent = 100;

using Parts = std::map<QString, AudienceFigure>; // by segment

// A snapshot while figures are still being added to it, by trait.
struct Gathered {
    std::map<QString, Parts> shares;
    std::map<QString, Parts> counts;
    QStringList sources;
    bool isImported = false;
    bool isNoted = false;
};

// Newest day first; channels in a fixed order.
using Place = std::pair<qint64, qint64>;
Place placeOf(const std::optional<Id<Channel>> &channel, QDate day)
{
    return {-day.toJulianDay(), channel ? channel->value : 0};
}

void add(std::map<QString, Parts> &traits, const QString &trait, const QString &segment, double value)
{
    AudienceFigure &figure = traits[trait][segment];
    figure.segment = segment;
    figure.share += value;
}

// "age=25-34/women" says two things, "place=Lyon" is a city or a country to nobody but its network.
void addSegment(std::map<QString, Parts> &traits, const QString &segment, double value)
{
    for (const auto &[trait, name] : segmentParts(segment)) {
        if (trait == u"age" && name.contains(u'/')) {
            add(traits, QStringLiteral("age"), name.section(u'/', 0, 0), value);
            add(traits, QStringLiteral("gender"), name.section(u'/', 1), value);
        } else if (!name.isEmpty()) {
            add(traits, trait, name, value);
        }
    }
}

void addMeasured(std::map<Place, Gathered> &places, const Series &series)
{
    for (const MetricValue &value : series.values) {
        Gathered &here = places[placeOf(series.key.channel, value.day)];
        here.isImported = true;
        if (series.key.metric == u"audience_share")
            addSegment(here.shares, series.key.segment, value.value / percent);
        else
            addSegment(here.counts, series.key.segment, value.value);
    }
}

void addNoted(std::map<Place, Gathered> &places, const AudienceShare &share)
{
    Gathered &here = places[placeOf(share.channel, share.day)];
    here.isNoted = true;
    if (const QString source = share.source.simplified(); !source.isEmpty() && !here.sources.contains(source))
        here.sources << source;
    // Two rows may name the same part while one of them is being written: both stay in sight.
    Parts &parts = here.shares[tokenOf(share.trait)];
    QString key = share.segment.simplified();
    while (parts.contains(key))
        key += u' ';
    parts[key] = {share.segment.simplified(), share.share, share.id};
}

void becomeShares(Gathered &here)
{
    for (auto &[trait, parts] : here.counts) {
        double total = 0;
        for (const auto &[segment, figure] : parts)
            total += figure.share;
        if (total <= 0 || here.shares.contains(trait))
            continue;
        for (auto &[segment, figure] : parts)
            figure.share /= total;
        here.shares[trait] = parts;
    }
}

int rankOf(const QString &trait)
{
    const auto known = fromToken<AudienceTrait>(trait);
    return known ? static_cast<int>(*known) : static_cast<int>(Tokens<AudienceTrait>::all.size());
}

std::vector<TraitFigures> traitsOf(const std::map<QString, Parts> &gathered)
{
    std::vector<TraitFigures> traits;
    for (const auto &[trait, parts] : gathered) {
        TraitFigures one{trait, {}};
        for (const auto &[segment, figure] : parts)
            one.figures.push_back(figure);
        if (trait != u"age") // "13-17" comes before "18-24" already
            std::stable_sort(one.figures.begin(), one.figures.end(), [](const auto &a, const auto &b) { return a.share > b.share; });
        traits.push_back(std::move(one));
    }
    std::stable_sort(traits.begin(), traits.end(), [](const auto &a, const auto &b) { return rankOf(a.trait) < rankOf(b.trait); });
    return traits;
}

} // namespace

std::vector<AudienceSnapshot> audienceSnapshots(const std::vector<Series> &measured, const std::vector<AudienceShare> &noted)
{
    std::map<Place, Gathered> places;
    for (const Series &series : measured)
        addMeasured(places, series);
    for (const AudienceShare &share : noted)
        addNoted(places, share);
    std::vector<AudienceSnapshot> snapshots;
    for (auto &[place, here] : places) {
        becomeShares(here);
        snapshots.push_back({place.second ? std::optional(Id<Channel>{place.second}) : std::nullopt, QDate::fromJulianDay(-place.first),
            traitsOf(here.shares), here.sources, here.isImported, here.isNoted});
    }
    return snapshots;
}

QString traitLabel(const QString &trait, const Language &language)
{
    if (const auto known = fromToken<AudienceTrait>(trait))
        return label(*known, language);
    static const std::map<QString, const char *> words{{QStringLiteral("place"), QT_TRANSLATE_NOOP("core", "Place")},
        {QStringLiteral("function"), QT_TRANSLATE_NOOP("core", "Function")},
        {QStringLiteral("seniority"), QT_TRANSLATE_NOOP("core", "Seniority")},
        {QStringLiteral("industry"), QT_TRANSLATE_NOOP("core", "Industry")},
        {QStringLiteral("size"), QT_TRANSLATE_NOOP("core", "Company size")}, {QStringLiteral("page"), QT_TRANSLATE_NOOP("core", "Page")},
        {QStringLiteral("query"), QT_TRANSLATE_NOOP("core", "Search")}, {QStringLiteral("region"), QT_TRANSLATE_NOOP("core", "Region")},
        {QStringLiteral("format"), QT_TRANSLATE_NOOP("core", "Format")},
        {QStringLiteral("session source"), QT_TRANSLATE_NOOP("core", "Source of the visits")},
        {QStringLiteral("session medium"), QT_TRANSLATE_NOOP("core", "Medium of the visits")},
        {QStringLiteral("session campaign"), QT_TRANSLATE_NOOP("core", "Campaign of the visits")},
        {QStringLiteral("landing page"), QT_TRANSLATE_NOOP("core", "First page seen")}};
    if (const auto found = words.find(trait); found != words.end())
        return language.translate("core", found->second);
    return trait.left(1).toUpper() + trait.mid(1);
}

QString segmentLabel(const QString &segment, const Language &language)
{
    if (segment == u"women")
        return language.translate("core", "Women");
    if (segment == u"men")
        return language.translate("core", "Men");
    if (segment == u"other")
        return language.translate("core", "Others, or unknown");
    static const QRegularExpression range(QStringLiteral("^(\\d+)-(\\d+)$"));
    QString text = segment;
    return text.replace(range, QStringLiteral("\\1–\\2"));
}

} // namespace core
