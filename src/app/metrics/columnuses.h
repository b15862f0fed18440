// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports.h"
#include "core/language.h"

namespace app {

// What a column may be taken for, under a heading: the metrics by tier, then what else tells a row, and that it is left out.
struct ColumnUseGroup {
    struct Choice {
        QString text;
        core::ColumnUse use;
        QString hint;
    };
    QString title;
    std::vector<Choice> choices;
};

std::vector<ColumnUseGroup> columnUses(const core::MetricCatalogue &metrics, core::TableKind kind, const core::Language &language);
// "Reach", "Watch time, in hours", "Day", "Left out"
QString columnUseText(const core::ColumnUse &use, const core::MetricCatalogue &metrics, const core::Language &language);
// As one word, and back.
QString columnUseToken(const core::ColumnUse &use);
core::ColumnUse columnUseFrom(const QString &token);

} // namespace app
