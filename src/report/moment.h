// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace report {

// When a document says it was made: the day it speaks of, unless whoever builds reproducibly says another moment (SOURCE_DATE_EPOCH).
QDateTime momentOf(QDate day);

} // namespace report
