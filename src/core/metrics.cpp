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
    for (size_t place = m_metrics.size(); place > 0; --place) // of two with one id the first
        m_places.insert(m_metrics[place - 1].id, place - 1);
}

const Metric *MetricCatalogue::find(const QString &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_metrics[*found];
}

} // namespace core
