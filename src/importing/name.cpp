// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/name.h"

#include <QRegularExpression>

#include <array>

namespace importing {

namespace {

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00AD || code == 0x200B || code == 0xFEFF || code == 0x200E || code == 0x200F;
}

QChar plain(QChar character)
{
    switch (character.unicode()) {
    case 0x2019:
    case 0x02BC:
    case 0x0060:
        return u'\'';
    case 0x00A0:
    case 0x202F:
    case 0x2009:
        return u' ';
    default:
        return character;
    }
}

// What Windows-1252 shows for the bytes 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windowsHigh{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178};

// The Windows-1252 byte of a character, or -1.
int windowsByte(QChar character)
{
    for (std::size_t index = 0; index < windowsHigh.size(); ++index)
        if (windowsHigh[index] == character.unicode())
            return static_cast<int>(0x80 + index);
    return character.unicode() < 0x100 ? character.unicode() : -1;
}

} // namespace

FoldedName foldedName(const QString &name)
{
    QString text;
    text.reserve(name.size());
    for (const QChar character : name)
        if (!isInvisible(character))
            text += plain(character);
    text = text.normalized(QString::NormalizationForm_C).simplified();
    FoldedName folded;
    const bool endsInCurrency = text.size() > 6 && text.endsWith(u')') && text[text.size() - 5] == u'(' && text[text.size() - 6] == u' ';
    if (endsInCurrency) {
        const QString code = text.mid(text.size() - 4, 3);
        const bool isCode = std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
        if (isCode) {
            folded.currency = code;
            text.chop(6);
        }
    }
    folded.text = text.toCaseFolded();
    return folded;
}

QString withoutMojibake(const QString &name)
{
    const bool isSuspect = name.contains(u'\u00C3') || name.contains(u'\u00C2') || name.contains(u'\u00E2');
    if (!isSuspect)
        return {};
    QByteArray bytes;
    for (const QChar character : name) {
        const int byte = windowsByte(character);
        if (byte < 0)
            return {};
        bytes += static_cast<char>(byte);
    }
    const QString repaired = QString::fromUtf8(bytes);
    return repaired.contains(QChar::ReplacementCharacter) || repaired == name ? QString() : repaired;
}

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&#39;"), QLatin1String("'"));
    text.replace(QLatin1String("&amp;"), QLatin1String("&")); // last, so that "&amp;lt;" stays a written "&lt;"
    return text;
}

} // namespace importing
