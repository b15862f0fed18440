// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/hoursfield.h"

#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace gui {

namespace {

const QTime usualBeginning(9, 0);
const QTime usualEnd(18, 0);

} // namespace

HoursField::HoursField(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_isLimited(new QCheckBox(tr("From"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_isLimited);
    m_from = addTime(locale, tr("Somebody is there from"));
    row->addWidget(textLabel(Type::Body, tr("until", "a time of the day"), this));
    m_until = addTime(locale, tr("Somebody is there until"));
    row->addStretch(1);
    m_isLimited->setAccessibleName(tr("Somebody is there at certain hours only"));
    setFocusProxy(m_isLimited);
    connect(m_isLimited, &QCheckBox::clicked, this, [this] {
        enableTimes();
        emit hoursChosen();
    });
    setHours(std::nullopt, std::nullopt);
}

QTimeEdit *HoursField::addTime(const QLocale &locale, const QString &name)
{
    auto *time = new QTimeEdit(this);
    time->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    time->setAccessibleName(name);
    layout()->addWidget(time);
    connect(time, &QTimeEdit::editingFinished, this, &HoursField::hoursChosen);
    return time;
}

void HoursField::setHours(std::optional<QTime> from, std::optional<QTime> until)
{
    m_isLimited->setChecked(from && until);
    m_from->setTime(from && until ? *from : usualBeginning);
    m_until->setTime(from && until ? *until : usualEnd);
    enableTimes();
}

std::optional<QTime> HoursField::from() const
{
    return m_isLimited->isChecked() ? std::optional(m_from->time()) : std::nullopt;
}

std::optional<QTime> HoursField::until() const
{
    return m_isLimited->isChecked() ? std::optional(m_until->time()) : std::nullopt;
}

void HoursField::enableTimes()
{
    m_from->setEnabled(m_isLimited->isChecked());
    m_until->setEnabled(m_isLimited->isChecked());
}

} // namespace gui
