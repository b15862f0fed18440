// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/sampledays.h"
#include "core/strategy.h"

#include <nlohmann/json.hpp>

namespace catalogue {

using SampleJson = nlohmann::ordered_json; // rows keep the order in which they are written

// A resource is ours: what is wrong in it is a bug, and the program stops with the place.
[[noreturn]] void damagedSample(const QString &place, const QString &what);

// Turns the readable rows of a sample into a strategy, column by column as core/schema names them. References are the keys of
// other rows; a row may hold the rows that it owns; an id is the hash of sample, table and key, so that the same sample moved
// to the same quarter is the same to the last byte.
class SampleRows {
public:
    SampleRows(const QString &sampleId, const core::Quarter &quarter);

    core::Strategy read(const SampleJson &document);

    template <class Entity>
    core::Id<Entity> idOf(const QString &key) const
    {
        return core::Id<Entity>{hashed(QLatin1String(core::schema::Table<Entity>::table), key)};
    }

private:
    template <class Entity>
    void readTable(const SampleJson &rows);
    template <class Entity, class Owner>
    void readOwned(const SampleJson &rows, const QString &ownerKey);
    template <class Entity>
    void readRow(Entity row, const QString &key, const SampleJson &cells);
    template <class Entity>
    void readCell(Entity &row, const QString &key, const std::string &name, const SampleJson &value);
    void derive();
    void checkReferences() const;
    qint64 hashed(QLatin1String table, const QString &key) const;

    QString m_sample;
    core::Quarter m_quarter;
    SampleDays m_days;
    core::Strategy m_strategy;
};

} // namespace catalogue
