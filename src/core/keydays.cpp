// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keydays.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

QString nameIn(const std::map<QString, QString> &names, const QString &languageCode)
{
    const auto found = names.find(languageCode);
    const auto english = found == names.end() ? names.find(QStringLiteral("en")) : found;
    return english == names.end() ? QString() : english->second;
}

std::tuple<QDate, bool, KeyDateKind> orderOf(const KeyDay &day)
{
    return {day.firstDay, !day.isOwn, day.kind};
}

void sortByDay(std::vector<KeyDay> &days)
{
    std::stable_sort(days.begin(), days.end(), [](const KeyDay &one, const KeyDay &other) { return orderOf(one) < orderOf(other); });
}

QDate shiftedBy(QDate day, const std::vector<PublicKeyDate::Shift> &shifts)
{
    for (const PublicKeyDate::Shift &shift : shifts)
        if (day.dayOfWeek() == shift.weekday)
            return day.addDays(shift.days);
    return day;
}

bool holdsIn(int year, const PublicKeyDate &date)
{
    return year >= date.since.value_or(year) && year <= date.until.value_or(year);
}

// Finds the public dates of a span, of those sets that are chosen, year by year.
class PublicDays {
public:
    PublicDays(const QStringList &sets, QDate first, QDate last, const Language &language)
        : m_sets(sets)
        , m_first(first)
        , m_last(last)
        , m_language(language)
    {
    }

    void add(const PublicKeyDate &date, int year)
    {
        QDate on = holdsIn(year, date) ? dayIn(year, date.rule) : QDate();
        if (date.weekLaterOnEaster && on.isValid() && on == easterSunday(year).addDays(*date.weekLaterOnEaster))
            on = on.addDays(7);
        if (!on.isValid())
            return;
        const QDate firstDay = shiftedBy(on, date.shifted);
        const QDate lastDay = date.lastDay ? dayIn(year, *date.lastDay) : firstDay.addDays(date.days - 1);
        if (touches(firstDay, lastDay))
            put(date, firstDay, lastDay);
        for (const auto &[set, shifts] : date.daysOff)
            if (const QDate free = shiftedBy(on, shifts); free != on && touches(free, free) && m_sets.contains(set))
                putDayOff(date, free, set);
    }

    std::vector<KeyDay> take()
    {
        sortByDay(m_days);
        return std::move(m_days);
    }

private:
    bool touches(QDate first, QDate last) const { return first <= m_last && last >= m_first; }

    void put(const PublicKeyDate &date, QDate first, QDate last)
    {
        KeyDay day{first, last, {}, false, KeyDateKind::Awareness};
        for (const auto &[set, kind] : date.kinds)
            if (m_sets.contains(set)) {
                day.sets << set;
                day.kind = std::min(day.kind, kind);
            }
        if (day.sets.isEmpty())
            return;
        day.title = date.name(m_language.code());
        day.prepareWeeks = date.prepareWeeks;
        m_days.push_back(std::move(day));
    }

    // Two countries may have the same day off.
    void putDayOff(const PublicKeyDate &date, QDate free, const QString &set)
    {
        const QString title = m_language.filled(m_language.translate("core", "%1 (day off)"), {date.name(m_language.code())});
        for (KeyDay &day : m_days)
            if (day.firstDay == free && day.title == title) {
                day.sets << set;
                return;
            }
        m_days.push_back({free, free, title, false, date.kinds.at(set), {set}});
    }

    const QStringList &m_sets;
    QDate m_first;
    QDate m_last;
    const Language &m_language;
    std::vector<KeyDay> m_days;
};

// Titles as people compare them: whatever the case, the apostrophe and the spaces.
QString titleAsCompared(const QString &title)
{
    return title.simplified().replace(u'\u2019', u'\'').toCaseFolded();
}

} // namespace

QString PublicKeyDate::name(const QString &languageCode) const
{
    return nameIn(names, languageCode);
}

QString KeyDateSet::name(const QString &languageCode) const
{
    return nameIn(names, languageCode);
}

const KeyDateSet *KeyDateCatalogue::set(const QString &id) const
{
    const auto found = std::find_if(sets.begin(), sets.end(), [&id](const KeyDateSet &one) { return one.id == id; });
    return found == sets.end() ? nullptr : &*found;
}

QString label(KeyDateKind kind, const Language &language)
{
    switch (kind) {
    case KeyDateKind::Holiday:
        return language.translate("core", "Public holiday");
    case KeyDateKind::Commercial:
        return language.translate("core", "Commercial date");
    case KeyDateKind::RegionalHoliday:
        return language.translate("core", "Public holiday in some regions");
    case KeyDateKind::Feast:
        return language.translate("core", "Feast");
    case KeyDateKind::Awareness:
        return language.translate("core", "Awareness day");
    }
    Q_UNREACHABLE();
}

QStringList keyDateSetsOf(const Business &business, const KeyDateCatalogue &catalogue)
{
    QStringList wanted = business.keyDates;
    if (wanted.isEmpty())
        wanted = {business.country, QStringLiteral("commerce")};
    QStringList known;
    for (const KeyDateSet &set : catalogue.sets)
        if (wanted.contains(set.id))
            known << set.id;
    return known;
}

std::vector<KeyDay> ownKeyDays(const Strategy &strategy, QDate first, QDate last)
{
    std::vector<KeyDay> days;
    for (const KeyDate &date : strategy.all<KeyDate>()) {
        const QDate end = std::max(date.day, date.lastDay.value_or(date.day));
        if (date.day <= last && end >= first)
            days.push_back({date.day, end, date.title, true});
    }
    sortByDay(days);
    return days;
}

std::vector<KeyDay> publicKeyDays(
    const KeyDateCatalogue &catalogue, const QStringList &sets, QDate first, QDate last, const Language &language)
{
    PublicDays days(sets, first, last, language);
    if (!first.isValid() || !last.isValid() || sets.isEmpty())
        return {};
    for (int year = first.year() - 1; year <= last.year() + 1; ++year) // a day off may lie in the year before
        for (const PublicKeyDate &date : catalogue.dates)
            days.add(date, year);
    return days.take();
}

std::vector<KeyDay> keyDaysOf(
    const Strategy &strategy, const KeyDateCatalogue &catalogue, QDate first, QDate last, const Language &language)
{
    std::vector<KeyDay> days = ownKeyDays(strategy, first, last);
    std::set<std::pair<QDate, QString>> own;
    for (const KeyDay &day : days)
        own.emplace(day.firstDay, titleAsCompared(day.title));
    for (const KeyDay &day : publicKeyDays(catalogue, keyDateSetsOf(strategy.business(), catalogue), first, last, language))
        if (!own.contains({day.firstDay, titleAsCompared(day.title)}))
            days.push_back(day);
    sortByDay(days);
    return days;
}

} // namespace core
