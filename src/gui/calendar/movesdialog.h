// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postmoves.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace gui {

class Button;
class DayField;
class FormField;
class Page;

// Asks how posts are to move, and says at once what that would do: how many move, how many leave the quarter, how many are published and
// stay. It writes nothing; what is decided is signalled. What is asked differs: add the fields, then say what they mean together.
class MovesDialog : public QDialog {
    Q_OBJECT

public:
    MovesDialog(Page &page, const QString &title, const QString &verb);

    DayField *addDay(const QString &label, QDate day);
    QSpinBox *addDays(const QString &label, int days);
    QComboBox *addChannels();
    QCheckBox *addOption(const QString &text);
    // Opens it; the meaning is asked for again whenever something was changed.
    void ask(std::function<app::PostMoves()> meaning);

    QString outcome() const;
    Button *verb() const { return m_verb; }

signals:
    void decided(const app::PostMoves &moves);

private:
    void decide();
    void showOutcome();

    Page &m_page;
    std::function<app::PostMoves()> m_meaning;
    std::vector<DayField *> m_days;
    std::vector<FormField *> m_dayForms;
    QVBoxLayout *m_form = nullptr;
    QLabel *m_outcome = nullptr;
    Button *m_verb = nullptr;
};

} // namespace gui
