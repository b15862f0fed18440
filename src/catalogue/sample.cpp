// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/samplerows.h"

#include <QFile>

#include <map>

namespace catalogue {

namespace {

SampleJson readSampleFile(const QString &name)
{
    QFile file(QStringLiteral(":/samples/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        damagedSample(name, QStringLiteral("there is no such file"));
    const QByteArray bytes = file.readAll();
    const SampleJson document = SampleJson::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (document.is_discarded())
        damagedSample(name, QStringLiteral("this is no JSON"));
    return document;
}

QDate firstDayOf(const SampleJson &written, const SampleDays &days)
{
    const auto first = days.day(QString::fromStdString(written.at("from").get<std::string>()));
    if (!first)
        damagedSample(QStringLiteral("metrics"), QStringLiteral("its first day"));
    return *first;
}

// One series as it is written: the day of its first value, then a value a day, or for as many days as "days" says, null where nothing
// was measured. Only the measured weeks are kept, so that a series can begin on a Monday in whatever quarter it is moved to.
core::Series readSampleSeries(const core::SeriesKey &key, const SampleJson &written, const SampleDays &days)
{
    core::Series series{key, {}};
    QDate day = firstDayOf(written, days);
    const int length = written.value("days", 1);
    for (const SampleJson &value : written.at("values")) {
        if (!value.is_null() && day >= days.firstMeasured() && day.addDays(length - 1) <= days.lastMeasured())
            series.values.push_back({day, length, value.get<double>()});
        day = day.addDays(length);
    }
    return series;
}

// The same numbers as those of the campaigns that ran on their days: each from its day on, until the next begins.
std::vector<core::Series> byCampaign(
    const core::Series &series, const SampleJson &campaigns, const std::string &languageCode, const SampleDays &days)
{
    std::map<QDate, core::Series> parts;
    for (const SampleJson &campaign : campaigns) {
        core::SeriesKey key = series.key;
        key.campaign = QString::fromStdString(campaign.at("name").at(languageCode).get<std::string>());
        parts.emplace(firstDayOf(campaign, days), core::Series{key, {}});
    }
    for (const core::MetricValue &value : series.values)
        if (const auto after = parts.upper_bound(value.day); after != parts.begin())
            std::prev(after)->second.values.push_back(value);
    std::vector<core::Series> result;
    for (const auto &[day, part] : parts)
        if (!part.values.empty())
            result.push_back(part);
    return result;
}

Sample::File readSampleMetrics(const SampleJson &written, const std::string &languageCode, const SampleRows &rows, const SampleDays &days)
{
    Sample::File file;
    file.name = QString::fromStdString(written.at("name").at(languageCode).get<std::string>());
    file.profile = QString::fromStdString(written.at("profile").get<std::string>());
    for (const auto &[metric, values] : written.at("series").items()) {
        core::SeriesKey key;
        key.metric = QString::fromStdString(metric).section(u' ', 0, 0); // several of one metric are numbered
        if (written.contains("channel"))
            key.channel = rows.idOf<core::Channel>(QString::fromStdString(written.at("channel").get<std::string>()));
        if (written.contains("currency") && values.value("money", false))
            key.currency = QString::fromStdString(written.at("currency").at(languageCode).get<std::string>());
        key.segment = QString::fromStdString(values.value("segment", ""));
        const core::Series series = readSampleSeries(key, values, days);
        const auto campaigns = written.find("campaigns");
        for (const core::Series &one :
            campaigns == written.end() ? std::vector{series} : byCampaign(series, *campaigns, languageCode, days))
            file.series.push_back(one);
    }
    return file;
}

} // namespace

QStringList sampleIds()
{
    return {QStringLiteral("cafe"), QStringLiteral("saas"), QStringLiteral("shop")};
}

Sample sample(const QString &id, const QString &languageCode, const core::Quarter &quarter)
{
    const QString language = languageCode == QLatin1String("fr") ? languageCode : QStringLiteral("en");
    SampleRows rows(id, quarter);
    Sample result;
    result.strategy = rows.read(readSampleFile(id + u'-' + language));
    const SampleDays days(quarter);
    for (const SampleJson &file : readSampleFile(id + QStringLiteral("-metrics")))
        result.files.push_back(readSampleMetrics(file, language.toStdString(), rows, days));
    return result;
}

} // namespace catalogue
