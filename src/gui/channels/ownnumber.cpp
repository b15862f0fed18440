// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/ownnumber.h"

#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gui {

OwnNumber::OwnNumber(const core::Language &language, const QStringList &labels, QWidget *parent)
    : QWidget(parent)
    , m_source(new LineField(this))
    , m_checkedOn(new DayField(language, this))
    , m_forget(new Button(Button::Kind::Quiet, tr("Take the program’s number again"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    for (const QString &label : labels) {
        auto *number = new NumberField(language, this);
        m_lastNumber = new FormField(label, number, this);
        m_lastNumber->setCheck([number] { return number->error(); });
        column->addWidget(m_lastNumber);
        m_numbers.push_back(number);
        connect(number, &NumberField::valueEdited, this, &OwnNumber::give);
    }
    column->addWidget(new FormField(tr("Where it says so"), m_source, this));
    auto *day = new FormField(tr("Checked on"), m_checkedOn, this);
    day->setCheck([this] { return m_checkedOn->error(); });
    column->addWidget(day);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    connect(m_source, &LineField::textTaken, this, &OwnNumber::give);
    connect(m_checkedOn, &DayField::dayEdited, this, &OwnNumber::give);
    connect(m_forget, &QPushButton::clicked, this, &OwnNumber::forgotten);
}

void OwnNumber::showOwn(
    const QString &id, const std::vector<double> &numbers, const std::optional<core::LimitOverride> &own, const QString &hint)
{
    if (id != m_id)
        take();
    m_id = id;
    for (size_t place = 0; place < m_numbers.size(); ++place)
        m_numbers[place]->setValue(own ? std::optional(numbers[place]) : std::nullopt);
    m_lastNumber->setHint(hint);
    m_source->showText(own ? own->source : QString());
    m_checkedOn->setDay(own ? own->checkedOn : std::nullopt);
    m_forget->setVisible(own.has_value());
}

void OwnNumber::take()
{
    for (NumberField *number : m_numbers)
        number->commit();
    m_source->take();
    m_checkedOn->commit();
}

std::vector<double> OwnNumber::numbers() const
{
    std::vector<double> all;
    for (const NumberField *number : m_numbers)
        if (number->value())
            all.push_back(*number->value());
    return all.size() == m_numbers.size() ? all : std::vector<double>();
}

QString OwnNumber::source() const
{
    return m_source->text().trimmed();
}

std::optional<QDate> OwnNumber::checkedOn() const
{
    return m_checkedOn->day();
}

void OwnNumber::give()
{
    if (!numbers().empty())
        emit edited();
    else if (std::none_of(m_numbers.begin(), m_numbers.end(), [](const NumberField *number) { return number->value().has_value(); })
             && m_forget->isVisibleTo(this))
        emit forgotten();
}

} // namespace gui
