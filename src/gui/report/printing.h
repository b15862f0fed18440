// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"

#include <QByteArray>
#include <tl/expected.hpp>

namespace gui {

// Hands a finished PDF to the system's own viewer, which prints it on whatever printer there is. The file, of that name, lies in a
// folder that only this user can read and that goes when the program ends.
tl::expected<void, core::Problem> handToPrint(const QByteArray &pdf, const QString &name);

} // namespace gui
