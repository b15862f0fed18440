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

// Asks about one persona. The wizard asks a few questions at a time, the page all of them; each answer that was left is one
// answerEdited(), each word about who it is one personaEdited(). It writes nothing itself.
class PersonaEditor : public QWidget {
    Q_OBJECT

public:
    enum class Identity { Asked, Left }; // name, headline and quote above the questions, or not

    PersonaEditor(const app::Workspace &workspace, Identity identity, const QStringList &fields, QWidget *parent);

    void setSheet(const app::PersonaSheet &sheet);
    const app::PersonaSheet &sheet() const { return m_sheet; }
    void take();
    void focusName();

    // The wizard's four groups of questions, by the ids of core::personaFields().
    static QStringList whoFields();
    static QStringList wantsFields();
    static QStringList whereFields();
    static QStringList speakFields();

signals:
    void personaEdited(const core::Persona &persona);
    void answerEdited(const core::PersonaAnswer &answer);

private:
    LineField *addLine(const QString &label, const QString &hint, QString core::Persona::*member);

    app::PersonaSheet m_sheet;
    std::vector<std::pair<LineField *, QString core::Persona::*>> m_lines;
    std::vector<std::pair<QString, AnswerField *>> m_answers;
};

} // namespace gui
