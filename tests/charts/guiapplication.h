// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>

// QPainter's text needs an application; the test program's main has none.
inline void needGuiApplication()
{
    static int argumentCount = 1;
    static char name[] = "test_charts";
    static char *arguments[] = {name, nullptr};
    static QGuiApplication application(argumentCount, arguments);
}
