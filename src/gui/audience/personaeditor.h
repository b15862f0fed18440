// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/personasheet.h"

#include <QWidget>

#include <vector>

namespace app {
class Workspace;
}

namespace gui {

class AnswerField;
class LineField;
class OwnAnswers;
class PersonaPartFields;

// Asks about one persona. The wizard asks one part at a time, the page all of them, each under its heading, with the users' own
// questions below; each answer that was left is one answerEdited(), each word about who it is one personaEdited(). It writes nothing
// itself.
class PersonaEditor : public QWidget {
    Q_OBJECT

public:
    enum class Identity { Asked, Left }; // name, headline and quote above the questions, or not

    // One part, as the wizard asks it: what the quick path leaves out is marked (setDeeper).
    PersonaEditor(const app::Workspace &workspace, Identity identity, core::PersonaPart part, QWidget *parent);
    // All parts.
    PersonaEditor(const app::Workspace &workspace, QWidget *parent);

    void setSheet(const app::PersonaSheet &sheet);
    const app::PersonaSheet &sheet() const { return m_sheet; }
    void take();
    void focusName();
    // Puts the cursor into an answer, wherever it stands.
    void focusAnswer(const QString &field);
    // Something of the page's own between who it is and the questions.
    void addBelowIdentity(QWidget *widget);

signals:
    void personaEdited(const core::Persona &persona);
    void answerEdited(const core::PersonaAnswer &answer);

private:
    PersonaEditor(QWidget *parent);
    void addIdentity();
    void addPart(core::PersonaPart part, const core::Language &language);
    LineField *addLine(const QString &label, const QString &hint, QString core::Persona::*member);

    app::PersonaSheet m_sheet;
    std::vector<std::pair<LineField *, QString core::Persona::*>> m_lines;
    std::vector<std::pair<QString, AnswerField *>> m_answers; // the wizard's
    std::vector<PersonaPartFields *> m_parts; // the page's
    OwnAnswers *m_own = nullptr;
    int m_identityLines = 0;
};

} // namespace gui
