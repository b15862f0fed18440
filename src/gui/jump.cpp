// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jump.h"

#include <utility>

namespace gui {

QString pageOfSubject(const QString &subject)
{
    // clang-format off
    static constexpr std::pair<const char *, const char *> homes[] = {
        {"goal", "goals"},
        {"kpi", "goals"},
        {"milestone", "goals"},
        {"objective", "strategy"},
        {"rejected_idea", "strategy"},
        {"persona", "audience"},
        {"persona_answer", "audience"},
        {"interview", "audience"},
        {"audience_share", "audience"},
        {"myth_check", "audience"},
        {"journey_step", "audience"},
        {"competitor", "competitors"},
        {"presence", "competitors"},
        {"observation", "competitors"},
        {"network_demand", "competitors"},
        {"impostor", "audit"},
        {"reservation", "audit"},
        {"action", "audit"},
        {"audit_answer", "audit"},
        {"channel", "channels"},
        {"limit_override", "channels"},
        {"format_effort", "channels"},
        {"time_block", "channels"},
        {"story", "message"},
        {"pillar", "message"},
        {"inspiration", "message"},
        {"existing_content", "message"},
        {"follower_request", "message"},
        {"post", "calendar"},
        {"day", "calendar"},
        {"key_date", "calendar"},
        {"quarter", "strategy"},
        {"campaign", "campaigns"},
        {"campaign_goal", "campaigns"},
        {"budget_line", "campaigns"},
        {"paid_plan", "campaigns"},
        {"promo_code", "campaigns"},
        {"procedure_step", "operations"},
        {"training", "operations"},
        {"duty", "operations"},
        {"playbook_entry", "operations"},
        {"mention", "operations"},
        {"incident", "operations"},
        {"evidence", "operations"},
        {"review", "overview"},
        {"import", "metrics"},
        {"import_mapping", "metrics"},
        {"referral_source", "channels"},
        {"ad_campaign", "campaigns"},
        {"business", "wizard"},
        {"closure", "wizard"},
    };
    // clang-format on
    const QString kind = subject.section(QLatin1Char(':'), 0, 0);
    for (const auto &[name, page] : homes)
        if (kind == QLatin1String(name))
            return QLatin1String(page);
    return {};
}

} // namespace gui
