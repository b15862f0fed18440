// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/metrics.h"

#include <functional>

namespace app {

// Reads numbers on behalf of formulas that know no exceptions: where the file can't be read it gives nothing and reports
// the problem, so that no figure is silently wrong.
class GuardedSource : public core::MetricSource {
public:
    using Report = std::function<void(const core::Problem &)>;
    GuardedSource(const core::MetricSource &source, Report report);

    std::vector<core::Series> series(const core::SeriesQuery &query) const override;
    std::vector<core::SourceNote> sources(const core::SeriesQuery &query) const override;

private:
    const core::MetricSource &m_source;
    Report m_report;
};

} // namespace app
