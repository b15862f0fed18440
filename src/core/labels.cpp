// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels.h"

#include "core/oneline.h"

#include "core/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

QString label(KpiStatus status, const Language &language)
{
    switch (status) {
    case KpiStatus::OnTrack:
        return language.translate("core", "On track");
    case KpiStatus::Behind:
        return language.translate("core", "Behind");
    case KpiStatus::AtRisk:
        return language.translate("core", "At risk");
    case KpiStatus::NotEnoughData:
        return language.translate("core", "Not enough data");
    }
    Q_UNREACHABLE();
}

QString label(PostStatus status, const Language &language)
{
    switch (status) {
    case PostStatus::Idea:
        return language.translate("core", "Idea", "post status");
    case PostStatus::Draft:
        return language.translate("core", "Draft", "post status");
    case PostStatus::InReview:
        return language.translate("core", "In review", "post status");
    case PostStatus::Approved:
        return language.translate("core", "Approved", "post status");
    case PostStatus::Scheduled:
        return language.translate("core", "Scheduled", "post status");
    case PostStatus::Published:
        return language.translate("core", "Published", "post status");
    }
    Q_UNREACHABLE();
}

QString shownTitle(const Post &post, const Language &language)
{
    constexpr qsizetype longest = 60;
    if (const QString title = oneLine(post.title); !title.isEmpty())
        return title;
    const QString text = oneLine(post.text, longest);
    return text.isEmpty() ? label(post.format, language) : text;
}

QString label(PostFormat format, const Language &language)
{
    switch (format) {
    case PostFormat::Image:
        return language.translate("core", "Image", "post format");
    case PostFormat::Carousel:
        return language.translate("core", "Carousel", "post format");
    case PostFormat::Video:
        return language.translate("core", "Video", "post format");
    case PostFormat::Story:
        return language.translate("core", "Story", "post format");
    case PostFormat::Link:
        return language.translate("core", "Link", "post format");
    case PostFormat::Text:
        return language.translate("core", "Text", "post format");
    case PostFormat::Article:
        return language.translate("core", "Article", "post format");
    case PostFormat::Poll:
        return language.translate("core", "Poll", "post format");
    case PostFormat::Live:
        return language.translate("core", "Live", "post format");
    case PostFormat::Newsletter:
        return language.translate("core", "Newsletter", "post format");
    }
    Q_UNREACHABLE();
}

QString label(AuditDecision decision, const Language &language)
{
    switch (decision) {
    case AuditDecision::Undecided:
        return language.translate("core", "Undecided", "account");
    case AuditDecision::Keep:
        return language.translate("core", "Keep", "account");
    case AuditDecision::Improve:
        return language.translate("core", "Improve", "account");
    case AuditDecision::Merge:
        return language.translate("core", "Merge", "account");
    case AuditDecision::Close:
        return language.translate("core", "Close", "account");
    }
    Q_UNREACHABLE();
}

QString label(EvidenceSource source, const Language &language)
{
    switch (source) {
    case EvidenceSource::Assumption:
        return language.translate("core", "Assumption");
    case EvidenceSource::Survey:
        return language.translate("core", "Survey");
    case EvidenceSource::Interview:
        return language.translate("core", "Interviews");
    case EvidenceSource::NetworkAnalytics:
        return language.translate("core", "Network statistics");
    case EvidenceSource::PublicStatistics:
        return language.translate("core", "Public statistics");
    }
    Q_UNREACHABLE();
}

QString label(GoalType type, const Language &language)
{
    switch (type) {
    case GoalType::Awareness:
        return language.translate("core", "Awareness", "goal");
    case GoalType::Reputation:
        return language.translate("core", "Reputation", "goal");
    case GoalType::Traffic:
        return language.translate("core", "Website traffic", "goal");
    case GoalType::Engagement:
        return language.translate("core", "Engagement", "goal");
    case GoalType::Conversions:
        return language.translate("core", "Sales and conversions", "goal");
    case GoalType::Leads:
        return language.translate("core", "Leads", "goal");
    case GoalType::Service:
        return language.translate("core", "Customer service", "goal");
    case GoalType::Listening:
        return language.translate("core", "Listening", "goal");
    case GoalType::Recruitment:
        return language.translate("core", "Recruitment", "goal");
    case GoalType::Own:
        return language.translate("core", "Your own goal", "goal");
    }
    Q_UNREACHABLE();
}

QString label(GoalReason reason, const Language &language)
{
    switch (reason) {
    case GoalReason::Budget:
        return language.translate("core", "Manage the budget");
    case GoalReason::Workflow:
        return language.translate("core", "Organise the work");
    case GoalReason::ProveReturn:
        return language.translate("core", "Prove the return");
    case GoalReason::Align:
        return language.translate("core", "Serve the business objectives");
    }
    Q_UNREACHABLE();
}

