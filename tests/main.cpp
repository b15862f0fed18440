// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catch2 2.13 asks the program for its tests at build time, so this main needs no display. Tests that need a
// QApplication make one for themselves (see tests/gui/guiapplication.h).
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
