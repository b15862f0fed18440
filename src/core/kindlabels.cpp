// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kindlabels.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct KindName {
    const char *table;
    const char *source;
};

constexpr std::array kindNames{
    KindName{"business", QT_TRANSLATE_NOOP("core", "Business")},
    KindName{"quarter", QT_TRANSLATE_NOOP("core", "Quarter")},
    KindName{"objective", QT_TRANSLATE_NOOP("core", "Business objective")},
    KindName{"closure", QT_TRANSLATE_NOOP("core", "Closed period")},
    KindName{"persona", QT_TRANSLATE_NOOP("core", "Persona")},
    KindName{"competitor", QT_TRANSLATE_NOOP("core", "Competitor")},
    KindName{"network_demand", QT_TRANSLATE_NOOP("core", "Audience’s share")},
    KindName{"channel", QT_TRANSLATE_NOOP("core", "Channel")},
    KindName{"audit_answer", QT_TRANSLATE_NOOP("core", "Answer to an open question")},
    KindName{"impostor", QT_TRANSLATE_NOOP("core", "Impostor account")},
    KindName{"pillar", QT_TRANSLATE_NOOP("core", "Content pillar")},
    KindName{"inspiration", QT_TRANSLATE_NOOP("core", "Inspiration")},
    KindName{"campaign", QT_TRANSLATE_NOOP("core", "Campaign")},
    KindName{"goal", QT_TRANSLATE_NOOP("core", "Goal")},
    KindName{"story", QT_TRANSLATE_NOOP("core", "Story to tell")},
    KindName{"budget_line", QT_TRANSLATE_NOOP("core", "Budget line")},
    KindName{"review", QT_TRANSLATE_NOOP("core", "Review")},
    KindName{"key_date", QT_TRANSLATE_NOOP("core", "Key date")},
    KindName{"picture", QT_TRANSLATE_NOOP("core", "Picture")},
    KindName{"interview", QT_TRANSLATE_NOOP("core", "Interview")},
    KindName{"myth_check", QT_TRANSLATE_NOOP("core", "Belief about the audience")},
    KindName{"action", QT_TRANSLATE_NOOP("core", "Action")},
    KindName{"observation", QT_TRANSLATE_NOOP("core", "Observation")},
    KindName{"audience_share", QT_TRANSLATE_NOOP("core", "Audience figure")},
    KindName{"reservation", QT_TRANSLATE_NOOP("core", "Reserved name")},
    KindName{"limit_override", QT_TRANSLATE_NOOP("core", "Network limit")},
    KindName{"existing_content", QT_TRANSLATE_NOOP("core", "Existing content")},
    KindName{"paid_plan", QT_TRANSLATE_NOOP("core", "Advertisement")},
    KindName{"promo_code", QT_TRANSLATE_NOOP("core", "Promo code")},
    KindName{"follower_request", QT_TRANSLATE_NOOP("core", "Follower’s request")},
    KindName{"duty", QT_TRANSLATE_NOOP("core", "Role")},
    KindName{"procedure_step", QT_TRANSLATE_NOOP("core", "Step of a procedure")},
    KindName{"playbook_entry", QT_TRANSLATE_NOOP("core", "Ready answer")},
    KindName{"mention", QT_TRANSLATE_NOOP("core", "Mention")},
    KindName{"incident", QT_TRANSLATE_NOOP("core", "Incident")},
    KindName{"evidence", QT_TRANSLATE_NOOP("core", "Evidence")},
    KindName{"format_effort", QT_TRANSLATE_NOOP("core", "Minutes of a format")},
    KindName{"training", QT_TRANSLATE_NOOP("core", "Training")},
    KindName{"recurrence", QT_TRANSLATE_NOOP("core", "Repetition")},
    KindName{"time_block", QT_TRANSLATE_NOOP("core", "Time kept free")},
    KindName{"post_step", QT_TRANSLATE_NOOP("core", "Step of a post")},
    KindName{"mix_share", QT_TRANSLATE_NOOP("core", "Share of a mix")},
    KindName{"import_mapping", QT_TRANSLATE_NOOP("core", "Mapping of a file")},
    KindName{"referral_source", QT_TRANSLATE_NOOP("core", "Source of visits")},
    KindName{"ad_campaign", QT_TRANSLATE_NOOP("core", "Campaign of an ad account")},
    KindName{"rejected_idea", QT_TRANSLATE_NOOP("core", "Rejected idea")},
    KindName{"post", QT_TRANSLATE_NOOP("core", "Post")},
};

const char *tableOf(const Edit::RowId &row)
{
    return std::visit([]<class Entity>(Id<Entity>) { return schema::Table<Entity>::table; }, row);
}

} // namespace

QString kindLabel(const Edit::RowId &row, const Language &language)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
        [table = QLatin1String(tableOf(row))](const KindName &name) { return table == QLatin1String(name.table); });
    return found == kindNames.end() ? QString() : language.translate("core", found->source);
}

QString rowToken(const Edit::RowId &row)
{
    return std::visit([](auto id) { return id.toString(); }, row).prepend(QLatin1String(tableOf(row)) + u':');
}

} // namespace core
