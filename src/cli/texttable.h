// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace cli {

// Rows as text in columns that line up; `rightAligned` names the columns of figures.
QString textTable(const std::vector<QStringList> &rows, const std::vector<int> &rightAligned = {});

} // namespace cli
