// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports.h"

#include <algorithm>

namespace core {

bool ImportPreview::hasData() const
{
    return std::any_of(parts.begin(), parts.end(), [](const ImportPart &part) { return part.rows.accepted > 0; });
}

} // namespace core
