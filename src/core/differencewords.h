// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference.h"
#include "core/keydays.h"
#include "core/language.h"
#include "core/metrics.h"
#include "core/network.h"

namespace core {

struct FieldWords {
    QString field; // "Deadline"
    QString before; // "31 March 2027"; empty where nothing was set
    QString after;
    bool operator==(const FieldWords &) const = default;
};

// Puts what differs between two plans into words: names of things instead of ids, days and choices as people write them.
class DifferenceWords {
public:
    DifferenceWords(const Strategy &before, const Strategy &after, const MetricCatalogue &metrics, const NetworkCatalogue &networks,
        const Language &language);

    // Whose names the sets of public dates have; without them they are told by their number.
    void setKeyDates(const KeyDateCatalogue &keyDates) { m_keyDates = &keyDates; }
    // What the row is called, by what it belongs to where it has no name of its own: "Followers · @lepetitfournil".
    QString name(const Difference &difference) const;
    std::vector<FieldWords> fields(const Difference &difference) const;

private:
    template <class Entity>
    QString nameOf(const Strategy &plan, const Entity &row) const;
    template <class Entity, class Member>
    QString valueOf(const Strategy &plan, const char *column, const Member &value) const;
    QString listOf(const QString &column, const QStringList &values) const;
    QString textOf(const QString &column, const QString &value) const;
    QString numberOf(const QString &column, double value) const;
    QString wholeNumberOf(const QString &column, int value) const;
    QString networkName(const QString &id) const;
    QString untitled() const;

    const Strategy &m_before;
    const Strategy &m_after;
    const MetricCatalogue &m_metrics;
    const NetworkCatalogue &m_networks;
    const KeyDateCatalogue *m_keyDates = nullptr;
    Language m_language;
};

} // namespace core
