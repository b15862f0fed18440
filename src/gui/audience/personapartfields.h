// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/personasheet.h"

#include <QWidget>

namespace gui {

class AnswerField;
class Disclosure;

// The questions of one part of a persona under its heading. Those that go further wait behind a line; one that has an answer stands
// with the others.
class PersonaPartFields : public QWidget {
    Q_OBJECT

public:
    PersonaPartFields(core::PersonaPart part, const core::Language &language, QWidget *parent);

    void setSheet(const app::PersonaSheet &sheet);
    void take();
    // Puts the cursor into the answer; false: it is none of this part.
    bool focusAnswer(const QString &field);

signals:
    void answered(const core::PersonaAnswer &answer);

private:
    void arrange(const app::PersonaSheet &sheet);

    std::vector<std::pair<QString, AnswerField *>> m_fields;
    QStringList m_further;
    std::optional<core::Id<core::Persona>> m_persona;
    QLayout *m_column = nullptr;
    Disclosure *m_more = nullptr;
};

} // namespace gui
