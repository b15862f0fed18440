// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/yearplan.h"

#include "app/calendar/keydays.h"
#include "core/format.h"
#include "core/oneline.h"

#include <algorithm>

namespace app {

namespace {

constexpr int monthsShown = 12;
constexpr int monthsAhead = 3; // as far as anything is prepared

class YearMaker {
public:
    YearMaker(const Workspace &workspace, QDate firstMonth)
        : m_workspace(workspace)
        , m_language(workspace.language())
        , m_days(keyDays(workspace, firstMonth, firstMonth.addMonths(monthsShown + monthsAhead)))
    {
    }

    YearMonth month(QDate firstDay) const
    {
        YearMonth month;
        month.firstDay = firstDay;
        const QString name = m_language.locale().toString(firstDay, QStringLiteral("MMMM yyyy"));
        month.name = name.left(1).toUpper() + name.mid(1);
        const core::Quarter &quarter = m_workspace.quarter();
        month.isOfQuarter = quarter.firstDay <= month.lastDay() && quarter.lastDay >= firstDay;
        addBars(month);
        for (const core::KeyDay &day : m_days) {
            addOccasion(month, day);
            addPreparation(month, day);
        }
        return month;
    }

private:
    void addBar(YearMonth &month, QDate first, QDate last, const QString &text, bool isClosure) const
    {
        if (first <= month.lastDay() && last >= month.firstDay)
            month.bars.push_back({std::max(first, month.firstDay), std::min(last, month.lastDay()), text, isClosure});
    }

    void addBars(YearMonth &month) const
    {
        for (const core::Campaign &campaign : m_workspace.strategy().all<core::Campaign>())
            if (!campaign.name.trimmed().isEmpty())
                addBar(month, campaign.firstDay, campaign.lastDay, core::oneLine(campaign.name), false);
        for (const core::Closure &closure : m_workspace.strategy().all<core::Closure>()) {
            const QString reason = core::oneLine(closure.reason);
            addBar(month, closure.firstDay, closure.lastDay,
                reason.isEmpty() ? m_language.translate("app", "Closed")
                                 : m_language.filled(m_language.translate("app", "Closed: %1"), {reason}),
                true);
        }
        std::stable_sort(month.bars.begin(), month.bars.end(),
            [](const YearMonth::Bar &one, const YearMonth::Bar &other) { return one.firstDay < other.firstDay; });
    }

    void addOccasion(YearMonth &month, const core::KeyDay &day) const
    {
        const bool isHoliday = !day.isOwn && day.kind == core::KeyDateKind::Holiday;
        const bool isTold = day.isOwn || isHoliday || day.kind == core::KeyDateKind::Commercial;
        const QDate first = day.isOwn ? std::max(day.firstDay, month.firstDay) : day.firstDay;
        if (!isTold || first > month.lastDay() || day.lastDay < month.firstDay || first < month.firstDay)
            return;
        month.occasions.push_back(
            {day.lastDay == day.firstDay ? QString::number(day.firstDay.day()) : core::formatDays(day.firstDay, day.lastDay, m_language),
                core::oneLine(day.title), isHoliday});
    }

    void addPreparation(YearMonth &month, const core::KeyDay &day) const
    {
        const QDate from = day.firstDay.addDays(-7 * day.prepareWeeks);
        if (day.prepareWeeks == 0 || from < month.firstDay || from > month.lastDay())
            return;
        month.preparations << m_language.filled(m_language.translate("app", "From %1: prepare %2 (%3).", "day, key date, its day"),
            {core::formatShortDay(from, m_language), day.title, core::formatShortDay(day.firstDay, m_language)});
    }

    const Workspace &m_workspace;
    const core::Language &m_language;
    std::vector<core::KeyDay> m_days;
};

} // namespace

QString YearMonth::told(const core::Language &language) const
{
    QStringList lines;
    for (const Bar &bar : bars)
        lines << language.filled(language.translate("app", "%1, %2", "campaign or closed period, its days"),
            {bar.text, core::formatDays(bar.firstDay, bar.lastDay, language)});
    lines << preparations;
    for (const Occasion &occasion : occasions)
        lines << occasion.days + u' ' + occasion.title;
    if (lines.isEmpty())
        lines << language.translate("app", "Nothing is known of this month yet.");
    return lines.join(u'\n');
}

QDate yearStart(const Workspace &workspace)
{
    const QDate first = workspace.quarter().firstDay;
    const QDate day = first.isValid() ? first : workspace.today();
    return {day.year(), day.month(), 1};
}

std::vector<YearMonth> yearPlan(const Workspace &workspace, QDate firstMonth)
{
    const YearMaker maker(workspace, firstMonth);
    std::vector<YearMonth> months;
    for (int i = 0; i < monthsShown; ++i)
        months.push_back(maker.month(firstMonth.addMonths(i)));
    return months;
}

} // namespace app