QString label(Outcome outcome, const Language &language)
{
    switch (outcome) {
    case Outcome::Open:
        return language.translate("core", "Still open", "goal");
    case Outcome::Met:
        return language.translate("core", "Met", "goal");
    case Outcome::Missed:
        return language.translate("core", "Missed", "goal");
    }
    Q_UNREACHABLE();
}

QString label(Tier tier, const Language &language)
{
    switch (tier) {
    case Tier::Reach:
        return language.translate("core", "Reach", "tier");
    case Tier::Engagement:
        return language.translate("core", "Engagement", "tier");
    case Tier::Leads:
        return language.translate("core", "Leads and conversions", "tier");
    case Tier::Other:
        return language.translate("core", "Other", "tier");
    }
    Q_UNREACHABLE();
}

QString label(ChannelRank rank, const Language &language)
{
    switch (rank) {
    case ChannelRank::Primary:
        return language.translate("core", "Main channel");
    case ChannelRank::Secondary:
        return language.translate("core", "Secondary channel");
    }
    Q_UNREACHABLE();
}

QString label(BusinessModel model, const Language &language)
{
    switch (model) {
    case BusinessModel::B2C:
        return language.translate("core", "People (B2C)");
    case BusinessModel::B2B:
        return language.translate("core", "Companies (B2B)");
    case BusinessModel::Both:
        return language.translate("core", "People and companies");
    }
    Q_UNREACHABLE();
}

QString label(Staffing staffing, const Language &language)
{
    switch (staffing) {
    case Staffing::Alone:
        return language.translate("core", "Alone");
    case Staffing::Team:
        return language.translate("core", "In a team");
    }
    Q_UNREACHABLE();
}

QString label(Verification verification, const Language &language)
{
    switch (verification) {
    case Verification::None:
        return language.translate("core", "Not verified", "account");
    case Verification::Requested:
        return language.translate("core", "Verification requested", "account");
    case Verification::Verified:
        return language.translate("core", "Verified", "account");
    }
    Q_UNREACHABLE();
}

QString label(InspirationKind kind, const Language &language)
{
    switch (kind) {
    case InspirationKind::SuccessStory:
        return language.translate("core", "Success story");
    case InspirationKind::Award:
        return language.translate("core", "Award-winning campaign");
    case InspirationKind::FavouriteBrand:
        return language.translate("core", "Favourite brand");
    case InspirationKind::Follower:
        return language.translate("core", "Follower");
    }
    Q_UNREACHABLE();
}

QString label(Scope scope, const Language &language)
{
    switch (scope) {
    case Scope::All:
        return language.translate("core", "Organic and paid");
    case Scope::Organic:
        return language.translate("core", "Organic");
    case Scope::Paid:
        return language.translate("core", "Paid");
    }
    Q_UNREACHABLE();
}

namespace {

QString rareRoleLabel(ColumnRole role, const Language &language)
{
    switch (role) {
    case ColumnRole::Campaign:
        return language.translate("core", "Campaign");
    case ColumnRole::AdSet:
        return language.translate("core", "Set of ads");
    case ColumnRole::Ad:
        return language.translate("core", "Ad");
    case ColumnRole::Dimension:
        return language.translate("core", "Part of the audience or of the site");
    case ColumnRole::Currency:
        return language.translate("core", "Currency");
    case ColumnRole::Comment:
        return language.translate("core", "Remark of the network");
    case ColumnRole::Channel:
        return language.translate("core", "Channel");
    case ColumnRole::Value:
        return language.translate("core", "Value");
    case ColumnRole::Scope:
        return language.translate("core", "Organic or paid");
    default:
        return language.translate("core", "Left out");
    }
}

} // namespace

QString label(TableKind kind, const Language &language)
{
    switch (kind) {
    case TableKind::Daily:
        return language.translate("core", "daily figures");
    case TableKind::Posts:
        return language.translate("core", "figures of posts");
    case TableKind::Audience:
        return language.translate("core", "audience");
    case TableKind::Breakdown:
        return language.translate("core", "breakdown");
    case TableKind::Campaigns:
        return language.translate("core", "campaigns");
    }
    Q_UNREACHABLE();
}

QString label(ColumnRole role, const Language &language)
{
    switch (role) {
    case ColumnRole::Metric:
    case ColumnRole::MetricId:
        return language.translate("core", "Metric");
    case ColumnRole::Day:
        return language.translate("core", "Day");
    case ColumnRole::FirstDay:
        return language.translate("core", "First day");
    case ColumnRole::LastDay:
        return language.translate("core", "Last day");
    case ColumnRole::Range:
        return language.translate("core", "From day to day");
    case ColumnRole::Id:
        return language.translate("core", "Id of the post");
    case ColumnRole::Text:
        return language.translate("core", "Text");
    case ColumnRole::Link:
        return language.translate("core", "Link");
    case ColumnRole::PublishedAt:
        return language.translate("core", "When it was published");
    case ColumnRole::Format:
        return language.translate("core", "Format");
    default:
        return rareRoleLabel(role, language);
    }
}

