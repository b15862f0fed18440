// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/columnlabels.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Name {
    const char *id;
    const char *source;
};

// clang-format off
constexpr std::array tableNames{
    Name{"business", QT_TRANSLATE_NOOP("core::columns", "Your business")},
    Name{"quarter", QT_TRANSLATE_NOOP("core::columns", "Quarters")},
    Name{"objective", QT_TRANSLATE_NOOP("core::columns", "Business objectives")},
    Name{"closure", QT_TRANSLATE_NOOP("core::columns", "Closed periods")},
    Name{"goal", QT_TRANSLATE_NOOP("core::columns", "Goals")},
    Name{"kpi", QT_TRANSLATE_NOOP("core::columns", "KPIs")},
    Name{"persona", QT_TRANSLATE_NOOP("core::columns", "Personas")},
    Name{"persona_answer", QT_TRANSLATE_NOOP("core::columns", "Answers about personas")},
    Name{"competitor", QT_TRANSLATE_NOOP("core::columns", "Competitors")},
    Name{"presence", QT_TRANSLATE_NOOP("core::columns", "Competitors’ accounts")},
    Name{"network_demand", QT_TRANSLATE_NOOP("core::columns", "Networks of the audience")},
    Name{"channel", QT_TRANSLATE_NOOP("core::columns", "Channels")},
    Name{"audit_answer", QT_TRANSLATE_NOOP("core::columns", "Answers of the audit")},
    Name{"impostor", QT_TRANSLATE_NOOP("core::columns", "Impostor accounts")},
    Name{"pillar", QT_TRANSLATE_NOOP("core::columns", "Content pillars")},
    Name{"story", QT_TRANSLATE_NOOP("core::columns", "Stories")},
    Name{"inspiration", QT_TRANSLATE_NOOP("core::columns", "Inspiration")},
    Name{"campaign", QT_TRANSLATE_NOOP("core::columns", "Campaigns")},
    Name{"campaign_goal", QT_TRANSLATE_NOOP("core::columns", "Goals of campaigns")},
    Name{"budget_line", QT_TRANSLATE_NOOP("core::columns", "Budget")},
    Name{"review", QT_TRANSLATE_NOOP("core::columns", "Reviews")},
    Name{"key_date", QT_TRANSLATE_NOOP("core::columns", "Key dates")},
    Name{"post", QT_TRANSLATE_NOOP("core::columns", "Posts and ideas")},
    Name{"import_batch", QT_TRANSLATE_NOOP("core::columns", "Imports")},
    Name{"series", QT_TRANSLATE_NOOP("core::columns", "Numbers")},
    Name{"metric_value", QT_TRANSLATE_NOOP("core::columns", "Numbers")},
    Name{"metric_repeat", QT_TRANSLATE_NOOP("core::columns", "Numbers")},
    Name{"published_post", QT_TRANSLATE_NOOP("core::columns", "Published posts")},
};

