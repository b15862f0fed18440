// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/profile.h"
#include "importing/profiletokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

// What importing/profileparser.cpp reads, written.
namespace importing {

namespace {

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject &object, const char *name, bool isSet)
{
    if (isSet)
        object.insert(QLatin1String(name), true);
}

void put(QJsonObject &object, const char *name, const QStringList &words)
{
    if (!words.isEmpty())
        object.insert(QLatin1String(name), QJsonArray::fromStringList(words));
}

void put(QJsonObject &object, const char *name, const QJsonObject &members)
{
    if (!members.isEmpty())
        object.insert(QLatin1String(name), members);
}

template <class Part, class ToJson>
void put(QJsonObject &object, const char *name, const std::vector<Part> &parts, ToJson toJson)
{
    QJsonArray array;
    for (const Part &part : parts)
        array.append(toJson(part));
    if (!array.isEmpty())
        object.insert(QLatin1String(name), array);
}

// The names of one provenance, by language.
QJsonObject namesOf(const NameSet &set, Provenance provenance)
{
    QStringList texts = set.byText.keys();
    texts.sort();
    std::map<QString, QStringList> byLanguage;
    for (const QString &text : texts)
        for (const KnownName &name : *set.byText.find(text))
            if (name.provenance == provenance)
                byLanguage[name.language].append(text);
    QJsonObject object;
    for (const auto &[language, names] : byLanguage)
        object.insert(language, QJsonArray::fromStringList(names));
    return object;
}

void putNames(QJsonObject &object, const NameSet &set)
{
    put(object, "seen", namesOf(set, Provenance::Seen));
    put(object, "documented", namesOf(set, Provenance::Documented));
    put(object, "unconfirmed", namesOf(set, Provenance::Unconfirmed));
    QStringList patterns;
    for (const QRegularExpression &pattern : set.patterns)
        patterns.append(pattern.pattern());
    put(object, "patterns", patterns);
}

QJsonObject columnJson(const ColumnRule &rule)
{
    QJsonObject object;
    put(object, "key", rule.key);
    object.insert(QLatin1String("role"), core::tokenOf(rule.role));
    put(object, "metric", rule.metric);
    if (rule.form != ValueForm::AsWritten)
        object.insert(QLatin1String("form"), core::tokenOf(rule.form));
    put(object, "network", rule.network);
    putNames(object, rule.names);
    return object;
}

QJsonObject titleJson(const TitleRule &rule)
{
    QJsonObject object;
    put(object, "metric", rule.metric);
    put(object, "network", rule.network);
    put(object, "segment", rule.segment);
    putNames(object, rule.names);
    return object;
}

QJsonObject factJson(const FactRule &rule)
{
    QJsonObject object;
    put(object, "metric", rule.metric);
    put(object, "pattern", rule.pattern.pattern());
    return object;
}

void putRecognition(QJsonObject &object, const TableRule &rule)
{
    object.insert(QLatin1String("layout"), core::tokenOf(rule.layout));
    object.insert(QLatin1String("kind"), core::tokenOf(rule.kind));
    put(object, "left_out", rule.isLeftOut);
    put(object, "sheets", rule.sheets);
    put(object, "preamble", rule.preamble);
    put(object, "likes_comments", rule.likesComments);
    put(object, "signature", rule.signature, [](const QStringList &group) { return QJsonArray::fromStringList(group); });
    put(object, "first", rule.first);
    if (rule.width > 0)
        object.insert(QLatin1String("width"), rule.width);
    put(object, "columns", rule.columns, columnJson);
    put(object, "titles", rule.titles, titleJson);
    put(object, "needs_title", rule.needsTitle);
}

QJsonObject namesObject(const NameSet &set)
{
    QJsonObject object;
    putNames(object, set);
    return object;
}

QJsonObject tableJson(const TableRule &rule)
{
    QJsonObject object;
    putRecognition(object, rule);
    put(object, "groups", namesObject(rule.groups));
    put(object, "segment", rule.segment);
    put(object, "own_dimensions", rule.hasOwnDimensions);
    put(object, "subject", rule.subject);
    put(object, "totals", namesObject(rule.totals));
    put(object, "skip_when_empty", rule.skippedWhenEmpty);
    put(object, "reject_when_empty", rule.rejectedWhenEmpty);
    put(object, "reject_comment", rule.rejectedComment);
    put(object, "facts", rule.facts, factJson);
    QJsonObject orders;
    for (auto order = rule.dayOrder.begin(); order != rule.dayOrder.end(); ++order)
        orders.insert(order.key(), core::tokenOf(order.value()));
    put(object, "day_order", orders);
    return object;
}

} // namespace

QByteArray toJson(const Profile &profile)
{
    QJsonObject object;
    object.insert(QLatin1String("id"), profile.id);
    put(object, "network", profile.network);
    QJsonObject beside;
    for (auto member = profile.networkBeside.begin(); member != profile.networkBeside.end(); ++member)
        beside.insert(member.key(), member.value());
    put(object, "network_beside", beside);
    put(object, "tables", profile.tables, tableJson);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace importing
