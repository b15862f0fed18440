// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/noting.h"

#include "core/format.h"
#include "core/parsevalue.h"
#include "core/weeks.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double mostNoted = 1e12; // more than any network counts
constexpr double mostPercent = 1000;
constexpr QChar profileSeparator(u':');

QString byHand()
{
    return QStringLiteral("by_hand");
}

// A difference of two counts; everything else that is measured starts at nothing.
bool mayBeNegative(const Metric &metric)
{
    return metric.id == u"net_follows";
}

MetricRecord recordOf(const SeriesKey &series, double value, QDate day, int days)
{
    MetricRecord record;
    record.metric = series.metric;
    record.day = day;
    record.days = days;
    record.value = value;
    record.scope = series.scope;
    record.campaign = series.campaign;
    record.currency = series.currency;
    record.subject = series.subject;
    record.segment = series.segment;
    return record;
}

QString exampleOf(Unit unit, const QString &currency, const Language &language)
{
    switch (unit) {
    case Unit::Seconds:
        return formatValue(4 * 3600 + 35 * 60, unit, currency, language);
    case Unit::Percent:
        return formatValue(4.7, unit, currency, language);
    case Unit::Ratio:
        return formatValue(4.6, unit, currency, language);
    case Unit::Count:
    case Unit::Currency:
    case Unit::Rank:
        break;
    }
    return formatValue(unit == Unit::Rank ? 3 : 1250, unit, currency, language);
}

TypedNumber refused(const char *source, const QStringList &arguments)
{
    return {{}, Message{source, arguments}};
}

} // namespace

Week weekOf(QDate day, int weekStart)
{
    const int start = std::clamp(weekStart, 1, daysOfAWeek); // a stranger's file may say anything
    const QDate first = weekBegin(day, start);
    return {first, first.addDays(daysOfAWeek - 1)};
}

std::vector<MetricRecord> notedRecords(const SeriesKey &series, Behaviour behaviour, double value, QDate today, int weekStart)
{
    if (behaviour != Behaviour::Flow)
        return {recordOf(series, value, today, 1)};
    const Week week = weekOf(today, weekStart);
    std::vector<MetricRecord> records{recordOf(series, value, week.first, daysOfAWeek)};
    if (today < week.last)
        records.insert(records.begin(), recordOf(series, value, week.first, static_cast<int>(week.first.daysTo(today)) + 1));
    return records;
}

QString notedProfile(const SeriesKey &series)
{
    QString profile = byHand() + profileSeparator + series.metric;
    if (series.scope != Scope::All)
        profile += profileSeparator + tokenOf(series.scope);
    return profile;
}

QString typedProfile()
{
    return byHand();
}

std::optional<SeriesKey> notedSeries(const ImportBatch &batch)
{
    const QStringList parts = batch.profile.split(profileSeparator);
    if (!batch.file.isEmpty() || parts.size() < 2 || parts.front() != byHand())
        return std::nullopt;
    SeriesKey series;
    series.channel = batch.channel;
    series.metric = parts.at(1);
    series.scope = fromToken<Scope>(parts.value(2)).value_or(Scope::All);
    return series;
}

TypedNumber typedNumber(const QString &text, const Metric &metric, const QString &currency, const Language &language)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto number = parseValue(text, metric.unit, language);
    if (!number)
        return refused(QT_TRANSLATE_NOOP("message", "“%1” is not a number. Write it like %2."),
            {text.trimmed(), exampleOf(metric.unit, currency, language)});
    if (*number < 0 && !mayBeNegative(metric))
        return refused(QT_TRANSLATE_NOOP("message", "This can’t be less than %1."), {formatValue(0, metric.unit, currency, language)});
    const double most = metric.unit == Unit::Percent ? mostPercent : mostNoted;
    if (std::abs(*number) > most)
        return refused(QT_TRANSLATE_NOOP("message", "This can’t be more than %1."), {formatValue(most, metric.unit, currency, language)});
    return {*number, {}};
}

QString typedForm(double value, const Metric &metric, const Language &language)
{
    if (metric.unit == Unit::Seconds)
        return formatDuration(value, language);
    const QString text = formatValue(value, Unit::Ratio, {}, language); // two decimals, without a sign of its unit
    const auto same = parseValue(text, metric.unit, language);
    return same && *same == value ? text : language.locale().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace core
