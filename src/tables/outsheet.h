// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace tables {

// A cell to write: nothing, a text, a number, a day, or a day with its wall time.
using OutCell = std::variant<std::monostate, QString, double, QDate, QDateTime>;

// Records to write, the first of which names the columns.
struct OutSheet {
    QString name;
    std::vector<std::vector<OutCell>> rows;
};

// A text that a spreadsheet would take for a formula gets an apostrophe in front (Q10), in a way that can be undone exactly.
QString guarded(const QString &text);
QString withoutGuard(const QString &text);

} // namespace tables
