// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget.h"
#include "core/findings/rules.h"
#include "core/findings/thresholds.h"

#include <cmath>

namespace core::rules {

namespace {

bool names(const Post &post, const PromoCode &code)
{
    return (code.campaign && post.campaign == code.campaign)
        || (!code.code.isEmpty() && post.text.contains(code.code, Qt::CaseInsensitive));
}

// Another line of the quarter and the same kind of money that can spare the amount, the one with most left.
const BudgetLine *lineWithRoom(const Facts &plan, const BudgetLine &line, double amount)
{
    const BudgetLine *best = nullptr;
    for (const BudgetLine &other : plan.strategy.all<BudgetLine>()) {
        const bool isAlike = other.quarter == line.quarter && other.scope == line.scope && other.id != line.id;
        const double left = other.planned - other.spent;
        if (isAlike && left >= amount && (!best || left > best->planned - best->spent))
            best = &other;
    }
    return best;
}

} // namespace

// J-10
Findings codeEndsEarly(const Facts &plan)
{
    Findings findings;
    for (const PromoCode &code : plan.strategy.all<PromoCode>()) {
        if (!code.lastDay)
            continue;
        const Post *late = nullptr;
        for (const Post &post : plan.strategy.all<Post>())
            if (plan.canMove(post) && *post.day > *code.lastDay && (!late || *post.day > *late->day) && names(post, code))
                late = &post;
        if (!late)
            continue;
        PromoCode longer = code;
        longer.lastDay = late->day;
        findings.push_back(about(code, code.code, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "The code “%1” ends on %3, but “%2” still goes out on %4."), {code.code, late->title},
                {*code.lastDay, *late->day}},
            {QT_TRANSLATE_NOOP("message", "Let the code run longer than its last post, or move the post."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Extend the code to %1"), {}, {*late->day}}, Edit::changing(longer, code.code)}));
    }
    return findings;
}

// J-10
Findings codeWithoutPosts(const Facts &plan)
{
    const auto &posts = plan.strategy.all<Post>();
    Findings findings;
    for (const PromoCode &code : plan.strategy.all<PromoCode>()) {
        const bool isNear = !code.code.trimmed().isEmpty() && code.firstDay && *code.firstDay <= plan.inDays(Thresholds::daysMore);
        const bool isOver = code.lastDay && *code.lastDay < plan.today;
        if (isNear && !isOver && std::none_of(posts.begin(), posts.end(), [&](const Post &post) { return names(post, code); }))
            findings.push_back(
                about(code, code.code, Severity::Info, {QT_TRANSLATE_NOOP("message", "No post says the code “%1”."), {code.code}},
                    {QT_TRANSLATE_NOOP("message", "Plan a post that names it: a code nobody knows tells nothing."), {}}));
    }
    return findings;
}

Findings lineOverspent(const Facts &plan)
{
    Findings findings;
    for (const BudgetLine &line : plan.strategy.all<BudgetLine>()) {
        if (line.quarter != plan.quarter.id || line.planned <= 0 || line.spent <= line.planned * Thresholds::overspent)
            continue;
        std::optional<Remedy> remedy;
        const double amount = line.spent - line.planned;
        if (const BudgetLine *from = lineWithRoom(plan, line, amount)) {
            BudgetLine more = line;
            BudgetLine less = *from;
            more.planned += amount;
            less.planned -= amount;
            remedy = Remedy{
                {QT_TRANSLATE_NOOP("message", "Take the difference from “%1”"), {from->label}}, Edit::changing(more, line.label).put(less)};
        }
        findings.push_back(about(line, line.label, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "More was spent on “%1” than planned: %2% of the line."),
                {line.label, QString::number(static_cast<int>(std::lround(100 * line.spent / line.planned)))}},
            {QT_TRANSLATE_NOOP("message", "Decide which line pays for it, or stop spending on this one."), {}}, std::move(remedy)));
    }
    return findings;
}

// S3-36
Findings adsForEveryone(const Facts &plan)
{
    Findings findings;
    for (PaidPlan ads : plan.strategy.all<PaidPlan>()) {
        const bool isOver = ads.lastDay && *ads.lastDay < plan.today;
        const bool isLeft = ads.title.trimmed().isEmpty() && ads.dailyBudget <= 0; // added, and nothing said of it
        if (!isTooBroad(ads) || isOver || isLeft)
            continue;
        ads.audienceKind = PaidAudience::Remarketing;
        findings.push_back(about(ads, ads.title, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "The ads “%1” are meant for nearly everybody: most of the money meets people who never buy."),
                {ads.title}},
            {QT_TRANSLATE_NOOP("message", "Begin with people who know you, then with people like them."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Show them to people who know you"), {}}, Edit::changing(ads, ads.title)}));
    }
    return findings;
}

// S3-36: what a campaign’s ads cost in all against the lines that pay for ads of that campaign
Findings adsAboveTheirBudget(const Facts &plan)
{
    Findings findings;
    for (const Campaign &campaign : plan.strategy.all<Campaign>()) {
        double planned = 0;
        for (const BudgetLine &line : plan.strategy.all<BudgetLine>())
            planned += line.campaign == campaign.id && line.scope == Scope::Paid ? line.planned : 0;
        double cost = 0;
        const auto all = plan.strategy.where<PaidPlan>([&](const PaidPlan &ads) { return ads.campaign == campaign.id && totalOf(ads); });
        for (const PaidPlan &ads : all)
            cost += *totalOf(ads);
        if (planned <= 0 || campaign.lastDay < plan.today || cost <= planned * Thresholds::overspent)
            continue;
        Edit edit = Edit::changing(all.front(), all.front().title);
        for (PaidPlan ads : all) {
            ads.dailyBudget = std::floor(100 * ads.dailyBudget * planned / cost) / 100;
            edit.put(ads);
        }
        findings.push_back(about(all.front(), all.front().title, Severity::Warning,
            {QT_TRANSLATE_NOOP("message", "A day’s budget for each day makes the ads of “%1” cost more than planned: %2% of its budget."),
                {campaign.name, QString::number(static_cast<int>(std::lround(100 * cost / planned)))}},
            {QT_TRANSLATE_NOOP("message", "Spend less a day, run them for fewer days, or raise the budget."), {}},
            Remedy{{QT_TRANSLATE_NOOP("message", "Lower the daily budget to what is planned"), {}}, std::move(edit)}));
    }
    return findings;
}

} // namespace core::rules
