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

std::vector<core::Series> GuardedSource::series(const core::SeriesQuery &query) const
{
    auto read = guarded([&] { return m_source.series(query); });
    if (!read)
        m_report(read.error());
    return read.value_or(std::vector<core::Series>());
}

std::vector<core::SourceNote> GuardedSource::sources(const core::SeriesQuery &query) const
{
    auto read = guarded([&] { return m_source.sources(query); });
    if (!read)
        m_report(read.error());
    return read.value_or(std::vector<core::SourceNote>());
}

} // namespace app
