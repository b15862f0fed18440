// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/sections.h"

#include "core/budget.h"
#include "core/format.h"
#include "core/labels.h"

namespace report {

namespace {

// Added and left without a word: nothing to print.
bool isLeft(const core::BudgetLine &line)
{
    return line.label.trimmed().isEmpty() && line.planned <= 0 && line.spent <= 0;
}
bool isLeft(const core::PaidPlan &plan)
{
    return plan.title.trimmed().isEmpty() && plan.dailyBudget <= 0;
}
bool isLeft(const core::PromoCode &code)
{
    return code.code.trimmed().isEmpty() && code.uses <= 0 && code.cost <= 0;
}

QString goalsOf(const Groundwork &ground, const core::Campaign &campaign)
{
    QStringList titles;
    for (const core::CampaignGoal &served : ground.strategy().all<core::CampaignGoal>())
        if (const core::Goal *goal = served.campaign == campaign.id ? ground.strategy().find(served.goal) : nullptr)
            titles += ground.goalName(*goal);
    return titles.join(u'\n');
}

void addCampaigns(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.summary = language.translate("report", "The campaigns of the quarter, their days and the goals they serve.");
    table.columns = {{language.translate("report", "Campaign"), Align::Left, 0, true},
        {language.translate("report", "Days"), Align::Left, 84}, {language.translate("report", "Goals it serves")}};
    for (const core::Campaign &campaign : ground.campaigns()) {
        Cell name{strong(onOneLine(campaign.name)), muted(printable(campaign.purpose))};
        table.rows.push_back(
            {{name, cellOf(core::formatDays(campaign.firstDay, campaign.lastDay, language)), cellOf(goalsOf(ground, campaign))}, false,
                false});
    }
    if (!table.rows.empty())
        page.push_back(std::move(table));
}

void addBudget(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const QString currency = ground.business().currency;
    Table table;
    table.summary = language.translate("report", "Money planned and spent, line by line.");
    table.columns = {{language.translate("report", "Budget line"), Align::Left, 0, true}, {language.translate("report", "Campaign")},
        {language.translate("report", "Planned"), Align::Right}, {language.translate("report", "Spent"), Align::Right}};
    double planned = 0, spent = 0;
    for (const core::BudgetLine &line : ground.strategy().all<core::BudgetLine>()) {
        if (line.quarter != ground.quarter().id || isLeft(line))
            continue;
        const core::Campaign *campaign = ground.strategy().find(line.campaign);
        table.rows.push_back(
            {{cellOf(onOneLine(line.label)), cellOf(campaign ? onOneLine(campaign->name) : QString()),
                 cellOf(core::formatMoney(line.planned, currency, language)), cellOf(core::formatMoney(line.spent, currency, language))},
                false, false});
        planned += line.planned;
        spent += line.spent;
    }
    if (table.rows.empty())
        return;
    table.rows.push_back(
        {{{strong(language.translate("report", "Total"))}, Cell{}, {strong(core::formatMoney(planned, currency, language))},
             {strong(core::formatMoney(spent, currency, language))}},
            false, false});
    page.push_back(Heading{3, language.translate("report", "Budget"), QStringLiteral("budget")});
    page.push_back(std::move(table));
}

// S3-36
void addAds(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const QString currency = ground.business().currency;
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The ads, whom they reach and what they cost.");
    table.columns = {{language.translate("report", "Ads"), Align::Left, 0, true}, {language.translate("report", "Whom they reach")},
        {language.translate("report", "Days"), Align::Left, 84}, {language.translate("report", "In all"), Align::Right, 64}};
    for (const core::PaidPlan &plan : ground.strategy().all<core::PaidPlan>()) {
        if (isLeft(plan)
            || (plan.firstDay && plan.lastDay && (*plan.lastDay < ground.quarter().firstDay || *plan.firstDay > ground.quarter().lastDay)))
            continue;
        Cell title = cellOf(onOneLine(plan.title));
        if (!plan.purpose.trimmed().isEmpty())
            title.second = muted(onOneLine(plan.purpose));
        Cell audience = cellOf(core::label(plan.audienceKind, language));
        if (!plan.audience.trimmed().isEmpty())
            audience.second = muted(onOneLine(plan.audience));
        const auto total = core::totalOf(plan);
        table.rows.push_back({{title, audience, cellOf(total ? core::formatDays(*plan.firstDay, *plan.lastDay, language) : QString()),
                                  cellOf(total ? core::formatMoney(*total, currency, language) : QString())},
            false, false});
    }
    if (table.rows.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "Ads"), QStringLiteral("ads")});
    page.push_back(std::move(table));
}

// J-10
void addPromoCodes(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    const QString currency = ground.business().currency;
    Table table;
    table.isTight = true;
    table.summary = language.translate("report", "The promo codes and how often each was used.");
    table.columns = {{language.translate("report", "Code"), Align::Left, 84, true}, {language.translate("report", "What it offers")},
        {language.translate("report", "Used"), Align::Right, 52}, {language.translate("report", "Cost of a use"), Align::Right, 72}};
    for (const core::PromoCode &code : ground.strategy().all<core::PromoCode>()) {
        if (isLeft(code))
            continue;
        const auto cost = core::costPerUse(code);
        table.rows.push_back({{cellOf(onOneLine(code.code)), cellOf(onOneLine(code.offer)), cellOf(core::formatCount(code.uses, language)),
                                  cellOf(cost ? core::formatMoney(*cost, currency, language) : QString())},
            false, false});
    }
    if (table.rows.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "Promo codes"), QStringLiteral("codes")});
    page.push_back(std::move(table));
}

void addReviews(std::vector<Element> &page, const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Table table;
    table.summary = language.translate("report", "When plan and figures are looked at together, and what was decided.");
    table.columns = {{language.translate("report", "Review"), Align::Left, 96, true},
        {language.translate("report", "With"), Align::Left, 130}, {language.translate("report", "Decided")}};
    for (const core::Review &review : ground.reviews()) {
        Cell day{strong(core::formatShortDay(review.day, language))};
        day.second = muted(onOneLine(review.title));
        table.rows.push_back({{day, cellOf(review.people), cellOf(review.decisions)}, false, false});
    }
    if (table.rows.empty())
        return;
    page.push_back(Heading{3, language.translate("report", "Reviews"), QStringLiteral("reviews")});
    page.push_back(std::move(table));
}

} // namespace

Section campaignsSection(const Groundwork &ground)
{
    const core::Language &language = ground.language();
    Section section;
    std::vector<Element> page;
    addCampaigns(page, ground);
    if (ground.hasCosts()) {
        addBudget(page, ground);
        addAds(page, ground);
        addPromoCodes(page, ground);
    }
    addReviews(page, ground);
    if (page.empty())
        return section;
    section.title = ground.hasCosts() ? language.translate("report", "Campaigns, budget and reviews")
                                      : language.translate("report", "Campaigns and reviews");
    section.anchor = QStringLiteral("campaigns");
    page.insert(page.begin(), Heading{2, section.title, section.anchor});
    section.versions = {page};
    return section;
}

} // namespace report
