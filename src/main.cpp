// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/run.h"
#include "gui/run.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <clocale>

namespace {

// The one place that asks for the clock; SOURCE_DATE_EPOCH stands in for it where results must be reproducible.
QDateTime now()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

app::Environment environment()
{
    const QLocale locale = QLocale::system();
    app::Environment place;
    place.now = now();
    place.today = place.now.toLocalTime().date();
    place.clock = now;
    place.language = core::Language::of(locale.language() == QLocale::French ? u"fr" : u"en", locale);
    place.currency = locale.currencySymbol(QLocale::CurrencyIsoCode);
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    place.timeZone = zone == "UTC" || zone == "Etc/UTC" ? QString() : QString::fromLatin1(zone);
    place.weekStart = locale.language() == QLocale::C ? 1 : locale.firstDayOfWeek();
    return place;
}

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = decoded(argc, argv);
    const bool opensWindow =
        arguments.size() < 2 || (arguments.size() == 2 && !arguments[1].startsWith(u'-') && !cli::isCommand(arguments));
    if (opensWindow)
        return gui::run(argc, argv, arguments.value(1), environment());
    const QCoreApplication application(argc, argv); // no display, no plugins
    std::setlocale(LC_NUMERIC, "C"); // as gui::run says
    return cli::run(arguments, environment());
}
