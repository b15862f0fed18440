// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/repeatrule.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace gui {

class DayField;
class Button;
class ChoiceChips;

// How often something comes again, in the words of a rule, with the sentence that the rule reads as. Everything that can be set makes a
// rule that is kept; what a unit does not use is not shown.
class RepeatForm : public QWidget {
    Q_OBJECT

public:
    // For something on that day; `rule` is shown at first.
    RepeatForm(QDate day, const core::RepeatRule &rule, const core::Language &language, QWidget *parent);

    // The rule takes the place of one that is there: it may begin earlier in the week or month of the day.
    void setGoesOn();
    // Asked of each day of the rule, to say how many of them are days off.
    void setOpenDays(std::function<bool(QDate)> isOpen);
    core::RepeatRule rule() const;
    QString sentence() const;

signals:
    void accepted(const core::RepeatRule &rule);

private:
    void buildHowOften();
    void buildMonths();
    void buildEnd();
    void addNamed(QLabel *name, QWidget *field);
    void showRule(const core::RepeatRule &rule);
    void follow();
    void nameMonthPlaces();

    QDate beginning() const;

    QDate m_day;
    bool m_goesOn = false;
    std::function<bool(QDate)> m_isOpen;
    core::Language m_language;
    int m_weekStart;
    QVBoxLayout *m_column = nullptr;
    QComboBox *m_unit = nullptr;
    QLabel *m_intervalName = nullptr;
    QSpinBox *m_interval = nullptr;
    ChoiceChips *m_weekdays = nullptr;
    QWidget *m_months = nullptr;
    QComboBox *m_place = nullptr; // a core::MonthPlace, or an ordinal added to it
    QComboBox *m_weekday = nullptr;
    QSpinBox *m_monthDay = nullptr;
    QComboBox *m_end = nullptr;
    DayField *m_until = nullptr;
    QSpinBox *m_count = nullptr;
    QLabel *m_sentence = nullptr;
    Button *m_accept = nullptr;
};

} // namespace gui
