// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/entryfields.h"

#include "app/calendar/postlistmodel.h"
#include "core/format.h"
#include "gui/components/daychooser.h"
#include "gui/editing/datefield.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>

namespace gui {

namespace {

// Thousands may be written with any space, and a French keyboard may still type a dot; what the number is of may stand beside it.
std::optional<double> numberIn(QString text, const QLocale &locale)
{
    static const QRegularExpression money(
        QStringLiteral("^\\s*(?:\\p{Sc}|EUR|USD|GBP|CHF)|(?:\\p{Sc}|%|\\b(?:euros?|EUR|dollars?|USD|pounds?|"
                       "livres?|GBP|francs?|CHF))\\s*$|(?<=\\d)(?:euros?|EUR|CHF)\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.remove(money);
    text.remove(QRegularExpression(QStringLiteral("[\\s\\x{00a0}\\x{202f}]")));
    bool isNumber = false;
    double number = locale.toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && qIsFinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

NumberField::NumberField(const core::Language &language, QWidget *parent)
    : QLineEdit(parent)
    , m_language(language)
{
    setAlignment(Qt::AlignRight);
    setMaximumWidth(u(44));
    connect(this, &QLineEdit::editingFinished, this, &NumberField::commit);
}

void NumberField::setRange(double least, double most)
{
    m_least = least;
    m_most = most;
}

void NumberField::setValue(std::optional<double> value)
{
    m_shown = value;
    setText(value ? m_language.locale().toString(*value, 'g', 12) : QString());
}

std::optional<double> NumberField::parsed() const
{
    return numberIn(text(), m_language.locale());
}

std::optional<double> NumberField::value() const
{
    return error().isEmpty() ? parsed() : m_shown; // what is wrong replaces nothing
}

QString NumberField::error() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto number = parsed();
    if (!number)
        return tr("Write a number, for example %1.").arg(m_language.locale().toString(12));
    if (*number < m_least || *number > m_most)
        return tr("Write a number from %1 to %2.")
            .arg(m_language.locale().toString(m_least, 'f', QLocale::FloatingPointShortest),
                m_language.locale().toString(m_most, 'f', QLocale::FloatingPointShortest));
    return {};
}

void NumberField::commit()
{
    if (!error().isEmpty() || value() == m_shown)
        return;
    setValue(value());
    emit valueEdited();
}

DayField::DayField(const core::Language &language, QWidget *parent)
    : QLineEdit(parent)
    , m_language(language)
{
    setMaximumWidth(u(44));
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("28/02/2027")) + u(13));
    setLocale(language.locale());
    connect(this, &QLineEdit::editingFinished, this, &DayField::commit);
    QAction *month = addAction(iconNamed(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    month->setText(tr("Choose the day in a calendar"));
    month->setToolTip(month->text());
    month->setShortcut(Qt::ALT | Qt::Key_Down);
    month->setShortcutContext(Qt::WidgetShortcut);
    connect(month, &QAction::triggered, this, &DayField::openMonth);
}

bool DayField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && text() == (m_shown ? dayAsText(*m_shown, m_language) : QString())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void DayField::openMonth()
{
    chooseDay(*this, day().value_or(m_from), accessibleName(), [this](QDate day) {
        setText(dayAsText(day, m_language));
        setFocus(Qt::PopupFocusReason);
        emit editingFinished(); // as if it had been typed and the field left
    });
}

void DayField::setDay(std::optional<QDate> day)
{
    m_shown = day;
    setText(day ? dayAsText(*day, m_language) : QString());
}

std::optional<QDate> DayField::day() const
{
    return error().isEmpty() ? dayFromText(text(), m_language, m_from) : m_shown;
}

QString DayField::error() const
{
    return text().trimmed().isEmpty() || dayFromText(text(), m_language, m_from) ? QString() : dayProblem(text(), m_language);
}

void DayField::commit()
{
    if (!error().isEmpty() || day() == m_shown)
        return;
    setDay(day());
    emit dayEdited();
}

TimeField::TimeField(const core::Language &language, QWidget *parent)
    : QLineEdit(parent)
    , m_language(language)
{
    setMaximumWidth(u(44));
    connect(this, &QLineEdit::editingFinished, this, &TimeField::commit);
}

void TimeField::setTime(std::optional<QTime> time)
{
    m_shown = time;
    setText(time ? core::formatTime(*time, m_language) : QString());
}

std::optional<QTime> TimeField::time() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto written = app::timeWritten(text());
    return written ? written : m_shown; // what is wrong replaces nothing
}

QString TimeField::error() const
{
    const bool isShown = m_shown && text() == core::formatTime(*m_shown, m_language);
    if (text().trimmed().isEmpty() || isShown || app::timeWritten(text()))
        return {};
    return tr("Write an hour, for example %1.").arg(core::formatTime(QTime(9, 30), m_language));
}

void TimeField::commit()
{
    if (!error().isEmpty() || time() == m_shown)
        return;
    setTime(time());
    emit timeEdited();
}

} // namespace gui
