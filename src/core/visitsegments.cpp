// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visitsegments.h"

#include "core/segments.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

namespace {

// How statistics call it in the languages that files come in; the names of columns are in small letters.
constexpr std::array campaignWords{u"campaign", u"campagne", u"kampagne", u"campaña", u"campanha", u"campagna"};
constexpr std::array sourceWords{u"source", u"quelle", u"fuente", u"origem", u"bron", u"sorgente", u"referrer", u"référent", u"verweis"};
constexpr std::array platformWords{u"platform", u"plateforme", u"plattform", u"plataforma", u"piattaforma"};

template <std::size_t Count>
bool holdsOneOf(const QString &name, const std::array<const char16_t *, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [&name](const char16_t *word) { return name.contains(QStringView(word)); });
}

} // namespace

QString sourceName(const QString &value)
{
    const QString place = value.contains(u"://") ? value.section(QLatin1String("://"), 1) : value;
    return place.section(u'/', 0, 0).trimmed().toLower();
}

VisitSegment visitSegment(const QString &text)
{
    VisitSegment segment;
    QStringList names;
    for (const SegmentPart &part : segmentParts(text)) {
        const QString name = part.dimension.toLower();
        const QString value = part.name.trimmed().toLower();
        names << name;
        if (holdsOneOf(name, campaignWords) && !name.endsWith(u" id"))
            segment.campaign = value;
        else if (holdsOneOf(name, sourceWords) && !holdsOneOf(name, platformWords))
            segment.source = sourceName(value);
        else
            segment.others.insert(value);
    }
    segment.names = names.join(u';');
    return segment;
}

SeriesQuery visitsQuery()
{
    return {std::nullopt, QStringLiteral("sessions"), Scope::All};
}

} // namespace core
