// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/message.h"

#include "core/language.h"

namespace core {

QString Message::in(const Language &language) const
{
    return language.filled(language.translate("message", source), arguments);
}

} // namespace core