// "table.column" where a column means something of its own there.
constexpr std::array columnNames{
    Name{"audit_answer.question", QT_TRANSLATE_NOOP("core::columns", "Question")},
    Name{"budget_line.label", QT_TRANSLATE_NOOP("core::columns", "Name")},
    Name{"budget_line.scope", QT_TRANSLATE_NOOP("core::columns", "Organic or paid")},
    Name{"goal.audience", QT_TRANSLATE_NOOP("core::columns", "Target audience")},
    Name{"goal.purpose", QT_TRANSLATE_NOOP("core::columns", "To what end")},
    Name{"goal.title", QT_TRANSLATE_NOOP("core::columns", "Name")},
    Name{"goal.type", QT_TRANSLATE_NOOP("core::columns", "Kind of goal")},
    Name{"inspiration.link", QT_TRANSLATE_NOOP("core::columns", "Link")},
    Name{"kpi.channel", QT_TRANSLATE_NOOP("core::columns", "Channel")},
    Name{"kpi.scope", QT_TRANSLATE_NOOP("core::columns", "Which numbers count")},
    Name{"network_demand.share", QT_TRANSLATE_NOOP("core::columns", "Share of the audience")},
    Name{"network_demand.source", QT_TRANSLATE_NOOP("core::columns", "Source")},
    Name{"persona_answer.text", QT_TRANSLATE_NOOP("core::columns", "Answer")},
    Name{"persona_answer.field", QT_TRANSLATE_NOOP("core::columns", "Question")},
    Name{"persona_answer.source", QT_TRANSLATE_NOOP("core::columns", "Source")},
    Name{"pillar.share", QT_TRANSLATE_NOOP("core::columns", "Share aimed at")},
    Name{"presence.strength", QT_TRANSLATE_NOOP("core::columns", "Strength")},
    Name{"quarter.number", QT_TRANSLATE_NOOP("core::columns", "Quarter")},
    Name{"review.title", QT_TRANSLATE_NOOP("core::columns", "Name")},
    Name{"review.time", QT_TRANSLATE_NOOP("core::columns", "Time")},
    Name{"aim", QT_TRANSLATE_NOOP("core::columns", "Direction")},
    Name{"approach", QT_TRANSLATE_NOOP("core::columns", "What is posted there")},
    Name{"attracts_audience", QT_TRANSLATE_NOOP("core::columns", "Attracts the audience")},
    Name{"baseline", QT_TRANSLATE_NOOP("core::columns", "Baseline")},
    Name{"baseline_day", QT_TRANSLATE_NOOP("core::columns", "Day of the baseline")},
    Name{"baseline_source", QT_TRANSLATE_NOOP("core::columns", "Source of the baseline")},
    Name{"campaign", QT_TRANSLATE_NOOP("core::columns", "Campaign")},
    Name{"channel", QT_TRANSLATE_NOOP("core::columns", "Channel")},
    Name{"competitor", QT_TRANSLATE_NOOP("core::columns", "Competitor")},
    Name{"contribution", QT_TRANSLATE_NOOP("core::columns", "How it serves the objective")},
    Name{"currency", QT_TRANSLATE_NOOP("core::columns", "Currency")},
    Name{"customers_expect_us", QT_TRANSLATE_NOOP("core::columns", "Customers expect us there")},
    Name{"day", QT_TRANSLATE_NOOP("core::columns", "Day")},
    Name{"deadline", QT_TRANSLATE_NOOP("core::columns", "Deadline")},
    Name{"decide_before", QT_TRANSLATE_NOOP("core::columns", "Decide before")},
    Name{"decision", QT_TRANSLATE_NOOP("core::columns", "Decision")},
    Name{"decision_asked", QT_TRANSLATE_NOOP("core::columns", "Decision asked for")},
    Name{"decision_reason", QT_TRANSLATE_NOOP("core::columns", "Reason of the decision")},
    Name{"decisions", QT_TRANSLATE_NOOP("core::columns", "Decisions")},
    Name{"does_less_well", QT_TRANSLATE_NOOP("core::columns", "Does less well")},
    Name{"does_well", QT_TRANSLATE_NOOP("core::columns", "Does well")},
    Name{"engagement_rate", QT_TRANSLATE_NOOP("core::columns", "Engagement rate")},
    Name{"field", QT_TRANSLATE_NOOP("core::columns", "Field")},
    Name{"first_day", QT_TRANSLATE_NOOP("core::columns", "First day")},
    Name{"followers", QT_TRANSLATE_NOOP("core::columns", "Followers")},
    Name{"format", QT_TRANSLATE_NOOP("core::columns", "Format")},
    Name{"found_on", QT_TRANSLATE_NOOP("core::columns", "Found on")},
    Name{"goal", QT_TRANSLATE_NOOP("core::columns", "Goal")},
    Name{"handle", QT_TRANSLATE_NOOP("core::columns", "Handle")},
    Name{"headline", QT_TRANSLATE_NOOP("core::columns", "In one line")},
    Name{"helps_goals", QT_TRANSLATE_NOOP("core::columns", "Helps reach a goal")},
    Name{"hours_per_week", QT_TRANSLATE_NOOP("core::columns", "Hours a week")},
    Name{"in_50_25_20_5", QT_TRANSLATE_NOOP("core::columns", "Part in the 50/25/20/5 rule")},
    Name{"in_80_20", QT_TRANSLATE_NOOP("core::columns", "Part in the 80/20 rule")},
    Name{"in_thirds", QT_TRANSLATE_NOOP("core::columns", "Part in the rule of thirds")},
    Name{"is_done", QT_TRANSLATE_NOOP("core::columns", "Done")},
    Name{"is_exploration", QT_TRANSLATE_NOOP("core::columns", "Exploration")},
    Name{"is_main", QT_TRANSLATE_NOOP("core::columns", "Main goal")},
    Name{"kind", QT_TRANSLATE_NOOP("core::columns", "Kind")},
    Name{"language", QT_TRANSLATE_NOOP("core::columns", "Language of the plan")},
    Name{"last_day", QT_TRANSLATE_NOOP("core::columns", "Last day")},
    Name{"learning_question", QT_TRANSLATE_NOOP("core::columns", "Question to learn from")},
    Name{"lesson", QT_TRANSLATE_NOOP("core::columns", "Lesson")},
    Name{"link", QT_TRANSLATE_NOOP("core::columns", "Link")},
    Name{"listen_for", QT_TRANSLATE_NOOP("core::columns", "Words to listen for")},
    Name{"manager", QT_TRANSLATE_NOOP("core::columns", "Reader of the report")},
    Name{"marketing", QT_TRANSLATE_NOOP("core::columns", "Marketing objective")},
    Name{"metric", QT_TRANSLATE_NOOP("core::columns", "Metric")},
    Name{"mission", QT_TRANSLATE_NOOP("core::columns", "Mission")},
    Name{"mix_rule", QT_TRANSLATE_NOOP("core::columns", "Mix rule")},
    Name{"model", QT_TRANSLATE_NOOP("core::columns", "Customers")},
    Name{"name", QT_TRANSLATE_NOOP("core::columns", "Name")},
    Name{"need", QT_TRANSLATE_NOOP("core::columns", "Need it answers")},
    Name{"network", QT_TRANSLATE_NOOP("core::columns", "Network")},
    Name{"note", QT_TRANSLATE_NOOP("core::columns", "Note")},
    Name{"noter", QT_TRANSLATE_NOOP("core::columns", "Who notes the number")},
    Name{"notes", QT_TRANSLATE_NOOP("core::columns", "Notes")},
    Name{"objective", QT_TRANSLATE_NOOP("core::columns", "Business objective")},
    Name{"open_days", QT_TRANSLATE_NOOP("core::columns", "Opening days")},
    Name{"outcome", QT_TRANSLATE_NOOP("core::columns", "Outcome")},
    Name{"override_reason", QT_TRANSLATE_NOOP("core::columns", "Reason to keep the target")},
    Name{"owner", QT_TRANSLATE_NOOP("core::columns", "Responsible")},
    Name{"people", QT_TRANSLATE_NOOP("core::columns", "People")},
    Name{"persona", QT_TRANSLATE_NOOP("core::columns", "Persona")},
    Name{"pillar", QT_TRANSLATE_NOOP("core::columns", "Pillar")},
    Name{"planned", QT_TRANSLATE_NOOP("core::columns", "Planned")},
    Name{"position", QT_TRANSLATE_NOOP("core::columns", "Place in the list")},
    Name{"posts_per_week", QT_TRANSLATE_NOOP("core::columns", "Posts a week")},
    Name{"profile_done", QT_TRANSLATE_NOOP("core::columns", "Points of the profile checklist")},
    Name{"published_link", QT_TRANSLATE_NOOP("core::columns", "Link of the published post")},
    Name{"purpose", QT_TRANSLATE_NOOP("core::columns", "Purpose")},
    Name{"quarter", QT_TRANSLATE_NOOP("core::columns", "Quarter")},
    Name{"quarter_first_month", QT_TRANSLATE_NOOP("core::columns", "First month of the first quarter")},
    Name{"quote", QT_TRANSLATE_NOOP("core::columns", "Quotation")},
    Name{"rank", QT_TRANSLATE_NOOP("core::columns", "Rank")},
    Name{"reason", QT_TRANSLATE_NOOP("core::columns", "Reason")},
    Name{"reported_on", QT_TRANSLATE_NOOP("core::columns", "Reported on")},
    Name{"sample_size", QT_TRANSLATE_NOOP("core::columns", "Number of answers")},
    Name{"scope", QT_TRANSLATE_NOOP("core::columns", "Organic or paid")},
    Name{"seen_on", QT_TRANSLATE_NOOP("core::columns", "Seen on")},
    Name{"so_what", QT_TRANSLATE_NOOP("core::columns", "So what")},
    Name{"social_mission", QT_TRANSLATE_NOOP("core::columns", "Mission on social media")},
    Name{"source", QT_TRANSLATE_NOOP("core::columns", "Source")},
    Name{"source_day", QT_TRANSLATE_NOOP("core::columns", "Day of the source")},
    Name{"source_link", QT_TRANSLATE_NOOP("core::columns", "Link of the source")},
    Name{"source_note", QT_TRANSLATE_NOOP("core::columns", "Note on the source")},
    Name{"spent", QT_TRANSLATE_NOOP("core::columns", "Spent")},
    Name{"staffing", QT_TRANSLATE_NOOP("core::columns", "Alone or in a team")},
    Name{"start_day", QT_TRANSLATE_NOOP("core::columns", "Starts on")},
    Name{"status", QT_TRANSLATE_NOOP("core::columns", "Status")},
    Name{"strength", QT_TRANSLATE_NOOP("core::columns", "Strength")},
    Name{"summary", QT_TRANSLATE_NOOP("core::columns", "Summary")},
    Name{"target_amount", QT_TRANSLATE_NOOP("core::columns", "Target")},
    Name{"target_form", QT_TRANSLATE_NOOP("core::columns", "Form of the target")},
    Name{"text", QT_TRANSLATE_NOOP("core::columns", "Text")},
    Name{"time", QT_TRANSLATE_NOOP("core::columns", "Time")},
    Name{"time_zone", QT_TRANSLATE_NOOP("core::columns", "Time zone")},
    Name{"title", QT_TRANSLATE_NOOP("core::columns", "Title")},
    Name{"to_borrow", QT_TRANSLATE_NOOP("core::columns", "To borrow")},
    Name{"trade", QT_TRANSLATE_NOOP("core::columns", "Trade")},
    Name{"trade_kind", QT_TRANSLATE_NOOP("core::columns", "Ready-made trade")},
    Name{"type", QT_TRANSLATE_NOOP("core::columns", "Kind")},
    Name{"uid", QT_TRANSLATE_NOOP("core::columns", "Identity in calendars")},
    Name{"url", QT_TRANSLATE_NOOP("core::columns", "Address")},
    Name{"usage", QT_TRANSLATE_NOOP("core::columns", "How it is used")},
    Name{"verification", QT_TRANSLATE_NOOP("core::columns", "Verification")},
    Name{"voice", QT_TRANSLATE_NOOP("core::columns", "Voice")},
    Name{"website", QT_TRANSLATE_NOOP("core::columns", "Website")},
    Name{"week_start", QT_TRANSLATE_NOOP("core::columns", "First day of the week")},
    Name{"what_works", QT_TRANSLATE_NOOP("core::columns", "What works")},
    Name{"year", QT_TRANSLATE_NOOP("core::columns", "Year")},
};
// clang-format on

template <class Names>
const char *find(const Names &names, const QString &id)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &name) { return id == QLatin1String(name.id); });
    return found == names.end() ? nullptr : found->source;
}

// What a newer table or column is called for want of better: its own name, legible.
QString legible(QString id)
{
    return id.replace(u'_', u' ');
}

} // namespace

QString tableLabel(const QString &table, const Language &language)
{
    const char *const source = find(tableNames, table);
    return source ? language.translate("core::columns", source) : legible(table);
}

QString columnLabel(const QString &table, const QString &column, const Language &language)
{
    const char *source = find(columnNames, table + u'.' + column);
    if (!source)
        source = find(columnNames, column);
    return source ? language.translate("core::columns", source) : legible(column);
}

} // namespace core
