// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/resource.h"

#include <QFile>

namespace catalogue {

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

std::map<QString, QString> textsByLanguage(const nlohmann::json &object, const char *name)
{
    std::map<QString, QString> texts;
    const auto found = object.find(name);
    if (found != object.end())
        for (const auto &[language, text] : found->items())
            texts.emplace(QString::fromStdString(language), QString::fromStdString(text.get<std::string>()));
    return texts;
}

} // namespace catalogue
