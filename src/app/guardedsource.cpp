// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guardedsource.h"

#include "app/problems.h"

namespace app {

GuardedSource::GuardedSource(const core::MetricSource &source, Report report)
    : m_source(source)
    , m_report(std::move(report))
{
}

void GuardedSource::forget()
{
    m_series.clear();
    m_notes.clear();
}

template <class Value>
std::vector<Value> GuardedSource::once(Known<Value> &known, const core::SeriesQuery &query, Read<Value> read) const
{
    const Query place{query.channel, query.metric, query.scope};
    if (const auto found = known.find(place); found != known.end())
        return found->second;
    auto values = guarded([&] { return (m_source.*read)(query); });
    if (!values) {
        m_report(values.error());
        return {};
    }
    return known[place] = std::move(*values);
}

std::vector<core::Series> GuardedSource::series(const core::SeriesQuery &query) const
{
    return once(m_series, query, &core::MetricSource::series);
}

std::vector<core::SourceNote> GuardedSource::sources(const core::SeriesQuery &query) const
{
    return once(m_notes, query, &core::MetricSource::sources);
}

} // namespace app
