// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mixlabels.h"

#include <array>
#include <utility>

namespace core {

QString mixCategoryLabel(const QString &category, const Language &language)
{
    static const std::array<std::pair<const char *, const char *>, 8> names{{
        {"value", QT_TRANSLATE_NOOP("core", "Of use to the audience")},
        {"promotion", QT_TRANSLATE_NOOP("core", "Promotion")},
        {"industry", QT_TRANSLATE_NOOP("core", "Ideas of the trade")},
        {"personal", QT_TRANSLATE_NOOP("core", "Personal exchange")},
        {"traffic", QT_TRANSLATE_NOOP("core", "Brings visitors")},
        {"curated", QT_TRANSLATE_NOOP("core", "Shared from others")},
        {"leads", QT_TRANSLATE_NOOP("core", "Brings leads")},
        {"culture", QT_TRANSLATE_NOOP("core", "Our life and culture")},
    }};
    for (const auto &[id, name] : names)
        if (category == QLatin1String(id))
            return language.translate("core", name);
    return category;
}

} // namespace core
