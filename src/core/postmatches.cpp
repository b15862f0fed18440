// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/postmatches.h"

#include "core/likeness.h"
#include "core/postmarks.h"
#include "core/walltime.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype lettersOfIdentity = 80; // of a text, where a file gives neither id nor address
constexpr qsizetype shortestTellingId = 8; // a shorter one may stand in an address by chance
constexpr int daysApart = 7; // a post that was put off for longer is asked for by nobody
constexpr int sameDay = 1; // by clocks of two zones
constexpr int minutesApart = 30;
constexpr double clearlyAlike = 0.6; // within daysApart
constexpr double ratherAlike = 0.3; // within sameDay
constexpr qsizetype wordsThatTell = 3; // fewer may be in both by chance
constexpr double weightOfNearness = 0.5; // beside a likeness of at most 1

QString confirmedMark(const PublishedPost &told)
{
    return toldMark() + identityOf(told);
}

QString refusedMark(const PublishedPost &told)
{
    return notToldMark() + identityOf(told);
}

// What of an address may be the network's id of the post: "7123456789" of "…/video/7123456789" and of "…-activity-7123456789-Ab1c".
QStringList partsOf(const QString &address)
{
    static const QRegularExpression betweenParts(QStringLiteral("[/?&=:]"));
    QStringList parts = address.split(betweenParts, Qt::SkipEmptyParts);
    for (const QString &part : QStringList(parts))
        parts += part.split(u'-', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.size() < shortestTellingId; });
    return parts;
}

bool onlyCounts(const QString &name)
{
    static const QSet<QString> counters{QStringLiteral("igsh"), QStringLiteral("igshid"), QStringLiteral("fbclid"), QStringLiteral("gclid"),
        QStringLiteral("si"), QStringLiteral("ref"), QStringLiteral("s"), QStringLiteral("feature")};
    return name.startsWith(QLatin1String("utm_")) || counters.contains(name);
}

// What is compared of a post of the plan, worked out once.
struct Planned {
    const Post *post = nullptr;
    QString address;
    QSet<QString> words; // read when a post is compared with it
    QSet<QString> titleWords;
    bool isTaken = false;
};

struct Told {
    const PublishedPost *post = nullptr;
    std::optional<QDate> day;
    QSet<QString> words = {}; // read when it has to be compared
    std::optional<size_t> planned = {};
    MatchReason reason = MatchReason::Confirmed;
};

double alikeness(const Told &told, const Planned &planned)
{
    double alike = likeness(told.words, planned.words);
    if (std::min(told.words.size(), planned.words.size()) >= wordsThatTell)
        alike = std::max(alike, containment(told.words, planned.words)); // exports cut long texts
    if (planned.words.isEmpty() && planned.titleWords.size() >= wordsThatTell)
        alike = std::max(alike, containment(told.words, planned.titleWords));
    return alike;
}

// The posts of one channel, paired.
class ChannelMatching {
public:
    ChannelMatching(Id<Channel> channel, const std::vector<PublishedPost> &told, const std::vector<const Post *> &planned)
        : m_channel(channel)
    {
        for (const PublishedPost &post : told)
            m_told.push_back({&post, post.publishedAt ? std::optional(post.publishedAt->date()) : std::nullopt});
        for (const Post *post : planned)
            m_planned.push_back({post, comparedAddress(post->publishedLink), {}, {}});
        std::stable_sort(
            m_planned.begin(), m_planned.end(), [](const Planned &one, const Planned &other) { return one.post->day < other.post->day; });
    }

    std::vector<PostMatch> matches()
    {
        index();
        pair(MatchReason::Confirmed, [this](const Told &told) { return confirmedFor(*told.post); });
        pair(MatchReason::SameAddress, [this](const Told &told) { return addressedFor(*told.post); });
        pair(MatchReason::NetworkId, [this](const Told &told) { return identifiedFor(*told.post); });
        propose();
        std::vector<PostMatch> matches;
        for (const Told &told : m_told)
            matches.push_back(
                {m_channel, *told.post, told.planned ? std::optional(m_planned[*told.planned].post->id) : std::nullopt, told.reason});
        return matches;
    }

private:
    struct Proposal {
        double score = 0;
        size_t told = 0;
        size_t planned = 0;
        MatchReason reason = MatchReason::SameText;
    };

