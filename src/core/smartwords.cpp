// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/format.h"
#include "core/smart.h"

#include <cmath>

namespace core {

QString label(Criterion criterion, const Language &language)
{
    switch (criterion) {
    case Criterion::Specific:
        return language.translate("core", "Specific");
    case Criterion::Measurable:
        return language.translate("core", "Measurable");
    case Criterion::Attainable:
        return language.translate("core", "Attainable");
    case Criterion::Relevant:
        return language.translate("core", "Relevant");
    case Criterion::TimeBound:
        return language.translate("core", "Time-bound");
    }
    Q_UNREACHABLE();
}

QString label(Support support, const Language &language)
{
    switch (support) {
    case Support::NoHistory:
        return language.translate("core", "No history");
    case Support::Supported:
        return language.translate("core", "Supported");
    case Support::Stretch:
        return language.translate("core", "Stretch", "a target");
    case Support::NotSupported:
        return language.translate("core", "Not supported");
    }
    Q_UNREACHABLE();
}

QString missingLights(const SmartReading &reading, const Language &language)
{
    QStringList missing;
    for (const SmartLight &light : reading.lights)
        if (light.light != Light::Yes)
            missing += label(light.criterion, language).toLower();
    if (missing.isEmpty())
        return {};
    return language.filled(language.translate("core", "Not SMART yet: %1"), {missing.join(QStringLiteral(", "))});
}

QString rateText(double rate, const Attainability &attainability, Unit unit, const QString &currency, const Language &language)
{
    const bool isFlow = attainability.behaviour == Behaviour::Flow;
    const QString value = attainability.isRelative ? formatPercent(100 * rate, language) : formatRate(rate, unit, currency, language);
    return language.filled(isFlow ? language.translate("core", "%1 a week") : language.translate("core", "%1 a month"), {value});
}

QString attainabilitySentence(const Attainability &attainability, const Language &language)
{
    const bool isFlow = attainability.behaviour == Behaviour::Flow;
    if (!attainability.observed)
        return language.translate("core", "There is no history yet to compare it with.");
    if (attainability.isReached)
        return language.translate("core", "This is what the numbers show already.");
    if (!attainability.needed)
        return language.translate("core", "With a target and a deadline it can be compared with the history.");
    if (*attainability.needed <= 0)
        return language.translate("core", "More was counted already than the target allows.");
    if (!attainability.ratio)
        return isFlow ? language.translate("core", "In the last four weeks nothing was counted.")
                      : language.translate("core", "It did not move this way in the months that were measured.");
    const QString times = formatValue(std::round(*attainability.ratio * 10) / 10, Unit::Ratio, {}, language);
    if (attainability.restsOnLastYear)
        return language.filled(language.translate("core", "Needs %1 times what the same weeks of last year let expect."), {times});
    return isFlow ? language.filled(language.translate("core", "Needs %1 times what the last four weeks brought."), {times})
                  : language.filled(language.translate("core", "Needs %1 times the growth that was measured."), {times});
}

} // namespace core
