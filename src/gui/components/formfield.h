// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace gui {

// A labelled field: label above (DemiBold, the field's buddy), the field, and below it one line that is a hint or, once the
// field was left with something wrong in it, the error with its sign. Errors never appear while typing.
//
//   auto *deadline = new FormField(tr("Deadline"), new QLineEdit, this);
//   deadline->setHint(tr("10% more than 2,960"));
//   deadline->setCheck([this] { return deadlineError(); });   // empty: all is well
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *field, QWidget *parent);

    QString label() const;
    QString hint() const { return m_hint; }
    void setHint(const QString &hint);
    // Keeps room for so many lines below the field, whether or not something stands there: what comes and goes moves nothing.
    void keepRoom(int lines);
    // Asked when the focus leaves the field; answers the sentence to show, or nothing.
    void setCheck(std::function<QString()> check);
    // The same for what is worth knowing where nothing is wrong: in the colour of a notice, with room kept for it.
    void setRemark(std::function<QString()> remark);
    // Asks the check now; true when nothing is wrong.
    bool check();
    void setError(const QString &error);
    bool hasError() const { return !m_error.isEmpty(); }
    QWidget *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLine();

    QLabel *m_name = nullptr;
    QWidget *m_field = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_line = nullptr;
    int m_keptLines = 0;
    bool m_isRemark = false; // what the check says
    QString m_hint;
    QString m_error;
    std::function<QString()> m_check;
};

} // namespace gui
