// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/id.h"

#include <QRandomGenerator>

namespace core {

qint64 newIdValue()
{
    qint64 value = 0;
    while (value == 0)
        value = static_cast<qint64>(QRandomGenerator::global()->generate64() >> 1);
    return value;
}

} // namespace core
