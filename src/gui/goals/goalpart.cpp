// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/goalpart.h"

#include "app/workspace.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/records/pagetab.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace gui {

GoalPart::GoalPart(const app::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(3));
}

const core::Language &GoalPart::language() const
{
    return m_workspace.language();
}

void GoalPart::setDraft(const app::GoalDraft &draft)
{
    m_draft = draft;
    for (const auto &show : m_shows)
        show();
}

void GoalPart::take()
{
    for (const auto &take : m_takes)
        take();
}

void GoalPart::change(const std::function<void(app::GoalDraft &)> &apply)
{
    app::GoalDraft draft = m_draft;
    apply(draft);
    if (draft == m_draft)
        return;
    m_draft = draft;
    emit edited(draft);
}

FormField *GoalPart::add(const QString &label, QWidget *field)
{
    auto *form = new FormField(label, field, this);
    form->setMaximumWidth(u(recordFormUnits));
    m_column->addWidget(form);
    return form;
}

FormField *GoalPart::addLine(const QString &label, QString core::Goal::*member)
{
    return addLine(
        label, [member](const app::GoalDraft &draft) { return draft.goal.*member; },
        [member](app::GoalDraft &draft, const QString &text) { draft.goal.*member = text; });
}

FormField *GoalPart::addLine(const QString &label, const Read &read, const Write &write)
{
    auto *line = new LineField(this);
    onShow([this, line, read] { line->showText(read(m_draft)); });
    onTake([line] { line->take(); });
    connect(line, &LineField::textTaken, this,
        [this, write](const QString &text) { change([&](app::GoalDraft &draft) { write(draft, text); }); });
    return add(label, line);
}

FormField *GoalPart::addText(const QString &label, QString core::Goal::*member)
{
    auto *field = new LongTextField(this);
    onShow([this, field, member] { field->showText(m_draft.goal.*member); });
    onTake([field] { field->take(); });
    connect(field, &LongTextField::textTaken, this,
        [this, member](const QString &text) { change([&](app::GoalDraft &draft) { draft.goal.*member = text; }); });
    return add(label, field);
}

FormField *GoalPart::addDay(const QString &label, const std::function<std::optional<QDate> &(app::GoalDraft &)> &day)
{
    auto *field = new DayField(language(), this);
    onShow([this, field, day] { field->setDay(day(m_draft)); });
    onTake([field] { field->commit(); });
    connect(field, &DayField::dayEdited, this, [this, field, day] { change([&](app::GoalDraft &draft) { day(draft) = field->day(); }); });
    FormField *form = add(label, field);
    form->setCheck([field] { return field->error(); });
    return form;
}

FormField *GoalPart::addChips(const QString &label, const Choices &choices, const Read &read, const Write &write)
{
    auto *chips = new ChoiceChips(ChoiceChips::Mode::One, label, this);
    QStringList texts;
    QStringList values;
    for (const auto &[text, value] : choices) {
        texts += text;
        values += value;
    }
    chips->setOptions(texts, values);
    onShow([this, chips, read] { chips->setChosen({read(m_draft)}); });
    connect(chips, &ChoiceChips::chosenChanged, this,
        [this, chips, write] { change([&](app::GoalDraft &draft) { write(draft, chips->choice()); }); });
    return add(label, chips);
}

FormField *GoalPart::addList(const QString &label, const std::function<Choices()> &choices, const Read &read, const Write &write)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    onShow([this, box, choices, read] {
        box->clear();
        for (const auto &[text, value] : choices())
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(read(m_draft))));
    });
    connect(box, &QComboBox::activated, this,
        [this, box, write] { change([&](app::GoalDraft &draft) { write(draft, box->currentData().toString()); }); });
    return add(label, box);
}

} // namespace gui
