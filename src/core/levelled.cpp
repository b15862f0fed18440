// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/levelled.h"

#include <QRegularExpression>

namespace core {

QString levelled(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("\\p{M}+"));
    static const QRegularExpression noLetters(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString level = text.normalized(QString::NormalizationForm_KD).remove(marks).toCaseFolded();
    level.replace(QStringLiteral("œ"), QStringLiteral("oe")).replace(QStringLiteral("æ"), QStringLiteral("ae"));
    return u' ' + level.replace(noLetters, QStringLiteral(" ")).simplified() + u' ';
}

} // namespace core
