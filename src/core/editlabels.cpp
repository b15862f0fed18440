// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels.h"

#include "core/oneline.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct EditSentence {
    const char *id;
    const char *source; // %1, %2 …: the label's arguments; %n: the first one as a number
};

// clang-format off
constexpr std::array editSentences{
    EditSentence{"choose:key_dates", QT_TRANSLATE_NOOP("core", "Choose which key dates are shown")},
    EditSentence{"change:business", QT_TRANSLATE_NOOP("core", "Change your business")},
    EditSentence{"add:business", QT_TRANSLATE_NOOP("core", "Describe your business")},
    EditSentence{"add:quarter", QT_TRANSLATE_NOOP("core", "Add the quarter “%1”")},
    EditSentence{"change:quarter", QT_TRANSLATE_NOOP("core", "Change the quarter “%1”")},
    EditSentence{"delete:quarter", QT_TRANSLATE_NOOP("core", "Delete the quarter “%1”")},
    EditSentence{"add:objective", QT_TRANSLATE_NOOP("core", "Add the business objective “%1”")},
    EditSentence{"change:objective", QT_TRANSLATE_NOOP("core", "Change the business objective “%1”")},
    EditSentence{"delete:objective", QT_TRANSLATE_NOOP("core", "Delete the business objective “%1”")},
    EditSentence{"add:closure", QT_TRANSLATE_NOOP("core", "Add the closed period “%1”")},
    EditSentence{"change:closure", QT_TRANSLATE_NOOP("core", "Change the closed period “%1”")},
    EditSentence{"delete:closure", QT_TRANSLATE_NOOP("core", "Delete the closed period “%1”")},
    EditSentence{"add:goal", QT_TRANSLATE_NOOP("core", "Add the goal “%1”")},
    EditSentence{"change:goal", QT_TRANSLATE_NOOP("core", "Change the goal “%1”")},
    EditSentence{"delete:goal", QT_TRANSLATE_NOOP("core", "Delete the goal “%1”")},
    EditSentence{"add:kpi", QT_TRANSLATE_NOOP("core", "Add the KPI “%1”")},
    EditSentence{"change:kpi", QT_TRANSLATE_NOOP("core", "Change the KPI “%1”")},
    EditSentence{"delete:kpi", QT_TRANSLATE_NOOP("core", "Delete the KPI “%1”")},
    EditSentence{"add:persona", QT_TRANSLATE_NOOP("core", "Add the persona “%1”")},
    EditSentence{"change:persona", QT_TRANSLATE_NOOP("core", "Change the persona “%1”")},
    EditSentence{"delete:persona", QT_TRANSLATE_NOOP("core", "Delete the persona “%1”")},
    EditSentence{"add:persona_answer", QT_TRANSLATE_NOOP("core", "Answer about the persona “%1”")},
    EditSentence{"change:persona_answer", QT_TRANSLATE_NOOP("core", "Change an answer about the persona “%1”")},
    EditSentence{"delete:persona_answer", QT_TRANSLATE_NOOP("core", "Delete an answer about the persona “%1”")},
    EditSentence{"add:competitor", QT_TRANSLATE_NOOP("core", "Add the competitor “%1”")},
    EditSentence{"change:competitor", QT_TRANSLATE_NOOP("core", "Change the competitor “%1”")},
    EditSentence{"delete:competitor", QT_TRANSLATE_NOOP("core", "Delete the competitor “%1”")},
    EditSentence{"add:presence", QT_TRANSLATE_NOOP("core", "Note what was seen at “%1”")},
    EditSentence{"change:presence", QT_TRANSLATE_NOOP("core", "Change what was seen at “%1”")},
    EditSentence{"delete:presence", QT_TRANSLATE_NOOP("core", "Delete what was seen at “%1”")},
    EditSentence{"add:network_demand", QT_TRANSLATE_NOOP("core", "Note the audience’s share on “%1”")},
    EditSentence{"change:network_demand", QT_TRANSLATE_NOOP("core", "Change the audience’s share on “%1”")},
    EditSentence{"delete:network_demand", QT_TRANSLATE_NOOP("core", "Delete the audience’s share on “%1”")},
    EditSentence{"add:channel", QT_TRANSLATE_NOOP("core", "Add the channel “%1”")},
    EditSentence{"change:channel", QT_TRANSLATE_NOOP("core", "Change the channel “%1”")},
    EditSentence{"delete:channel", QT_TRANSLATE_NOOP("core", "Delete the channel “%1”")},
    EditSentence{"add:audit_answer", QT_TRANSLATE_NOOP("core", "Answer an open question")},
    EditSentence{"change:audit_answer", QT_TRANSLATE_NOOP("core", "Change the answer to an open question")},
    EditSentence{"delete:audit_answer", QT_TRANSLATE_NOOP("core", "Delete the answer to an open question")},
    EditSentence{"add:impostor", QT_TRANSLATE_NOOP("core", "Add the impostor account “%1”")},
    EditSentence{"change:impostor", QT_TRANSLATE_NOOP("core", "Change the impostor account “%1”")},
    EditSentence{"delete:impostor", QT_TRANSLATE_NOOP("core", "Delete the impostor account “%1”")},
    EditSentence{"add:pillar", QT_TRANSLATE_NOOP("core", "Add the content pillar “%1”")},
    EditSentence{"change:pillar", QT_TRANSLATE_NOOP("core", "Change the content pillar “%1”")},
    EditSentence{"delete:pillar", QT_TRANSLATE_NOOP("core", "Delete the content pillar “%1”")},
    EditSentence{"add:story", QT_TRANSLATE_NOOP("core", "Add the story “%1”")},
    EditSentence{"change:story", QT_TRANSLATE_NOOP("core", "Change the story “%1”")},
    EditSentence{"delete:story", QT_TRANSLATE_NOOP("core", "Delete the story “%1”")},
    EditSentence{"add:inspiration", QT_TRANSLATE_NOOP("core", "Add the inspiration “%1”")},
    EditSentence{"change:inspiration", QT_TRANSLATE_NOOP("core", "Change the inspiration “%1”")},
    EditSentence{"delete:inspiration", QT_TRANSLATE_NOOP("core", "Delete the inspiration “%1”")},
    EditSentence{"add:campaign", QT_TRANSLATE_NOOP("core", "Add the campaign “%1”")},
    EditSentence{"change:campaign", QT_TRANSLATE_NOOP("core", "Change the campaign “%1”")},
    EditSentence{"delete:campaign", QT_TRANSLATE_NOOP("core", "Delete the campaign “%1”")},
    EditSentence{"add:campaign_goal", QT_TRANSLATE_NOOP("core", "Link the campaign “%1” to a goal")},
    EditSentence{"change:campaign_goal", QT_TRANSLATE_NOOP("core", "Change a goal of the campaign “%1”")},
    EditSentence{"delete:campaign_goal", QT_TRANSLATE_NOOP("core", "Unlink the campaign “%1” from a goal")},
    EditSentence{"add:budget_line", QT_TRANSLATE_NOOP("core", "Add the budget line “%1”")},
    EditSentence{"change:budget_line", QT_TRANSLATE_NOOP("core", "Change the budget line “%1”")},
    EditSentence{"delete:budget_line", QT_TRANSLATE_NOOP("core", "Delete the budget line “%1”")},
    EditSentence{"add:review", QT_TRANSLATE_NOOP("core", "Add the review “%1”")},
    EditSentence{"change:review", QT_TRANSLATE_NOOP("core", "Change the review “%1”")},
    EditSentence{"delete:review", QT_TRANSLATE_NOOP("core", "Delete the review “%1”")},
    EditSentence{"add:key_date", QT_TRANSLATE_NOOP("core", "Add the key date “%1”")},
    EditSentence{"change:key_date", QT_TRANSLATE_NOOP("core", "Change the key date “%1”")},
    EditSentence{"delete:key_date", QT_TRANSLATE_NOOP("core", "Delete the key date “%1”")},
    EditSentence{"add:post", QT_TRANSLATE_NOOP("core", "Add the post “%1”")},
    EditSentence{"change:post", QT_TRANSLATE_NOOP("core", "Change the post “%1”")},
    EditSentence{"delete:post", QT_TRANSLATE_NOOP("core", "Delete the post “%1”")},
    EditSentence{"add:picture", QT_TRANSLATE_NOOP("core", "Add the picture “%1”")},
    EditSentence{"change:picture", QT_TRANSLATE_NOOP("core", "Change the picture “%1”")},
    EditSentence{"delete:picture", QT_TRANSLATE_NOOP("core", "Delete the picture “%1”")},
    EditSentence{"add:milestone", QT_TRANSLATE_NOOP("core", "Add the milestone “%1”")},
    EditSentence{"change:milestone", QT_TRANSLATE_NOOP("core", "Change the milestone “%1”")},
    EditSentence{"delete:milestone", QT_TRANSLATE_NOOP("core", "Delete the milestone “%1”")},
    EditSentence{"add:interview", QT_TRANSLATE_NOOP("core", "Add the interview “%1”")},
    EditSentence{"change:interview", QT_TRANSLATE_NOOP("core", "Change the interview “%1”")},
    EditSentence{"delete:interview", QT_TRANSLATE_NOOP("core", "Delete the interview “%1”")},
    EditSentence{"add:audience_share", QT_TRANSLATE_NOOP("core", "Add the audience figure “%1”")},
    EditSentence{"change:audience_share", QT_TRANSLATE_NOOP("core", "Change the audience figure “%1”")},
    EditSentence{"delete:audience_share", QT_TRANSLATE_NOOP("core", "Delete the audience figure “%1”")},
    EditSentence{"add:myth_check", QT_TRANSLATE_NOOP("core", "Add the belief “%1”")},
    EditSentence{"change:myth_check", QT_TRANSLATE_NOOP("core", "Change the belief “%1”")},
    EditSentence{"delete:myth_check", QT_TRANSLATE_NOOP("core", "Delete the belief “%1”")},
    EditSentence{"add:journey_step", QT_TRANSLATE_NOOP("core", "Add the step of the journey “%1”")},
    EditSentence{"change:journey_step", QT_TRANSLATE_NOOP("core", "Change the step of the journey “%1”")},
    EditSentence{"delete:journey_step", QT_TRANSLATE_NOOP("core", "Delete the step of the journey “%1”")},
    EditSentence{"add:action", QT_TRANSLATE_NOOP("core", "Add the action “%1”")},
    EditSentence{"change:action", QT_TRANSLATE_NOOP("core", "Change the action “%1”")},
    EditSentence{"delete:action", QT_TRANSLATE_NOOP("core", "Delete the action “%1”")},
    EditSentence{"add:observation", QT_TRANSLATE_NOOP("core", "Add the observation “%1”")},
    EditSentence{"change:observation", QT_TRANSLATE_NOOP("core", "Change the observation “%1”")},
    EditSentence{"delete:observation", QT_TRANSLATE_NOOP("core", "Delete the observation “%1”")},
    EditSentence{"add:reservation", QT_TRANSLATE_NOOP("core", "Add the name “%1”")},
    EditSentence{"change:reservation", QT_TRANSLATE_NOOP("core", "Change the name “%1”")},
    EditSentence{"delete:reservation", QT_TRANSLATE_NOOP("core", "Delete the name “%1”")},
    EditSentence{"add:limit_override", QT_TRANSLATE_NOOP("core", "Add the limit “%1”")},
    EditSentence{"change:limit_override", QT_TRANSLATE_NOOP("core", "Change the limit “%1”")},
    EditSentence{"delete:limit_override", QT_TRANSLATE_NOOP("core", "Delete the limit “%1”")},
    EditSentence{"add:existing_content", QT_TRANSLATE_NOOP("core", "Add the content “%1”")},
    EditSentence{"change:existing_content", QT_TRANSLATE_NOOP("core", "Change the content “%1”")},
    EditSentence{"delete:existing_content", QT_TRANSLATE_NOOP("core", "Delete the content “%1”")},
    EditSentence{"add:paid_plan", QT_TRANSLATE_NOOP("core", "Add the ads “%1”")},
    EditSentence{"change:paid_plan", QT_TRANSLATE_NOOP("core", "Change the ads “%1”")},
    EditSentence{"delete:paid_plan", QT_TRANSLATE_NOOP("core", "Delete the ads “%1”")},
    EditSentence{"add:promo_code", QT_TRANSLATE_NOOP("core", "Add the promo code “%1”")},
    EditSentence{"change:promo_code", QT_TRANSLATE_NOOP("core", "Change the promo code “%1”")},
    EditSentence{"delete:promo_code", QT_TRANSLATE_NOOP("core", "Delete the promo code “%1”")},
    EditSentence{"add:follower_request", QT_TRANSLATE_NOOP("core", "Add the request “%1”")},
    EditSentence{"change:follower_request", QT_TRANSLATE_NOOP("core", "Change the request “%1”")},
    EditSentence{"delete:follower_request", QT_TRANSLATE_NOOP("core", "Delete the request “%1”")},
    EditSentence{"add:duty", QT_TRANSLATE_NOOP("core", "Add the role “%1”")},
    EditSentence{"change:duty", QT_TRANSLATE_NOOP("core", "Change the role “%1”")},
    EditSentence{"delete:duty", QT_TRANSLATE_NOOP("core", "Delete the role “%1”")},
    EditSentence{"add:procedure_step", QT_TRANSLATE_NOOP("core", "Add the step “%1”")},
    EditSentence{"change:procedure_step", QT_TRANSLATE_NOOP("core", "Change the step “%1”")},
    EditSentence{"delete:procedure_step", QT_TRANSLATE_NOOP("core", "Delete the step “%1”")},
    EditSentence{"add:playbook_entry", QT_TRANSLATE_NOOP("core", "Add the answer “%1”")},
    EditSentence{"change:playbook_entry", QT_TRANSLATE_NOOP("core", "Change the answer “%1”")},
    EditSentence{"delete:playbook_entry", QT_TRANSLATE_NOOP("core", "Delete the answer “%1”")},
    EditSentence{"add:mention", QT_TRANSLATE_NOOP("core", "Add the mention “%1”")},
    EditSentence{"change:mention", QT_TRANSLATE_NOOP("core", "Change the mention “%1”")},
    EditSentence{"delete:mention", QT_TRANSLATE_NOOP("core", "Delete the mention “%1”")},
    EditSentence{"add:incident", QT_TRANSLATE_NOOP("core", "Add the incident “%1”")},
    EditSentence{"change:incident", QT_TRANSLATE_NOOP("core", "Change the incident “%1”")},
    EditSentence{"delete:incident", QT_TRANSLATE_NOOP("core", "Delete the incident “%1”")},
    EditSentence{"add:evidence", QT_TRANSLATE_NOOP("core", "Add the evidence “%1”")},
    EditSentence{"change:evidence", QT_TRANSLATE_NOOP("core", "Change the evidence “%1”")},
    EditSentence{"delete:evidence", QT_TRANSLATE_NOOP("core", "Delete the evidence “%1”")},
    EditSentence{"add:rejected_idea", QT_TRANSLATE_NOOP("core", "Add the rejected idea “%1”")},
    EditSentence{"change:rejected_idea", QT_TRANSLATE_NOOP("core", "Change the rejected idea “%1”")},
    EditSentence{"delete:rejected_idea", QT_TRANSLATE_NOOP("core", "Delete the rejected idea “%1”")},
    EditSentence{"add:recurrence", QT_TRANSLATE_NOOP("core", "Add the repetition of “%1”")},
    EditSentence{"change:recurrence", QT_TRANSLATE_NOOP("core", "Change the repetition of “%1”")},
    EditSentence{"delete:recurrence", QT_TRANSLATE_NOOP("core", "Delete the repetition of “%1”")},
    EditSentence{"add:time_block", QT_TRANSLATE_NOOP("core", "Add the time kept free for “%1”")},
    EditSentence{"change:time_block", QT_TRANSLATE_NOOP("core", "Change the time kept free for “%1”")},
    EditSentence{"delete:time_block", QT_TRANSLATE_NOOP("core", "Delete the time kept free for “%1”")},
    EditSentence{"add:post_step", QT_TRANSLATE_NOOP("core", "Add a step of “%1”")},
    EditSentence{"change:post_step", QT_TRANSLATE_NOOP("core", "Change a step of “%1”")},
    EditSentence{"delete:post_step", QT_TRANSLATE_NOOP("core", "Delete a step of “%1”")},
    EditSentence{"add:mix_share", QT_TRANSLATE_NOOP("core", "Add the share of “%1”")},
    EditSentence{"change:mix_share", QT_TRANSLATE_NOOP("core", "Change the share of “%1”")},
    EditSentence{"delete:mix_share", QT_TRANSLATE_NOOP("core", "Delete the share of “%1”")},
    EditSentence{"add:training", QT_TRANSLATE_NOOP("core", "Add the training of “%1”")},
    EditSentence{"change:training", QT_TRANSLATE_NOOP("core", "Change the training of “%1”")},
    EditSentence{"delete:training", QT_TRANSLATE_NOOP("core", "Delete the training of “%1”")},
    EditSentence{"add:import_mapping", QT_TRANSLATE_NOOP("core", "Remember how “%1” is read")},
    EditSentence{"change:import_mapping", QT_TRANSLATE_NOOP("core", "Change how “%1” is read")},
    EditSentence{"rename:import_mapping", QT_TRANSLATE_NOOP("core", "Rename the mapping “%1”")},
    EditSentence{"delete:import_mapping", QT_TRANSLATE_NOOP("core", "Delete the mapping “%1”")},
    EditSentence{"add:referral_source", QT_TRANSLATE_NOOP("core", "Say what “%1” is")},
    EditSentence{"change:referral_source", QT_TRANSLATE_NOOP("core", "Say what “%1” is")},
    EditSentence{"delete:referral_source", QT_TRANSLATE_NOOP("core", "Forget what “%1” is")},
    EditSentence{"add:ad_campaign", QT_TRANSLATE_NOOP("core", "Say which campaign “%1” is part of")},
    EditSentence{"change:ad_campaign", QT_TRANSLATE_NOOP("core", "Say which campaign “%1” is part of")},
    EditSentence{"delete:ad_campaign", QT_TRANSLATE_NOOP("core", "Take “%1” out of its campaign")},
    EditSentence{"spent:budget_line", QT_TRANSLATE_NOOP("core", "Take over what ads cost")},
    EditSentence{"leave:post", QT_TRANSLATE_NOOP("core", "Leave the idea “%1”")},
    EditSentence{"start:training", QT_TRANSLATE_NOOP("core", "Put in the usual trainings")},
    EditSentence{"change:house_rules", QT_TRANSLATE_NOOP("core", "Change the house rules")},
    EditSentence{"add:format_effort", QT_TRANSLATE_NOOP("core", "Set the minutes for “%1”")},
    EditSentence{"change:format_effort", QT_TRANSLATE_NOOP("core", "Change the minutes for “%1”")},
    EditSentence{"delete:format_effort", QT_TRANSLATE_NOOP("core", "Take the usual minutes for “%1” again")},
    EditSentence{"promote:post", QT_TRANSLATE_NOOP("core", "Plan ads for the post “%1”")},
    EditSentence{"start:procedure_step", QT_TRANSLATE_NOOP("core", "Put in the usual steps")},
    EditSentence{"start:duty", QT_TRANSLATE_NOOP("core", "Put in the eight roles")},
    EditSentence{"start:playbook_entry", QT_TRANSLATE_NOOP("core", "Put in the usual situations")},
    EditSentence{"start:budget_line", QT_TRANSLATE_NOOP("core", "Put in the cost of tools")},
    EditSentence{"move:post", QT_TRANSLATE_NOOP("core", "Move the post “%1”")},
    EditSentence{"repeat:post", QT_TRANSLATE_NOOP("core", "Repeat the post “%1”")},
    EditSentence{"change:repeat", QT_TRANSLATE_NOOP("core", "Change how the post “%1” repeats")},
    EditSentence{"stop:repeat", QT_TRANSLATE_NOOP("core", "End the repetition of the post “%1”")},
    EditSentence{"duplicate:post", QT_TRANSLATE_NOOP("core", "Duplicate the post “%1”")},
    EditSentence{"recycle:post", QT_TRANSLATE_NOOP("core", "Recycle the post “%1”")},
    EditSentence{"publish:post", QT_TRANSLATE_NOOP("core", "Mark the post “%1” as published")},
    EditSentence{"duplicate:goal", QT_TRANSLATE_NOOP("core", "Duplicate the goal “%1”")},
    EditSentence{"duplicate:persona", QT_TRANSLATE_NOOP("core", "Duplicate the persona “%1”")},
    EditSentence{"next:quarter", QT_TRANSLATE_NOOP("core", "Plan the next quarter, “%1”")},
    EditSentence{"change:mix_rule", QT_TRANSLATE_NOOP("core", "Change the mix rule to “%1”")},
    EditSentence{"import", QT_TRANSLATE_NOOP("core", "Import “%1”")},
    EditSentence{"swap:posts", QT_TRANSLATE_NOOP("core", "Swap two posts")},
    EditSentence{"import:calendar", QT_TRANSLATE_NOOP("core", "Import posts from “%1”")},
    EditSentence{"import:review", QT_TRANSLATE_NOOP("core", "Take the answer of “%1” to the review")},
    EditSentence{"take_back", QT_TRANSLATE_NOOP("core", "Take back the import of “%1”")},
    EditSentence{"numbers", QT_TRANSLATE_NOOP("core", "Note this week’s numbers")},
    EditSentence{"clear:numbers", QT_TRANSLATE_NOOP("core", "Clear a number noted by hand")},
    EditSentence{"change:currency", QT_TRANSLATE_NOOP("core", "Change the currency to %1")},
    EditSentence{"change:time_zone", QT_TRANSLATE_NOOP("core", "Change the time zone to %1")},
    EditSentence{"change:working_hours", QT_TRANSLATE_NOOP("core", "Change the working hours")},
    EditSentence{"change:support_bands", QT_TRANSLATE_NOOP("core", "Change how bold a target may be")},
    EditSentence{"change:week_start", QT_TRANSLATE_NOOP("core", "Change the first day of the week")},
    EditSentence{"change:quarter_first_month", QT_TRANSLATE_NOOP("core", "Change the month that the first quarter begins with")},
    EditSentence{"restore:version", QT_TRANSLATE_NOOP("core", "Restore the version of %1")},
    EditSentence{"load", QT_TRANSLATE_NOOP("core", "Load a strategy")},
    EditSentence{"sample", QT_TRANSLATE_NOOP("core", "Fill in the sample")},
    EditSentence{"create", QT_TRANSLATE_NOOP("core", "Create the workspace")},
};
// clang-format on