QString mixRuleLabel(const QString &rule, const Language &language)
{
    if (rule == u"80_20")
        return language.translate("core", "80/20 rule");
    if (rule == u"thirds")
        return language.translate("core", "Rule of thirds");
    if (rule == u"50_25_20_5")
        return language.translate("core", "50/25/20/5 rule");
    return language.translate("core", "Your own shares");
}

QString personaFieldLabel(const QString &field, const Language &language)
{
    static const std::array<std::pair<const char *, const char *>, 22> names{{
        {"age", QT_TRANSLATE_NOOP("core", "Age")},
        {"location", QT_TRANSLATE_NOOP("core", "Location")},
        {"job", QT_TRANSLATE_NOOP("core", "Job")},
        {"income", QT_TRANSLATE_NOOP("core", "Income")},
        {"interests", QT_TRANSLATE_NOOP("core", "Interests")},
        {"seeks", QT_TRANSLATE_NOOP("core", "Looks for")},
        {"brake", QT_TRANSLATE_NOOP("core", "Held back by")},
        {"moments", QT_TRANSLATE_NOOP("core", "Moments")},
        {"reacts_to", QT_TRANSLATE_NOOP("core", "Reacts to")},
        {"networks", QT_TRANSLATE_NOOP("core", "Networks")},
        {"how_to_reach", QT_TRANSLATE_NOOP("core", "How to reach them")},
        {"how_to_speak", QT_TRANSLATE_NOOP("core", "How to speak to them")},
        {"gender", QT_TRANSLATE_NOOP("core", "Gender")},
        {"problems", QT_TRANSLATE_NOOP("core", "Problems")},
        {"motivations", QT_TRANSLATE_NOOP("core", "Motivations")},
        {"wants", QT_TRANSLATE_NOOP("core", "Wishes")},
        {"needs", QT_TRANSLATE_NOOP("core", "Needs")},
        {"media_habits", QT_TRANSLATE_NOOP("core", "Media habits")},
        {"brand_search", QT_TRANSLATE_NOOP("core", "Finds brands by")},
        {"why_networks", QT_TRANSLATE_NOOP("core", "Why on networks")},
        {"device", QT_TRANSLATE_NOOP("core", "Device and system")},
        {"participation", QT_TRANSLATE_NOOP("core", "Joins in when")},
    }};
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &name) { return field == QLatin1String(name.first); });
    return found == names.end() ? field : language.translate("core", found->second);
}

QString quarterLabel(const Quarter &quarter, const Language &language)
{
    const QStringList parts{QString::number(quarter.year), QString::number(quarter.number)};
    return language.filled(language.isFrench() ? QStringLiteral("T%2 %1") : QStringLiteral("%1 Q%2"), parts);
}

namespace {

struct ChanceWord {
    double from;
    int least; // the figure, in percent, stays inside the word's band
    int most;
    const char *word;
};

constexpr std::array<ChanceWord, 5> chanceWords{{
    {0.90, 90, 95, QT_TRANSLATE_NOOP("core", "very likely")},
    {0.70, 70, 85, QT_TRANSLATE_NOOP("core", "likely")},
    {0.30, 30, 65, QT_TRANSLATE_NOOP("core", "open")},
    {0.10, 10, 25, QT_TRANSLATE_NOOP("core", "unlikely")},
    {0.00, 5, 5, QT_TRANSLATE_NOOP("core", "very unlikely")},
}};

constexpr int eightWeeks = 56;

} // namespace

QString chanceLabel(double probability, int daysOfHistory, const Language &language)
{
    const double chance = std::clamp(probability, 0.0, 1.0);
    const auto word = std::find_if(chanceWords.begin(), chanceWords.end(), [&](const ChanceWord &w) { return chance >= w.from; });
    const QString text = language.translate("core", word->word);
    if (daysOfHistory < eightWeeks)
        return text;
    const int rounded = 5 * static_cast<int>(std::lround(chance * 20));
    const QString figure = formatPercent(std::clamp(rounded, word->least, word->most), language, 0);
    const QString space = language.isFrench() ? QStringLiteral("\u202f") : QString();
    const QString told = (rounded == 0 ? u'<' + space : rounded == 100 ? u'>' + space : QString()) + figure;
    return language.filled(QStringLiteral("%1 (%2)"), {text, told});
}

} // namespace core
