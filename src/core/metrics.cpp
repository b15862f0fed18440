// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics.h"

#include <algorithm>

namespace core {

namespace {

QString inLanguage(const std::map<QString, QString> &texts, const QString &languageCode)
{
    auto found = texts.find(languageCode);
    if (found == texts.end())
        found = texts.find(QStringLiteral("en"));
    return found == texts.end() ? QString() : found->second;
}

} // namespace

QString Metric::name(const QString &languageCode) const
{
    const QString text = inLanguage(names, languageCode);
    return text.isEmpty() ? id : text;
}

QString Metric::note(const QString &languageCode) const
{
    return inLanguage(notes, languageCode);
}

QString Metric::phrase(const QString &languageCode) const
{
    const QString text = inLanguage(phrases, languageCode);
    return text.isEmpty() ? name(languageCode) : text;
}

MetricCatalogue::MetricCatalogue(std::vector<Metric> metrics)
    : m_metrics(std::move(metrics))
{
}

const Metric *MetricCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const Metric &metric) { return metric.id == id; });
    return found == m_metrics.end() ? nullptr : &*found;
}

} // namespace core