QString shortened(const QString &name, const Language &language)
{
    constexpr qsizetype longest = 60;
    const QString simple = oneLine(name, longest);
    return simple.isEmpty() ? language.translate("core", "untitled") : simple;
}

// Edits of several rows are named with their number: "move:posts".
std::optional<QString> severalRowsLabel(const EditLabel &label, const Language &language)
{
    const int n = label.arguments.value(0).toInt();
    if (label.id == u"move:posts")
        return language.translate("core", "Move %n posts", nullptr, n);
    if (label.id == u"delete:posts")
        return language.translate("core", "Delete %n posts", nullptr, n);
    if (label.id == u"change:posts")
        return language.translate("core", "Change %n posts", nullptr, n);
    if (label.id == u"add:posts")
        return language.translate("core", "Add %n posts", nullptr, n);
    if (label.id == u"suspend:posts")
        return language.translate("core", "Suspend %n posts", nullptr, n);
    if (label.id == u"review:posts")
        return language.translate("core", "Send %n posts for review", nullptr, n);
    if (label.id == u"place:posts")
        return language.translate("core", "Place %n posts again", nullptr, n);
    if (label.id == u"import:key_dates")
        return language.translate("core", "Import %n key dates", nullptr, n);
    if (label.id == u"add:closures")
        return language.translate("core", "Add %n closed periods", nullptr, n);
    if (label.id == u"delete:goals")
        return language.translate("core", "Delete %n goals", nullptr, n);
    return std::nullopt;
}

} // namespace

QString editLabel(const EditLabel &label, const Language &language)
{
    if (const auto text = severalRowsLabel(label, language))
        return *text;
    const auto found = std::find_if(
        editSentences.begin(), editSentences.end(), [&](const EditSentence &sentence) { return label.id == QLatin1String(sentence.id); });
    if (found == editSentences.end())
        return language.translate("core", "Change the plan");
    QStringList arguments;
    for (const QString &argument : label.arguments)
        arguments += shortened(argument, language);
    if (arguments.isEmpty())
        arguments += shortened({}, language);
    return language.filled(language.translate("core", found->source), arguments);
}

} // namespace core
