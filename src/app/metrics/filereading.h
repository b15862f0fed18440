// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"
#include "formats/formats.h"

namespace app {

// Reads a file of figures by the program's profiles and, before those, by the user's own.
class FileReading {
public:
    // All three outlive it.
    FileReading(const formats::Formats &formats, const core::MetricCatalogue &metrics, const std::vector<importing::Profile> &usual)
        : m_formats(formats)
        , m_metrics(metrics)
        , m_usual(usual)
    {
    }

    // A damaged one is told with the file and left out.
    void add(const std::vector<core::ImportMapping> &mappings, int precedence);
    // With `goesOn` on a thread of its own, and `goesOn` is asked now and then: what else goes on meanwhile may not touch what it works
    // with.
    tl::expected<core::ImportPreview, core::Problem> read(
        const QString &path, const core::ImportOptions &options, const core::Progress &goesOn);

private:
    const formats::Formats &m_formats;
    const core::MetricCatalogue &m_metrics;
    const std::vector<importing::Profile> &m_usual;
    std::vector<importing::Profile> m_own;
    std::vector<core::ImportIssue> m_issues;
};

} // namespace app
