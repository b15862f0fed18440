// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/format.h"

#include <array>
#include <cmath>

namespace core {

namespace {

constexpr QChar narrowNoBreakSpace(0x202f);
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar minusSign(0x2212);

// A finite number with exactly `decimals` decimals, the language's separators and a true minus sign.
QString numberText(double value, int decimals, const Language &language)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    QLocale locale = language.locale();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = locale.toString(std::abs(value), 'f', decimals);
    if (language.isFrench())
        text.replace(locale.groupSeparator(), narrowNoBreakSpace); // some territories group with a wide space
    const bool isZero = std::abs(value) * std::pow(10.0, decimals) < 0.5;
    return value < 0 && !isZero ? QString(minusSign + text) : text;
}

// The fewest decimals, up to `most`, that still tell the value rounded to `most` decimals.
int decimalsNeeded(double value, int most)
{
    const double scale = std::pow(10.0, most);
    double digits = std::round(std::abs(value) * scale);
    int decimals = most;
    while (decimals > 0 && std::fmod(digits, 10.0) == 0.0) {
        digits /= 10.0;
        --decimals;
    }
    return decimals;
}

QString shortestText(double value, int mostDecimals, const Language &language)
{
    return numberText(value, decimalsNeeded(value, mostDecimals), language);
}

struct CurrencySign {
    const char *code;
    const char16_t *english;
    const char16_t *french;
    int decimals = 2;
};

constexpr std::array<CurrencySign, 8> currencySigns{{{"EUR", u"€", u"€"}, {"USD", u"$", u"$"}, {"GBP", u"£", u"£"}, {"JPY", u"¥", u"¥", 0},
    {"CAD", u"CA$", u"$ CA"}, {"AUD", u"A$", u"$ AU"}, {"INR", u"₹", u"₹"}, {"KRW", u"₩", u"₩", 0}}};

const CurrencySign *signOf(const QString &currency)
{
    for (const CurrencySign &sign : currencySigns)
        if (currency.compare(QLatin1String(sign.code), Qt::CaseInsensitive) == 0)
            return &sign;
    return nullptr;
}

QChar unitSpace(const Language &language)
{
    return language.isFrench() ? narrowNoBreakSpace : noBreakSpace;
}

// "4 h 35": a figure, its unit, and a second figure of two digits.
QString hoursAndMinutes(qint64 hours, qint64 minutes, const Language &language)
{
    const QChar space = unitSpace(language);
    const QString text = numberText(static_cast<double>(hours), 0, language) + space + u'h';
    return text + space + QString::number(minutes).rightJustified(2, u'0');
}

} // namespace

QString formatCount(double value, const Language &language)
{
    return shortestText(value, std::abs(value) < 100 ? 1 : 0, language);
}

QString formatPercent(double percent, const Language &language, int decimals)
{
    const QString text = shortestText(percent, decimals, language);
    return language.isFrench() ? QString(text + narrowNoBreakSpace + u'%') : QString(text + u'%');
}

QString formatMoney(double amount, const QString &currency, const Language &language)
{
    const CurrencySign *sign = signOf(currency);
    const int most = sign ? sign->decimals : 2;
    const int decimals = decimalsNeeded(amount, most) == 0 ? 0 : most;
    QString text = numberText(std::abs(amount), decimals, language);
    if (!std::isfinite(amount) || (currency.isEmpty() && !sign))
        return amount < 0 ? QString(minusSign + text) : text;
    const QString name = sign ? QString::fromUtf16(language.isFrench() ? sign->french : sign->english) : currency;
    if (language.isFrench())
        text += noBreakSpace + QString(name).replace(u' ', noBreakSpace);
    else
        text.prepend(sign ? name : name + noBreakSpace);
    return amount < 0 ? QString(minusSign + text) : text;
}

QString formatDuration(double seconds, const Language &language)
{
    if (!std::isfinite(seconds))
        return numberText(seconds, 0, language);
    const QString sign = seconds < 0 ? QString(minusSign) : QString();
    const double length = std::abs(seconds);
    const QChar space = unitSpace(language);
    if (std::round(length) < 60)
        return sign + shortestText(length, length < 9.95 ? 1 : 0, language) + space + u's';
    const auto whole = static_cast<qint64>(std::round(length));
    if (whole < 600 && whole % 60 != 0)
        return sign + QString::number(whole / 60) + space + QStringLiteral("min") + space + QString::number(whole % 60) + space + u's';
    const qint64 minutes = (whole + 30) / 60;
    if (minutes < 60)
        return sign + QString::number(minutes) + space + QStringLiteral("min");
    return sign + hoursAndMinutes(minutes / 60, minutes % 60, language);
}

QString formatHours(double hours, const Language &language)
{
    constexpr double secondsPerHour = 3600;
    return hours > 0 ? formatDuration(hours * secondsPerHour, language) : QString(QStringLiteral("0") + unitSpace(language) + u'h');
}

QString formatNoDuration(double step, const Language &language)
{
    const QString unit = step >= 3600 ? QStringLiteral("h") : step >= 60 ? QStringLiteral("min") : QStringLiteral("s");
    return u'0' + unitSpace(language) + unit;
}

double asWritten(double value, Unit unit, const QString &currency)
{
    const auto rounded = [value](double step) { return std::round(value / step) * step; };
    const double size = std::abs(value);
    switch (unit) {
    case Unit::Count:
        return std::round(value);
    case Unit::Percent:
    case Unit::Rank:
        return std::round(value * 10) / 10;
    case Unit::Ratio:
        return std::round(value * 100) / 100;
    case Unit::Seconds:
        return size < 9.95 ? std::round(value * 10) / 10 : std::round(size) < 600 ? std::round(value) : rounded(60);
    case Unit::Currency: {
        const CurrencySign *sign = signOf(currency);
        return size >= 100 || (sign && sign->decimals == 0) ? std::round(value) : std::round(value * 100) / 100;
    }
    }
    Q_UNREACHABLE();
}

QString formatValue(double value, Unit unit, const QString &currency, const Language &language)
{
    switch (unit) {
    case Unit::Count:
        return formatCount(asWritten(value, unit, currency), language);
    case Unit::Percent:
        return formatPercent(value, language);
    case Unit::Seconds:
        return formatDuration(value, language);
    case Unit::Currency:
        return formatMoney(asWritten(value, unit, currency), currency, language);
    case Unit::Ratio:
        return shortestText(value, 2, language);
    case Unit::Rank:
        return shortestText(value, 1, language);
    }
    Q_UNREACHABLE();
}

} // namespace core
