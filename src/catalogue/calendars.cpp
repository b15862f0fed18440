// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/calendars.h"

#include "catalogue/resource.h"

namespace catalogue {

namespace {

core::CalendarColumn calendarColumnFrom(const nlohmann::json &object)
{
    const auto kind = core::fromToken<core::CalendarColumnKind>(textOf(object, "kind"));
    Q_ASSERT_X(kind, "calendarlayouts.json", qPrintable(textOf(object, "header")));
    return {textOf(object, "header"), object.contains("headers") ? textsByLanguage(object, "headers") : std::map<QString, QString>(),
        kind.value_or(core::CalendarColumnKind::Nothing), textOf(object, "field"), textOf(object, "format")};
}

core::CalendarLayout calendarLayoutFrom(const nlohmann::json &object)
{
    core::CalendarLayout layout;
    layout.id = textOf(object, "id");
    layout.names = textsByLanguage(object, "names");
    layout.explanations = textsByLanguage(object, "explanations");
    for (const nlohmann::json &column : object.at("columns"))
        layout.columns.push_back(calendarColumnFrom(column));
    layout.hasIdeas = object.value("ideas", false);
    layout.networks = wordsOf(object, "networks");
    layout.mostRows = object.value("most_rows", 0);
    layout.isForPeople = object.value("for_people", false);
    layout.isForSpreadsheets = object.value("for_spreadsheets", false);
    for (const nlohmann::json &longest : object.value("longest", nlohmann::json::array()))
        layout.longest.push_back({textOf(longest, "field"), longest.at("characters").get<int>()});
    layout.unique = textOf(object, "unique");
    layout.source = textOf(object, "source");
    return layout;
}

// Each word of each language of a member such as "words", in order.
QStringList wordsOfAllLanguages(const nlohmann::json &object, const char *name)
{
    QStringList words;
    for (const auto &byLanguage : object.at(name).items())
        words += wordsOf(object.at(name), byLanguage.key().c_str());
    return words;
}

template <class Value>
QHash<QString, Value> valuesByWord(const nlohmann::json &list, const char *valueName)
{
    QHash<QString, Value> values;
    for (const nlohmann::json &object : list) {
        const auto value = core::fromToken<Value>(textOf(object, valueName));
        Q_ASSERT_X(value, "calendarwords.json", valueName);
        values.insert(core::tokenOf(*value), *value); // what we write ourselves
        for (const QString &word : wordsOfAllLanguages(object, "words"))
            values.insert(word, *value);
    }
    return values;
}

} // namespace

std::vector<core::CalendarLayout> calendarLayouts()
{
    std::vector<core::CalendarLayout> layouts;
    const nlohmann::json document = resourceJson(QStringLiteral(":/calendarlayouts.json"));
    for (const nlohmann::json &object : document.at("layouts"))
        layouts.push_back(calendarLayoutFrom(object));
    return layouts;
}

core::CalendarWords calendarWords()
{
    const nlohmann::json document = resourceJson(QStringLiteral(":/calendarwords.json"));
    core::CalendarWords words;
    for (const nlohmann::json &column : document.at("columns")) {
        int rank = 0;
        for (const QString &header : wordsOfAllLanguages(column, "headers"))
            words.headers.insert(header, {textOf(column, "field"), rank++});
    }
    for (const nlohmann::json &fields : document.at("without_header")) {
        QStringList &list = words.withoutHeader.emplace_back();
        for (const nlohmann::json &field : fields)
            list << QString::fromStdString(field.get<std::string>());
    }
    words.captionSeparator = textOf(document, "caption_separator");
    words.statuses = valuesByWord<core::PostStatus>(document.at("statuses"), "status");
    words.formats = valuesByWord<core::PostFormat>(document.at("formats"), "format");
    words.yes = wordsOf(document, "yes");
    words.no = wordsOf(document, "no");
    for (const nlohmann::json &network : document.at("networks"))
        for (const QString &word : wordsOf(network, "words"))
            words.networks.insert(word, textOf(network, "network"));
    return words;
}

} // namespace catalogue
