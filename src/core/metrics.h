// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "core/goals.h"

#include <QHash>

#include <map>
#include <tuple>
#include <vector>

namespace core {

enum class Tier { Reach, Engagement, Leads, Other }; // S2-10
enum class Behaviour { Flow, Level, Ratio }; // Q21: flows add up, levels take the last value, ratios neither
enum class Unit { Count, Percent, Seconds, Currency, Ratio, Rank };

// What is known of a measured quantity; data in resources/metrics.json.
struct Metric {
    QString id;
    Tier tier = Tier::Other;
    Behaviour behaviour = Behaviour::Flow;
    Unit unit = Unit::Count;
    bool isLowerBetter = false;
    bool isVanity = false;
    bool isByHand = false; // kept by hand only (J-01)
    QString numerator; // of a ratio: metric ids, when its parts are known
    QString denominator;
    double scale = 1; // the ratio is numerator / denominator × scale: 100 for percent, 1000 for a cost per mille
    QString formula; // F-number of the formula book, or empty
    std::map<QString, QString> names; // by language code
    std::map<QString, QString> notes;
    std::map<QString, QString> phrases; // inside a sentence: "followers", "le nombre d’abonnés"

    QString name(const QString &languageCode) const;
    QString note(const QString &languageCode) const;
    QString phrase(const QString &languageCode) const;
};

class MetricCatalogue {
public:
    MetricCatalogue() = default;
    explicit MetricCatalogue(std::vector<Metric> metrics);

    const std::vector<Metric> &all() const { return m_metrics; }
    // The metric with that id, or nullptr.
    const Metric *find(const QString &id) const;

private:
    std::vector<Metric> m_metrics;
    QHash<QString, size_t> m_places; // by id
};

// Which numbers belong together. A series may belong to a channel or, without one, to the business.
struct SeriesKey {
    std::optional<Id<Channel>> channel;
    QString metric;
    Scope scope = Scope::All;
    QString campaign; // as the network names it
    QString currency; // ISO, for money
    QString subject; // "post:<id>", "video:<id>" … or empty: the account
    QString segment; // "country=FR", "age=25-34/women" … or empty: everybody

    auto parts() const { return std::tie(channel, metric, scope, campaign, currency, subject, segment); }
    bool operator==(const SeriesKey &) const = default;
    bool operator<(const SeriesKey &other) const { return parts() < other.parts(); } // QString has no <=> yet
};

// One value that covers `days` days from `day` (1, 7, a month): a weekly total is never seven measured days (J-02).
struct MetricValue {
    QDate day;
    int days = 1;
    double value = 0;

    QDate lastDay() const { return day.addDays(days - 1); }
    bool overlaps(const MetricValue &other) const { return day <= other.lastDay() && other.day <= lastDay(); }
    bool operator==(const MetricValue &) const = default;
};

// Current values of one key, by day; a day that is not there was not measured.
struct Series {
    SeriesKey key;
    std::vector<MetricValue> values;
};

// Asks for all current series of a metric. Without a channel: those of every channel and of the business.
// Only account-level series (no subject, no segment) are meant; what adds up over ads is added up for a campaign that is told by ads alone.
struct SeriesQuery {
    std::optional<Id<Channel>> channel;
    QString metric;
    Scope scope = Scope::All;
};

// Where figures come from: a series and the file and day of its newest values (Q23).
struct SourceNote {
    QString file; // empty: typed in by hand
    QDate importedOn;
    QDate firstDay;
    QDate lastDay;
};

// What reads numbers for the formulas; storage implements it, tests make one up.
class MetricSource {
public:
    virtual ~MetricSource() = default;
    virtual std::vector<Series> series(const SeriesQuery &query) const = 0;
    virtual std::vector<SourceNote> sources(const SeriesQuery &query) const = 0;
};

template <>
struct Tokens<Tier> {
    static constexpr std::array<TokenOf<Tier>, 4> all{
        {{Tier::Reach, "reach"}, {Tier::Engagement, "engagement"}, {Tier::Leads, "leads"}, {Tier::Other, "other"}}};
};
template <>
struct Tokens<Behaviour> {
    static constexpr std::array<TokenOf<Behaviour>, 3> all{
        {{Behaviour::Flow, "flow"}, {Behaviour::Level, "level"}, {Behaviour::Ratio, "ratio"}}};
};
template <>
struct Tokens<Unit> {
    static constexpr std::array<TokenOf<Unit>, 6> all{{{Unit::Count, "count"}, {Unit::Percent, "percent"}, {Unit::Seconds, "seconds"},
        {Unit::Currency, "currency"}, {Unit::Ratio, "ratio"}, {Unit::Rank, "rank"}}};
};

} // namespace core
