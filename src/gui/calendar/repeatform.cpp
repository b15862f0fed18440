// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/repeatform.h"

#include "app/calendar/repeating.h"
#include "core/format.h"
#include "core/recurrence.h"
#include "core/repeatwords.h"
#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/style/theme.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gui {

namespace {

enum class RepeatEnd { Day, Count, None };

constexpr int onDay = 0; // data of the places in a month; an ordinal stands for itself
constexpr int onLastDay = 100;
constexpr std::array ordinalsOffered{1, 2, 3, 4, -1};

} // namespace

RepeatForm::RepeatForm(QDate day, const core::RepeatRule &rule, const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_language(language)
    , m_weekStart(rule.weekStart)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(2));
    setFixedWidth(u(84));
    buildHowOften();
    buildMonths();
    buildEnd();
    m_sentence = wrapped(textLabel(Type::Body, QString(), this));
    m_column->addWidget(m_sentence);
    m_accept = new Button(Button::Kind::Primary, tr("Repeat it so"), this);
    m_column->addWidget(m_accept, 0, Qt::AlignLeft);
    connect(m_accept, &Button::clicked, this, [this] { emit accepted(this->rule()); });
    showRule(rule);
    for (const QComboBox *box : {m_unit, m_place, m_weekday, m_end})
        connect(box, &QComboBox::currentIndexChanged, this, &RepeatForm::follow);
    for (const QSpinBox *box : {m_interval, m_monthDay, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RepeatForm::follow);
    connect(m_until, &DayField::dayEdited, this, &RepeatForm::follow);
    connect(m_weekdays, &ChoiceChips::chosenChanged, this, &RepeatForm::follow);
    follow();
}

void RepeatForm::addNamed(QLabel *name, QWidget *field)
{
    name->setBuddy(field);
    field->setAccessibleName(name->text());
    m_column->addWidget(name);
    m_column->addWidget(field);
}

void RepeatForm::buildHowOften()
{
    m_unit = new QComboBox(this);
    m_unit->addItems({tr("Daily"), tr("Weekly"), tr("Monthly"), tr("Yearly")}); // in the order of core::RepeatUnit
    addNamed(strongLabel(Type::Body, tr("How often"), this), m_unit);
    m_interval = new QSpinBox(this);
    m_interval->setRange(1, core::longestInterval);
    m_intervalName = strongLabel(Type::Body, QString(), this);
    addNamed(m_intervalName, m_interval);
    m_weekdays = new ChoiceChips(ChoiceChips::Mode::Several, tr("Weekdays"), this);
    QStringList names, values;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (m_weekStart - 1 + i) % 7 + 1;
        names << m_language.locale().standaloneDayName(weekday, QLocale::ShortFormat);
        values << QString::number(weekday);
    }
    m_weekdays->setOptions(names, values);
    m_column->addWidget(m_weekdays);
}

void RepeatForm::buildMonths()
{
    m_months = new QWidget(this);
    auto *column = new QVBoxLayout(m_months);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    m_place = new QComboBox(m_months);
    m_place->addItem(tr("On a day of the month"), onDay);
    m_place->addItem(tr("On the last day of the month"), onLastDay);
    for (const int ordinal : ordinalsOffered)
        m_place->addItem(QString(), ordinal);
    m_place->setAccessibleName(tr("When in the month"));
    m_monthDay = new QSpinBox(m_months);
    m_monthDay->setRange(1, 31);
    m_monthDay->setAccessibleName(tr("Day of the month"));
    m_weekday = new QComboBox(m_months);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(m_language.locale().standaloneDayName(weekday), weekday);
    m_weekday->setAccessibleName(tr("Weekday"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_place, m_monthDay, m_weekday})
        column->addWidget(field);
    m_column->addWidget(m_months);
}

void RepeatForm::buildEnd()
{
    m_end = new QComboBox(this);
    m_end->addItems({tr("On a day"), tr("After so many posts"), tr("Never")}); // in the order of RepeatEnd
    addNamed(strongLabel(Type::Body, tr("It ends"), this), m_end);
    m_until = new DayField(m_language, this);
    m_until->setFrom(m_day);
    m_until->setAccessibleName(tr("Last day"));
    m_column->addWidget(m_until);
    m_count = new QSpinBox(this);
    m_count->setRange(1, core::mostRepeats);
    m_count->setAccessibleName(tr("How many posts"));
    m_column->addWidget(m_count);
}

void RepeatForm::showRule(const core::RepeatRule &rule)
{
    m_unit->setCurrentIndex(static_cast<int>(rule.unit));
    m_interval->setValue(rule.interval);
    QStringList weekdays;
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (rule.weekdays & 1 << (weekday - 1))
            weekdays << QString::number(weekday);
    m_weekdays->setChosen(weekdays.isEmpty() ? QStringList{QString::number(m_day.dayOfWeek())} : weekdays);
    const bool isMonthly = rule.unit == core::RepeatUnit::Month;
    const bool isCounted = isMonthly && rule.place == core::MonthPlace::Weekday;
    const int place = isCounted ? rule.ordinal : isMonthly && rule.place == core::MonthPlace::LastDay ? onLastDay : onDay;
    if (m_place->findData(place) < 0) // a fifth weekday, from another program
        m_place->addItem(QString(), place);
    m_weekday->setCurrentIndex((isCounted ? rule.weekday : m_day.dayOfWeek()) - 1);
    m_place->setCurrentIndex(m_place->findData(place));
    m_monthDay->setValue(isMonthly && rule.monthDay > 0 ? rule.monthDay : m_day.day());
    m_end->setCurrentIndex(static_cast<int>(rule.until ? RepeatEnd::Day : rule.count ? RepeatEnd::Count : RepeatEnd::None));
    m_until->setDay(rule.until.value_or(m_day.addMonths(3)));
    m_count->setMaximum(std::max(core::mostRepeats, rule.count.value_or(0)));
    m_count->setValue(rule.count.value_or(12));
}

