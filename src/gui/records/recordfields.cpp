// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/recordfields.h"

#include "gui/components/choicechips.h"
#include "gui/components/disclosure.h"
#include "gui/components/formfield.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"
#include "gui/records/picturefield.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t mostChips = 6;
constexpr int longestLine = 200;
constexpr double mostOfShort = 10000; // from there on it may be money
constexpr int moneyLetters = 12;

} // namespace

RecordFields::RecordFields(Page &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
}

const core::Language &RecordFields::language() const
{
    return m_page.workspace().language();
}

void RecordFields::beside(const std::function<void()> &fields)
{
    auto *place = new QWidget(this);
    m_row = new QHBoxLayout(place);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(u(4));
    fields();
    m_row->addStretch(1);
    m_row = nullptr;
    layout()->addWidget(place);
}

void RecordFields::oneOf(const QString &title, const std::function<void()> &fields, const std::function<int()> &inFront)
{
    auto *place = new QWidget(this);
    auto *others = new Disclosure(title, this);
    Alternatives alternatives{new QVBoxLayout(place), others->column(), inFront};
    alternatives.front->setContentsMargins(0, 0, 0, 0);
    alternatives.behind->setSpacing(u(4));
    m_collected = &alternatives.fields;
    fields();
    m_collected = nullptr;
    layout()->addWidget(place);
    layout()->addWidget(others);
    m_alternatives.push_back(std::move(alternatives));
    arrange();
}

void RecordFields::arrange()
{
    for (Alternatives &one : m_alternatives) {
        const int front = one.inFront();
        if (std::exchange(one.shown, front) == front)
            continue;
        for (size_t i = 0; i < one.fields.size(); ++i) {
            (static_cast<int>(i) == front ? one.front : one.behind)->addWidget(one.fields[i]); // takes it from where it was
            one.fields[i]->show(); // moving hides
        }
        one.front->parentWidget()->setVisible(one.front->count() > 0);
    }
}

FormField *RecordFields::add(const QString &label, QWidget *field, const QString &hint)
{
    auto *form = new FormField(label, field, this);
    form->setHint(hint);
    if (m_collected)
        m_collected->push_back(form);
    else if (m_row)
        m_row->addWidget(form, 0, Qt::AlignTop);
    else
        layout()->addWidget(form);
    if (!m_first)
        m_first = field;
    return form;
}

LineField *RecordFields::addLine(const QString &label, const QString &hint)
{
    auto *field = new LineField(this);
    add(label, field, hint)->setCheck([field] {
        return field->text().size() > longestLine ? tr("This is long for one line: lists show only its beginning.") : QString();
    });
    m_takes.emplace_back([field] { field->take(); });
    connect(field, &LineField::textTaken, this, &RecordFields::give);
    return field;
}

LongTextField *RecordFields::addText(const QString &label, const QString &hint)
{
    auto *field = new LongTextField(this);
    add(label, field, hint);
    m_takes.emplace_back([field] { field->take(); });
    connect(field, &LongTextField::textTaken, this, &RecordFields::give);
    return field;
}

DayField *RecordFields::addDay(const QString &label, const QString &hint)
{
    auto *field = new DayField(language(), this);
    add(label, field, hint)->setCheck([field] { return field->error(); });
    m_takes.emplace_back([field] { field->commit(); });
    connect(field, &DayField::dayEdited, this, &RecordFields::give);
    return field;
}

TimeField *RecordFields::addTime(const QString &label, const QString &hint)
{
    auto *field = new TimeField(language(), this);
    add(label, field, hint)->setCheck([field] { return field->error(); });
    m_takes.emplace_back([field] { field->commit(); });
    connect(field, &TimeField::timeEdited, this, &RecordFields::give);
    return field;
}

NumberField *RecordFields::addNumber(const QString &label, double least, double most, const QString &hint)
{
    auto *field = new NumberField(language(), this);
    field->setRange(least, most);
    if (most >= mostOfShort)
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QString(moneyLetters, u'0')) + u(6));
    add(label, field, hint)->setCheck([field] { return field->error(); });
    m_takes.emplace_back([field] { field->commit(); });
    connect(field, &NumberField::valueEdited, this, &RecordFields::give);
    return field;
}

RecordFields::Chooser RecordFields::addChoice(const QString &label, const std::vector<Choice> &choices, const QString &hint)
{
    if (choices.size() > mostChips) {
        auto *box = new QComboBox(this);
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        add(label, box, hint);
        connect(box, &QComboBox::activated, this, &RecordFields::give);
        return {[box] { return box->currentData().toString(); },
            [box](const QString &value) {
                if (box->findData(value) < 0 && !value.isEmpty())
                    box->addItem(value, value); // none that is offered, yet it is what the row says
                box->setCurrentIndex(std::max(box->findData(value), 0));
            }};
    }
    auto *chips = new ChoiceChips(ChoiceChips::Mode::One, label, this);
    QStringList texts;
    QStringList values;
    for (const auto &[text, value] : choices) {
        texts << text;
        values << value;
    }
    chips->setOptions(texts, values);
    add(label, chips, hint);
    connect(chips, &ChoiceChips::chosenChanged, this, &RecordFields::give);
    return {[chips] { return chips->choice(); }, [chips](const QString &value) { chips->setChosen({value}); }};
}

QComboBox *RecordFields::addReference(const QString &label, const QString &none, const QString &hint)
{
    auto *box = new QComboBox(this);
    box->addItem(none);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(label, box, hint);
    connect(box, &QComboBox::activated, this, &RecordFields::give);
    return box;
}

QAbstractButton *RecordFields::addFlag(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    layout()->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &RecordFields::give);
    return box;
}

PictureField *RecordFields::addPicture(const QString &label)
{
    auto *field = new PictureField(m_page, this);
    add(label, field, {});
    connect(field, &PictureField::pictureChanged, this, &RecordFields::give);
    return field;
}

void RecordFields::takeAll()
{
    for (const auto &take : m_takes)
        take();
}

void RecordFields::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gui
