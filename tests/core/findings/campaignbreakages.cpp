// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/soundplan.h"

namespace tests {

namespace {

PromoCode &addCode(SoundPlan &plan, std::optional<QDate> first, std::optional<QDate> last)
{
    PromoCode &code = plan.add<PromoCode>();
    code.code = QStringLiteral("SPRING10");
    code.firstDay = first;
    code.lastDay = last;
    return code;
}

void spend(SoundPlan &plan, double amount)
{
    for (const double spent : {amount, 0.0}) {
        BudgetLine &line = plan.add<BudgetLine>();
        line.quarter = plan.quarter().id;
        line.planned = 100;
        line.spent = spent;
    }
}

PaidPlan &addAds(SoundPlan &plan, double dailyBudget)
{
    const auto campaign = plan.addCampaign(QDate(2027, 3, 1), QDate(2027, 3, 20)).id;
    BudgetLine &line = plan.add<BudgetLine>();
    line.quarter = plan.quarter().id;
    line.campaign = campaign;
    line.scope = Scope::Paid;
    line.planned = 100;
    PaidPlan &ads = plan.add<PaidPlan>();
    ads.campaign = campaign;
    ads.dailyBudget = dailyBudget;
    ads.firstDay = QDate(2027, 3, 1);
    ads.lastDay = QDate(2027, 3, 10);
    return ads;
}

} // namespace

const std::vector<Breakage> &campaignBreakages()
{
    static const std::vector<Breakage> all{
        {"ends-before-it-begins", [](SoundPlan &plan) { plan.addCampaign(QDate(2027, 3, 20), QDate(2027, 3, 10)); },
            [](SoundPlan &plan) { plan.addCampaign(QDate(2027, 3, 10), QDate(2027, 3, 10)); }},
        {"campaign-without-posts", [](SoundPlan &plan) { plan.addCampaign(QDate(2027, 3, 15), QDate(2027, 3, 20)); },
            [](SoundPlan &plan) { plan.addCampaign(QDate(2027, 3, 16), QDate(2027, 3, 20)); }},
        {"campaign-without-goal",
            [](SoundPlan &plan) {
                plan.lastPost().campaign = plan.addCampaign(QDate(2027, 3, 20), QDate(2027, 3, 31)).id;
                plan.strategy.all<CampaignGoal>().clear();
            },
            [](SoundPlan &plan) {
                plan.addCampaign(QDate(2027, 2, 10), QDate(2027, 2, 20));
                plan.strategy.all<CampaignGoal>().clear();
            }},
        {"posts-outside-campaign",
            [](SoundPlan &plan) { plan.lastPost().campaign = plan.addCampaign(QDate(2027, 3, 1), QDate(2027, 3, 28)).id; },
            [](SoundPlan &plan) { plan.lastPost().campaign = plan.addCampaign(QDate(2027, 3, 1), QDate(2027, 3, 29)).id; }},
        {"code-ends-early",
            [](SoundPlan &plan) {
                plan.lastPost().text = QStringLiteral("10 % off with spring10");
                addCode(plan, std::nullopt, QDate(2027, 3, 28));
            },
            [](SoundPlan &plan) {
                plan.lastPost().text = QStringLiteral("10 % off with spring10");
                addCode(plan, std::nullopt, QDate(2027, 3, 29));
            }},
        {"code-without-posts", [](SoundPlan &plan) { addCode(plan, QDate(2027, 3, 8), std::nullopt); },
            [](SoundPlan &plan) { addCode(plan, QDate(2027, 3, 9), std::nullopt); }},
        {"line-overspent", [](SoundPlan &plan) { spend(plan, 106); }, [](SoundPlan &plan) { spend(plan, 105); }},
        {"ads-above-their-budget", [](SoundPlan &plan) { addAds(plan, 20); }, [](SoundPlan &plan) { addAds(plan, 10); }},
        {"ads-for-everyone", [](SoundPlan &plan) { addAds(plan, 10).audienceKind = PaidAudience::Everyone; },
            [](SoundPlan &plan) {
                PaidPlan &ads = addAds(plan, 10);
                ads.audienceKind = PaidAudience::Interests;
                ads.audience = QStringLiteral("People who bake at home");
            }},
    };
    return all;
}

} // namespace tests
