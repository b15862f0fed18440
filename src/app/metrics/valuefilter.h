// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/metrics.h"

#include <QStringList>

namespace app {

// What somebody types to find values: words ("reach.csv", "3 feb", "typed"), or a comparison, of every metric or of those with the
// words before it ("> 1,000", "reach <= 20").
class ValueFilter {
public:
    ValueFilter() = default;
    explicit ValueFilter(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty() && !m_comparison; }
    // Of a value: the name of its metric, and whatever else is told of it.
    bool takes(double value, const core::Metric &metric, const QString &name, const QString &told, const core::Language &language) const;
    // Of a day without one.
    bool takesDay(const QString &day) const;

private:
    enum class Comparison { Less, AtMost, Equal, AtLeast, More };

    QStringList m_words;
    std::optional<Comparison> m_comparison;
    QString m_bound; // as it was typed: how it is read depends on the metric's unit
};

} // namespace app
