// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/csvwriter.h"

#include <QLocale>

namespace tables {

namespace {

QByteArray quotedIfNeeded(QByteArray field, char separator)
{
    const bool needsQuotes = field.contains('"') || field.contains('\n') || field.contains('\r') || field.contains(separator)
                          || field.startsWith(' ') || field.endsWith(' ');
    if (!needsQuotes)
        return field;
    field.replace("\"", "\"\"");
    return '"' + field + '"';
}

struct FieldText {
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString &text) const { return guarded(text).toUtf8(); }
    QByteArray operator()(double number) const { return QByteArray::number(number, 'g', QLocale::FloatingPointShortest); }
    QByteArray operator()(const QDate &day) const { return day.toString(Qt::ISODate).toLatin1(); }
    QByteArray operator()(const QDateTime &moment) const { return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1(); }
};

} // namespace

QByteArray csvText(const OutSheet &sheet, const CsvStyle &style)
{
    QByteArray text = style.hasMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (const std::vector<OutCell> &row : sheet.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += style.separator;
            text += quotedIfNeeded(std::visit(FieldText{}, row[column]), style.separator);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace tables
