// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace app {

// Writes a whole file or nothing: beside the target first, then in its place (Q7).
tl::expected<void, core::Problem> writeFile(const QString &target, const QByteArray &bytes);

// Reads a file of a stranger, at most 256 MiB of it.
tl::expected<QByteArray, core::Problem> readWholeFile(const QString &source);

} // namespace app
