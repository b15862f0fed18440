// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/metrics.h"
#include "importing/profile.h"

#include <tl/expected.hpp>

namespace importing {

// Reads one file and recognises its tables by their content. Nothing is written anywhere. A file that can't be read at all (missing,
// a picture, too large …) is a Problem; a file that is read but brings nothing is a preview whose issues say why.
tl::expected<core::ImportPreview, core::Problem> readFile(const QString &path, const std::vector<Profile> &profiles,
    const core::MetricCatalogue &metrics, const core::ImportOptions &options = {});

} // namespace importing
