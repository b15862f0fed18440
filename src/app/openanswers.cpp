// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openanswers.h"

namespace app {

const core::AuditAnswer *answerTo(const QString &question, const core::Strategy &strategy)
{
    const auto &answers = strategy.all<core::AuditAnswer>();
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&question](const core::AuditAnswer &one) { return one.question == question; });
    return found == answers.end() ? nullptr : &*found;
}

core::Edit answering(const QString &question, const QString &text, const core::Strategy &strategy)
{
    const core::AuditAnswer *known = answerTo(question, strategy);
    const bool isEmpty = text.trimmed().isEmpty();
    if (known ? known->text == text : isEmpty)
        return core::Edit({QStringLiteral("change:audit_answer"), {}});
    if (isEmpty)
        return core::Edit::deleting(known->id, QString());
    if (known)
        return core::Edit::changing(core::AuditAnswer{known->id, question, text}, QString());
    return core::Edit::adding(core::AuditAnswer{core::newId<core::AuditAnswer>(), question, text}, QString());
}

} // namespace app
