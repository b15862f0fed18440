// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/smart.h"

namespace core {

// What the five checks look at, found once.
struct Judged {
    const SmartInput &input;
    const Language &language;
    const Goal &goal;
    const Kpi *kpi;
    const Metric *metric;
    const Channel *channel;

    QString value(double number) const;
};

SmartLight lightFor(const Judged &judged, Criterion criterion, Light light, const QStringList &sentences);

// The two checks that look at numbers.
SmartLight measurable(const Judged &judged);
SmartLight attainable(const Judged &judged, const Attainability &attainability);

} // namespace core
