// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"

#include <algorithm>

namespace cli {

QString textTable(const std::vector<QStringList> &rows, const std::vector<int> &rightAligned)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isRight = std::find(rightAligned.begin(), rightAligned.end(), static_cast<int>(i)) != rightAligned.end();
            const qsizetype width = widths[static_cast<size_t>(i)];
            line += (i > 0 ? QStringLiteral("  ") : QString()) + (isRight ? row[i].rightJustified(width) : row[i].leftJustified(width));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace cli
