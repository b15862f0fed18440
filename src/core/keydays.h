// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keydaterules.h"
#include "core/language.h"
#include "core/strategy.h"

#include <map>

namespace core {

// What a public date is to a business, most weighty first. A regional holiday is one in part of the country.
enum class KeyDateKind { Holiday, Commercial, RegionalHoliday, Feast, Awareness };
QString label(KeyDateKind kind, const Language &language);

// A public date by its rule (resources/keydates.json), whatever the year.
struct PublicKeyDate {
    struct Shift {
        int weekday = 7; // that it falls on
        int days = 1;
    };
    QString id;
    std::map<QString, QString> names; // by language code
    std::map<QString, KeyDateKind> kinds; // by the sets it belongs to
    KeyDateRule rule;
    std::optional<int> weekLaterOnEaster; // a week later when it falls on that many days after Easter
    std::vector<Shift> shifted; // begins on another day
    std::map<QString, std::vector<Shift>> daysOff; // by set: falling on a weekend, it gives another day off
    int days = 1;
    std::optional<FixedDay> lastDay; // instead of days
    std::optional<int> since; // years in which the rule holds
    std::optional<int> until;
    int prepareWeeks = 0; // how long before a campaign for it is begun; 0: it needs none

    QString name(const QString &languageCode) const;
};

// A country's dates, or those of commerce everywhere.
struct KeyDateSet {
    QString id; // ISO 3166, "FR", or "commerce"
    std::map<QString, QString> names; // by language code
    QString source;
    int year = 0; // the source was read for

    QString name(const QString &languageCode) const;
};

struct KeyDateCatalogue {
    std::vector<KeyDateSet> sets;
    std::vector<PublicKeyDate> dates;

    const KeyDateSet *set(const QString &id) const;
};

// An occasion on the days that it has in some year.
struct KeyDay {
    QDate firstDay;
    QDate lastDay;
    QString title;
    bool isOwn = false; // of the business, not a public one
    KeyDateKind kind = KeyDateKind::Feast; // of a public one
    QStringList sets = {}; // that a public one was chosen by
    int prepareWeeks = 0;

    bool holds(QDate day) const { return firstDay <= day && day <= lastDay; }
};

// Stands in Business::keyDates alone when no public date is to be shown.
constexpr const char *noKeyDateSets = "none";
// The sets whose dates the business wants to see: those it chose, else its country's and those of commerce.
QStringList keyDateSetsOf(const Business &business, const KeyDateCatalogue &catalogue);

// The business's own dates that touch a span, by day.
std::vector<KeyDay> ownKeyDays(const Strategy &strategy, QDate first, QDate last);
// The public ones of these sets that touch it, by day and then by weight.
std::vector<KeyDay> publicKeyDays(
    const KeyDateCatalogue &catalogue, const QStringList &sets, QDate first, QDate last, const Language &language);
// Both, of the sets that the business wants; one that it has written down itself is not told twice.
std::vector<KeyDay> keyDaysOf(
    const Strategy &strategy, const KeyDateCatalogue &catalogue, QDate first, QDate last, const Language &language);

template <>
struct Tokens<KeyDateKind> {
    static constexpr std::array<TokenOf<KeyDateKind>, 5> all{{{KeyDateKind::Holiday, "holiday"}, {KeyDateKind::Commercial, "commercial"},
        {KeyDateKind::RegionalHoliday, "regional"}, {KeyDateKind::Feast, "feast"}, {KeyDateKind::Awareness, "awareness"}}};
};

} // namespace core
