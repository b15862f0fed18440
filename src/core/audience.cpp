// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audience.h"

#include "core/oneline.h"

#include <QRegularExpression>

namespace core {

QString spokenWords(const Persona &persona)
{
    static const QRegularExpression marks(QStringLiteral("^[\\s\"“”«»\\x{00a0}\\x{202f}]+|[\\s\"“”«»\\x{00a0}\\x{202f}]+$"));
    return oneLine(persona.quote).remove(marks);
}

const QStringList &personaFields()
{
    static const QStringList fields = {QStringLiteral("age"), QStringLiteral("location"), QStringLiteral("job"), QStringLiteral("income"),
        QStringLiteral("interests"), QStringLiteral("seeks"), QStringLiteral("brake"), QStringLiteral("moments"),
        QStringLiteral("reacts_to"), QStringLiteral("networks"), QStringLiteral("how_to_reach"), QStringLiteral("how_to_speak")};
    return fields;
}

} // namespace core
