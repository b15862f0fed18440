// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/review.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QStackedWidget;

namespace gui {

class Button;
class CalendarPage;
class FormField;
class LongTextField;
class TickList;

// Reads a client's answer from its file or from the text of a mail, shows what it would change, post by post, and takes what is ticked
// as one step. What conflicts with the plan is there to be ticked, and is not by itself.
class ClientAnswerDialog : public QDialog {
    Q_OBJECT

public:
    ClientAnswerDialog(CalendarPage &page, QWidget *parent);
    static void showFor(CalendarPage &page);

    LongTextField *pasted() const { return m_pasted; }
    TickList *answers() const { return m_ticks; }
    // What the client sent; `source` is named where it can't be read.
    void read(const QByteArray &bytes, const QString &source);

private:
    QWidget *asking();
    QWidget *preview();
    void openFile();
    void readPasted();
    void readAgain();
    void readBytes();
    void refuse(const core::Problem &problem);
    void showAnswer(app::ClientAnswer answer);
    void showLines();
    void noteDecided();
    void showCount();
    std::vector<bool> chosen() const;
    void take();

    CalendarPage &m_page;
    QByteArray m_bytes;
    QString m_source;
    QHash<QString, bool> m_decided; // by line, whether it is taken, where that is not what was proposed
    std::optional<app::ClientAnswer> m_answer;
    QStackedWidget *m_parts = nullptr;
    LongTextField *m_pasted = nullptr;
    FormField *m_pastedField = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_comment = nullptr;
    TickList *m_ticks = nullptr;
    QLabel *m_rest = nullptr; // what can't be taken, and why
    Button *m_take = nullptr;
};

} // namespace gui
