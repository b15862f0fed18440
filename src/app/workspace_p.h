// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guardedsource.h"
#include "app/problems.h"
#include "app/workspace.h"
#include "core/postmatches.h"
#include "importing/profile.h"
#include "storage/workspacefile.h"

#include <atomic>
#include <future>

namespace formats {
struct Formats;
}

namespace app {

// What an open workspace holds; of its snapshot of the plan the rows that a change wrote are read anew.
class Workspace::Private {
public:
    Private(std::unique_ptr<storage::WorkspaceFile> opened, const Environment &place);
    ~Private();
    void checkInBackground();

    void reload();
    QDate dayNow() const; // by the clocks where the business is
    void forget(); // what was worked out of plan, numbers, quarter and day
    void report(const core::Problem &problem);
    const std::vector<importing::Profile> &profiles(const formats::Formats &formats);
    // Runs a reading of the file: its value, or an empty one with the problem reported.
    template <class Read>
    auto read(Read &&reading)
    {
        auto value = guarded(std::forward<Read>(reading));
        if (!value)
            report(value.error());
        return std::move(value).value_or(decltype(reading()){});
    }

    Workspace *owner = nullptr;
    std::unique_ptr<storage::WorkspaceFile> file;
    Environment environment;
    core::MetricCatalogue metrics;
    core::NetworkCatalogue networks;
    GuardedSource source;
    core::Strategy strategy;
    core::Quarter quarter;
    std::optional<core::Problem> trouble;
    mutable std::optional<std::vector<core::KpiReading>> readings; // of the view day
    mutable std::optional<std::vector<core::Finding>> findings;
    mutable std::optional<std::vector<core::PostMatch>> postMatches;
    mutable std::optional<std::vector<core::PostResult>> postResults;
    mutable std::optional<std::map<core::Id<core::Post>, double>> visitsByPost;
    mutable std::optional<std::vector<core::Series>> adSeries;
    mutable std::optional<std::pair<QDate, std::optional<QDate>>> lastDataDay; // up to the quarter's end, and what it is
    int numbersVersion = 0; // of what was read of the numbers
    std::atomic_bool isCheckStopped = false;
    std::future<tl::expected<bool, core::Problem>> check; // valid while the pages are being checked
    std::optional<core::Problem> damage; // what that found
    std::optional<core::Problem> unsaved; // why the last edit was not written
    std::optional<std::vector<importing::Profile>> readProfiles; // parsed when the first file is read
};

} // namespace app
