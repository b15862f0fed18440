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

QStringList askedFields(PersonaPart part)
{
    switch (part) {
    case PersonaPart::Who:
        return personaFields().mid(0, 5);
    case PersonaPart::Wants:
        return personaFields().mid(5, 4);
    case PersonaPart::Where:
        return personaFields().mid(9, 1);
    case PersonaPart::Speak:
        return personaFields().mid(10, 2);
    }
    return {};
}

QStringList furtherFields(PersonaPart part)
{
    switch (part) {
    case PersonaPart::Who:
        return {QStringLiteral("gender")};
    case PersonaPart::Wants:
        return {QStringLiteral("problems"), QStringLiteral("motivations"), QStringLiteral("wants"), QStringLiteral("needs")};
    case PersonaPart::Where:
        return {QStringLiteral("media_habits"), QStringLiteral("brand_search"), QStringLiteral("why_networks"), QStringLiteral("device")};
    case PersonaPart::Speak:
        return {QStringLiteral("participation")};
    }
    return {};
}

int personaFieldPlace(const QString &field)
{
    static const QStringList all = [] {
        QStringList fields;
        for (const PersonaPart part : {PersonaPart::Who, PersonaPart::Wants, PersonaPart::Where, PersonaPart::Speak})
            fields << askedFields(part) << furtherFields(part);
        return fields;
    }();
    const auto place = all.indexOf(field);
    return static_cast<int>(place < 0 ? all.size() : place);
}

} // namespace core
