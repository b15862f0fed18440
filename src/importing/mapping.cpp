// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/mapping.h"

#include "importing/name.h"
#include "tables/day.h"

#include <algorithm>

namespace importing {

namespace {

using core::MappedColumn;
using core::TableKind;

NameSet onlyName(const QString &folded, const QString &language)
{
    NameSet names;
    names.byText.insert(folded, {KnownName{language, Provenance::Seen}});
    return names;
}

// First cells of rows that sum up, in files that nobody has described.
NameSet usualTotals()
{
    NameSet names;
    for (const char *total : {"Total", "Totals", "Grand total", "Sum"})
        names.byText.insert(foldedName(QString::fromUtf8(total)).text, {KnownName{QStringLiteral("en"), Provenance::Seen}});
    for (const char *total : {"Totaux", "Total général", "Somme"})
        names.byText.insert(foldedName(QString::fromUtf8(total)).text, {KnownName{QStringLiteral("fr"), Provenance::Seen}});
    return names;
}

QString usualSubject(TableKind kind)
{
    return kind == TableKind::Posts ? QStringLiteral("post") : kind == TableKind::Campaigns ? QStringLiteral("ad") : QString();
}

QString usualKey(const core::ColumnUse &use, const QString &folded)
{
    switch (use.role) {
    case Role::Metric:
        return use.metric;
    case Role::Known:
        return QStringLiteral("left out: ") + folded;
    case Role::Dimension:
        return folded;
    default:
        return core::tokenOf(use.role);
    }
}

// The rules of the columns, each with a key of its own.
class Columns {
public:
    Columns(const core::MappedTable &table, const TableRule &base)
        : m_base(base)
        , m_language(table.language)
    {
        for (const MappedColumn &column : table.columns)
            add(column);
    }

    bool hasRepeated() const { return m_hasRepeated; }
    std::vector<ColumnRule> take() { return std::move(m_rules); }

private:
    void add(const MappedColumn &column)
    {
        const QString folded = foldedName(column.name).text;
        if (m_names.contains(folded)) {
            m_hasRepeated = true;
            return;
        }
        m_names.append(folded);
        ColumnRule rule = ruleFor(column.use, folded);
        const QString key = rule.key;
        for (int number = 2; hasKey(rule.key); ++number)
            rule.key = key + u' ' + QString::number(number);
        rule.names = onlyName(folded, m_language);
        m_rules.push_back(std::move(rule));
    }

    // As the profile has it, where the user left it so.
    ColumnRule ruleFor(const core::ColumnUse &use, const QString &folded) const
    {
        const auto known = std::find_if(m_base.columns.begin(), m_base.columns.end(), [&](const ColumnRule &rule) {
            return rule.role == use.role && rule.metric == use.metric && rule.role != Role::Known && !rule.names.find(folded).empty();
        });
        ColumnRule rule;
        if (known != m_base.columns.end())
            rule = *known;
        else
            rule.key = usualKey(use, folded);
        rule.role = use.role;
        rule.metric = use.metric;
        rule.form = use.form;
        return rule;
    }

    bool hasKey(const QString &key) const
    {
        return std::any_of(m_rules.begin(), m_rules.end(), [&](const ColumnRule &rule) { return rule.key == key; });
    }

    const TableRule &m_base;
    QString m_language;
    QStringList m_names;
    std::vector<ColumnRule> m_rules;
    bool m_hasRepeated = false;
};

// A post has its moment, everything else its day: whichever of the two the user named.
void settleDays(TableRule &rule)
{
    const bool isPosts = rule.kind == TableKind::Posts;
    const Role wanted = isPosts ? Role::PublishedAt : Role::Day;
    const Role other = isPosts ? Role::Day : Role::PublishedAt;
    const auto with = [&](Role role) {
        return std::find_if(rule.columns.begin(), rule.columns.end(), [&](const ColumnRule &column) { return column.role == role; });
    };
    if (const auto named = with(other); named != rule.columns.end() && with(wanted) == rule.columns.end())
        named->role = wanted;
}

void keepKeys(QStringList &keys, const std::vector<ColumnRule> &columns)
{
    keys.removeIf([&](const QString &key) {
        return std::none_of(columns.begin(), columns.end(), [&](const ColumnRule &column) { return column.key == key; });
    });
}

void tellByHeader(TableRule &rule, bool hasRepeated)
{
    rule.first.clear();
    rule.signature.clear();
    for (const ColumnRule &column : rule.columns)
        rule.signature.push_back({column.key});
    rule.width = hasRepeated ? 0 : static_cast<int>(rule.columns.size());
    keepKeys(rule.skippedWhenEmpty, rule.columns);
    keepKeys(rule.rejectedWhenEmpty, rule.columns);
    rule.hasOwnDimensions = false; // each is named
}

// A table below a title is told by that title too; what it counts is said by its column from now on.
void tellByTitle(TableRule &rule, const core::MappedTable &table)
{
    const QString folded = foldedName(table.title).text;
    TitleRule title;
    for (const TitleRule &known : rule.titles)
        if (!known.names.find(folded).empty())
            title = known;
    title.metric.clear();
    title.names = onlyName(folded, table.language);
    rule.titles = {title};
    rule.needsTitle = true;
}

} // namespace

Profile profileFrom(const core::MappedTable &table, const QString &id)
{
    Profile profile;
    TableRule rule;
    rule.totals = usualTotals();
    if (const auto base = parseProfile(table.base); base) {
        profile = *base;
        rule = base->tables.front();
    }
    if (table.base.isEmpty() || rule.kind != table.kind)
        rule.subject = usualSubject(table.kind);
    rule.kind = table.kind;
    Columns columns(table, rule);
    const bool hasRepeated = columns.hasRepeated();
    rule.columns = columns.take();
    settleDays(rule);
    tellByHeader(rule, hasRepeated);
    if (rule.layout == Layout::Titled)
        tellByTitle(rule, table);
    if (table.isDayFirst)
        rule.dayOrder.insert(QString(), *table.isDayFirst ? tables::DayOrder::DayFirst : tables::DayOrder::MonthFirst);
    profile.id = id;
    profile.network = table.network;
    profile.tables = {rule};
    return profile;
}

QByteArray mappingJson(const core::MappedTable &table, const QString &id)
{
    return toJson(profileFrom(table, id));
}

} // namespace importing