    template <class Find>
    void pair(MatchReason reason, Find find)
    {
        for (Told &told : m_told)
            if (!told.planned)
                if (const std::optional<size_t> planned = find(told); planned && !m_planned[*planned].isTaken)
                    take(told, *planned, reason);
    }

    void take(Told &told, size_t planned, MatchReason reason)
    {
        told.planned = planned;
        told.reason = reason;
        m_planned[planned].isTaken = true;
    }

    // What the posts of the plan are known by: marks, addresses, and the parts of these that may be ids.
    void index()
    {
        for (size_t place = 0; place < m_planned.size(); ++place) {
            const Planned &planned = m_planned[place];
            for (const QString &mark : planned.post->checked)
                if (mark.startsWith(toldMark()))
                    m_confirmed.insert(mark, place);
            if (planned.address.isEmpty())
                continue;
            m_addressed.insert(planned.address, place);
            for (const QString &part : partsOf(planned.address))
                m_identified.insert(part, place);
        }
    }

    std::optional<size_t> confirmedFor(const PublishedPost &told) const
    {
        const auto place = m_confirmed.constFind(confirmedMark(told));
        return place == m_confirmed.cend() ? std::nullopt : std::optional(*place);
    }

    std::optional<size_t> addressedFor(const PublishedPost &told) const
    {
        for (const QString &link : {told.permalink, told.externalId})
            if (const auto place = m_addressed.constFind(comparedAddress(link));
                place != m_addressed.cend() && !isRefused(m_planned[*place], told))
                return *place;
        return std::nullopt;
    }

    std::optional<size_t> identifiedFor(const PublishedPost &told) const
    {
        const QString id = told.externalId.section(u':', -1); // "urn:li:share:…"
        if (id.size() < shortestTellingId)
            return std::nullopt;
        const auto place = m_identified.constFind(id);
        return place != m_identified.cend() && !isRefused(m_planned[*place], told) ? std::optional(*place) : std::nullopt;
    }

    static bool isRefused(const Planned &planned, const PublishedPost &told) { return planned.post->checked.contains(refusedMark(told)); }

    void propose()
    {
        std::vector<Proposal> proposals;
        for (size_t told = 0; told < m_told.size(); ++told)
            if (!m_told[told].planned && m_told[told].day) {
                m_told[told].words = weightyWords(m_told[told].post->text);
                addProposals(told, proposals);
            }
        std::stable_sort(
            proposals.begin(), proposals.end(), [](const Proposal &one, const Proposal &other) { return one.score > other.score; });
        for (const Proposal &proposal : proposals)
            if (!m_told[proposal.told].planned && !m_planned[proposal.planned].isTaken)
                take(m_told[proposal.told], proposal.planned, proposal.reason);
    }

    void addProposals(size_t place, std::vector<Proposal> &proposals)
    {
        const Told &told = m_told[place];
        const std::optional<QDate> first = told.day->addDays(-daysApart);
        const std::optional<QDate> last = told.day->addDays(daysApart);
        auto planned = std::lower_bound(m_planned.begin(), m_planned.end(), first,
            [](const Planned &one, const std::optional<QDate> &day) { return one.post->day < day; });
        for (; planned != m_planned.end() && planned->post->day <= last; ++planned)
            if (!planned->isTaken && !isRefused(*planned, *told.post) && !hasOtherAddress(*planned, *told.post)) {
                readWords(*planned);
                if (const auto proposal = proposalOf(told, *planned))
                    proposals.push_back({proposal->first, place, size_t(planned - m_planned.begin()), proposal->second});
            }
    }

    static void readWords(Planned &planned)
    {
        if (!planned.words.isEmpty() || !planned.titleWords.isEmpty())
            return;
        planned.words = weightyWords(planned.post->text);
        planned.titleWords = weightyWords(planned.post->title);
    }

    static bool hasOtherAddress(const Planned &planned, const PublishedPost &told)
    {
        const QString address = comparedAddress(told.permalink);
        return !planned.address.isEmpty() && !address.isEmpty() && planned.address != address;
    }

