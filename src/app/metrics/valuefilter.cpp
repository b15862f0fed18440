// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/valuefilter.h"

#include "core/parsevalue.h"
#include "core/searchwords.h"

#include <QRegularExpression>

namespace app {

ValueFilter::ValueFilter(const QString &typed)
{
    static const QRegularExpression comparison(QStringLiteral("^([^<>=≤≥]*)(<=|>=|≤|≥|<|>|=)([^<>=≤≥]*[0-9][^<>=≤≥]*)$"));
    const QRegularExpressionMatch match = comparison.match(typed);
    if (!match.hasMatch()) {
        m_words = core::searchWords(typed);
        return;
    }
    static const std::map<QString, Comparison> signs{{QStringLiteral("<"), Comparison::Less}, {QStringLiteral("<="), Comparison::AtMost},
        {QStringLiteral("≤"), Comparison::AtMost}, {QStringLiteral("="), Comparison::Equal}, {QStringLiteral(">="), Comparison::AtLeast},
        {QStringLiteral("≥"), Comparison::AtLeast}, {QStringLiteral(">"), Comparison::More}};
    m_words = core::searchWords(match.captured(1));
    m_comparison = signs.at(match.captured(2));
    m_bound = match.captured(3).trimmed();
}

bool ValueFilter::takes(
    double value, const core::Metric &metric, const QString &name, const QString &told, const core::Language &language) const
{
    if (!m_comparison)
        return core::holdsWords(name + u' ' + told, m_words);
    const auto bound = core::parseValue(m_bound, metric.unit, language);
    if (!bound || !core::holdsWords(name, m_words))
        return false;
    switch (*m_comparison) {
    case Comparison::Less:
        return value < *bound;
    case Comparison::AtMost:
        return value <= *bound;
    case Comparison::Equal:
        return value == *bound;
    case Comparison::AtLeast:
        return value >= *bound;
    case Comparison::More:
        return value > *bound;
    }
    return false;
}

bool ValueFilter::takesDay(const QString &day) const
{
    return !m_comparison && core::holdsWords(day, m_words);
}

} // namespace app
