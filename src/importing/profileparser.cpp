// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/profileparser.h"

#include "importing/name.h"
#include "importing/profiletokens.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace importing {

namespace {

using Names = QStringList;

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    if (value.isString())
        words.append(value.toString());
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    return words;
}

core::Problem unusable(const QString &place)
{
    return {{QT_TRANSLATE_NOOP("message", "This import profile can't be used: %1. Correct it and try again."), {place}}, place};
}

QString quoted(const char *member, const QString &value)
{
    return u'"' + QLatin1String(member) + QStringLiteral("\": \"") + value + u'"';
}

// What of a table that a stranger wrote would be taken on trust; empty: nothing.
QString trustedIn(const TableRule &rule, const core::MetricCatalogue &metrics)
{
    const auto isUnknown = [&](const QString &id) { return !id.isEmpty() && metrics.find(id) == nullptr; };
    for (const ColumnRule &column : rule.columns)
        if (isUnknown(column.metric) || (column.role == Role::Metric && column.metric.isEmpty()))
            return quoted("metric", column.metric);
    for (const TitleRule &title : rule.titles)
        if (isUnknown(title.metric))
            return quoted("metric", title.metric);
    for (const FactRule &fact : rule.facts)
        if (isUnknown(fact.metric))
            return quoted("metric", fact.metric);
    const bool hasHeader = rule.layout != Layout::Horizontal && rule.layout != Layout::Matrix && rule.layout != Layout::Single;
    if (hasHeader && rule.signature.empty()) // else it would be every table
        return QStringLiteral("\"signature\"");
    return {};
}

QStringList foldedWordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QString &word : wordsOf(value))
        words.append(foldedName(word).text);
    return words;
}

QString textAt(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

std::vector<KnownName> NameSet::find(const QString &folded) const
{
    if (const auto found = byText.find(folded); found != byText.end())
        return *found;
    for (const QRegularExpression &pattern : patterns)
        if (pattern.match(folded).hasMatch())
            return {KnownName{QString(), Provenance::Seen}};
    return {};
}

tl::expected<Profile, core::Problem> ProfileParser::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        complain(error.errorString());
    const Profile parsed = profile(document.object());
    if (!m_complaint.isEmpty())
        return tl::unexpected(unusable(m_complaint));
    return parsed;
}

void ProfileParser::complain(const QString &place)
{
    if (m_complaint.isEmpty())
        m_complaint = place;
}

void ProfileParser::allow(const QJsonObject &object, const QStringList &members)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!members.contains(member.key()))
            complain(QStringLiteral("\"") + member.key() + QStringLiteral("\""));
}

template <class Enum>
Enum ProfileParser::word(const QJsonObject &object, const QString &name, Enum usual)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return usual;
    const std::optional<Enum> found = core::fromToken<Enum>(value.toString());
    if (!found)
        complain(QStringLiteral("\"") + name + QStringLiteral("\": \"") + value.toString() + QStringLiteral("\""));
    return found.value_or(usual);
}

Profile ProfileParser::profile(const QJsonObject &object)
{
    allow(object, Names{QStringLiteral("id"), QStringLiteral("network"), QStringLiteral("network_beside"), QStringLiteral("tables"),
                      QStringLiteral("note")});
    Profile profile;
    profile.id = textAt(object, "id");
    profile.network = textAt(object, "network");
    const QJsonObject beside = object.value(QLatin1String("network_beside")).toObject();
    for (auto member = beside.begin(); member != beside.end(); ++member)
        profile.networkBeside.insert(member.key(), member.value().toString());
    for (const QJsonValue &value : object.value(QLatin1String("tables")).toArray())
        profile.tables.push_back(table(value.toObject()));
    if (profile.id.isEmpty() || profile.tables.empty())
        complain(QStringLiteral("\"id\", \"tables\""));
    return profile;
}

TableRule ProfileParser::table(const QJsonObject &object)
{
    allow(object, Names{QStringLiteral("layout"), QStringLiteral("kind"), QStringLiteral("left_out"), QStringLiteral("sheets"),
                      QStringLiteral("preamble"), QStringLiteral("likes_comments"), QStringLiteral("signature"), QStringLiteral("first"),
                      QStringLiteral("width"), QStringLiteral("columns"), QStringLiteral("titles"), QStringLiteral("needs_title"),
                      QStringLiteral("groups"), QStringLiteral("segment"), QStringLiteral("own_dimensions"), QStringLiteral("subject"),
                      QStringLiteral("totals"), QStringLiteral("skip_when_empty"), QStringLiteral("reject_when_empty"),
                      QStringLiteral("reject_comment"), QStringLiteral("facts"), QStringLiteral("day_order"), QStringLiteral("note")});
    TableRule rule;
    rule.layout = word(object, QStringLiteral("layout"), Layout::Table);
    rule.kind = word(object, QStringLiteral("kind"), core::TableKind::Daily);
    rule.isLeftOut = object.value(QLatin1String("left_out")).toBool();
    for (const QJsonValue &value : object.value(QLatin1String("columns")).toArray())
        rule.columns.push_back(column(value.toObject()));
    for (const QJsonValue &value : object.value(QLatin1String("titles")).toArray())
        rule.titles.push_back(title(value.toObject()));
    rule.needsTitle = object.value(QLatin1String("needs_title")).toBool();
    recognition(object, rule);
    records(object, rule);
    checkKeys(rule);
    return rule;
}

