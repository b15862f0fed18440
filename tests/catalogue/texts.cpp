// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/resource.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

namespace {

// Every text below `json`, with its language.
void collect(const nlohmann::json &json, std::vector<std::pair<QString, QString>> &texts)
{
    if (!json.is_structured())
        return;
    for (const auto &[key, value] : json.items()) {
        if (json.is_object() && (key == "en" || key == "fr") && value.is_string())
            texts.emplace_back(QString::fromStdString(key), QString::fromStdString(value.get<std::string>()));
        collect(value, texts);
    }
}

std::vector<std::pair<QString, QString>> textsOfResource(const QString &path)
{
    std::vector<std::pair<QString, QString>> texts;
    collect(catalogue::resourceJson(path), texts);
    return texts;
}

} // namespace

TEST_CASE("the catalogue writes French as it is printed, and straight quotes in no language", "[catalogue][Q30]")
{
    const QRegularExpression badFrench(QStringLiteral("[^\\x{202F}?!][;?!%]|[^\\x{A0}]:|\u00AB[^\\x{A0}]|[^\\x{A0}]\u00BB"));
    const QRegularExpression straight(QStringLiteral("['\"]| $|^ |  "));
    for (const char *path : {":/goaltypes.json", ":/metrics.json", ":/limits.json", ":/guides.json", ":/lists.json"}) {
        const auto texts = textsOfResource(QLatin1String(path));
        CHECK(texts.size() > 50);
        for (const auto &[language, text] : texts) {
            INFO(path << ": " << text.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(straight.match(text).hasMatch());
            if (language == QLatin1String("fr"))
                CHECK_FALSE(badFrench.match(text).hasMatch());
        }
    }
}
