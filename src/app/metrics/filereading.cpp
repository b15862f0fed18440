// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/filereading.h"

#include <chrono>
#include <future>

namespace app {

namespace {

constexpr std::chrono::milliseconds timeBetweenLooks(30);

} // namespace

void FileReading::add(const std::vector<core::ImportMapping> &mappings, int precedence)
{
    for (const core::ImportMapping &mapping : mappings) {
        auto profile = m_formats.parseOwnProfile(mapping.profile.toUtf8(), m_metrics);
        if (!profile) {
            m_issues.push_back({0, {}, core::Severity::Warning,
                {QT_TRANSLATE_NOOP("message", "Your mapping “%1” can't be used: %2. Delete it, or put a sound one in its place."),
                    {mapping.name, profile.error().detail}}});
            continue;
        }
        profile->precedence = precedence;
        m_own.push_back(std::move(*profile));
    }
}

tl::expected<core::ImportPreview, core::Problem> FileReading::read(
    const QString &path, const core::ImportOptions &options, const core::Progress &goesOn)
{
    const bool hasOwn = !m_own.empty();
    if (hasOwn)
        m_own.insert(m_own.end(), m_usual.begin(), m_usual.end());
    const std::vector<importing::Profile> &profiles = hasOwn ? m_own : m_usual;
    importing::Reading reading;
    const auto readFile = [&](importing::Reading *watched) { return m_formats.readFile(path, profiles, m_metrics, options, watched); };
    auto preview = std::async(goesOn ? std::launch::async : std::launch::deferred, readFile, goesOn ? &reading : nullptr);
    while (goesOn && preview.wait_for(timeBetweenLooks) != std::future_status::ready)
        if (!goesOn(reading.rows, reading.allRows))
            reading.isStopped = true;
    auto read = preview.get();
    if (read)
        read->issues.insert(read->issues.end(), m_issues.begin(), m_issues.end());
    return read;
}

} // namespace app
