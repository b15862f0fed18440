// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/entryfields.h"

#include <QMimeData>
#include <QRegularExpression>

namespace gui {

namespace {

// Thousands may be written with any space, and a French keyboard may still type a dot.
std::optional<double> numberIn(QString text, const QLocale &locale)
{
    text.remove(QRegularExpression(QStringLiteral("[\\s\\x{00a0}\\x{202f}]")));
    bool isNumber = false;
    double number = locale.toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

NumberField::NumberField(const core::Language &language, QWidget *parent)
    : QLineEdit(parent)
    , m_language(language)
{
    setAlignment(Qt::AlignRight);
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
    return error().isEmpty() ? parsed() : std::nullopt;
}

QString NumberField::error() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto number = parsed();
    if (!number)
        return tr("This is not a number.");
    if (*number < m_least || *number > m_most)
        return tr("Write a number from %1 to %2.").arg(m_language.locale().toString(m_least), m_language.locale().toString(m_most));
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
    setPlaceholderText(m_language.locale().dateFormat(QLocale::ShortFormat).toLower());
    connect(this, &QLineEdit::editingFinished, this, &DayField::commit);
}

void DayField::setDay(std::optional<QDate> day)
{
    m_shown = day;
    setText(day ? m_language.locale().toString(*day, QStringLiteral("dd/MM/yyyy")) : QString());
}

std::optional<QDate> DayField::day() const
{
    const QString written = text().trimmed();
    for (const char *format : {"d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d"})
        if (const QDate day = QDate::fromString(written, QLatin1String(format)); day.isValid())
            return day;
    return std::nullopt;
}

QString DayField::error() const
{
    return text().trimmed().isEmpty() || day() ? QString() : tr("This is no day of the calendar. Write it like 28/02/2027.");
}

void DayField::commit()
{
    if (!error().isEmpty() || day() == m_shown)
        return;
    setDay(day());
    emit dayEdited();
}

TextBox::TextBox(QWidget *parent, int lines)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void TextBox::setText(const QString &text)
{
    m_shown = text;
    if (toPlainText() != text)
        setPlainText(text);
}

QSize TextBox::sizeHint() const
{
    const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin()) + contentsMargins().top() + contentsMargins().bottom();
    return {QPlainTextEdit::sizeHint().width(), m_lines * fontMetrics().lineSpacing() + frame};
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (toPlainText() == m_shown)
        return;
    m_shown = toPlainText();
    emit textEdited();
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text());
}

} // namespace gui
