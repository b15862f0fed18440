// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filenamepart.h"

#include <QRegularExpression>

namespace core {

QString fileNamePart(const QString &name)
{
    constexpr int mostLetters = 40;
    static const QRegularExpression marks(QStringLiteral("\\p{Mn}")), others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString part = name.normalized(QString::NormalizationForm_D).toLower().remove(marks).replace(others, QStringLiteral(" ")).trimmed();
    part = part.replace(u' ', u'-').normalized(QString::NormalizationForm_C).left(mostLetters);
    if (part.endsWith(u'-') || (!part.isEmpty() && part.back().isHighSurrogate())) // where it was cut
        part.chop(1);
    return part;
}

} // namespace core
