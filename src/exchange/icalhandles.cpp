// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalhandles.h"

namespace exchange {

QByteArray ownPropertyName(const char *field)
{
    return "X-QUARTERDECK-" + QByteArray(field).toUpper().replace('_', '-');
}

QByteArray escapedText(const QString &text)
{
    QByteArray escaped;
    for (const char byte : text.toUtf8()) {
        if (byte == '\n')
            escaped += "\\n";
        else if (byte == '\\' || byte == ';' || byte == ',')
            (escaped += '\\') += byte;
        else if (byte != '\r')
            escaped += byte;
    }
    return escaped;
}

QString unescapedText(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 1 < text.size();
        if (isEscape)
            ++i;
        plain += isEscape && (text[i] == 'n' || text[i] == 'N') ? '\n' : text[i];
    }
    return QString::fromUtf8(plain);
}

} // namespace exchange