void ProfileParser::recognition(const QJsonObject &object, TableRule &rule)
{
    rule.sheets = foldedWordsOf(object.value(QLatin1String("sheets")));
    rule.preamble = foldedName(textAt(object, "preamble")).text;
    rule.likesComments = object.value(QLatin1String("likes_comments")).toBool();
    for (const QJsonValue &group : object.value(QLatin1String("signature")).toArray())
        rule.signature.push_back(wordsOf(group));
    rule.first = wordsOf(object.value(QLatin1String("first")));
    rule.width = object.value(QLatin1String("width")).toInt();
    rule.groups = names(object.value(QLatin1String("groups")).toObject());
}

void ProfileParser::records(const QJsonObject &object, TableRule &rule)
{
    rule.segment = textAt(object, "segment");
    rule.hasOwnDimensions = object.value(QLatin1String("own_dimensions")).toBool();
    rule.subject = textAt(object, "subject");
    rule.totals = names(object.value(QLatin1String("totals")).toObject());
    rule.skippedWhenEmpty = wordsOf(object.value(QLatin1String("skip_when_empty")));
    rule.rejectedWhenEmpty = wordsOf(object.value(QLatin1String("reject_when_empty")));
    rule.rejectedComment = foldedName(textAt(object, "reject_comment")).text;
    for (const QJsonValue &value : object.value(QLatin1String("facts")).toArray())
        rule.facts.push_back(fact(value.toObject()));
    const QJsonObject orders = object.value(QLatin1String("day_order")).toObject();
    for (auto member = orders.begin(); member != orders.end(); ++member)
        rule.dayOrder.insert(member.key(), word(orders, member.key(), tables::DayOrder::Unknown));
}

ColumnRule ProfileParser::column(const QJsonObject &object)
{
    allow(object, Names{QStringLiteral("key"), QStringLiteral("role"), QStringLiteral("metric"), QStringLiteral("form"),
                      QStringLiteral("network"), QStringLiteral("seen"), QStringLiteral("documented"), QStringLiteral("unconfirmed"),
                      QStringLiteral("patterns"), QStringLiteral("note")});
    ColumnRule rule;
    rule.metric = textAt(object, "metric");
    rule.role = word(object, QStringLiteral("role"), rule.metric.isEmpty() ? Role::Known : Role::Metric);
    rule.key = textAt(object, "key");
    if (rule.key.isEmpty())
        rule.key = rule.metric.isEmpty() ? core::tokenOf(rule.role) : rule.metric;
    rule.form = word(object, QStringLiteral("form"), ValueForm::AsWritten);
    rule.network = textAt(object, "network");
    rule.names = names(object);
    return rule;
}

TitleRule ProfileParser::title(const QJsonObject &object)
{
    allow(object, Names{QStringLiteral("metric"), QStringLiteral("network"), QStringLiteral("segment"), QStringLiteral("seen"),
                      QStringLiteral("documented"), QStringLiteral("unconfirmed"), QStringLiteral("patterns")});
    TitleRule rule;
    rule.metric = textAt(object, "metric");
    rule.network = textAt(object, "network");
    rule.segment = textAt(object, "segment");
    rule.names = names(object);
    return rule;
}

FactRule ProfileParser::fact(const QJsonObject &object)
{
    allow(object, Names{QStringLiteral("metric"), QStringLiteral("pattern")});
    FactRule rule{textAt(object, "metric"), QRegularExpression(textAt(object, "pattern"))};
    if (!rule.pattern.isValid())
        complain(rule.pattern.errorString());
    return rule;
}

NameSet ProfileParser::names(const QJsonObject &object)
{
    NameSet set;
    addNames(object.value(QLatin1String("seen")).toObject(), Provenance::Seen, set);
    addNames(object.value(QLatin1String("documented")).toObject(), Provenance::Documented, set);
    addNames(object.value(QLatin1String("unconfirmed")).toObject(), Provenance::Unconfirmed, set);
    for (const QString &pattern : wordsOf(object.value(QLatin1String("patterns")))) {
        set.patterns.emplace_back(pattern);
        if (!set.patterns.back().isValid())
            complain(set.patterns.back().errorString());
    }
    return set;
}

void ProfileParser::addNames(const QJsonObject &byLanguage, Provenance provenance, NameSet &set)
{
    for (auto member = byLanguage.begin(); member != byLanguage.end(); ++member)
        for (const QString &name : wordsOf(member.value()))
            set.byText[foldedName(name).text].push_back({member.key(), provenance});
}

// Every key that the signature and the rules name belongs to a column.
void ProfileParser::checkKeys(const TableRule &rule)
{
    QStringList named = rule.first + rule.skippedWhenEmpty + rule.rejectedWhenEmpty;
    for (const QStringList &group : rule.signature)
        named += group;
    for (const QString &key : named) {
        const bool isColumn =
            std::any_of(rule.columns.begin(), rule.columns.end(), [&](const ColumnRule &column) { return column.key == key; });
        if (!isColumn)
            complain(QStringLiteral("\"") + key + QStringLiteral("\""));
    }
}

tl::expected<Profile, core::Problem> parseProfile(const QByteArray &json)
{
    return ProfileParser().parse(json);
}

tl::expected<Profile, core::Problem> parseOwnProfile(const QByteArray &json, const core::MetricCatalogue &metrics)
{
    tl::expected<Profile, core::Problem> profile = parseProfile(json);
    if (profile)
        for (const TableRule &rule : profile->tables)
            if (const QString place = trustedIn(rule, metrics); !place.isEmpty())
                return tl::unexpected(unusable(place));
    return profile;
}

std::vector<Profile> profilesFrom(const std::vector<QByteArray> &documents)
{
    std::vector<Profile> profiles;
    for (const QByteArray &document : documents) {
        tl::expected<Profile, core::Problem> profile = parseProfile(document);
        Q_ASSERT_X(profile.has_value(), "profilesFrom", document.left(200).constData());
        if (profile)
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

} // namespace importing
