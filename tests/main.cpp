// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catch2 2.13 asks the program for its tests at build time, so this main needs no display. Tests that need a
// QApplication make one for themselves (see tests/gui/guiapplication.h).
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QByteArray>

int main(int argc, char **argv)
{
    // The same place everywhere: no screen, no locale of the machine, no time zone.
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen"));
    qputenv("LC_ALL", QByteArray("C.UTF-8"));
    qputenv("TZ", QByteArray("UTC"));
    if (!qEnvironmentVariableIsSet("QUARTERDECK_BINARY"))
        qputenv("QUARTERDECK_BINARY", QByteArray(QUARTERDECK_BINARY_PATH)); // the program that the black-box tests run
    return Catch::Session().run(argc, argv);
}
