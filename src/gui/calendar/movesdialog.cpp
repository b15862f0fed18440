// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/movesdialog.h"

#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

MovesDialog::MovesDialog(Page &page, const QString &title, const QString &verb)
    : QDialog(&page)
    , m_page(page)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(u(110));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(3));
    column->addWidget(wrapped(strongLabel(Type::Section, title, this)));
    m_form = new QVBoxLayout;
    m_form->setSpacing(u(3));
    column->addLayout(m_form);
    m_outcome = wrapped(textLabel(Type::Body, QString(), this));
    m_outcome->setMinimumHeight(3 * lineHeight(Type::Body));
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_outcome->setAccessibleName(tr("What this does"));
    column->addWidget(m_outcome);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStretch(1);
    auto *cancel = new Button(Button::Kind::Plain, tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_verb = new Button(Button::Kind::Primary, verb, this);
    m_verb->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_verb);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &MovesDialog::decide);
}

DayField *MovesDialog::addDay(const QString &label, QDate day)
{
    auto *field = new DayField(m_page.workspace().language(), this);
    field->setDay(day);
    field->setFrom(m_page.workspace().quarter().firstDay);
    auto *form = new FormField(label, field, this);
    form->setCheck([field] { return field->error().isEmpty() && !field->day() ? tr("A day is needed here.") : field->error(); });
    m_form->addWidget(form);
    m_days.push_back(field);
    m_dayForms.push_back(form);
    connect(field, &DayField::dayEdited, this, &MovesDialog::showOutcome);
    return field;
}

QSpinBox *MovesDialog::addDays(const QString &label, int days)
{
    constexpr int longest = 366;
    auto *box = new QSpinBox(this);
    box->setRange(-longest, longest);
    box->setValue(days);
    m_form->addWidget(new FormField(label, box, this));
    connect(box, &QSpinBox::valueChanged, this, &MovesDialog::showOutcome);
    return box;
}

QComboBox *MovesDialog::addChannels()
{
    auto *box = new QComboBox(this);
    box->addItem(tr("All channels"), qint64(0));
    for (const core::Channel &channel : m_page.workspace().strategy().all<core::Channel>())
        box->addItem(m_page.workspace().channelName(channel.id), channel.id.value);
    m_form->addWidget(new FormField(tr("Channel"), box, this));
    connect(box, &QComboBox::currentIndexChanged, this, &MovesDialog::showOutcome);
    return box;
}

QCheckBox *MovesDialog::addOption(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    m_form->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &MovesDialog::showOutcome);
    return box;
}

void MovesDialog::ask(std::function<app::PostMoves()> meaning)
{
    m_meaning = std::move(meaning);
    showOutcome();
    open();
}

QString MovesDialog::outcome() const
{
    return m_outcome->text();
}

void MovesDialog::showOutcome()
{
    if (m_meaning)
        m_outcome->setText(app::foretold(m_meaning(), m_page.workspace()));
}

void MovesDialog::decide()
{
    for (DayField *day : m_days)
        day->commit();
    bool isRight = true;
    for (FormField *form : m_dayForms)
        isRight = form->check() && isRight;
    const app::PostMoves moves = isRight ? m_meaning() : app::PostMoves();
    if (!isRight)
        return;
    showOutcome();
    if (!moves.problem.isEmpty() || moves.isEmpty())
        return; // the outcome says why
    emit decided(moves);
    if (!m_page.workspace().isReadOnly() && !m_page.workspace().unsaved()) // else what was said stays, to be said again
        accept();
}

} // namespace gui
