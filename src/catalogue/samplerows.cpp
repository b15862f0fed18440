// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/samplerows.h"

#include "catalogue/samplecell.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace catalogue {

namespace {

// What an Id column refers to; void for any other column.
template <class Member>
struct ReferredTo {
    using Type = void;
};
template <class Entity>
struct ReferredTo<core::Id<Entity>> {
    using Type = Entity;
};
template <class Entity>
struct ReferredTo<std::optional<core::Id<Entity>>> {
    using Type = Entity;
};

template <class Entity, class Owner>
constexpr bool isOwnedBy()
{
    return std::apply(
        [](const auto &...column) { return (std::is_same_v<typename std::decay_t<decltype(column)>::Type, core::Id<Owner>> || ...); },
        core::schema::Table<Entity>::columns());
}

template <class Entity, class Owner>
void setOwner(Entity &row, core::Id<Owner> owner)
{
    core::schema::forEachColumn<Entity>([&](const auto &column) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(column)>::Type, core::Id<Owner>>)
            row.*column.member = owner;
    });
}

template <class Entity>
void setPosition(Entity &row, size_t position)
{
    if constexpr (requires { row.position; })
        row.position = static_cast<int>(position);
}

} // namespace

void damagedSample(const QString &place, const QString &what)
{
    qFatal("The sample is damaged at %s: %s", qUtf8Printable(place), qUtf8Printable(what));
}

SampleRows::SampleRows(const QString &sampleId, const core::Quarter &quarter)
    : m_sample(sampleId)
    , m_quarter(quarter)
    , m_days(quarter)
{
    m_quarter.id = idOf<core::Quarter>(core::quarterName(quarter));
}

qint64 SampleRows::hashed(QLatin1String table, const QString &key) const
{
    const QString text = m_sample + u'/' + table + u'/' + key;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return static_cast<qint64>(qFromBigEndian<quint64>(hash.constData()) >> 1);
}

core::Strategy SampleRows::read(const SampleJson &document)
{
    for (const auto &[table, rows] : document.items()) {
        bool isKnown = false;
        core::schema::forEachEntity([&, &table = table, &rows = rows]<class Entity>() { // named for clang 14
            if (table != core::schema::Table<Entity>::table)
                return;
            isKnown = true;
            readTable<Entity>(rows);
        });
        if (!isKnown)
            damagedSample(QString::fromStdString(table), QStringLiteral("no such table"));
    }
    derive();
    checkReferences();
    return std::move(m_strategy);
}

template <class Entity>
void SampleRows::readTable(const SampleJson &rows)
{
    if constexpr (std::is_same_v<Entity, core::Quarter>)
        readRow(m_quarter, core::quarterName(m_quarter), rows);
    else if constexpr (std::is_same_v<Entity, core::Business>)
        readRow(core::Business(), QStringLiteral("business"), rows);
    else
        readOwned<Entity, core::Quarter>(rows, core::quarterName(m_quarter));
}

template <class Entity, class Owner>
void SampleRows::readOwned(const SampleJson &rows, const QString &ownerKey)
{
    size_t position = 0;
    for (const auto &[name, cells] : rows.items()) {
        Entity row;
        setPosition(row, position++);
        QString key = QString::fromStdString(name);
        if constexpr (isOwnedBy<Entity, core::Quarter>())
            setOwner(row, m_quarter.id);
        if constexpr (!std::is_same_v<Owner, core::Quarter>) {
            setOwner(row, idOf<Owner>(ownerKey));
            key = ownerKey + u'/' + key;
        }
        readRow(row, key, cells);
    }
}

template <class Entity>
void SampleRows::readRow(Entity row, const QString &key, const SampleJson &cells)
{
    if (!row.id)
        row.id = idOf<Entity>(key);
    std::vector<std::string> owned;
    for (const auto &[name, value] : cells.items()) {
        bool isColumn = false;
        core::schema::forEachColumn<Entity>([&, &name = name](const auto &column) { isColumn = isColumn || name == column.name; });
        if (isColumn)
            readCell(row, key, name, value);
        else
            owned.push_back(name);
    }
    m_strategy.all<Entity>().push_back(row);

    for (const std::string &name : owned) {
        bool isKnown = false;
        core::schema::forEachEntity([&]<class Child>() {
            if constexpr (isOwnedBy<Child, Entity>() && !std::is_same_v<Entity, core::Quarter>) {
                if (name == core::schema::Table<Child>::table) {
                    isKnown = true;
                    readOwned<Child, Entity>(cells.at(name), key);
                }
            }
        });
        if (!isKnown)
            damagedSample(key, QString::fromStdString("neither a column nor a table of its own: " + name));
    }
}

template <class Entity>
void SampleRows::readCell(Entity &row, const QString &key, const std::string &name, const SampleJson &value)
{
    core::schema::forEachColumn<Entity>([&](const auto &column) {
        if (name != column.name)
            return;
        using Member = typename std::decay_t<decltype(column)>::Type;
        using Referred = typename ReferredTo<Member>::Type;
        bool isRead = true;
        if constexpr (std::is_void_v<Referred>)
            isRead = readSampleCell(value, row.*column.member, m_days);
        else if (isRead = value.is_string(); isRead)
            row.*column.member = idOf<Referred>(QString::fromStdString(value.get<std::string>()));
        if (!isRead)
            damagedSample(key, QString::fromStdString(name + " = " + value.dump()));
    });
}

// What follows from the days rather than from the words of the file.
void SampleRows::derive()
{
    const int monthsBefore = 3 * (m_quarter.number - 1);
    for (core::Business &business : m_strategy.all<core::Business>())
        business.quarterFirstMonth = (m_quarter.firstDay.month() - 1 - monthsBefore + 12) % 12 + 1;
    for (core::Post &post : m_strategy.all<core::Post>()) {
        if (!post.day)
            post.status = core::PostStatus::Idea;
        else if (*post.day < m_days.today())
            post.status = core::PostStatus::Published;
        else if (post.status == core::PostStatus::Idea) // not said: it is ready
            post.status = core::PostStatus::Scheduled;
    }
}

void SampleRows::checkReferences() const
{
    core::schema::forEachEntity([&]<class Entity>() {
        core::schema::forEachColumn<Entity>([&](const auto &column) {
            using Referred = typename ReferredTo<typename std::decay_t<decltype(column)>::Type>::Type;
            if constexpr (!std::is_void_v<Referred>) {
                for (const Entity &row : m_strategy.all<Entity>()) {
                    const std::optional<core::Id<Referred>> id = row.*column.member;
                    if (id && !m_strategy.find(*id))
                        damagedSample(QLatin1String(core::schema::Table<Entity>::table),
                            QLatin1String(column.name) + QStringLiteral(" of a row refers to nothing"));
                }
            }
        });
    });
}

} // namespace catalogue
