// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

// A name as a file's name may begin with it on any system: small letters of any script without their marks, and digits, joined by
// hyphens; forty at most. Empty where the name has none.
QString fileNamePart(const QString &name);

} // namespace core
