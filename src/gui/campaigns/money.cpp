// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/campaigns/adspend.h"
#include "app/campaigns/promotion.h"
#include "app/templates.h"
#include "core/budget.h"
#include "core/format.h"
#include "core/labels.h"
#include "gui/campaigns/campaigntabs.h"
#include "gui/campaigns/toolhelp.h"
#include "gui/records/register.h"

#include <QRegularExpression>

namespace gui {

namespace {

QString moneyText(double amount, const app::Workspace &workspace)
{
    return core::formatMoney(amount, workspace.strategy().business().currency, workspace.language());
}

// "Planned (€)"
QString inMoney(const QString &label, const app::Workspace &workspace)
{
    static const QRegularExpression number(QStringLiteral("[\\d\\s.,]"));
    const QString sign = moneyText(0, workspace).remove(number).simplified();
    return sign.isEmpty() ? label : CampaignTabs::tr("%1 (%2)", "an amount, its currency").arg(label, sign);
}

// "Organic: 500 € planned … A thousand organic impressions cost 2.10 €."
QString budgetSummary(const app::Workspace &workspace)
{
    const core::Budget budget = core::budgetOf(workspace.strategy(), workspace.quarter().id);
    QStringList sentences{CampaignTabs::tr("Organic: %1 planned, %2 spent. Paid: %3 planned, %4 spent.")
                              .arg(moneyText(budget.organic.planned, workspace), moneyText(budget.organic.spent, workspace),
                                  moneyText(budget.paid.planned, workspace), moneyText(budget.paid.spent, workspace))};
    const core::OrganicCost organic = core::organicCost(workspace.strategy(), workspace.quarter(), workspace.metrics());
    if (const auto perThousand = organic.perThousand(); perThousand && organic.cost > 0)
        sentences << CampaignTabs::tr("A thousand organic impressions cost %1 so far: %2 for %3 impressions.")
                         .arg(moneyText(*perThousand, workspace), moneyText(organic.cost, workspace),
                             core::formatCount(organic.impressions, workspace.language()));
    if (budget.countsWorkTwice)
        sentences << CampaignTabs::tr("Work is counted twice: keep either the salaries or the hours.");
    return sentences.join(u' ');
}

QString hoursNote(const core::BudgetLine &line, const app::Workspace &workspace)
{
    const auto cost = core::costOfHours(line);
    if (line.kind != core::CostKind::Hours || !cost || qFuzzyCompare(1 + *cost, 1 + line.planned))
        return {};
    return CampaignTabs::tr("Hours × rate make %1, but %2 is planned.")
        .arg(moneyText(*cost, workspace), moneyText(line.planned, workspace));
}

// The register with help on choosing a tool below the lines that are for tools.
class BudgetRegister : public RegisterOf<core::BudgetLine> {
public:
    BudgetRegister(Page &page, const Description &description, QWidget *parent)
        : RegisterOf<core::BudgetLine>(page, description, parent)
        , m_help(new ToolHelp(page.workspace().language(), this))
    {
        formColumn()->insertWidget(2, m_help); // below note and form
    }

protected:
    void show(const QString &id) override
    {
        RegisterOf<core::BudgetLine>::show(id);
        const core::BudgetLine *line = current();
        m_help->setVisible(line && line->kind == core::CostKind::Tools);
    }

private:
    ToolHelp *m_help = nullptr;
};

void fillAdForm(RecordForm<core::PaidPlan> &form, const app::Workspace &workspace)
{
    const core::Language &language = workspace.language();
    form.line(CampaignTabs::tr("What it advertises"), &core::PaidPlan::title);
    form.line(CampaignTabs::tr("What it is to bring about"), &core::PaidPlan::purpose);
    std::vector<RecordFields::Choice> kinds{{CampaignTabs::tr("Not chosen yet"), QString()}};
    for (const auto &[id, name] : app::paidContentTypes(language))
        kinds.emplace_back(name, id);
    form.word(CampaignTabs::tr("Kind of content"), &core::PaidPlan::contentKind, kinds);
    form.reference<core::Campaign>(CampaignTabs::tr("Campaign"), &core::PaidPlan::campaign, CampaignTabs::tr("None"),
        [](const core::Campaign &campaign) { return campaign.name; });
    form.channel(CampaignTabs::tr("Channel"), &core::PaidPlan::channel, CampaignTabs::tr("Not chosen yet"));
    form.choice<core::PaidAudience>(
        CampaignTabs::tr("Whom it reaches"), &core::PaidPlan::audienceKind, [&language](auto kind) { return core::label(kind, language); });
    form.line(CampaignTabs::tr("Whom exactly"), &core::PaidPlan::audience,
        CampaignTabs::tr("For example: visitors of the order page in the last 30 days"));
    form.beside([&form] {
        form.number(CampaignTabs::tr("Aged from"), &core::PaidPlan::ageFrom, 13, 99);
        form.number(CampaignTabs::tr("to"), &core::PaidPlan::ageTo, 13, 99);
    });
    form.line(CampaignTabs::tr("Where they live"), &core::PaidPlan::place, CampaignTabs::tr("For example: Lyon, 3 km round the shop"));
    form.number(inMoney(CampaignTabs::tr("Budget a day"), workspace), &core::PaidPlan::dailyBudget, 0, 1e9);
    form.beside([&form] {
        form.day(CampaignTabs::tr("First day"), &core::PaidPlan::firstDay);
        form.day(CampaignTabs::tr("Last day"), &core::PaidPlan::lastDay);
    });
}

} // namespace

// S2-14, S3-46, S3-47
PageTab *CampaignTabs::budget(Page &page, QWidget *parent)
{
    const app::Workspace &workspace = page.workspace();
    const core::Language &language = workspace.language();
    RegisterOf<core::BudgetLine>::Description lines;
    lines.words = {tr("Budget of the quarter"), tr("Add a line"), tr("New line"), QStringLiteral("campaigns"),
        tr("What does it cost, and who pays?"),
        tr("Ads, tools, and the hours: what costs no advertising costs time. With both on the table the manager can decide."),
        tr("Start with the tools")};
    lines.fields = [&language, &workspace](RecordForm<core::BudgetLine> &form) {
        form.line(tr("What it is for"), &core::BudgetLine::label);
        form.choice<core::CostKind>(
            tr("Kind of cost"), &core::BudgetLine::kind, [&language](auto kind) { return core::label(kind, language); });
        form.choice<core::Scope>(tr("Counts as"), &core::BudgetLine::scope,
            [&language](auto scope) { return core::label(scope, language); }, {}, {core::Scope::Organic, core::Scope::Paid});
        form.channel(tr("Channel"), &core::BudgetLine::channel, tr("All of them"));
        form.reference<core::Campaign>(
            tr("Campaign"), &core::BudgetLine::campaign, tr("None"), [](const core::Campaign &campaign) { return campaign.name; });
        form.beside([&form, &workspace] {
            form.number(tr("Hours in the quarter"), &core::BudgetLine::hours, 0, 10000, tr("For hours of work only"));
            form.number(inMoney(tr("An hour costs"), workspace), &core::BudgetLine::hourlyRate, 0, 10000);
        });
        form.beside([&form, &workspace] {
            form.number(inMoney(tr("Planned"), workspace), &core::BudgetLine::planned, 0, 1e12);
            form.number(inMoney(tr("Spent"), workspace), &core::BudgetLine::spent, 0, 1e12);
        });
    };
    lines.title = [](const core::BudgetLine &line) { return line.label; };
    lines.second = [&language](const core::BudgetLine &line) -> QString {
        return core::label(line.kind, language) + QStringLiteral(" · ") + core::label(line.scope, language);
    };
    lines.right = [&workspace](const core::BudgetLine &line) {
        return tr("%1 of %2").arg(moneyText(line.spent, workspace), moneyText(line.planned, workspace));
    };
    lines.belongs = [&workspace](const core::BudgetLine &line) { return line.quarter == workspace.quarter().id; };
    lines.begin = [&workspace](core::BudgetLine &line) { line.quarter = workspace.quarter().id; };
    lines.note = [&workspace](const core::BudgetLine &line) {
        const QString hours = hoursNote(line, workspace);
        return hours.isEmpty() ? app::spendNote(workspace, line) : hours;
    };
    lines.summary = [&workspace](const std::vector<core::BudgetLine> &) { return budgetSummary(workspace); };
    lines.acts = {{tr("Plan hours × rate"),
                      [](core::BudgetLine line) {
                          line.planned = core::costOfHours(line).value_or(line.planned);
                          return core::Edit::changing(line, line.label);
                      },
                      [&workspace](const core::BudgetLine &line) { return !hoursNote(line, workspace).isEmpty(); }},
        {tr("Take over what was spent"),
            [&workspace](const core::BudgetLine &line) { return core::Edit::changing(app::withSpend(workspace, line), line.label); },
            [&workspace](const core::BudgetLine &line) { return app::withSpend(workspace, line) != line; }}};
    lines.start = [&workspace] { return app::usualTools(workspace); };
    return new BudgetRegister(page, lines, parent);
}

// S3-36, S3-37
PageTab *CampaignTabs::ads(Page &page, QWidget *parent)
{
    const app::Workspace &workspace = page.workspace();
    const core::Language &language = workspace.language();
    RegisterOf<core::PaidPlan>::Description ads;
    ads.words = {tr("Ads"), tr("Plan ads"), tr("New ads"), QStringLiteral("campaigns"), tr("Which ads are worth paying for?"),
        tr("Begin with people who know you already: they cost least and buy most. Then say whom else, where, for how long and how much a "
           "day."),
        tr("Promote the post that did best")};
    ads.start = [&workspace] {
        const auto posts = app::promotablePosts(workspace);
        core::Id<core::PaidPlan> made;
        return posts.empty() ? core::Edit({QStringLiteral("promote:post"), {}}) : app::promoting(posts.front(), workspace, made);
    };
    ads.acts = {{tr("Aim at your customers"),
        [&workspace](const core::PaidPlan &plan) {
            return core::Edit::changing(app::aimedAtCustomers(plan, workspace.strategy()).value_or(plan), plan.title);
        },
        [&workspace](const core::PaidPlan &plan) { return app::aimedAtCustomers(plan, workspace.strategy()).has_value(); },
        tr("What is known of your customers was filled in")}};
    ads.summary = [&language](const std::vector<core::PaidPlan> &) { return app::factText(QStringLiteral("ads.share"), language); };
    ads.fields = [&workspace](RecordForm<core::PaidPlan> &form) { fillAdForm(form, workspace); };
    ads.title = [](const core::PaidPlan &plan) { return plan.title; };
    ads.second = [&language](const core::PaidPlan &plan) { return core::label(plan.audienceKind, language); };
    ads.right = [&workspace](const core::PaidPlan &plan) {
        const auto total = core::totalOf(plan);
        return total ? moneyText(*total, workspace) : QString();
    };
    ads.note = [&workspace](const core::PaidPlan &plan) {
        QStringList sentences;
        if (core::isTooBroad(plan))
            sentences << tr(
                "This is nearly everybody, and most of the money will reach people who will never come. Name a place, an interest or "
                "an age, or begin with people who know you.");
        if (plan.firstDay && plan.lastDay && *plan.lastDay < *plan.firstDay)
            sentences << tr("The last day comes before the first one: choose a later one.");
        if (const auto total = core::totalOf(plan))
            sentences << tr("In all: %1.").arg(moneyText(*total, workspace));
        return sentences.join(u' ');
    };
    return new RegisterOf<core::PaidPlan>(page, ads, parent);
}

// J-10
PageTab *CampaignTabs::promoCodes(Page &page, QWidget *parent)
{
    const app::Workspace &workspace = page.workspace();
    RegisterOf<core::PromoCode>::Description codes;
    codes.words = {tr("Promo codes"), tr("Add a promo code"), tr("New code"), QStringLiteral("evidence"),
        tr("How do you know that a post sold something?"),
        tr("Give each campaign a code of its own and count how often it is used: no tool tells it more simply."), {}};
    codes.fields = [&workspace](RecordForm<core::PromoCode> &form) {
        form.line(tr("Code"), &core::PromoCode::code);
        form.line(tr("What it offers"), &core::PromoCode::offer, tr("For example: a coffee with every Sunday box"));
        form.beside([&form] {
            form.day(tr("Valid from"), &core::PromoCode::firstDay);
            form.day(tr("Valid until"), &core::PromoCode::lastDay);
        });
        form.reference<core::Campaign>(
            tr("Campaign"), &core::PromoCode::campaign, tr("None"), [](const core::Campaign &campaign) { return campaign.name; });
        form.beside([&form, &workspace] {
            form.number(tr("Times used"), &core::PromoCode::uses, 0, 1e9);
            form.number(inMoney(tr("Cost so far"), workspace), &core::PromoCode::cost, 0, 1e12);
        });
    };
    codes.title = [](const core::PromoCode &code) { return code.code; };
    codes.second = [](const core::PromoCode &code) { return code.offer; };
    codes.right = [&workspace](const core::PromoCode &code) {
        const auto cost = core::costPerUse(code);
        return cost && code.cost > 0 ? tr("%1 a use").arg(moneyText(*cost, workspace)) : QString();
    };
    codes.acts = {{tr("One more use"), [](core::PromoCode code) {
                       ++code.uses;
                       return core::Edit::changing(code, code.code);
                   }}};
    return new RegisterOf<core::PromoCode>(page, codes, parent);
}

} // namespace gui
