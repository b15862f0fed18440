// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/metrics.h"
#include "importing/profile.h"

#include <tl/expected.hpp>

#include <atomic>

namespace importing {

// What another thread may see and ask of a reading while it goes on.
struct Reading {
    std::atomic<int> rows = 0; // read so far
    std::atomic<int> allRows = 0; // 0: not known yet
    std::atomic<bool> isStopped = false; // asks it to stop: it then gives a Problem
};

// Reads one file and recognises its tables by their content. Nothing is written anywhere. A file that can't be read at all (missing,
// a picture, too large …) is a Problem; a file that is read but brings nothing is a preview whose issues say why.
tl::expected<core::ImportPreview, core::Problem> readFile(const QString &path, const std::vector<Profile> &profiles,
    const core::MetricCatalogue &metrics, const core::ImportOptions &options = {}, Reading *reading = nullptr);

} // namespace importing
