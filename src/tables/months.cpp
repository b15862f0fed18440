// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/months.h"

#include <array>

namespace tables {

namespace {

using MonthNames = std::array<const char *, 12>;

// Without accents, in lower case.
constexpr std::array<MonthNames, 8> monthNames{{
    {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"},
    {"janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"},
    {"januar", "februar", "marz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"},
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
    {"janeiro", "fevereiro", "marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
    {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"},
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
    {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
}};

constexpr std::array<const char *, 43> fillers{"mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mer", "jeu", "ven", "sam", "dim",
    "mo", "di", "mi", "do", "fr", "sa", "so", "mie", "jue", "vie", "sab", "dom", "seg", "ter", "qua", "qui", "sex", "de", "of", "the", "le",
    "at", "a", "um", "st", "nd", "rd", "th", "er", "h"};

QString withoutAccents(const QString &word)
{
    QString plain;
    const QString decomposed = word.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar character : decomposed)
        if (character.isLetter())
            plain += character;
    return plain;
}

} // namespace

int monthFrom(const QString &word)
{
    const QString plain = withoutAccents(word);
    if (plain.size() < 3)
        return 0;
    int month = 0;
    for (const MonthNames &names : monthNames)
        for (std::size_t index = 0; index < names.size(); ++index)
            if (QLatin1String(names[index]).startsWith(plain)) {
                const int found = static_cast<int>(index) + 1;
                if (month != 0 && month != found)
                    return 0;
                month = found;
            }
    return month;
}

bool isDayFiller(const QString &word)
{
    const QString plain = withoutAccents(word);
    for (const char *filler : fillers) {
        const QLatin1String text(filler);
        // Weekdays are known by their beginning; the short words are whole.
        if (plain == text || (text.size() == 3 && plain.size() <= 10 && plain.startsWith(text)))
            return true;
    }
    return false;
}

} // namespace tables
