// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace importing {

// A header name made comparable: composed, without invisible characters, apostrophes and spaces alike, case folded.
// A final "(EUR)" is taken off and kept.
struct FoldedName {
    QString text;
    QString currency;
};
FoldedName foldedName(const QString &name);

// The name as it was before UTF-8 bytes were read as Windows-1252 ("dÃ©pensÃ©" → "dépensé"); empty where that can't be.
QString withoutMojibake(const QString &name);

// Texts of networks that write their HTML entities: "&gt;" → ">".
QString withoutEntities(QString text);

} // namespace importing