core::RepeatRule RepeatForm::rule() const
{
    core::RepeatRule rule;
    rule.unit = static_cast<core::RepeatUnit>(m_unit->currentIndex());
    rule.interval = m_interval->value();
    if (rule.unit == core::RepeatUnit::Week) {
        rule.weekStart = m_weekStart;
        for (const QString &weekday : m_weekdays->chosen())
            rule.weekdays |= 1 << (weekday.toInt() - 1);
        if (rule.weekdays == 0)
            rule.weekdays = 1 << (m_day.dayOfWeek() - 1);
    }
    if (rule.unit == core::RepeatUnit::Month) {
        const int place = m_place->currentData().toInt();
        rule.place = place == onDay ? core::MonthPlace::Day : place == onLastDay ? core::MonthPlace::LastDay : core::MonthPlace::Weekday;
        if (rule.place == core::MonthPlace::Day)
            rule.monthDay = m_monthDay->value();
        if (rule.place == core::MonthPlace::Weekday) {
            rule.ordinal = place;
            rule.weekday = m_weekday->currentData().toInt();
        }
    }
    switch (static_cast<RepeatEnd>(m_end->currentIndex())) {
    case RepeatEnd::Day:
        rule.until = std::max(m_until->day().value_or(m_day), m_day);
        break;
    case RepeatEnd::Count:
        rule.count = m_count->value();
        break;
    case RepeatEnd::None:
        break;
    }
    return rule;
}

void RepeatForm::setGoesOn()
{
    m_goesOn = true;
    follow();
}

void RepeatForm::setOpenDays(std::function<bool(QDate)> isOpen)
{
    m_isOpen = std::move(isOpen);
    follow();
}

// As the edit will have it.
QDate RepeatForm::beginning() const
{
    const core::RepeatRule rule = this->rule();
    return m_goesOn ? app::beginningOf(rule, m_day) : core::firstDayFrom(rule, m_day).value_or(m_day);
}

QString RepeatForm::sentence() const
{
    return m_sentence->text();
}

void RepeatForm::nameMonthPlaces()
{
    for (int i = 0; i < m_place->count(); ++i)
        if (const int place = m_place->itemData(i).toInt(); place != onDay && place != onLastDay)
            m_place->setItemText(
                i, tr("On %1", "the second Tuesday").arg(core::weekdayInMonth(place, m_weekday->currentData().toInt(), m_language)));
}

void RepeatForm::follow()
{
    nameMonthPlaces();
    const core::RepeatRule rule = this->rule();
    switch (rule.unit) {
    case core::RepeatUnit::Day:
        m_intervalName->setText(tr("Every how many days"));
        break;
    case core::RepeatUnit::Week:
        m_intervalName->setText(tr("Every how many weeks"));
        break;
    case core::RepeatUnit::Month:
        m_intervalName->setText(tr("Every how many months"));
        break;
    case core::RepeatUnit::Year:
        m_intervalName->setText(tr("Every how many years"));
        break;
    }
    m_interval->setAccessibleName(m_intervalName->text());
    m_weekdays->setVisible(rule.unit == core::RepeatUnit::Week);
    m_months->setVisible(rule.unit == core::RepeatUnit::Month);
    m_monthDay->setVisible(rule.place == core::MonthPlace::Day);
    m_weekday->setVisible(rule.place == core::MonthPlace::Weekday);
    m_until->setVisible(rule.until.has_value());
    m_count->setVisible(rule.count.has_value());
    const QDate first = beginning();
    const core::RepeatDays planned = core::plannedDays(rule, first);
    const int posts = static_cast<int>(planned.days.size());
    QStringList lines{core::repeatSentence(rule, first, m_language)};
    if (posts == 0)
        lines << tr("It has no day before its end.");
    else if (planned.isCapped)
        lines << tr("%n posts are made now, up to %1: two years or 366 posts at a time. Planning the next quarter goes on from there.",
            nullptr, posts)
                     .arg(core::formatDay(planned.days.back(), m_language));
    else
        lines << tr("%n posts, the first on %1.", nullptr, posts).arg(core::formatLongDay(first, m_language));
    if (m_isOpen)
        if (const auto closed = std::count_if(planned.days.begin(), planned.days.end(), [this](QDate day) { return !m_isOpen(day); }))
            lines << tr("%n of them fall on closed days.", nullptr, static_cast<int>(closed));
    m_sentence->setText(lines.join(u'\n'));
    m_accept->setEnabled(posts > 0);
    layout()->activate();
    window()->adjustSize();
}

} // namespace gui
