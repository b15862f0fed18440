// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parts.h"

namespace core {

namespace {

QString nameOf(const QString &id, const MetricCatalogue &metrics, const Language &language)
{
    if (id == daysPart)
        return language.translate("core", "Days");
    const Metric *metric = metrics.find(id);
    return metric ? metric->name(language.code()) : id;
}

// Only what begins a formula has a capital.
QString inFormula(QString name, bool isFirst)
{
    if (!isFirst && name.size() > 1 && !name.at(1).isUpper())
        name[0] = name[0].toLower();
    return name;
}

} // namespace

std::vector<PartTerm> termsOf(const QString &expression)
{
    std::vector<PartTerm> terms;
    bool isSubtracted = false;
    bool isFactor = false;
    for (const QString &word : expression.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"+" || word == u"-" || word == u"*") {
            isSubtracted = word == u"-";
            isFactor = word == u"*";
        } else if (isFactor && !terms.empty()) {
            terms.back().level = word;
            isFactor = false;
        } else {
            terms.push_back({word, {}, isSubtracted});
        }
    }
    return terms;
}

QStringList partsOf(const Metric &metric)
{
    QStringList ids;
    for (const QString &expression : {metric.numerator, metric.denominator})
        for (const PartTerm &term : termsOf(expression))
            for (const QString &id : {term.metric, term.level})
                if (!id.isEmpty() && id != daysPart && !ids.contains(id))
                    ids += id;
    return ids;
}

bool isOfOpening(const Metric &metric, const MetricCatalogue &metrics)
{
    const auto below = termsOf(metric.denominator);
    if (below.size() != 1 || !below.front().level.isEmpty())
        return false;
    const Metric *part = metrics.find(below.front().metric);
    return part && part->behaviour == Behaviour::Level;
}

QString partsText(const QString &expression, const MetricCatalogue &metrics, const Language &language)
{
    const auto terms = termsOf(expression);
    QString text;
    for (const PartTerm &term : terms) {
        const bool isFirst = text.isEmpty();
        if (!isFirst)
            text += term.isSubtracted ? QStringLiteral(" − ") : QStringLiteral(" + ");
        text += inFormula(nameOf(term.metric, metrics, language), isFirst);
        if (!term.level.isEmpty())
            text += QStringLiteral(" × ") + inFormula(nameOf(term.level, metrics, language), false);
    }
    const bool isCompound = terms.size() > 1 || (!terms.empty() && !terms.front().level.isEmpty());
    return isCompound ? QString(u'(' + text + u')') : text;
}

} // namespace core
