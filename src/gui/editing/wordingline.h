// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QObject>

namespace gui {

class FormField;
class LongTextField;

// Keeps a longer answer short and precise (S1-02): the line below its field counts the words while somebody writes, and once the field
// was left says quietly what is too general or too long. An empty field shows its own hint. Lives as long as the field.
class WordingLine : public QObject {
    Q_OBJECT

public:
    WordingLine(FormField &form, LongTextField &field, int mostWords, const core::Language &language);

private:
    void show(bool isLeft);

    FormField &m_form;
    LongTextField &m_field;
    int m_mostWords;
    core::Language m_language;
    QString m_hint;
};

} // namespace gui
