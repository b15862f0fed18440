// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/typedkpiparts.h"

#include "core/audit.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct TypedWord {
    QString stem;
    qsizetype start = 0;
    qsizetype end = 0;
};

// What people say for a metric or a network besides its names.
struct OtherName {
    const char *id;
    const char *name;
};

constexpr std::array metricNames{OtherName{"followers", "fans"}, OtherName{"followers", "subscribers"}, OtherName{"followers", "abonnes"},
    OtherName{"follows", "nouveaux abonnes"}, OtherName{"sessions", "website visits"}, OtherName{"sessions", "website traffic"},
    OtherName{"sessions", "visits to the website"}, OtherName{"sessions", "traffic"}, OtherName{"sessions", "visites du site"},
    OtherName{"sessions", "visites sur le site"}, OtherName{"sessions", "visites"}, OtherName{"sessions", "visits"},
    OtherName{"sessions", "trafic"}, OtherName{"purchases", "sales"}, OtherName{"purchases", "ventes"}, OtherName{"revenue", "turnover"},
    OtherName{"revenue", "ca"}, OtherName{"bookings", "reservations"}, OtherName{"engagement_rate", "engagement rate"},
    OtherName{"engagement_rate", "taux d'engagement"}, OtherName{"engagements", "engagement"}, OtherName{"engagements", "interactions"},
    OtherName{"click_through_rate", "ctr"}, OtherName{"cost_per_click", "cpc"}, OtherName{"cost_per_mille", "cpm"},
    OtherName{"conversion_rate", "conversion rate"}, OtherName{"response_time", "response time"},
    OtherName{"response_time", "time to answer"}, OtherName{"response_time", "temps de reponse"},
    OtherName{"response_time", "delai de reponse"}, OtherName{"email_signups", "sign-ups"},
    OtherName{"email_signups", "newsletter sign-ups"}, OtherName{"email_signups", "inscriptions"}, OtherName{"likes", "j'aime"},
    OtherName{"saves", "enregistrements"}, OtherName{"leads", "prospects"}, OtherName{"calls", "calls"}, OtherName{"calls", "appels"},
    OtherName{"mentions", "mentions"}, OtherName{"reviews", "reviews"}, OtherName{"reviews", "avis"}, OtherName{"applicants", "applicants"},
    OtherName{"applicants", "cv"}, OtherName{"video_views", "vues video"}, OtherName{"code_uses", "promo code"},
    OtherName{"code_uses", "code promo"}, OtherName{"shop_visits", "visits to the shop"}, OtherName{"watch_time", "watch time"},
    OtherName{"link_clicks", "clicks on the link"}, OtherName{"clicks", "clics"}, OtherName{"reach", "portee"}};

constexpr std::array networkNames{OtherName{"x", "twitter"}, OtherName{"instagram", "insta"}, OtherName{"facebook", "fb"},
    OtherName{"google_business", "google"}, OtherName{"website", "site"}, OtherName{"meta_ads", "facebook ads"},
    OtherName{"meta_ads", "instagram ads"}, OtherName{"tiktok", "tik tok"}, OtherName{"newsletter", "mailing list"}};

std::vector<TypedWord> wordsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\d]+"), QRegularExpression::UseUnicodePropertiesOption);
    std::vector<TypedWord> words;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        QString stem = found.captured();
        if (stem.size() > 3 && (stem.endsWith(u's') || stem.endsWith(u'x')))
            stem.chop(1);
        words.push_back({stem, found.capturedStart(), found.capturedEnd()});
    }
    return words;
}

bool standsAt(const std::vector<TypedWord> &words, size_t at, const std::vector<TypedWord> &name)
{
    return at + name.size() <= words.size()
        && std::equal(name.begin(), name.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
            [](const TypedWord &a, const TypedWord &b) { return a.stem == b.stem; });
}

// "Reach 4,800 followers" counts followers.
bool isVerb(const std::vector<TypedWord> &words, size_t at)
{
    return words[at].stem == u"reach" && at + 1 < words.size() && words[at + 1].stem.front().isDigit();
}

// The longest name in the text; of equal ones the first.
struct Found {
    QString id;
    size_t length = 0;
    size_t at = 0;
};

void look(const std::vector<TypedWord> &words, const QString &id, const QString &name, Found &best)
{
    const std::vector<TypedWord> wanted = wordsIn(name);
    if (wanted.empty())
        return;
    for (size_t at = 0; at < words.size(); ++at) {
        const bool isBetter = wanted.size() > best.length || (wanted.size() == best.length && at < best.at);
        if (isBetter && standsAt(words, at, wanted) && !(wanted.size() == 1 && isVerb(words, at)))
            best = {id, wanted.size(), at};
    }
}