    static std::optional<std::pair<double, MatchReason>> proposalOf(const Told &told, const Planned &planned)
    {
        const auto apart = std::abs(planned.post->day->daysTo(*told.day));
        const double alike = alikeness(told, planned);
        const double near = weightOfNearness * (1 - static_cast<double>(apart) / (daysApart + 1));
        if (alike >= clearlyAlike || (apart <= sameDay && alike >= ratherAlike))
            return std::pair(alike + near, MatchReason::SameText);
        const bool isSilent = told.words.isEmpty() || (planned.words.isEmpty() && planned.titleWords.isEmpty());
        const QTime time = told.post->publishedAt->time(); // midnight sharp is a file that tells days alone
        const bool isSameTime =
            apart == 0 && time != QTime(0, 0) && planned.post->time && std::abs(time.secsTo(*planned.post->time)) <= minutesApart * 60;
        return isSilent && isSameTime ? std::optional(std::pair(near, MatchReason::SameTime)) : std::nullopt;
    }

    Id<Channel> m_channel;
    std::vector<Told> m_told;
    std::vector<Planned> m_planned; // by day
    QHash<QString, size_t> m_confirmed; // by mark
    QHash<QString, size_t> m_addressed;
    QHash<QString, size_t> m_identified; // by the parts of the address that may be a network's id
};

} // namespace

QString identityOf(const PublishedPost &post)
{
    if (!post.externalId.isEmpty())
        return post.externalId;
    if (!post.permalink.isEmpty())
        return post.permalink;
    return (post.publishedAt ? wallTimeText(*post.publishedAt) : QString()) + u' ' + post.text.left(lettersOfIdentity);
}

QString comparedAddress(const QString &link)
{
    QUrl address(link.trimmed());
    if (address.scheme() != u"http" && address.scheme() != u"https")
        return {};
    QString host = address.host();
    for (const char *prefix : {"www.", "m."})
        if (host.startsWith(QLatin1String(prefix)))
            host.remove(0, static_cast<qsizetype>(qstrlen(prefix)));
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrlQuery query;
    for (const auto &[name, value] : QUrlQuery(address).queryItems())
        if (!onlyCounts(name))
            query.addQueryItem(name, value);
    return host + path + (query.isEmpty() ? QString() : u'?' + query.toString());
}

bool PostMatch::isSettled() const
{
    return post && (reason == MatchReason::Confirmed || reason == MatchReason::SameAddress || reason == MatchReason::NetworkId);
}

std::vector<PostMatch> postMatches(const Strategy &strategy, const PostsTold &told)
{
    QHash<Id<Channel>, std::vector<const Post *>> planned;
    for (const Post &post : strategy.all<Post>())
        if (post.channel && (post.day || !post.publishedLink.isEmpty()))
            planned[*post.channel].push_back(&post);
    std::vector<PostMatch> matches;
    for (const auto &[channel, posts] : told) {
        if (posts.empty())
            continue;
        std::vector<PostMatch> own = ChannelMatching(channel, posts, planned.value(channel)).matches();
        std::move(own.begin(), own.end(), std::back_inserter(matches));
    }
    std::stable_sort(matches.begin(), matches.end(),
        [](const PostMatch &one, const PostMatch &other) { return one.told.publishedAt > other.told.publishedAt; });
    return matches;
}

Post settledAs(Post post, const PublishedPost &told)
{
    post.status = PostStatus::Published;
    if (post.publishedLink.isEmpty() && !comparedAddress(told.permalink).isEmpty())
        post.publishedLink = told.permalink;
    post.checked.removeAll(refusedMark(told));
    if (!post.checked.contains(confirmedMark(told)))
        post.checked << confirmedMark(told);
    return post;
}

Post settledAsAnother(Post post, const PublishedPost &told)
{
    const QString address = comparedAddress(told.permalink);
    const bool wasTaken = post.checked.removeAll(confirmedMark(told)) > 0;
    const bool hadItsAddress = !address.isEmpty() && comparedAddress(post.publishedLink) == address;
    if (hadItsAddress)
        post.publishedLink.clear();
    if (wasTaken && post.publishedLink.isEmpty()) // that it is out was said of the other one
        post.status = PostStatus::Scheduled;
    if (!post.checked.contains(refusedMark(told)))
        post.checked << refusedMark(told);
    return post;
}

} // namespace core
