// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace gui {

// A number as people of the language write it: "18,400", "18 400", "4,5". Empty is no number; other text stays as it was typed and
// is told by error().
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    NumberField(const core::Language &language, QWidget *parent);

    void setValue(std::optional<double> value);
    // Nothing while the field is empty; what it held before while the text is no number.
    std::optional<double> value() const;
    // What is wrong with the text, or nothing: for FormField::setCheck.
    QString error() const;
    void setRange(double least, double most);
    // Takes what is typed, as leaving the field does.
    void commit();

signals:
    // The field was left or Enter pressed, it holds another number than before, and nothing is wrong with it.
    void valueEdited();

private:
    std::optional<double> parsed() const;

    core::Language m_language;
    std::optional<double> m_shown;
    double m_least = 0;
    double m_most = 1e15;
};

// The one field for days: typed as text, in the language's short form or ISO, or chosen from the month that its button, or Alt+Down,
// opens. What was read is shown again in the language's form.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    DayField(const core::Language &language, QWidget *parent);

    void setDay(std::optional<QDate> day);
    // The first day that one typed without its year may mean.
    void setFrom(QDate from) { m_from = from; }
    // Nothing while the field is empty; what it held before while the text is no day.
    std::optional<QDate> day() const;
    QString error() const;
    void commit();

signals:
    void dayEdited();

protected:
    // While nothing is typed, Ctrl+Z takes back the last step of the plan, not of this field.
    bool event(QEvent *event) override;

private:
    void openMonth();

    core::Language m_language;
    std::optional<QDate> m_shown;
    QDate m_from;
};

// An hour as people write it: "9", "9:30", "9 h 30". Empty is no hour; other text stays as it was typed and is told by error().
class TimeField : public QLineEdit {
    Q_OBJECT

public:
    TimeField(const core::Language &language, QWidget *parent);

    void setTime(std::optional<QTime> time);
    // Nothing while the field is empty; what it held before while the text is no hour.
    std::optional<QTime> time() const;
    QString error() const;
    void commit();

signals:
    void timeEdited();

private:
    core::Language m_language;
    std::optional<QTime> m_shown;
};

} // namespace gui
