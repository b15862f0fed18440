// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/references.h"

#include <map>
#include <set>

namespace core {

namespace {

template <class Member>
struct Referred {
}; // the id of the entity that a column refers to, if it does
template <class Target>
struct Referred<Id<Target>> {
    using Type = Id<Target>;
};
template <class Target>
struct Referred<std::optional<Id<Target>>> {
    using Type = Id<Target>;
};

// All references of a table's rows: the row, what it refers to, and whether it is owned by that.
template <class Entity, class Visit>
void forEachReference(const Strategy &strategy, const Visit &visit)
{
    schema::forEachColumn<Entity>([&](const auto &column) {
        using Member = typename std::decay_t<decltype(column)>::Type;
        if constexpr (requires { typename Referred<Member>::Type; })
            for (const Entity &row : strategy.all<Entity>()) {
                const std::optional<typename Referred<Member>::Type> target = row.*column.member;
                if (target)
                    visit(row, Edit::RowId(*target), column.onDelete == schema::OnDelete::Owned);
            }
    });
}

// The rows of one table, counted: "3 posts".
QString counted(const QString &table, int n, const Language &language)
{
    const auto word = [&](const char *source) { return language.translate("core", source, nullptr, n); };
    static const std::map<QString, const char *> nouns{
        {QStringLiteral("persona"), QT_TRANSLATE_N_NOOP("core", "%n personas")},
        {QStringLiteral("interview"), QT_TRANSLATE_N_NOOP("core", "%n interviews")},
        {QStringLiteral("observation"), QT_TRANSLATE_N_NOOP("core", "%n observations")},
        {QStringLiteral("audience_share"), QT_TRANSLATE_N_NOOP("core", "%n audience figures")},
        {QStringLiteral("channel"), QT_TRANSLATE_N_NOOP("core", "%n channels")},
        {QStringLiteral("impostor"), QT_TRANSLATE_N_NOOP("core", "%n impostors")},
        {QStringLiteral("existing_content"), QT_TRANSLATE_N_NOOP("core", "%n existing contents")},
        {QStringLiteral("goal"), QT_TRANSLATE_N_NOOP("core", "%n goals")},
        {QStringLiteral("kpi"), QT_TRANSLATE_N_NOOP("core", "%n KPIs")},
        {QStringLiteral("story"), QT_TRANSLATE_N_NOOP("core", "%n stories")},
        {QStringLiteral("budget_line"), QT_TRANSLATE_N_NOOP("core", "%n budget lines")},
        {QStringLiteral("paid_plan"), QT_TRANSLATE_N_NOOP("core", "%n ads")},
        {QStringLiteral("promo_code"), QT_TRANSLATE_N_NOOP("core", "%n promo codes")},
        {QStringLiteral("post"), QT_TRANSLATE_N_NOOP("core", "%n posts")},
        {QStringLiteral("follower_request"), QT_TRANSLATE_N_NOOP("core", "%n requests")},
        {QStringLiteral("mention"), QT_TRANSLATE_N_NOOP("core", "%n mentions")},
        {QStringLiteral("evidence"), QT_TRANSLATE_N_NOOP("core", "%n pieces of evidence")},
    };
    const auto noun = nouns.find(table);
    return word(noun == nouns.end() ? QT_TRANSLATE_N_NOOP("core", "%n other rows") : noun->second);
}

template <class Entity>
QString tableOf(Id<Entity>)
{
    return QLatin1String(schema::Table<Entity>::table);
}

} // namespace

std::vector<Reference> referencesTo(const Strategy &strategy, const Edit::RowId &row)
{
    std::vector<Reference> references;
    schema::forEachEntity([&]<class Entity>() {
        forEachReference<Entity>(strategy, [&](const Entity &from, const Edit::RowId &target, bool isOwned) {
            if (target == row)
                references.push_back({Edit::RowId(from.id), isOwned});
        });
    });
    return references;
}

std::map<Edit::RowId, std::size_t> referenceCounts(const Strategy &strategy)
{
    std::map<Edit::RowId, std::size_t> counts;
    schema::forEachEntity([&]<class Entity>() {
        forEachReference<Entity>(strategy, [&counts](const Entity &, const Edit::RowId &target, bool) { ++counts[target]; });
    });
    return counts;
}

std::vector<Reference> referencesLost(const Strategy &strategy, const Edit &edit)
{
    std::set<Edit::RowId> removed;
    for (const Edit::Operation &operation : edit.operations())
        if (const auto *row = std::get_if<Edit::RowId>(&operation))
            removed.insert(*row);
    std::vector<Reference> lost;
    schema::forEachEntity([&]<class Entity>() {
        forEachReference<Entity>(strategy, [&](const Entity &row, const Edit::RowId &target, bool isOwned) {
            if (!isOwned && removed.contains(target) && !removed.contains(Edit::RowId(row.id)))
                lost.push_back({Edit::RowId(row.id), false});
        });
    });
    return lost;
}

QString usedBy(const std::vector<Reference> &references, const Language &language)
{
    std::vector<std::pair<QString, int>> counts; // in the order of the schema
    for (const Reference &reference : references) {
        if (reference.isOwned)
            continue;
        const QString table = std::visit([](const auto &id) { return tableOf(id); }, reference.from);
        if (counts.empty() || counts.back().first != table)
            counts.emplace_back(table, 0);
        ++counts.back().second;
    }
    if (counts.empty())
        return {};
    QString list;
    for (size_t i = 0; i < counts.size(); ++i) {
        const QString rows = counted(counts[i].first, counts[i].second, language);
        if (i == 0)
            list = rows;
        else
            list = language.filled(
                i + 1 < counts.size() ? language.translate("core", "%1, %2") : language.translate("core", "%1 and %2"), {list, rows});
    }
    return language.filled(language.translate("core", "Used by %1"), {list});
}

std::optional<Edit::RowId> rowIdFrom(const QString &subject)
{
    const QString table = subject.section(u':', 0, 0);
    std::optional<Edit::RowId> found;
    schema::forEachEntity([&]<class Entity>() {
        const auto id = Id<Entity>::fromString(subject.section(u':', 1));
        if (id && table == QLatin1String(schema::Table<Entity>::table))
            found = Edit::RowId(id);
    });
    return found;
}

} // namespace core
