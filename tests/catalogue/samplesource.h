// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/catalogue.h"

// The numbers of a sample as the formulas read them, without a workspace file.
class SampleSource : public core::MetricSource {
public:
    explicit SampleSource(const catalogue::Sample &sample)
        : m_sample(sample)
    {
    }

    std::vector<core::Series> series(const core::SeriesQuery &query) const override
    {
        std::vector<core::Series> found;
        for (const auto &file : m_sample.files)
            for (const core::Series &series : file.series)
                if (series.key.metric == query.metric && series.key.segment.isEmpty()
                    && (!query.channel || query.channel == series.key.channel))
                    found.push_back(series);
        return found;
    }
    std::vector<core::SourceNote> sources(const core::SeriesQuery &) const override { return {}; }

private:
    const catalogue::Sample &m_sample;
};
