// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/usage.h"

#include "core/strategy.h"

#include <QDate>

namespace cli {

namespace {

// "--year: 1 required" and "Could not convert: --year = abc" both speak of --year.
QString argumentNamed(QString text)
{
    text.remove(QLatin1String("Could not convert: "));
    text.remove(QLatin1String(" is required"));
    return text.section(u':', 0, 0).section(QLatin1String(" = "), 0, 0).section(QLatin1String(" excludes "), 0, 0).trimmed();
}

bool isPlannable(int year)
{
    return year >= 1990 && year <= 2200;
}

CLI::Validator checking(std::function<QString(const QString &)> check)
{
    return CLI::Validator([check = std::move(check)](std::string &text) { return check(QString::fromStdString(text)).toStdString(); }, "");
}

} // namespace

QString usageSentence(const CLI::ParseError &error, const core::Language &language)
{
    const QString text = QString::fromUtf8(error.what());
    const auto sentence = [&](const QString &pattern) { return language.filled(pattern, {argumentNamed(text)}); };
    if (text.startsWith(QLatin1String("A subcommand")))
        return language.translate("cli", "Say what to do: a command is missing.");
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return sentence(language.translate("cli", "%1 is missing."));
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return language.filled(language.translate("cli", "“%1” is not understood here."), {text.section(QLatin1String(": "), 1)});
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return sentence(language.translate("cli", "%1 has too few or too many values."));
    if (dynamic_cast<const CLI::ConversionError *>(&error))
        return sentence(language.translate("cli", "%1 does not take that value."));
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return sentence(language.translate("cli", "%1 does not go with the other options given."));
    return text; // validators speak the language already
}

CLI::Validator oneOf(const QStringList &choices, const core::Language &language)
{
    return checking([choices, language](const QString &text) {
        if (choices.contains(text))
            return QString();
        return language.filled(language.translate("cli", "“%1” is not one of %2."), {text, choices.join(QStringLiteral(", "))});
    });
}

QDate dayNamed(const std::string &text, QDate other)
{
    return text.empty() ? other : QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

CLI::Validator isoDay(const core::Language &language)
{
    return checking([language](const QString &text) {
        const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (day.isValid() && isPlannable(day.year()))
            return QString();
        return language.filled(language.translate("cli", "“%1” is not a date like 2027-03-31."), {text});
    });
}

CLI::Validator yearNumber(const core::Language &language)
{
    return checking([language](const QString &text) {
        const int year = text.toInt();
        if (text.size() == 4 && isPlannable(year))
            return QString();
        return language.filled(language.translate("cli", "“%1” is not a year like 2027."), {text});
    });
}

CLI::Validator quarterName(const core::Language &language)
{
    return checking([language](const QString &text) {
        if (core::quarterNamed(text))
            return QString();
        return language.filled(language.translate("cli", "“%1” is not a quarter like 2027Q1."), {text});
    });
}

CLI::Validator fileEndingIn(const QStringList &suffixes, const core::Language &language)
{
    return checking([suffixes, language](const QString &text) {
        for (const QString &suffix : suffixes)
            if (text.endsWith(u'.' + suffix, Qt::CaseInsensitive))
                return QString();
        return language.filled(language.translate("cli", "“%1” does not end in one of %2, which says what to write."),
            {text, QStringLiteral(".") + suffixes.join(QStringLiteral(", ."))});
    });
}

} // namespace cli
