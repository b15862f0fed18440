// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/typedkpi.h"

#include <QRegularExpression>

namespace core {

// A sentence in small letters without accents, from which each finder blanks what it has understood, so that a day is not taken
// for an amount.
class FoldedText {
public:
    explicit FoldedText(const QString &text);

    const QString &text() const { return m_text; }
    bool has(const QRegularExpression &pattern) const { return pattern.match(m_text).hasMatch(); }
    // The first match, which is blanked.
    QRegularExpressionMatch take(const QRegularExpression &pattern);
    void blank(qsizetype start, qsizetype length);

private:
    QString m_text;
};

QString folded(const QString &text);

// Each finds its part in the text and blanks it.
void findMetric(FoldedText &text, const TypedKpiInput &input, TypedKpi &result);
void findChannel(FoldedText &text, const TypedKpiInput &input, TypedKpi &result);
void findDeadline(FoldedText &text, const TypedKpiInput &input, TypedKpi &result);

} // namespace core
