// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/personasheet.h"

#include <QWidget>

class QVBoxLayout;

namespace app {
class Workspace;
}

namespace gui {

class AnswerField;
class FormField;
class LineField;

// The attributes that users named themselves (S1-13): each asked about every persona, and a line to name another.
class OwnAnswers : public QWidget {
    Q_OBJECT

public:
    OwnAnswers(const app::Workspace &workspace, QWidget *parent);

    void setSheet(const app::PersonaSheet &sheet);
    void take();
    // Puts the cursor into the answer; false: nobody named such an attribute.
    bool focusAnswer(const QString &field);

signals:
    void answered(const core::PersonaAnswer &answer);
    // What was named is asked for already, further up.
    void knownFieldNamed(const QString &field);

private:
    void name(const QString &typed);
    AnswerField *fieldOf(const QString &field);

    const app::Workspace &m_workspace;
    app::PersonaSheet m_sheet;
    QStringList m_named; // not answered yet
    std::vector<std::pair<QString, AnswerField *>> m_fields;
    QVBoxLayout *m_column = nullptr;
    LineField *m_line = nullptr;
    FormField *m_form = nullptr;
};

} // namespace gui
