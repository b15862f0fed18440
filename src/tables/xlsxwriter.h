// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/outsheet.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace tables {

// The sheets as an XLSX workbook, the first record of each in bold and kept in sight. Days are days, numbers numbers; texts are
// guarded as in CSV. `writtenAt` is the workbook's date of creation: same sheets and moment, same bytes. An error is a text for the log.
tl::expected<QByteArray, QString> xlsxBytes(const std::vector<OutSheet> &sheets, const QDateTime &writtenAt);

} // namespace tables
