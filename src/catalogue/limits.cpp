// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/limits.h"

#include "catalogue/resource.h"

#include <algorithm>

namespace catalogue {

namespace {

nlohmann::json limitsDocument()
{
    return resourceJson(QStringLiteral(":/limits.json"));
}

template <class Enum>
Enum limitWord(const nlohmann::json &object, const char *name)
{
    const std::optional<Enum> value = core::fromToken<Enum>(textOf(object, name));
    Q_ASSERT_X(value, "limits.json", name);
    return value.value_or(Enum());
}

QDate dayOf(const nlohmann::json &object, const char *name)
{
    return QDate::fromString(textOf(object, name), Qt::ISODate);
}

template <class Number>
std::optional<Number> numberOf(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? std::nullopt : std::optional<Number>(found->get<Number>());
}

LimitValue valueFrom(const nlohmann::json &object)
{
    return {object.at("amount").get<double>(), textOf(object, "source"), dayOf(object, "stated_on"), !object.value("unconfirmed", false)};
}

NetworkLimit limitFrom(const nlohmann::json &object)
{
    NetworkLimit limit;
    limit.id = textOf(object, "id");
    limit.network = textOf(object, "network");
    limit.item = textOf(object, "item");
    limit.names = textsByLanguage(object, "names");
    limit.unit = limitWord<LimitUnit>(object, "unit");
    limit.counting = limitWord<Counting>(object, "counting");
    limit.isHard = object.at("hard").get<bool>();
    limit.isMinimum = object.value("minimum", false);
    limit.linkLength = numberOf<int>(object, "link_length");
    limit.refusedCharacters = textOf(object, "refused_characters");
    limit.formats = wordsOf(object, "formats");
    for (const nlohmann::json &value : object.at("values"))
        limit.values.push_back(valueFrom(value));
    limit.notes = textsByLanguage(object, "notes");
    limit.readOn = dayOf(object, "read_on");
    return limit;
}

ImageSize imageSizeFrom(const nlohmann::json &object)
{
    ImageSize size;
    size.id = textOf(object, "id");
    size.network = textOf(object, "network");
    size.purpose = textOf(object, "purpose");
    size.names = textsByLanguage(object, "names");
    size.width = object.at("width").get<int>();
    size.height = object.at("height").get<int>();
    size.minimumWidth = numberOf<int>(object, "min_width");
    size.minimumHeight = numberOf<int>(object, "min_height");
    size.maximumWidth = numberOf<int>(object, "max_width");
    size.maximumHeight = numberOf<int>(object, "max_height");
    size.narrowest = numberOf<double>(object, "min_aspect");
    size.widest = numberOf<double>(object, "max_aspect");
    size.maximumBytes = numberOf<qint64>(object, "max_bytes");
    size.formats = wordsOf(object, "formats");
    size.source = textOf(object, "source");
    size.isConfirmed = !object.value("unconfirmed", false);
    size.notes = textsByLanguage(object, "notes");
    size.readOn = dayOf(object, "read_on");
    return size;
}

} // namespace

std::vector<NetworkLimit> networkLimits()
{
    std::vector<NetworkLimit> all;
    const nlohmann::json document = limitsDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("limits"))
        all.push_back(limitFrom(object));
    return all;
}

std::optional<NetworkLimit> networkLimit(const QString &id)
{
    const nlohmann::json document = limitsDocument();
    const nlohmann::json &limits = document.at("limits");
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const nlohmann::json &object) { return textOf(object, "id") == id; });
    return found == limits.end() ? std::nullopt : std::optional(limitFrom(*found));
}

std::vector<ImageSize> imageSizes()
{
    std::vector<ImageSize> all;
    const nlohmann::json document = limitsDocument(); // outlives the loop
    for (const nlohmann::json &object : document.at("image_sizes"))
        all.push_back(imageSizeFrom(object));
    return all;
}

CountingWeights countingWeights()
{
    const nlohmann::json document = limitsDocument();
    const nlohmann::json &object = document.at("weights");
    CountingWeights weights;
    weights.light = object.at("light").get<int>();
    weights.other = object.at("other").get<int>();
    weights.emoji = object.at("emoji").get<int>();
    weights.link = object.at("link").get<int>();
    for (const nlohmann::json &range : object.at("light_ranges"))
        weights.lightRanges.push_back({range.at(0).get<char32_t>(), range.at(1).get<char32_t>()});
    weights.source = textOf(object, "source");
    weights.readOn = dayOf(object, "read_on");
    return weights;
}

} // namespace catalogue
