// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language.h"
#include "core/pictures.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace gui {

class ChoiceChips;
class DayField;
class FormField;
class LineField;
class LongTextField;
class NumberField;
class Page;
class PictureField;
class TimeField;

// The fields of a form for one row of the plan, one below the other; RecordForm says which member each of them edits.
class RecordFields : public QWidget {
    Q_OBJECT

public:
    // A name to show and the value behind it.
    using Choice = std::pair<QString, QString>;

    RecordFields(Page &page, QWidget *parent);

    // Puts the cursor into the first field.
    void focusFirst();
    // What `fields` adds stands side by side: a first and a last day, hours and their rate.
    void beside(const std::function<void()> &fields);
    // Of what `fields` adds only the one of that number stands in the form, the others wait behind `title`; any other number: all wait.
    void oneOf(const QString &title, const std::function<void()> &fields, const std::function<int()> &inFront);

signals:
    void edited();

protected:
    LineField *addLine(const QString &label, const QString &hint);
    LongTextField *addText(const QString &label, const QString &hint);
    DayField *addDay(const QString &label, const QString &hint);
    TimeField *addTime(const QString &label, const QString &hint);
    NumberField *addNumber(const QString &label, double least, double most, const QString &hint);
    // Chips for up to six choices, else a list to choose from; give() and show() by value.
    struct Chooser {
        std::function<QString()> chosen;
        std::function<void(const QString &)> show;
    };
    Chooser addChoice(const QString &label, const std::vector<Choice> &choices, const QString &hint);
    // A list whose choices may change with the plan; the first one is no choice.
    QComboBox *addReference(const QString &label, const QString &none, const QString &hint);
    QAbstractButton *addFlag(const QString &text);
    PictureField *addPicture(const QString &label);

    Page &page() const { return m_page; }
    const core::Language &language() const;
    void takeAll();
    // Puts forward what oneOf() now says.
    void arrange();
    // One of the fields was left or changed.
    virtual void give() = 0;

private:
    // Fields of which one is asked for at a time.
    struct Alternatives {
        QVBoxLayout *front = nullptr;
        QVBoxLayout *behind = nullptr;
        std::function<int()> inFront;
        std::vector<FormField *> fields = {};
        std::optional<int> shown = {};
    };

    FormField *add(const QString &label, QWidget *field, const QString &hint);

    Page &m_page;
    std::vector<std::function<void()>> m_takes;
    QWidget *m_first = nullptr;
    QHBoxLayout *m_row = nullptr; // while beside() fills it
    std::vector<Alternatives> m_alternatives;
    std::vector<FormField *> *m_collected = nullptr; // while oneOf() fills them
};

} // namespace gui
