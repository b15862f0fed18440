// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/resource.h"

#include <QFile>

namespace catalogue {

namespace {

Texts textsFrom(const nlohmann::json &object)
{
    Texts texts;
    for (const auto &[language, text] : object.items())
        texts.emplace(QString::fromStdString(language), QString::fromStdString(text.get<std::string>()));
    return texts;
}

Fact factFrom(const nlohmann::json &object)
{
    Fact fact{textOf(object, "id"), textsByLanguage(object, "texts"), textOf(object, "source"), std::nullopt};
    if (object.contains("year"))
        fact.year = object.at("year").get<int>();
    return fact;
}

// Each member of a list, read by `read`.
template <class Read>
auto listOf(const nlohmann::json &object, const char *name, Read read)
{
    std::vector<decltype(read(object))> all;
    const auto found = object.find(name);
    if (found != object.end())
        for (const nlohmann::json &member : *found)
            all.push_back(read(member));
    return all;
}

} // namespace

QByteArray resourceBytes(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "resourceBytes", qPrintable(path));
    return isOpen ? file.readAll() : QByteArray();
}

nlohmann::json resourceJson(const QString &path)
{
    const QByteArray bytes = resourceBytes(path);
    nlohmann::json json = nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
    Q_ASSERT_X(!json.is_discarded(), "resourceJson", qPrintable(path));
    return json;
}

QString textOf(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? QString() : QString::fromStdString(found->get<std::string>());
}

Texts textsByLanguage(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? Texts() : textsFrom(*found);
}

QStringList wordsOf(const nlohmann::json &object, const char *name)
{
    QStringList words;
    const auto found = object.find(name);
    if (found != object.end())
        for (const nlohmann::json &word : *found)
            words.append(QString::fromStdString(word.get<std::string>()));
    return words;
}

std::vector<Texts> textListOf(const nlohmann::json &object, const char *name)
{
    return listOf(object, name, textsFrom);
}

std::vector<Choice> choicesOf(const nlohmann::json &object, const char *name)
{
    return listOf(object, name, choiceFrom);
}

std::vector<Fact> factsOf(const nlohmann::json &object, const char *name)
{
    return listOf(object, name, factFrom);
}

Choice choiceFrom(const nlohmann::json &object)
{
    return {textOf(object, "id"), textsByLanguage(object, "names"), textsByLanguage(object, "hints"), textOf(object, "metric")};
}

} // namespace catalogue
