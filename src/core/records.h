// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <QHash>
#include <QList>

#include <initializer_list>

namespace core {

// One number of a file, on its way to a series. The channel is decided later, by network.
struct MetricRecord {
    QString metric;
    QDate day; // invalid: the file does not date it (an audience, a total); it is kept for the day of the import
    int days = 1;
    double value = 0;
    int line = 0;
    Scope scope = Scope::All;
    QString campaign;
    QString currency;
    QString subject;
    QString segment;
    QString channel; // its name, where the file itself names our channels (profile quarterdeck.long); else empty
};

// What the records of one series have in common.
struct RecordHead {
    QString metric;
    Scope scope = Scope::All;
    QString campaign;
    QString currency;
    QString subject;
    QString segment;
    QString channel;

    explicit RecordHead(const MetricRecord &record);
    auto parts() const { return std::tie(metric, scope, campaign, currency, subject, segment, channel); }
    bool operator==(const RecordHead &) const = default;
    bool operator<(const RecordHead &other) const { return parts() < other.parts(); }
};
size_t qHash(const RecordHead &head, size_t seed = 0);

// The numbers of a table, in its order. Files have a million of them: what those of one series have in common is held once, a number
// takes 24 bytes, and a copy shares them until one of the two is changed.
class Records {
public:
    struct Value {
        quint32 head = 0; // place in heads()
        int line = 0;
        int day = 0; // Julian
        int days = 1;
        double value = 0;

        bool hasDay() const;
        QDate date() const; // invalid without one
    };

    Records() = default;
    Records(std::initializer_list<MetricRecord> records);
    Records(const std::vector<MetricRecord> &records);

    void push_back(const MetricRecord &record);
    void append(const Records &others);
    void reserve(qsizetype values) { m_values.reserve(values); }
    // The place of a head, which is new or known.
    quint32 placeOf(const RecordHead &head);
    void add(Value value) { m_values.push_back(value); }
    void setValue(qsizetype place, double value) { m_values[place].value = value; }
    void setDay(qsizetype place, QDate day);
    template <class IsGone>
    void removeIf(IsGone isGone)
    {
        m_values.removeIf(isGone);
    }

    qsizetype size() const { return m_values.size(); }
    bool empty() const { return m_values.isEmpty(); }
    const QList<RecordHead> &heads() const { return m_heads; }
    const QList<Value> &values() const { return m_values; }
    MetricRecord operator[](qsizetype place) const { return recordOf(m_values.at(place)); }
    MetricRecord front() const { return (*this)[0]; }
    MetricRecord back() const { return (*this)[size() - 1]; }

    // Goes through whole records, each made when it is come to.
    class Iterator {
    public:
        using difference_type = qsizetype;
        using value_type = MetricRecord;
        using pointer = void;
        using reference = MetricRecord;
        using iterator_category = std::input_iterator_tag;

        Iterator(const Records &records, qsizetype place)
            : m_records(&records)
            , m_place(place)
        {
        }
        MetricRecord operator*() const { return (*m_records)[m_place]; }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }

    private:
        const Records *m_records;
        qsizetype m_place;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

private:
    MetricRecord recordOf(const Value &value) const;

    QList<RecordHead> m_heads;
    QHash<RecordHead, quint32> m_places;
    QList<Value> m_values;
};

} // namespace core
