// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/metrics.h"

#include <functional>
#include <map>
#include <tuple>

namespace app {

// Reads numbers on behalf of formulas that know no exceptions: where the file can't be read it gives nothing and reports
// the problem, so that no figure is silently wrong. A page asks for the same numbers dozens of times: each is read once.
class GuardedSource : public core::MetricSource {
public:
    using Report = std::function<void(const core::Problem &)>;
    GuardedSource(const core::MetricSource &source, Report report);

    std::vector<core::Series> series(const core::SeriesQuery &query) const override;
    std::vector<core::SourceNote> sources(const core::SeriesQuery &query) const override;

    void forget(); // what was read

private:
    using Query = std::tuple<std::optional<core::Id<core::Channel>>, QString, core::Scope>;
    template <class Value>
    using Known = std::map<Query, std::vector<Value>>;
    template <class Value>
    using Read = std::vector<Value> (core::MetricSource::*)(const core::SeriesQuery &) const;

    template <class Value>
    std::vector<Value> once(Known<Value> &known, const core::SeriesQuery &query, Read<Value> read) const;

    const core::MetricSource &m_source;
    Report m_report;
    mutable Known<core::Series> m_series;
    mutable Known<core::SourceNote> m_notes;
};

} // namespace app