void blankFound(FoldedText &text, const std::vector<TypedWord> &words, const Found &found)
{
    const qsizetype start = words[found.at].start;
    text.blank(start, words[found.at + found.length - 1].end - start);
}

// "le nombre d’abonnés" is also called "abonnés".
QString bareName(const QString &phrase)
{
    static const QRegularExpression lead(QStringLiteral("^(?:the |le |la |les |l')?(?:(?:nombre|number|montant|amount) (?:de |d'|of )?)?"));
    return folded(phrase).remove(lead);
}

void lookForNetwork(const std::vector<TypedWord> &words, const Network &network, Found &best)
{
    if (network.id != u"x") { // a letter alone is also a sign for "times"
        for (const auto &[code, name] : network.names)
            look(words, network.id, folded(name), best);
    }
    for (const OtherName &other : networkNames)
        if (network.id == QLatin1String(other.id))
            look(words, network.id, QLatin1String(other.name), best);
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        const QString parts = letter.decomposition();
        const QChar plain = letter.isLetter() && !parts.isEmpty() ? parts.front() : letter;
        if (plain == u'’' || plain == u'‘')
            result += u'\'';
        else if (plain == QChar(0x2212) || plain == u'–')
            result += u'-';
        else
            result += plain.isSpace() ? QChar(u' ') : plain.toLower();
    }
    return result;
}

FoldedText::FoldedText(const QString &text)
    : m_text(folded(text))
{
    static constexpr std::array numerals{"two|deux", "three|trois", "four|quatre", "five|cinq", "six", "seven|sept", "eight|huit",
        "nine|neuf", "ten|dix", "eleven|onze", "twelve|douze"};
    static const QRegularExpression one(
        QStringLiteral("\\b(?:one|un|une)(?= (?:hour|heure|minute|day|jour|week|semaine|month|mois|year|an)\\b)"));
    m_text.replace(one, QStringLiteral("1"));
    for (size_t i = 0; i < numerals.size(); ++i)
        m_text.replace(QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1String(numerals[i]))), QString::number(i + 2));
}

QRegularExpressionMatch FoldedText::take(const QRegularExpression &pattern)
{
    const auto match = pattern.match(m_text);
    if (match.hasMatch())
        blank(match.capturedStart(), match.capturedLength());
    return match;
}

void FoldedText::blank(qsizetype start, qsizetype length)
{
    for (qsizetype i = start; i < start + length; ++i)
        m_text[i] = u' ';
}

void findMetric(FoldedText &text, const TypedKpiInput &input, TypedKpi &result)
{
    const std::vector<TypedWord> words = wordsIn(text.text());
    Found best;
    for (const Metric &metric : input.metrics.all()) {
        for (const auto &[code, name] : metric.names)
            look(words, metric.id, folded(name), best);
        for (const auto &[code, phrase] : metric.phrases)
            look(words, metric.id, bareName(phrase), best);
        for (const OtherName &other : metricNames)
            if (metric.id == QLatin1String(other.id))
                look(words, metric.id, QLatin1String(other.name), best);
    }
    if (best.id.isEmpty())
        return;
    result.metric = best.id;
    blankFound(text, words, best);
}

void findChannel(FoldedText &text, const TypedKpiInput &input, TypedKpi &result)
{
    const auto &channels = input.strategy.all<Channel>();
    const std::vector<TypedWord> words = wordsIn(text.text());
    Found named;
    for (const Channel &channel : channels)
        look(words, channel.id.toString(), folded(channel.handle), named);
    Found best;
    for (const Network &network : input.networks.all())
        lookForNetwork(words, network, best);
    static const QRegularExpression onX(QStringLiteral("\\b(?:on|sur|via|use|using|our|notre) (x)\\b(?! *\\d)"));
    if (!named.id.isEmpty()) {
        result.channel = Id<Channel>::fromString(named.id);
        result.network = input.strategy.find(*result.channel)->network;
        blankFound(text, words, named);
    } else if (!best.id.isEmpty()) {
        result.network = best.id;
        blankFound(text, words, best);
    } else if (text.take(onX).hasMatch()) {
        result.network = QStringLiteral("x");
    }
    for (const Channel &channel : channels)
        if (!result.channel && channel.network == result.network && decisionFor(channel) != AuditDecision::Close)
            result.channel = channel.id;
}

} // namespace core
