// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/keydatechoice.h"

#include "app/calendar/keydays.h"
#include "app/planday.h"
#include "core/cadence.h"

#include <set>

namespace app {

std::vector<KeyDateSetPoint> keyDateSets(const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const QStringList shown = core::keyDateSetsOf(workspace.strategy().business(), publicKeyDates());
    std::vector<KeyDateSetPoint> points;
    for (const core::KeyDateSet &set : publicKeyDates().sets)
        points.push_back({set.id, set.name(language.code()),
            language.filled(language.translate("app", "Source: %1, as of %2", "of public dates"), {set.source, QString::number(set.year)}),
            shown.contains(set.id)});
    return points;
}

core::Edit showingKeyDateSets(const QStringList &ids, const Workspace &workspace)
{
    core::Business business = workspace.strategy().business();
    business.keyDates.clear();
    for (const core::KeyDateSet &set : publicKeyDates().sets)
        if (ids.contains(set.id))
            business.keyDates << set.id;
    if (business.keyDates.isEmpty())
        business.keyDates << QLatin1String(core::noKeyDateSets);
    return core::Edit({QStringLiteral("choose:key_dates"), {}}).put(business);
}

QString holidayCountry(const Workspace &workspace)
{
    const core::Business &business = workspace.strategy().business();
    QStringList countries = core::keyDateSetsOf(business, publicKeyDates());
    countries.removeAll(QStringLiteral("commerce")); // the one set that is no country's
    if (countries.contains(business.country))
        return business.country;
    return countries.size() == 1 ? countries.front() : QString();
}

core::Edit closingOnHolidays(const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    const QString country = holidayCountry(workspace);
    const QStringList sets = country.isEmpty() ? QStringList() : QStringList{country};
    const QDate first = planDay(workspace);
    std::vector<core::Closure> closures;
    std::set<QDate> closed;
    for (const core::KeyDay &day :
        core::publicKeyDays(publicKeyDates(), sets, first, first.addYears(1).addDays(-1), workspace.language())) {
        if (day.kind == core::KeyDateKind::Holiday && core::isOpenOn(strategy, day.firstDay) && closed.insert(day.firstDay).second)
            closures.push_back({core::newId<core::Closure>(), day.firstDay, day.lastDay, day.title});
    }
    core::Edit edit({QStringLiteral("add:closures"), {QString::number(closures.size())}});
    for (const core::Closure &closure : closures)
        edit.put(closure);
    return edit;
}

} // namespace app
