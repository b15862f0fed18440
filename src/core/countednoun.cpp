// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/countednoun.h"

#include <QStringList>

#include <algorithm>

namespace core {

QString countedNoun(const Metric &metric, const QString &languageCode)
{
    static const QStringList articles{QStringLiteral("les "), QStringLiteral("le nombre de "), QStringLiteral("le nombre d’")};
    const auto french = metric.phrases.find(QStringLiteral("fr"));
    if (metric.unit != Unit::Count || french == metric.phrases.end()) // only the French article tells "les vues" from "la portée"
        return {};
    const auto article =
        std::find_if(articles.begin(), articles.end(), [&](const QString &start) { return french->second.startsWith(start); });
    if (article == articles.end())
        return {};
    if (languageCode == u"fr")
        return french->second.mid(article->size());
    const QString number = QStringLiteral("the number of "), text = metric.phrase(languageCode);
    return text.startsWith(number) ? text.mid(number.size()) : text.startsWith(u"the ") ? text.mid(4) : text;
}

} // namespace core
