// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/exampleoffer.h"

#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

ExampleOffer::ExampleOffer(const QString &invitation, Use use, QWidget *parent)
    : QWidget(parent)
    , m_invitation(invitation)
    , m_toggle(new Button(Button::Kind::Quiet, invitation, this))
    , m_example(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    m_toggle->setCheckable(true);
    m_toggle->setIconName(QStringLiteral("idea"));
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_example);
    auto *lines = new QVBoxLayout(m_example);
    lines->setContentsMargins(u(3), 0, 0, 0);
    lines->setSpacing(u(1));
    m_title = wrapped(strongLabel(Type::Body, {}, m_example));
    m_text = wrapped(textLabel(Type::Body, {}, m_example));
    m_note = wrapped(mutedLabel({}, m_example, Type::Caption));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(u(2));
    m_use = new Button(Button::Kind::Plain, tr("Use this example"), m_example);
    m_next = new Button(Button::Kind::Quiet, tr("Another example"), m_example);
    m_use->setVisible(use == Use::IntoField);
    buttons->addWidget(m_use);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    for (QLabel *label : {m_title, m_text, m_note})
        lines->addWidget(label);
    lines->addLayout(buttons);
    connect(m_toggle, &Button::toggled, this, &ExampleOffer::open);
    connect(m_next, &QPushButton::clicked, this, [this] { showNext(1); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_current < m_examples.size())
            emit taken(m_examples[m_current]);
    });
    open(false);
}

void ExampleOffer::setExamples(const std::vector<app::Example> &examples)
{
    const bool isSame = std::equal(examples.begin(), examples.end(), m_examples.begin(), m_examples.end(),
        [](const app::Example &one, const app::Example &other) { return one.title == other.title && one.text == other.text; });
    if (isSame)
        return;
    m_examples = examples;
    m_current = 0;
    setVisible(!examples.empty());
    m_next->setVisible(examples.size() > 1);
    showNext(0);
}

bool ExampleOffer::isShown() const
{
    return m_toggle->isChecked();
}

void ExampleOffer::open(bool isOpen)
{
    m_example->setVisible(isOpen);
    m_toggle->setText(isOpen ? tr("Hide the example") : m_invitation);
    m_toggle->setAccessibleName(m_toggle->text());
}

void ExampleOffer::showNext(size_t step)
{
    if (m_examples.empty())
        return;
    m_current = (m_current + step) % m_examples.size();
    const app::Example &example = m_examples[m_current];
    m_title->setText(example.title);
    m_title->setVisible(!example.title.isEmpty());
    m_text->setText(example.text);
    QStringList note;
    if (!example.note.isEmpty())
        note << example.note;
    if (!example.source.isEmpty())
        note << tr("Source: %1").arg(example.source);
    m_note->setText(note.join(u'\n'));
    m_note->setVisible(!note.isEmpty());
}

} // namespace gui
