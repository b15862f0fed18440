// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/resource.h"

#include "core/tokens.h"

namespace catalogue {

namespace {

template <class Enum>
Enum wordOf(const nlohmann::json &object, const char *name)
{
    const std::optional<Enum> value = core::fromToken<Enum>(textOf(object, name));
    Q_ASSERT_X(value, "metrics.json", name);
    return value.value_or(Enum());
}

core::Metric metricFrom(const nlohmann::json &object)
{
    core::Metric metric;
    metric.id = textOf(object, "id");
    metric.tier = wordOf<core::Tier>(object, "tier");
    metric.behaviour = wordOf<core::Behaviour>(object, "behaviour");
    metric.unit = wordOf<core::Unit>(object, "unit");
    metric.isLowerBetter = object.value("lower_is_better", false);
    metric.isVanity = object.value("vanity", false);
    metric.isByHand = object.value("by_hand", false);
    metric.numerator = textOf(object, "numerator");
    metric.denominator = textOf(object, "denominator");
    metric.scale = object.value("scale", 1.0);
    metric.formula = textOf(object, "formula");
    metric.names = textsByLanguage(object, "names");
    metric.notes = textsByLanguage(object, "notes");
    metric.phrases = textsByLanguage(object, "phrases");
    return metric;
}

} // namespace

core::MetricCatalogue metrics()
{
    std::vector<core::Metric> all;
    const nlohmann::json document = resourceJson(QStringLiteral(":/metrics.json"));
    for (const nlohmann::json &object : document.at("metrics"))
        all.push_back(metricFrom(object));
    return core::MetricCatalogue(std::move(all));
}

} // namespace catalogue
