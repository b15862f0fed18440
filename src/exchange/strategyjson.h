// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/strategy.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace exchange {

// All that travels when a plan leaves as JSON: what is planned, and the imports that stand, oldest first. History stays behind.
struct Exchanged {
    core::Strategy strategy;
    std::vector<core::BatchContents> imports;
};

// The document of docs/command-line.md; fromJson(toJson(x)) is x again.
QByteArray toJson(const Exchanged &plan);

// `file` is named in problems, which say where in the document the trouble is. Rows that refer to rows that are not there are refused.
tl::expected<Exchanged, core::Problem> fromJson(const QByteArray &document, const QString &file);

} // namespace exchange
