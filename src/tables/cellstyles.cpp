// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/cellstyles.h"

#include <QDateTime>

#include <cmath>

namespace tables {

namespace {

CellStyles::Look builtInLook(int id)
{
    if (id == 9 || id == 10)
        return CellStyles::Look::Percent;
    const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? CellStyles::Look::Date : CellStyles::Look::Plain;
}

// Whether one of the signs stands in the format for something, not as a text of its own.
bool holdsSign(const QString &format, QStringView signs)
{
    bool isInText = false;
    bool isInBrackets = false;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar character = format[at].toLower();
        if (character == u'"')
            isInText = !isInText;
        else if (isInText)
            continue;
        else if (character == u'[' || character == u']')
            isInBrackets = character == u'[';
        else if (character == u'\\' || character == u'_' || character == u'*')
            ++at; // the next one is shown as it is
        else if (!isInBrackets && signs.contains(character))
            return true;
    }
    return false;
}

} // namespace

bool isDateFormat(const QString &format)
{
    return holdsSign(format, u"ydmh");
}

bool isPercentFormat(const QString &format)
{
    return holdsSign(format, u"%");
}

void CellStyles::read(WorkbookXml &xml)
{
    bool isInCellStyles = false;
    while (xml.next()) {
        if (xml.name() == "cellXfs")
            isInCellStyles = xml.isStart();
        if (!xml.isStart())
            continue;
        const int id = xml.number("numFmtId");
        if (xml.name() == "numFmt") {
            const std::string_view code = xml.attribute("formatCode");
            addFormat(id, QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        } else if (xml.name() == "xf" && isInCellStyles)
            addStyle(id);
    }
}

void CellStyles::addFormat(int id, const QString &format)
{
    m_ownFormats[id] = isPercentFormat(format) ? Look::Percent : isDateFormat(format) ? Look::Date : Look::Plain;
}

CellStyles::Look CellStyles::look(int style) const
{
    if (style < 0 || style >= static_cast<int>(m_formatOfStyle.size()))
        return Look::Plain;
    const int id = m_formatOfStyle[static_cast<std::size_t>(style)];
    const auto own = m_ownFormats.find(id);
    return own == m_ownFormats.end() ? builtInLook(id) : own->second;
}

std::string isoFromSerial(double serial, bool countsFrom1904)
{
    if (!(serial >= 0 && serial < 2958466))
        return {};
    // The first system has a 29 February 1900 that never was: day 60. Days before it are one less.
    const qint64 day = static_cast<qint64>(std::floor(serial));
    const QDate first = countsFrom1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    const qint64 seconds = std::llround((serial - static_cast<double>(day)) * 86400.0);
    if (seconds == 0)
        return date.toString(Qt::ISODate).toStdString();
    const QDateTime moment = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(seconds);
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
}

} // namespace tables
