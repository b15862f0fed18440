// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/samplerows.h"

#include <QFile>

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

// One series as it is written: the day of its first value, then a value a day, null where a day was not measured. Only the
// measured weeks are kept, so that a series can begin on a Monday in whatever quarter it is moved to.
core::Series readSampleSeries(const core::SeriesKey &key, const SampleJson &written, const SampleDays &days)
{
    const auto first = days.day(QString::fromStdString(written.at("from").get<std::string>()));
    if (!first)
        damagedSample(key.metric, QStringLiteral("its first day"));
    core::Series series{key, {}};
    QDate day = *first;
    for (const SampleJson &value : written.at("values")) {
        if (!value.is_null() && day >= days.firstMeasured() && day <= days.lastMeasured())
            series.values.push_back({day, 1, value.get<double>()});
        day = day.addDays(1);
    }
    return series;
}

Sample::File readSampleMetrics(const SampleJson &written, const std::string &languageCode, const SampleRows &rows, const SampleDays &days)
{
    Sample::File file;
    file.name = QString::fromStdString(written.at("name").at(languageCode).get<std::string>());
    file.profile = QString::fromStdString(written.at("profile").get<std::string>());
    for (const auto &[metric, values] : written.at("series").items()) {
        core::SeriesKey key;
        key.metric = QString::fromStdString(metric);
        if (written.contains("channel"))
            key.channel = rows.idOf<core::Channel>(QString::fromStdString(written.at("channel").get<std::string>()));
        if (written.contains("currency") && values.value("money", false))
            key.currency = QString::fromStdString(written.at("currency").at(languageCode).get<std::string>());
        file.series.push_back(readSampleSeries(key, values, days));
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
